/** The command: exit codes, output, and what it leaves behind. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { typedXmpp, typedXmppProcess } from '../support/command.ts'
import { schema } from '../support/inline-schemas.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { within } from '../support/within.ts'

const note = (text: string): string =>
  `<xs:annotation><xs:appinfo>${text}</xs:appinfo></xs:annotation>`
const ping = (name = 'ping'): string =>
  schema(
    note('<x:specification name="XEP-9990"/><x:module name="ping" prefix="Ping"/>') +
      `<xs:element name="${name}"><xs:complexType><xs:attribute name="id" type="xs:string" use="required"/></xs:complexType></xs:element>`,
  )
const pong = schema(
  note('<x:specification name="XEP-9991"/><x:module name="pong" prefix="Pong"/>') +
    '<xs:element name="pong" type="xs:string"/>',
).replaceAll('urn:test:schema', 'urn:test:pong')

/** Wrong usage: the arguments, and a part of what is said about them. */
const wrong: readonly [parameters: readonly string[], said: string][] = [
  [[], 'there is no command'],
  [['generte'], "Did you mean 'generate'?"],
  [['generate'], 'generate needs --out DIR'],
  [['generate', '--out', 'o'], 'generate needs any input'],
  [['generate', 'schemas'], 'generate needs --out DIR'],
  [['generate', 'schemas', '--out'], 'argument missing'],
  [['generate', 'schemas', '--out', 'o', '--chek'], "Did you mean '--check'?"],
  [['generate', 'schemas', '--out', 'o', '--check=yes'], 'does not take an argument'],
  [['generate', 'schemas', '--out', 'o', '--format', 'xml'], '--format is one of'],
  [['generate', 'schemas', '--out', 'o', '--config', 'none.json'], 'does not exist'],
]

const test = suite('typed-xmpp')

for (const [parameters, said] of wrong) {
  test(`exits 2 for ${JSON.stringify(parameters.join(' '))}`, async () => {
    const folder = temporaryFolder({ 'schemas/ping.xsd': ping() })
    const { exitCode, stdout, stderr } = await typedXmpp(parameters, folder)
    assert.is(exitCode, 2, stderr)
    assert.is(stdout, '')
    assert.ok(stderr.includes(said), stderr)
    assert.equal(readdirSync(folder), ['schemas'])
  })
}

test('ends with a line where no folder can be made', async () => {
  const folder = temporaryFolder({ 'schemas/ping.xsd': ping(), file: '' })
  // Where there is no such folder, root may make it.
  const outs = ['file/out', ...(existsSync('/proc/self') ? ['/proc/none/out'] : [])]
  for (const out of outs) {
    const running = typedXmpp(['generate', 'schemas', '--out', out], folder)
    const { exitCode, stderr } = await within(20_000, running)
    assert.is(exitCode, 1, stderr)
    assert.match(stderr, /error W\d: .*cannot/)
    assert.equal(readdirSync(folder).sort(), ['file', 'schemas'])
  }
})

test('says what it can do, and which version it is', async () => {
  const folder = temporaryFolder()
  const help = await typedXmpp(['--help'], folder)
  assert.is(help.exitCode, 0)
  assert.ok(help.stdout.includes('typed-xmpp generate'))
  const version = await typedXmpp(['--version'], folder)
  assert.match(version.stdout, /^\d+\.\d+\.\d+\n$/)
})

test('exits as a process with 0, 1 and 2', async () => {
  const folder = project()
  const clean = await typedXmppProcess(['generate', 'schemas', '--out', 'generated'], folder)
  assert.equal([clean.exitCode, clean.stderr], [0, ''])
  assert.match(clean.stdout, /^2 schemas, 2 modules, 2 classes, \d+ ms\n$/)
  writeFileSync(join(folder, 'schemas/ping.xsd'), '<a>')
  const broken = await typedXmppProcess(['generate', 'schemas', '--out', 'generated'], folder)
  assert.equal([broken.exitCode, broken.stdout], [1, ''])
  assert.is(
    broken.stderr,
    'schemas/ping.xsd:1:1: error F2: <a> is never closed\n  Add </a>.\n1 error\n',
  )
  const misused = await typedXmppProcess(['generate'], folder)
  assert.equal([misused.exitCode, misused.stdout], [2, ''])
})

