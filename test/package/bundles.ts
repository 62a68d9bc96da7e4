/** Bundles of the installed package: what they hold, how large they are. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Platform } from 'esbuild'
import { rollupBundle } from './rollup.ts'
import type { BundleSize } from './sizes.ts'
import type { Steps } from './steps.ts'

/** The code that a module's source text loads at once, bundled in a project. Throws what esbuild finds, warnings too. */
async function bundle(
  project: string,
  source: string,
  { platform = 'browser', minify = false }: { platform?: Platform; minify?: boolean } = {},
): Promise<string> {
  const { outputFiles, metafile, warnings } = await build({
    stdin: { contents: source, resolveDir: project, sourcefile: 'entry.js' },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent',
    legalComments: 'none',
    absWorkingDir: project,
    // Loaded on demand with import(), so kept apart by any bundler that splits.
    splitting: true,
    outdir: 'bundle',
    platform,
    minify,
  })
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join('\n'))
  const [name, output] =
    Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint) ?? []
  const file = outputFiles.find(({ path }) => name !== undefined && path.endsWith(name))
  if (output === undefined || file === undefined) throw new Error('esbuild made no entry')
  // What the entry imports at once is loaded with it; what it imports on demand is not.
  const parts = new Set([output])
  let code = file.text
  for (const { imports } of parts) {
    for (const { path, kind } of imports) {
      const part = metafile.outputs[path]
      if (kind !== 'import-statement' || part === undefined || parts.has(part)) continue
      parts.add(part)
      code += outputFiles.find((each) => each.path.endsWith(path))?.text ?? ''
    }
  }
  return code
}

