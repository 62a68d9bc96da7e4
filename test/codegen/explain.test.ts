/**
 * Explaining: the TypeScript that builds an element compiles and gives the same XML, and that which
 * reads it finds what it says.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import * as runtime from 'typed-xmpp/node'
import { run } from '../../codegen/src/cli/run.ts'
import { explain } from '../../codegen/src/explain/explain.ts'
import type { LoadedClass, LoadedClasses } from '../../codegen/src/explain/load-classes.ts'
import type { ClassLike, RuntimeLike } from '../../codegen/src/explain/runtime-types.ts'
import { splitStream } from '../../codegen/src/explain/split-stream.ts'
import { Element } from '../../runtime/xml/index.ts'
import { root } from '../conventions/sources.ts'
import { corpus } from '../support/corpus.ts'
import { checkingModule, readingModule, valuesIn } from '../support/reading.ts'
import { difference } from '../support/same-xml.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { within } from '../support/within.ts'

const message =
  "<message xmlns='jabber:client' to='a@b.example' type='chat'><body>it's \"5\" \\ &lt;</body><delay xmlns='urn:xmpp:delay' stamp='2005-02-08T10:00:00Z'/></message>"
const samples = [
  message,
  "<iq xmlns='jabber:client' type='result' id='1' from='c.example'><query xmlns='http://jabber.org/protocol/disco#info' node='n'><identity category='server' type='im'/><feature var='a'/><feature var='b'/></query></iq>",
  "<iq xmlns='jabber:client' type='result' id='2'><query xmlns='jabber:iq:roster' ver='v'><item jid='x@y.example' subscription='both'><group>G</group></item></query></iq>",
  "<presence xmlns='jabber:client' from='a@b.example/c'><show>away</show><priority>-1</priority><c xmlns='http://jabber.org/protocol/caps' hash='sha-1' node='n' ver='AAAA'/></presence>",
  "<message xmlns='jabber:client' xml:lang='en' odd='1'><body>unknown</body><x xmlns='urn:q' a='1'>t<y/></x></message>",
  "<message xmlns='jabber:client'><delay xmlns='urn:xmpp:delay' stamp='20050208T10:00:00'/><event xmlns='urn:q'/></message>",
  "<iq xmlns='jabber:client' type='set' id='3'><query xmlns='urn:xmpp:mam:2'><x xmlns='jabber:x:data' type='submit'><field var='FORM_TYPE' type='hidden'><value>urn:xmpp:mam:2</value></field><field var='start'><value>2010-06-07T00:00:00Z</value></field><field var='with'><value>juliet@capulet.example</value></field></x></query></iq>",
  "<iq xmlns='jabber:client' type='result' id='4'><query xmlns='http://jabber.org/protocol/disco#info'><x xmlns='jabber:x:data' type='result'><field var='FORM_TYPE' type='hidden'><value>http://jabber.org/protocol/muc#roominfo</value></field><field var='x-other' label='l'><value>1</value></field><field var='muc#roominfo_occupants'><value>3</value></field></x></query></iq>",
  "<a xmlns='urn:none' xmlns:p='urn:p' p:q='\u2028'><b>1</b></a>",
]

/** A text, and its pieces with the namespace around them. */
const streams: readonly [text: string, pieces: readonly string[]][] = [
  ['<a/>', ['<a/>']],
  ['<a><b/></a>\n<c>d</c>', ['<a><b/></a>', '<c>d</c>']],
  [
    "<?xml version='1.0'?><stream:stream xmlns='jabber:server' xmlns:stream='s'><a x='>'/><!-- <z> --><b><![CDATA[</b>]]></b></stream:stream>",
    ["jabber:server <a x='>'/>", 'jabber:server <b><![CDATA[</b>]]></b>'],
  ],
  ['<a><b></a>', ['<a><b></a>']],
  ['no element', ['no element']],
]

const test = suite('explain')

for (const [text, pieces] of streams) {
  test(`cuts ${text.slice(0, 50)}`, () => {
    const cut = splitStream(text).map(({ xml, namespace = '' }) => `${namespace} ${xml}`.trim())
    assert.equal(cut, pieces)
  })
}

