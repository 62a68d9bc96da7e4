/** `examples/vite`: an app with classes of its own, bundled, and run in a browser. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { Browser, browserProgram } from '../support/browser.ts'
import { within } from '../support/within.ts'
import { installExample } from './example.ts'
import { NotHere, type Steps } from './steps.ts'
import { type Packages, run, type Workbench } from './workbench.ts'

/** Installs the example, builds it, looks into the bundle, and runs it. */
export async function checkVite(
  step: Steps['step'],
  bench: Workbench,
  packages: Packages,
): Promise<void> {
  const project = await step('the example with Vite installs from the tarballs', () =>
    installExample('vite', bench, packages),
  )
  if (project === undefined) return
  const here = { cwd: project, limit: 120 }
  const output = join(project, 'dist')
  const built = await step('Vite builds it', async () => {
    await run('npm', ['run', 'build'], here)
    return true
  })
  if (!built) return
  await step('its bundle holds the classes it uses, and nothing of Node', () => {
    const code = readFileSync(join(output, scriptOf(output)), 'utf8')
    for (const needed of ['urn:example:ticket', 'jabber:client']) {
      if (!code.includes(needed)) throw new Error(`no ${needed} in it`)
    }
    const unwanted = /["']node:|urn:xmpp:delay|urn:xmpp:sasl:2/.exec(code)
    if (unwanted !== null) throw new Error(`it holds ${unwanted[0]}`)
  })
  await step('its bundle reads and builds tickets, with a page that is made up', async () => {
    writeFileSync(join(output, 'run.mjs'), madeUpPage(scriptOf(output)))
    const printed = await run(process.execPath, ['run.mjs'], { cwd: output, limit: 30 })
    expect(printed, `ticket 7, high urgency\n${answer}\n`)
  })
  await step('its bundle reads and builds tickets in a browser', () => runInBrowser(output))
}

const answer =
  "<message xmlns='jabber:client' to='desk@example.com'><body>I look after ticket 7.</body><ticket xmlns='urn:example:ticket' number='7' urgency='low'/></message>"

function scriptOf(output: string): string {
  const script = readdirSync(join(output, 'assets')).find((name) => name.endsWith('.js'))
  if (script === undefined) throw new Error('there is no bundle')
  return `assets/${script}`
}

/** A module with the little of a document that the app asks for: elements by their ids. */
function madeUpPage(script: string): string {
  return `const elements = new Map()
globalThis.document = {
  getElementById(id) {
    if (!elements.has(id)) elements.set(id, { addEventListener() {} })
    return elements.get(id)
  },
  querySelectorAll: () => [],
  createElement: () => ({ relList: { supports: () => true } }),
}
await import('./${script}')
console.log(elements.get('ticket').textContent)
console.log(elements.get('answer').textContent)
`
}

async function runInBrowser(output: string): Promise<void> {
  const program = browserProgram()
  if (program === undefined) throw new NotHere('no Chromium on this machine')
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname
    const file = allFiles(output).find((each) => name === `/${each}`)
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': types[extname(name)] ?? 'application/octet-stream',
    })
    response.end(file === undefined ? '' : readFileSync(join(output, file)))
  })
  await new Promise<void>((fulfil) => server.listen(0, '127.0.0.1', fulfil))
  const browser = await within(30_000, Browser.launch(program))
  try {
    const { port } = server.address() as AddressInfo
    const address = `http://127.0.0.1:${port}/index.html`
    const page = await within(30_000, browser.open(address, { width: 800, height: 600 }))
    const text = (id: string): Promise<string> =>
      page.evaluate(`document.getElementById('${id}').textContent`)
    expect(await text('ticket'), 'ticket 7, high urgency')
    expect(await text('answer'), answer)
    for (const [typed, shown] of [
      ['<message><body>hi</body></message>', 'no ticket'],
      [
        "<message><ticket xmlns='urn:example:ticket' number='12'/></message>",
        'ticket 12, no urgency',
      ],
    ] as const) {
      await page.evaluate(`{
        const field = document.getElementById('stanza')
        field.value = ${JSON.stringify(typed)}
        field.dispatchEvent(new Event('input'))
      }`)
      expect(await text('ticket'), shown)
    }
    expect(page.complaints.filter((each) => !each.includes('favicon')).join('\n'), '')
  } finally {
    await browser.close()
    server.close()
  }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
}

function allFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
}

function expect(found: string, wanted: string): void {
  if (found !== wanted) throw new Error(`${found}, where there should be ${wanted}`)
}