/** Shows that a bundle holds what it uses and no more. */
export async function checkBundles(step: Steps['step'], project: string): Promise<void> {
  await step('a bundle that imports one class contains one class', async () => {
    const code = await bundle(project, use('Delay', 'xep-0203'))
    expect(classesIn(code), 1, 'classes')
  })
  await step(
    'a bundle that imports one class of several in a module contains one class',
    async () => {
      const code = await bundle(project, use('DiscoIdentity', 'xep-0030'))
      expect(classesIn(code), 1, 'classes')
    },
  )
  await step('by rollup too, one class does not bring another', async () => {
    const [one, two] = await Promise.all([
      rollupBundle(project, use('DiscoIdentity', 'xep-0030')),
      rollupBundle(project, use('DiscoIdentity', 'xep-0030') + use('Delay', 'xep-0203')),
    ])
    for (const [code, word, is] of [
      [one, 'urn:xmpp:delay', false],
      [one, 'http://jabber.org/protocol/disco#info', true],
      [one, 'disco#items', false],
      [two, 'urn:xmpp:delay', true],
    ] as const) {
      if (code.includes(word) !== is) throw new Error(`${word} is ${is ? 'not ' : ''}in it`)
    }
  })
  await step('the browser entry bundles without a module of Node', async () => {
    const code = await bundle(project, connect)
    const found = code.match(/["'](?:node:\w+|undici|ws)["']/g)
    if (found) throw new Error(`it holds ${found.join(', ')}`)
  })
  await step('the browser entry bundles without a server, nor what few logins need', async () => {
    const found = (await bundle(project, core)).match(notInCore)
    if (found) throw new Error(`it holds ${found.join(', ')}`)
    if (!notInCore.test(publishedCode(project))) throw new Error('nothing published is so called')
  })
  for (const { title, source, minified, gzip } of limits) {
    for (const [name, make] of Object.entries(bundlers)) {
      await step(`${title}, by ${name}: at most ${minified} kB, ${gzip} kB gzip`, async () => {
        const code = await make(project, source)
        const sizes = [Buffer.byteLength(code), gzipSync(code, { level: 9 }).length]
        process.stdout.write(`${title}, by ${name}: ${sizes.join(' bytes, gzip ')}\n`)
        if ((sizes[0] ?? 0) <= minified * 1000 && (sizes[1] ?? 0) <= gzip * 1000) return
        throw new Error(`it has ${sizes.join(' bytes, gzip ')}`)
      })
    }
  }
  await step('nodes and everything generated bundle for a browser', async () => {
    const code = await bundle(project, everything)
    if (classesIn(code) < 50) throw new Error(`it holds only ${classesIn(code)} classes`)
  })
}

/** Measures what the README's table shows. */
export async function measureBundles(project: string): Promise<BundleSize[]> {
  const sizes: readonly [title: string, source: string][] = [
    ['reading and writing, one node module', use('Delay', 'xep-0203')],
    ['ten node modules', ten.map(([name, module]) => use(name, module)).join('')],
    ['all node modules', everything],
    ['`connect()` in a browser', connect],
  ]
  return Promise.all(
    sizes.map(async ([title, source]) => {
      const code = await bundle(project, source, { minify: true })
      const gzip = gzipSync(code, { level: 9 }).length
      return { title, minified: Buffer.byteLength(code), gzip }
    }),
  )
}

/** How bundles are made, all of what is loaded at once. */
const bundlers: Readonly<Record<string, (project: string, source: string) => Promise<string>>> = {
  esbuild: (project, source) => bundle(project, source, { minify: true }),
  rollup: rollupBundle,
}

const core =
  "import { connect } from 'typed-xmpp'\n" +
  "import { Iq, Message, Presence } from 'typed-xmpp/rfc6120'\n" +
  'console.log(connect, Iq, Message, Presence)\n'

/** The declarations of what a client over WebSocket does not load before it needs it. */
const notInCore =
  /^(?:var|class|function) \w*(?:Server(?!First|Final)|Service|Component|OAuth|Digest[A-Z]|HashedToken)\w*/m

const common = [
  ...['0004', '0030', '0045', '0049', '0054', '0059', '0060', '0066', '0084', '0085', '0092'],
  ...['0115', '0153', '0184', '0191', '0199', '0202', '0203', '0249', '0280', '0297', '0308'],
  ...['0313', '0333', '0334', '0352', '0359', '0363', '0402', '0444'],
] as const

/** The sizes in thousands of bytes that are not exceeded. */
const limits: readonly {
  readonly title: string
  readonly source: string
  readonly minified: number
  readonly gzip: number
}[] = [
  { title: 'a client over WebSocket with the RFC types', source: core, minified: 236, gzip: 78 },
  {
    title: 'the same with all of 30 common XEPs',
    source:
      core +
      common
        .map((xep) => `import * as x${xep} from 'typed-xmpp/xep-${xep}'\nconsole.log(x${xep})\n`)
        .join(''),
    minified: 322,
    gzip: 94,
  },
]

const connect = "import { connect } from 'typed-xmpp'\nconsole.log(connect)\n"
const everything =
  "import { parse } from 'typed-xmpp/node'\n" +
  "import { everything } from 'typed-xmpp/everything'\n" +
  'console.log(String(parse(location.hash, everything)))\n'
const ten = [
  ['Message', 'rfc6120'],
  ['Roster', 'rfc6121'],
  ['DiscoInfo', 'xep-0030'],
  ['VCard', 'xep-0054'],
  ['ChatActive', 'xep-0085'],
  ['Caps', 'xep-0115'],
  ['VCardUpdate', 'xep-0153'],
  ['ReceiptRequest', 'xep-0184'],
  ['Ping', 'xep-0199'],
  ['Delay', 'xep-0203'],
] as const

/** Source that reads and writes one class. */
function use(name: string, module: string): string {
  return (
    `import { parse as parse${name}, registry as registry${name} } from 'typed-xmpp/node'\n` +
    `import { ${name} } from 'typed-xmpp/${module}'\n` +
    `console.log(String(parse${name}(location.hash, registry${name}([${name}]))))\n`
  )
}

/** All code of the package as it is installed. */
function publishedCode(project: string): string {
  const dist = join(project, 'node_modules', 'typed-xmpp', 'dist')
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .map((path) => readFileSync(join(dist, path), 'utf8'))
    .join('\n')
}

/** The number of node classes that code, not minified, declares. */
function classesIn(code: string): number {
  return [...code.matchAll(/^\s*static declaration = \w+;?$/gm)].length
}

function expect(actual: number, expected: number, what: string): void {
  if (actual !== expected) throw new Error(`it holds ${actual} ${what}, not ${expected}`)
}