test('names the class, the import, the value and the problems', async () => {
  const [first] = explain(message, await loaded())
  assert.ok(first !== undefined && 'elements' in first)
  assert.equal(first.elements[1], {
    depth: 1,
    name: 'delay',
    namespace: 'urn:xmpp:delay',
    class: 'Delay',
    import: "import { Delay } from 'typed-xmpp/xep-0203'",
  })
  assert.ok(first.value.startsWith('Message {'))
  assert.equal(first.problems, [])
  assert.match(first.code, /new Message\(/)
  assert.match(first.code, /new Delay\(\{ stamp: new Date\('2005-02-08T10:00:00.000Z'\) \}\)/)
  const [broken] = explain('<a', await loaded())
  assert.ok(broken !== undefined && 'error' in broken)
})

test('names the class that an element has but for a fault', async () => {
  const delay = "<delay xmlns='urn:xmpp:delay'/>"
  const [within, alone] = explain(
    `<message xmlns='jabber:client'>${delay}</message>${delay}`,
    await loaded(),
  )
  for (const [explained, at, path] of [
    [within, 1, 'delay/@stamp'],
    [alone, 0, '@stamp'],
  ] as const) {
    assert.ok(explained !== undefined && 'elements' in explained)
    assert.is(explained.elements[at]?.class, 'Delay')
    assert.is(explained.elements[at]?.untyped, true)
    assert.equal(
      explained.problems.map(({ grade, code, path }) => `${grade} ${code} ${path}`),
      [`fault missing ${path}`],
    )
    assert.match(explained.code, /new Element\('urn:xmpp:delay', 'delay'\)/)
  }
})

test('knows the class of a form by its type', async () => {
  const form = (start: string): string =>
    `<x xmlns='jabber:x:data' type='submit'><field var='FORM_TYPE' type='hidden'><value>urn:xmpp:mam:2</value></field><field var='start'><value>${start}</value></field></x>`
  const query = `<query xmlns='urn:xmpp:mam:2'>${form('2010-06-07T00:00:00Z')}</query>`
  const [known] = explain(query, await loaded())
  assert.ok(known !== undefined && 'elements' in known)
  assert.is(known.elements[1]?.import, "import { MamForm } from 'typed-xmpp/xep-0313'")
  assert.match(known.code, /new MamForm\(\{ start: new Date\('2010-06-07T00:00:00.000Z'\) \}\)/)
  const [faulty] = explain(query.replace('2010-06-07T00:00:00Z', 'soon'), await loaded())
  assert.ok(faulty !== undefined && 'problems' in faulty)
  assert.equal(
    faulty.problems.map(({ code, path }) => `${code} ${path}`),
    ["value x/field[@var='start']/value"],
  )
})

test('writes TypeScript that compiles, gives the same XML, and reads what it says', async () => {
  const classes = await loaded()
  const all = [...samples, ...sampleOf(corpus('xep-stanzas')?.map(({ xml }) => xml) ?? [])]
  const folder = mkdtempSync(join(root, 'test', 'codegen', '.explain-'))
  try {
    const sources = all.flatMap((xml, index) => {
      const [only] = explain(xml, classes)
      assert.ok(only !== undefined, xml)
      if ('error' in only) return []
      const file = `a${index}.ts`
      const name = /const (\w+) = /.exec(only.code)?.[1]
      writeFileSync(join(folder, file), `${only.code}\n\nexport default ${name}\n`)
      const { reading } = only
      if (reading !== undefined) {
        writeFileSync(join(folder, `reading-${file}`), readingModule(reading, xml))
        writeFileSync(join(folder, `checking-${file}`), checkingModule(reading, xml))
      }
      return [{ file, xml, reading }]
    })
    assert.ok(sources.length >= samples.length)
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: '../../../tsconfig.json',
        include: ['a*.ts', 'reading-*.ts'],
        exclude: [],
        compilerOptions: { isolatedDeclarations: false, declaration: false },
      }),
    )
    const said = await typeCheck(folder)
    assert.is(said, '')
    const everythingUnknown = runtime.registry([])
    for (const { file, xml, reading } of sources) {
      if (reading !== undefined) {
        const path = pathToFileURL(join(folder, `checking-${file}`)).href
        const { count, wrong } = await import(path)
        assert.equal(wrong, [], reading)
        assert.is(count, valuesIn(reading), reading)
      }
      const { default: built } = await import(pathToFileURL(join(folder, file)).href)
      const before = runtime.parse(xml, everythingUnknown)
      const after = runtime.parse(String(built), everythingUnknown)
      assert.ok(before instanceof Element && after instanceof Element)
      assert.is(difference(before, after), undefined, xml)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('reads a pipe, with the classes of the project, in colour and as JSON', async () => {
  const folder = project()
  const generated = await command(folder, ['generate', 'pet.xsd', '--out', 'gen'], '')
  assert.is(generated.exitCode, 0, generated.text)
  const piped = `${message}<pet xmlns='urn:xmpp:pet' name='Rex'/>`
  const plain = await command(folder, ['explain'], piped)
  assert.is(plain.exitCode, 0, plain.text)
  assert.ok(plain.text.includes("import { Pet } from './gen/pet/index.js'"), plain.text)
  assert.ok(plain.text.includes("const pet = new Pet({ name: 'Rex' })"), plain.text)
  assert.not(plain.text.includes('\u001B'))
  const coloured = await command(folder, ['explain'], piped, true)
  assert.ok(coloured.text.includes('\u001B[36mPet\u001B[0m'), coloured.text)
  writeFileSync(join(folder, 'in.xml'), piped)
  const json = await command(folder, ['explain', 'in.xml', '--format', 'json'], '')
  assert.is(JSON.parse(json.text)[1].elements[0].class, 'Pet')
  assert.is((await command(folder, ['explain'], '<a>')).exitCode, 1)
  assert.is((await command(folder, ['explain', 'none.xml'], '')).exitCode, 1)
  assert.is((await command(folder, ['explain', 'a', 'b'], '')).exitCode, 2)
  assert.is((await command(folder, ['explain', '--format', 'github'], '')).exitCode, 2)
})

test('a peer moves no cursor, turns no line round, and ends no comment', async () => {
  const text = '&#x9b;2J\n&#x202e;process.exit(9)&#x2028;x'
  const delay = `<delay xmlns='urn:xmpp:delay' stamp='2024-01-01T00:00:00Z'>${text}</delay>`
  const xml = `<message xmlns='jabber:client' to='a@b'><body>${text}</body>${delay}</message>`
  const shown = await command(project(), ['explain'], xml)
  assert.is(shown.exitCode, 0, shown.text)
  assert.not.match(shown.text, /[^\P{Cc}\n]|[\p{Bidi_Control}\p{Zl}\p{Zp}]/u)
  assert.not.match(shown.text, /^\s*process/m)
  const literal = String.raw`'\u009b2J\n\u202eprocess.exit(9)\u2028x'`
  assert.ok(shown.text.includes(literal), shown.text)
})

test.run()

// Some of many, spread over all of them.
function sampleOf(stanzas: readonly string[]): readonly string[] {
  return stanzas.filter((_, index) => index % Math.ceil(stanzas.length / 120) === 0)
}

async function loaded(): Promise<LoadedClasses> {
  const manifest = JSON.parse(readFileSync(join(root, 'generated/manifest.json'), 'utf8'))
  const folders = new Set<string>(
    Object.values<{ module: string }>(manifest.modules).map(
      ({ module }) => module.split('/')[0] ?? '',
    ),
  )
  const classes = new Map<ClassLike, LoadedClass>()
  for (const folder of folders) {
    const exports: object = await import(
      pathToFileURL(join(root, 'generated', folder, 'index.ts')).href
    )
    for (const [name, value] of Object.entries(exports)) {
      if (typeof value !== 'function' || !('declaration' in value)) continue
      classes.set(value as unknown as ClassLike, { name, from: `typed-xmpp/${folder}` })
    }
  }
  return { runtime: runtime as unknown as RuntimeLike, classes }
}

async function typeCheck(folder: string): Promise<string> {
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const child = spawn(process.execPath, [tsc, '-p', folder, '--noEmit'], { cwd: root })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk
  })
  await within(240_000, new Promise((resolve) => child.on('close', resolve)))
  return said
}

