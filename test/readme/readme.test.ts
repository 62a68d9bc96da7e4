/** The README holds: its blocks compile and run, its commands exist, its tables are what they say. */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { connect } from 'typed-xmpp'
import { Message, Presence } from 'typed-xmpp/rfc6120'
import { ChatComposing } from 'typed-xmpp/xep-0085'
import { Version } from 'typed-xmpp/xep-0092'
import { ReceiptReceived, ReceiptRequest } from 'typed-xmpp/xep-0184'
import { Server } from 'typed-xmpp/server'
import { root } from '../conventions/sources.ts'
import { readXml } from '../schemas/documents.ts'
import { readLibrary } from '../../docs/library.ts'
import { typedXmpp } from '../support/command.ts'
import { within } from '../support/within.ts'
import { readme } from '../../docs/readme.ts'
import { block, blocksOf } from './blocks.ts'
import { doap, doapFile } from '../../docs/doap.ts'
import { supportOf, supportTable } from '../../docs/support-table.ts'

const readmeSuite = suite('readme')

/** Inside the repository, so that `typed-xmpp/…` means the sources as it does in the tests. */
let folder = ''
readmeSuite.before(() => {
  folder = mkdtempSync(join(root, 'test', 'readme', '.run-'))
})
readmeSuite.after(() => rmSync(folder, { recursive: true, force: true }))

readmeSuite('every block has a name or is a command that is tested', () => {
  for (const { name, language, code } of blocksOf(readme())) {
    if (name !== undefined) continue
    assert.is(language, 'sh', code)
    for (const line of code.trim().split('\n')) assert.ok(commands.has(line), line)
  }
})

readmeSuite('the schema compiles by the command to the class that is shown', async () => {
  writeFileSync(join(folder, 'ticket.xsd'), block('schema'))
  const command = block('generate').trim().split('\n').at(-1) as string
  const [npx, name, ...parameters] = command.split(' ')
  assert.equal([npx, name], ['npx', 'typed-xmpp'])
  const run = await typedXmpp(parameters, folder)
  assert.is(run.exitCode, 0, run.stderr)
  const module = readFileSync(join(folder, 'src/generated/ticket/ticket.ts'), 'utf8')
  assert.ok(module.includes(block('generated').trim()), 'the class shown is not the one generated')
})

readmeSuite('the blocks compile', async () => {
  mkdirSync(join(folder, 'src'), { recursive: true })
  for (const [name, code] of [
    ['bot', block('bot')],
    ['hello', block('hello')],
    ['stanzas', block('stanzas')],
    ['nodes', block('nodes')],
    ['forms', block('forms')],
    ['use', block('use')],
    ['login', block('login')],
    ['test-server', block('test-server')],
    ['server', block('server')],
    ['connected', block('connected')],
    ['detach', block('detach')],
    ['script', block('script')],
    ['extensions', block('extensions')],
    ['account', block('account')],
  ] as const) {
    writeFileSync(join(folder, 'src', `${name}.ts`), code)
  }
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: '../../../tsconfig.json',
      compilerOptions: { rootDir: root },
      include: ['src'],
    }),
  )
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
  const { code, output } = await execute([tsc, '-p', folder], 80_000)
  assert.is(code, 0, output)
})

readmeSuite('the first five minutes end as it says', async () => {
  const { code, output } = await runBlock('hello')
  assert.is(code, 0, output)
  assert.is(output, 'nurse: Young Romeo is it.\n')
})

readmeSuite('stanzas are sent, received and asked as it says', async () => {
  const server = await Server.listen({
    domain: 'montague.example',
    accounts: { romeo: 'a secret', juliet: 'another' },
  })
  const at = { host: '127.0.0.1', port: server.port, tls: { ca: server.ca } }
  const juliet = await connect({
    jid: 'juliet@montague.example/garden',
    password: 'another',
    ...at,
  })
  writeFileSync(join(folder, 'src', 'stanzas.ts'), placed(block('stanzas'), at))
  const run = async (): Promise<string> => {
    const program = start(['--import', 'tsx', join(folder, 'src', 'stanzas.ts')], {
      XMPP_PASSWORD: 'a secret',
    })
    const { code, output } = await within(20_000, program.exit).finally(program.kill)
    assert.is(code, 0, output)
    return output
  }
  try {
    const messages = juliet.stream(Message)
    juliet.send(new Presence())
    const refused = await run()
    assert.match(refused, /0 contacts\nrefused: service-unavailable\n/)
    assert.ok((await within(5000, messages.next())).value?.has(ChatComposing))
    juliet.handle(Version, 'get', () => new Version({ name: 'Garden', version: '2' }))
    assert.match(await run(), /0 contacts\nGarden 2\n/)
  } finally {
    await juliet.close()
    await server.close()
  }
})