test('generates, ends with a report, and shows no progress in a pipe', async () => {
  const folder = project()
  const { exitCode, stdout, stderr } = await generate(folder)
  assert.is(stderr, '')
  assert.is(exitCode, 0)
  assert.match(stdout, /^2 schemas, 2 modules, 2 classes, \d+ ms\n$/)
  assert.equal(filesIn(folder), [
    'everything.ts',
    'manifest.json',
    'xep-9990/index.ts',
    'xep-9990/ping.ts',
    'xep-9991/index.ts',
    'xep-9991/pong.ts',
  ])
  const manifest = JSON.parse(readFileSync(join(folder, 'generated/manifest.json'), 'utf8'))
  assert.equal(manifest.modules['urn:test:pong'].schemas, ['schemas/pong.xsd'])
  assert.equal(manifest.modules['urn:test:pong'].module, 'xep-9991/pong.ts')
})

test('gives the same bytes in another folder and for inputs in another order', async () => {
  const [first, second] = [project(), project()]
  await generate(first)
  const { exitCode } = await typedXmpp(
    ['generate', 'schemas/pong.xsd', 'schemas/ping.xsd', '--out', 'generated'],
    second,
  )
  assert.is(exitCode, 0)
  for (const path of filesIn(first)) {
    const [a, b] = [first, second].map((folder) =>
      readFileSync(join(folder, 'generated', path), 'utf8'),
    )
    assert.is(a, b, path)
    assert.not(a?.includes(first), path)
  }
})

test('leaves an unchanged folder alone, also with --force', async () => {
  const folder = project()
  await generate(folder)
  const times = (): readonly number[] =>
    filesIn(folder).map((path) => statSync(join(folder, 'generated', path)).mtimeMs)
  const before = times()
  assert.match((await generate(folder)).stdout, /^2 schemas, 2 modules, 2 classes/)
  assert.is((await generate(folder, '--force')).exitCode, 0)
  assert.equal(times(), before)
})

test('notices an edited and a deleted output', async () => {
  const folder = project()
  await generate(folder)
  const path = join(folder, 'generated/xep-9990/ping.ts')
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, `${text}// edited\n`)
  await generate(folder)
  assert.is(readFileSync(path, 'utf8'), text)
  rmSync(path)
  await generate(folder)
  assert.is(readFileSync(path, 'utf8'), text)
})

test('works where the generated modules are deleted or broken', async () => {
  const folder = project()
  await generate(folder)
  const path = join(folder, 'generated/xep-9990/ping.ts')
  const text = readFileSync(path, 'utf8')
  for (const spoil of [
    () => rmSync(join(folder, 'generated'), { recursive: true }),
    () => writeFileSync(path, `${text.split('\n')[0]}\nclass {{{`),
    () => rmSync(join(folder, 'generated/manifest.json')),
  ]) {
    spoil()
    assert.is((await generate(folder)).exitCode, 0)
    assert.is(readFileSync(path, 'utf8'), text)
  }
})

test('removes the modules of a schema that is gone', async () => {
  const folder = project()
  await generate(folder)
  rmSync(join(folder, 'schemas/pong.xsd'))
  assert.is((await generate(folder)).exitCode, 0)
  assert.not(existsSync(join(folder, 'generated/xep-9991')))
})

test('checks: nothing differs, then stale, missing and extra, and writes nothing', async () => {
  const folder = project()
  await generate(folder)
  const clean = await generate(folder, '--check')
  assert.is(clean.exitCode, 0, clean.stderr)
  rmSync(join(folder, 'schemas/pong.xsd'))
  rmSync(join(folder, 'generated/xep-9990/index.ts'))
  writeFileSync(join(folder, 'schemas/ping.xsd'), ping('pinged'))
  const before = filesIn(folder)
  const { exitCode, stderr } = await generate(folder, '--check')
  assert.is(exitCode, 1)
  assert.ok(stderr.includes('generated/xep-9990/ping.ts is stale'), stderr)
  assert.ok(stderr.includes('generated/xep-9990/index.ts is missing'), stderr)
  assert.ok(stderr.includes('generated/xep-9991/pong.ts is extra'), stderr)
  assert.equal(filesIn(folder), before)
})

test('reports a broken schema in one line with its position, and touches nothing', async () => {
  const folder = project()
  await generate(folder)
  const before = filesIn(folder).map((path) =>
    readFileSync(join(folder, 'generated', path), 'utf8'),
  )
  writeFileSync(join(folder, 'schemas/ping.xsd'), ping().replace('xs:string', 'xs:strin'))
  const { exitCode, stdout, stderr } = await generate(folder, '--strict')
  assert.is(exitCode, 1)
  assert.is(stdout, '')
  assert.match(
    stderr,
    /^schemas\/ping\.xsd:2:\d+: error T1: there is no built-in type xs:strin\n {2}Write xs:string\.\n1 error\n$/,
  )
  const after = filesIn(folder).map((path) => readFileSync(join(folder, 'generated', path), 'utf8'))
  assert.equal(after, before)
})