// A project in which the sources of this repository are installed as the package.
function project(): string {
  const folder = temporaryFolder({
    'pet.xsd':
      '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:xmpp:pet" elementFormDefault="qualified"><xs:element name="pet"><xs:complexType><xs:attribute name="name" type="xs:string"/></xs:complexType></xs:element></xs:schema>',
    'typed-xmpp.config.json': '{ "inputs": ["pet.xsd"], "out": "gen" }',
    'package.json': '{ "type": "module" }',
    'node_modules/typed-xmpp/package.json': JSON.stringify({
      name: 'typed-xmpp',
      type: 'module',
      exports: {
        './node': './runtime/node/index.ts',
        './node/v1': './runtime/node/v1.ts',
        './manifest.json': './generated/manifest.json',
        './rfc*': './generated/rfc*/index.ts',
        './xep-*': './generated/xep-*/index.ts',
      },
    }),
  })
  const installed = join(folder, 'node_modules/typed-xmpp')
  mkdirSync(installed, { recursive: true })
  for (const name of ['runtime', 'generated', 'schemas']) {
    symlinkSync(join(root, name), join(installed, name))
  }
  return folder
}

async function command(
  folder: string,
  parameters: readonly string[],
  input: string,
  isTTY = false,
): Promise<{ readonly exitCode: number; readonly text: string }> {
  let text = ''
  const write = (chunk: string | Uint8Array): boolean => {
    text += chunk
    return true
  }
  async function* stdin(): AsyncGenerator<string> {
    yield input
  }
  const stream = { write, isTTY }
  const context = { folder, environment: {}, stdin: stdin(), stdout: stream, stderr: stream }
  const exitCode = await within(60_000, run(parameters, context))
  return { exitCode, text }
}