readmeSuite('forms are read and built as it says', async () => {
  const { code, output } = await runBlock('forms')
  assert.is(code, 0, output)
  assert.match(output, /<value>2002-09-10T00:00:00Z<\/value>/)
  assert.match(output, /3 \[ 'calm' \]/)
  assert.match(output, /field\[@var='muc#roomconfig_membersonly'\]\/value: a boolean/)
  assert.match(output, /type='submit'.*<value>true<\/value>.*<value>The Inn<\/value>/)
})

readmeSuite('nodes are read and built as it says', async () => {
  const { code, output } = await runBlock('nodes')
  assert.is(code, 0, output)
  assert.match(output, /^true <message xmlns='jabber:client' to='juliet@capulet\.example'/)
  assert.match(output, /balcony Good night 2002-09-10T23:08:25\.000Z/)
  assert.match(output, /code: 'unknown-attribute'/)
  assert.match(output, /mood='late'/)
})

readmeSuite('the overlay changes the schema as it says', async () => {
  const place = join(folder, 'overlaid')
  mkdirSync(place)
  writeFileSync(join(place, 'ticket.xsd'), block('schema'))
  writeFileSync(join(place, 'ticket.overlay.xml'), block('overlay'))
  const settings = { inputs: ['ticket.xsd'], overlays: ['.'], out: 'generated' }
  writeFileSync(join(place, 'typed-xmpp.config.json'), JSON.stringify(settings))
  const { exitCode, stderr } = await typedXmpp(['generate'], place)
  assert.is(exitCode, 0, stderr)
  const module = readFileSync(join(place, 'generated/ticket/ticket.ts'), 'utf8')
  assert.match(module, /declare readonly worker: Jid \| undefined/)
  assert.match(module, /declare readonly number: number \| undefined/)
})

readmeSuite("a schema of one's own is used as it says", async () => {
  const { code, output } = await runBlock('use')
  assert.is(code, 0, output)
  assert.is(output.trim(), "[ 'urgent' ]")
})

readmeSuite('the server serves as it says', async () => {
  const { code, output } = await runBlock('server')
  assert.is(code, 0, output)
  assert.is(output.trim(), 'What is yond gentleman?')
})

readmeSuite('the extensions do what it says', async () => {
  const { code, output } = await runBlock('extensions')
  assert.is(code, 0, output)
  assert.is(output.trim(), "Nurse [ 'Family' ]\ntrue")
})

readmeSuite('a server in a test is three lines', async () => {
  const lines = block('test-server').split('\n')
  const needed = lines.filter((line) => /Server|transport/.test(line))
  assert.is(needed.length, 3, needed.join('\n'))
  const { code, output } = await runBlock('test-server')
  assert.is(code, 0, output)
  assert.is(output.trim(), 'juliet@capulet.example')
})

readmeSuite('a login by a token is one', async () => {
  const { code, output } = await runBlock('login')
  assert.is(code, 0, output)
  assert.is(output, 'juliet@capulet.example by a token\n')
})

readmeSuite('a client goes on with the stream that another has left', async () => {
  const { code, output } = await runBlock('detach')
  assert.is(code, 0, output)
  assert.is(output, 'kept: true\nas if nothing had been\nShe speaks\n')
})

readmeSuite('a scripted peer plays what it is told', async () => {
  const { code, output } = await runBlock('script')
  assert.is(code, 0, output)
  assert.is(output.trim(), 'anon!')
})