test('reports a missing file and a document that is not XML', async () => {
  const folder = project()
  const missing = await typedXmpp(['generate', 'none.xsd', '--out', 'generated'], folder)
  assert.is(missing.exitCode, 1)
  assert.is(missing.stderr, 'error F7: cannot read none.xsd: it does not exist\n1 error\n')
  writeFileSync(join(folder, 'schemas/ping.xsd'), '<a>\n  <b>\n</a>')
  const broken = await generate(folder)
  assert.is(broken.exitCode, 1)
  assert.ok(broken.stderr.startsWith('schemas/ping.xsd:3:1: error F2:'), broken.stderr)
  assert.not(existsSync(join(folder, 'generated')))
})

test('makes warnings errors with --strict, and prints notes with --notes', async () => {
  const folder = project()
  writeFileSync(
    join(folder, 'schemas/ping.xsd'),
    ping().replace('use="required"', 'required="x" usage="y"').replace('required="x" ', ''),
  )
  const lenient = await generate(folder)
  assert.is(lenient.exitCode, 0, lenient.stderr)
  assert.ok(lenient.stderr.includes('warning A1'), lenient.stderr)
  assert.ok(
    (await generate(folder)).stderr.includes('warning A1'),
    'an unchanged run says it again',
  )
  const strict = await generate(folder, '--strict')
  assert.is(strict.exitCode, 1)
  assert.ok(strict.stderr.includes('error A1'), strict.stderr)
  writeFileSync(join(folder, 'schemas/ping.xsd'), ping().replace('type="xs:string" ', ''))
  const quiet = await generate(folder)
  assert.is(quiet.stderr, '1 note (shown with --notes)\n')
  assert.ok((await generate(folder, '--notes')).stderr.includes('note L2'))
})

test('prints JSON for programs and commands for GitHub', async () => {
  const folder = project()
  const sound = JSON.parse((await generate(folder, '--format', 'json')).stdout)
  assert.is(sound.outcome, 'written')
  assert.equal(sound.report, { schemas: 2, modules: 2, classes: 2 })
  writeFileSync(join(folder, 'schemas/ping.xsd'), ping().replace('xs:string', 'xs:strin'))
  const { stdout, exitCode } = await generate(folder, '--strict', '--format', 'json')
  assert.is(exitCode, 1)
  const { outcome, diagnostics } = JSON.parse(stdout)
  assert.is(outcome, 'failed')
  assert.is(diagnostics[0].location.file, 'schemas/ping.xsd')
  const github = await generate(folder, '--strict', '--format', 'github')
  assert.match(github.stdout, /^::error file=schemas\/ping\.xsd,line=2,col=\d+,title=T1::there is/)
})

test('takes inputs and output from a configuration, relative to it', async () => {
  const folder = project()
  writeFileSync(
    join(folder, 'typed-xmpp.config.json'),
    JSON.stringify({
      inputs: ['schemas'],
      out: 'generated',
      runtime: './lib/v1.ts',
      importExtension: '.ts',
    }),
  )
  mkdirSync(join(folder, 'elsewhere'))
  const { exitCode, stderr } = await typedXmpp(
    ['generate', '--config', '../typed-xmpp.config.json'],
    join(folder, 'elsewhere'),
  )
  assert.is(exitCode, 0, stderr)
  const text = readFileSync(join(folder, 'generated/xep-9990/ping.ts'), 'utf8')
  assert.ok(text.includes("'../../lib/v1.ts'"), text)
  assert.ok(text.startsWith('// Code generated from schemas/ping.xsd; DO NOT EDIT.\n'), text)
  writeFileSync(join(folder, 'typed-xmpp.config.json'), '{"outt":1}')
  const wrongConfig = await typedXmpp(['generate'], folder)
  assert.is(wrongConfig.exitCode, 2)
  assert.is(
    wrongConfig.stderr,
    "typed-xmpp.config.json:1:1: error C2: there is no option 'outt'\n  Did you mean 'out'?\n",
  )
})

test.run()

function project(): string {
  const folder = temporaryFolder({ 'schemas/ping.xsd': ping(), 'schemas/pong.xsd': pong })
  mkdirSync(join(folder, 'node_modules'))
  return folder
}

function generate(folder: string, ...options: string[]): ReturnType<typeof typedXmpp> {
  return typedXmpp(['generate', 'schemas', '--out', 'generated', ...options], folder)
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(folder, 'generated'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, 'generated').length + 1))
    .sort()
}