readmeSuite('the bot answers what it is told', async () => {
  const server = await Server.listen({
    domain: 'montague.example',
    accounts: { romeo: 'a secret', juliet: 'another' },
  })
  const at = { host: '127.0.0.1', port: server.port, tls: { ca: server.ca } }
  writeFileSync(join(folder, 'src', 'bot.ts'), placed(block('bot'), at))
  const bot = start(['--import', 'tsx', join(folder, 'src', 'bot.ts')], {
    XMPP_PASSWORD: 'a secret',
  })
  try {
    await within(20_000, bot.said('my server can ['))
    const juliet = await connect({
      jid: 'juliet@montague.example/garden',
      password: 'another',
      ...at,
    })
    const answers = juliet.stream(Message)
    juliet.send(
      new Message(
        { to: 'romeo@montague.example/balcony', type: 'chat', body: 'wherefore', id: 'a1' },
        [new ReceiptRequest()],
      ),
    )
    const { value } = await within(10_000, answers.next())
    assert.is(value?.body, 'you said wherefore')
    assert.is(value?.get(ReceiptReceived)?.id, 'a1')
    await juliet.close()
  } finally {
    bot.kill()
    await server.close()
  }
})

readmeSuite('the table of specifications is what the schemas say', async () => {
  assert.is(supportOf(readme()), await supportTable(), 'npm run docs:support')
})

readmeSuite('the DOAP file is what the schemas say', async () => {
  assert.is(readFileSync(doapFile, 'utf8'), await doap(), 'npm run docs:support')
})

readmeSuite('the DOAP file has what the XSF reads of each specification', async () => {
  const project = readXml(readFileSync(doapFile, 'utf8')).children[0]
  const entries = (project?.children ?? []).filter(({ name }) => name === 'implements')
  const seen = new Set<string>()
  for (const { attributes, children } of entries) {
    const [entry] = children
    const about = entry?.children.find(({ name }) => name === 'xep')?.attributes ?? attributes
    const address = about['rdf:resource'] ?? ''
    assert.match(
      address,
      /^https:\/\/(?:xmpp\.org\/extensions\/xep-\d{4}\.html|www\.rfc-editor\.org\/)/,
    )
    assert.not(seen.has(address), address)
    seen.add(address)
    if (entry === undefined) continue
    const text = (name: string): string =>
      entry.children.find((each) => each.name === name)?.text ?? ''
    assert.match(text('version'), /^\d+(\.\d+)*/, address)
    assert.ok(['complete', 'partial'].includes(text('status')), address)
  }
  assert.is(seen.size, (await readLibrary()).length)
})

readmeSuite('what it links to in the repository exists', () => {
  for (const [, target = ''] of readme().matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)) {
    assert.ok(existsSync(join(root, target)), target)
  }
})

/** Commands of the README that have their own tests: continuous integration, `check:package`. */
const commands = new Set([
  'npm install typed-xmpp',
  'npx tsx hello.ts',
  'npm ci && npm start',
  'npm ci && npm test',
])

/** A block that connects by the DNS, with all that is changed: where its server is, and whom to trust. */
function placed(code: string, at: object): string {
  return code.replace(/^\}\)/m, `  ...${JSON.stringify(at)},\n})`)
}

function runBlock(name: string): Promise<{ code: number | null; output: string }> {
  return execute(['--import', 'tsx', join(folder, 'src', `${name}.ts`)], 40_000)
}

async function execute(
  parameters: readonly string[],
  limit: number,
): Promise<{ code: number | null; output: string }> {
  const child = start(parameters, {})
  return within(limit, child.exit).finally(child.kill)
}

interface Child {
  readonly exit: Promise<{ code: number | null; output: string }>
  /** Fulfils when it has printed this. */
  said(text: string): Promise<void>
  kill(): void
}

function start(parameters: readonly string[], environment: Record<string, string>): Child {
  const child = spawn(process.execPath, parameters, {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const listeners = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk
      for (const listener of listeners) listener()
    })
  }
  const exit = new Promise<{ code: number | null; output: string }>((fulfil, reject) => {
    child.on('error', reject)
    child.on('close', (code) => fulfil({ code, output }))
  })
  const said = (text: string): Promise<void> =>
    new Promise((fulfil, reject) => {
      const look = (): void => {
        if (output.includes(text)) fulfil()
      }
      listeners.add(look)
      look()
      child.on('close', () => reject(new Error(`it ended:\n${output}`)))
    })
  return { exit, said, kill: () => child.kill() }
}

readmeSuite.run()
