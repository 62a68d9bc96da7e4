/**
 * Input that no compiler should have to see, through the command as it is published: each is told with a
 * code and a place, in bounded time and memory, and nothing is written.
 */
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { boundedRun } from '../support/built-command.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

type Files = Readonly<Record<string, string | Uint8Array>>

const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le')
const said = (terms: string): string =>
  `<xs:annotation><xs:appinfo>${terms}</xs:appinfo></xs:annotation>`
const a = '<xs:element name="a" type="xs:string"/>'
const schema = (components: string, namespace = 'urn:bad:input'): string =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:x="urn:typed-xmpp:annotations:1" xmlns="${namespace}" targetNamespace="${namespace}" elementFormDefault="qualified">\n${components}\n</xs:schema>`
const one = (components: string, namespace?: string): Files => ({
  'a.xsd': schema(components, namespace),
})
const repeated = (count: number, item: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => item(index)).join('')
const entities = (count: number): string =>
  repeated(count, (n) => `<!ENTITY e${n} "${n === 0 ? 'ha' : `&e${n - 1};`.repeat(10)}">`)
const documented = (text: string): string =>
  schema(`<xs:annotation><xs:documentation>${text}</xs:documentation></xs:annotation>${a}`)
const extending = (name: string, base: string): string =>
  `<xs:complexType name="${name}"><xs:complexContent><xs:extension base="${base}"/></xs:complexContent></xs:complexType>`
const redefining = (file: string): string =>
  `<xs:redefine schemaLocation="${file}">${extending('t', 't')}</xs:redefine>`
const xep = (doctype: string, code: string): string =>
  `<!DOCTYPE xep [${doctype}]>\n<xep><header><title>T</title><number>9999</number></header><section1><code>${code}</code></section1></xep>`

/** The input, and how the line about it begins. */
const cases: readonly (readonly [title: string, files: () => Files, diagnostic: RegExp])[] = [
  ['text', () => ({ 'a.xsd': 'hello' }), /^a\.xsd:1:1: error F2: /],
  ['another language of XML', () => ({ 'a.xsd': '<html/>' }), /^a\.xsd:1:1: error F1: /],
  ['half a schema', () => ({ 'a.xsd': schema(a).slice(0, -20) }), /^a\.xsd:\d+:\d+: error F2: /],
  ['an empty file', () => ({ 'a.xsd': '' }), /^a\.xsd:1:1: error F2: /],
  ['zeros', () => ({ 'a.xsd': new Uint8Array(1000) }), /^a\.xsd:1:1: error F2: /],
  [
    'a binary file',
    () => ({ 'a.xsd': Uint8Array.from({ length: 5000 }, (_, n) => (n * 7919) & 255) }),
    /^a\.xsd:1:1: error F5: /,
  ],
  ['text in UTF-16', () => ({ 'a.xsd': utf16('hello') }), /^a\.xsd:1:1: error F2: /],
  ['half UTF-16', () => ({ 'a.xsd': utf16(schema(a)).subarray(0, 99) }), /^a\.xsd:1:1: error F5: /],
  [
    'Latin-1 that does not say so',
    () => ({ 'a.xsd': Buffer.from(documented('é'), 'latin1') }),
    /^a\.xsd:1:1: error F5: /,
  ],
  [
    'documents that redefine each other',
    () => ({ 'a.xsd': schema(redefining('b.xsd')), 'b.xsd': schema(redefining('a.xsd')) }),
    /^a\.xsd:2:14: error Q7: /,
  ],
  [
    'types that extend each other',
    () => one(extending('s', 't') + extending('t', 's')),
    /^a\.xsd:2:\d+: error Q7: /,
  ],
  [
    'simple types that restrict each other',
    () =>
      one(
        ['st', 'ts']
          .map(
            ([name, base]) =>
              `<xs:simpleType name="${name}"><xs:restriction base="${base}"/></xs:simpleType>`,
          )
          .join(''),
      ),
    /^a\.xsd:2:\d+: error Q7: /,
  ],
  [
    'a union of itself',
    () => one('<xs:simpleType name="t"><xs:union memberTypes="t xs:int"/></xs:simpleType>'),
    /^a\.xsd:2:\d+: error Q7: /,
  ],
  [
    'a list of itself',
    () => one('<xs:simpleType name="t"><xs:list itemType="t"/></xs:simpleType>'),
    /^a\.xsd:2:\d+: error Q7: /,
  ],
  [
    'a group inside itself',
    () => one('<xs:group name="g"><xs:sequence><xs:group ref="g"/></xs:sequence></xs:group>'),
    /^a\.xsd:2:\d+: error Q7: /,
  ],
  [
    'an attribute group inside itself',
    () => one('<xs:attributeGroup name="g"><xs:attributeGroup ref="g"/></xs:attributeGroup>'),
    /^a\.xsd:2:\d+: error Q7: /,
  ],
  [
    'elements that stand for each other',
    () =>
      one(
        '<xs:element name="e" substitutionGroup="f"/><xs:element name="f" substitutionGroup="e"/>',
      ),
    /^a\.xsd:2:\d+: error Q7: /,
  ],
  [
    'entities that multiply',
    () => ({ 'a.xsd': `<!DOCTYPE s [${entities(12)}]>\n${documented('&e11;')}` }),
    /^a\.xsd:3:\d+: error F3: the entity &e11;/,
  ],
  [
    'a long entity many times',
    () => ({
      'a.xsd': `<!DOCTYPE s [<!ENTITY e "${'x'.repeat(100_000)}">]>\n${documented('&e;'.repeat(100_000))}`,
    }),
    /^a\.xsd:3:\d+: error F3: /,
  ],
  [
    'an entity of another file',
    () => ({
      'a.xsd': `<!DOCTYPE s [<!ENTITY e SYSTEM "file:///etc/passwd">]>\n${documented('&e;')}`,
    }),
    /^a\.xsd:3:\d+: error F3: /,
  ],
  [
    'declarations from elsewhere',
    () => ({
      'a.xsd': `<!DOCTYPE s [\n<!ENTITY % e SYSTEM "http://127.0.0.1:1/e"> %e;]>\n${schema(a)}`,
    }),
    /^a\.xsd:2:\d+: error F3: the entity %e;/,
  ],
  [
    'entities that multiply in a XEP document',
    () => ({ 'xep-9999.xml': xep(entities(12), '&e11;&lt;xs:schema>') }),
    /^xep-9999\.xml:2:\d+: error F\d: /,
  ],
  ['a namespace that is a path', () => one(a, '../../outside'), /^a\.xsd:1:1: error F4: /],
  ['a namespace that is a place', () => one(a, '/tmp/outside'), /^a\.xsd:1:1: error F4: /],
  ...['__proto__', 'constructor', 'toString'].map(
    (namespace) =>
      [`the namespace ${namespace}`, () => one(a, namespace), /^a\.xsd:1:1: error F4: /] as const,
  ),
  ...['../../outside', '/tmp/outside', 'a/b', 'con:x', 'index.ts'].map(
    (name) =>
      [
        `the module name ${name}`,
        () => one(said(`<x:module name="${name}"/>`) + a),
        /^a\.xsd:2:\d+: error X3: /,
      ] as const,
  ),
  [
    'a specification that is a path',
    () => one(said('<x:specification name="XEP-0001/../../outside"/>') + a),
    /^a\.xsd:2:\d+: error X3: /,
  ],
  ...['../Outside', 'class', 'A {} process.exit() //'].map(
    (name) =>
      [
        `the class name ${name}`,
        () => one(`<xs:element name="a">${said(`<x:class name="${name}"/>`)}</xs:element>`),
        /^a\.xsd:2:\d+: error X3: /,
      ] as const,
  ),
  [
    'one name for two things',
    () => ({ ...one(a), 'b.xsd': schema('<xs:element name="a" type="xs:int"/>') }),
    /^b\.xsd:2:1: error D1: /,
  ],
  [
    'namespaces that differ by case alone',
    () => ({ 'a.xsd': schema(a, 'urn:bad:Case'), 'b.xsd': schema(a, 'urn:bad:case') }),
    /^b\.xsd:1:1: error M6: /,
  ],
  [
    'groups nested 50,000 times',
    () =>
      one(
        `<xs:group name="g">${repeated(50_000, () => '<xs:sequence>')}${repeated(50_000, () => '</xs:sequence>')}</xs:group>`,
      ),
    /^a\.xsd:2:\d+: error F6: /,
  ],
  [
    'a million values',
    () =>
      one(
        `<xs:simpleType name="t"><xs:restriction base="xs:string">${repeated(1_000_000, (n) => `<xs:enumeration value="v${n}"/>`)}</xs:restriction></xs:simpleType>`,
      ),
    /^a\.xsd:1:1: error F6: /,
  ],
  [
    'more elements than there may be, in fewer bytes than there may be',
    () => one(repeated(250_000, () => '<xs:element name="a"/>')),
    /^a\.xsd:2:\d+: error F6: /,
  ],
]

const test = suite('bad input')

/** The output of something sound. */
let made: string | undefined

for (const [title, files, diagnostic] of cases) {
  test(`says where and why it takes no ${title}, and writes nothing`, async () => {
    await refused(files(), diagnostic)
  })
}

test('takes no file of 100 MB, and has not so much memory', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'a.xsd'), schema(a))
  truncateSync(join(folder, 'a.xsd'), 100_000_000)
  await refusedIn(folder, ['a.xsd'], /^a\.xsd:1:1: error F6: /, 48)
})

test('takes many values that are few enough, in a bounded time', async () => {
  const values = repeated(100_000, (n) => `<xs:enumeration value="v${n}"/>`)
  const folder = temporaryFolder()
  const text = `<xs:simpleType name="t"><xs:restriction base="xs:string">${values}</xs:restriction></xs:simpleType><xs:element name="a" type="t"/>`
  writeFileSync(join(folder, 'a.xsd'), schema(text))
  const run = await boundedRun(['generate', 'a.xsd', '--out', 'out'], folder, { megabytes: 512 })
  assert.is(run.exitCode, 0, run.stderr)
})

test('names that are words of the language, or of every object, harm nothing', async () => {
  const names = ['class', 'default', 'await', 'enum', 'this', 'null', '__proto__', 'constructor']
  const elements = names.map(
    (name) =>
      `<xs:element name="${name}"><xs:complexType><xs:attribute name="${name}" type="xs:string"/></xs:complexType></xs:element>`,
  )
  const folder = temporaryFolder({ 'a.xsd': schema(elements.join('')) })
  const { exitCode, stderr } = await boundedRun(['generate', 'a.xsd', '--out', 'out'], folder)
  assert.is(exitCode, 0, stderr)
  const manifest = JSON.parse(readFileSync(join(folder, 'out/manifest.json'), 'utf8'))
  assert.equal(Object.keys(manifest.modules['urn:bad:input'].classes).sort(), [...names].sort())
})

test('documents that include each other are one schema, of which a note tells', async () => {
  const folder = temporaryFolder({
    'a.xsd': schema(`<xs:include schemaLocation="b.xsd"/>${a}`),
    'b.xsd': schema('<xs:include schemaLocation="a.xsd"/><xs:element name="b"/>'),
  })
  const parameters = ['generate', 'a.xsd', '--out', 'out', '--notes']
  const { exitCode, stderr } = await boundedRun(parameters, folder)
  assert.is(exitCode, 0, stderr)
  assert.match(stderr, /^a\.xsd:2:13: note I9: /)
})

/** What is in the way of the output: how it comes there, and what is said. */
const obstacles: readonly (readonly [string, (folder: string) => void, RegExp])[] = [
  ['a file is the output folder', (folder) => file(join(folder, 'out')), /^error W[24]: .*out/],
  [
    'a link leads out of the output folder',
    (folder) => {
      mkdirSync(join(folder, 'out'))
      mkdirSync(join(folder, 'elsewhere'))
      symlinkSync('../elsewhere', join(folder, 'out/bad-input'))
    },
    /^error W2: out\/bad-input\//,
  ],
  [
    'a link is in the place of a file',
    (folder) => {
      mkdirSync(join(folder, 'out/bad-input'), { recursive: true })
      writeFileSync(join(folder, 'precious'), 'mine')
      symlinkSync('../../precious', join(folder, 'out/bad-input/bad-input.ts'))
    },
    /^error W2: out\/bad-input\/bad-input\.ts/,
  ],
  [
    'somebody has written a file by hand',
    (folder) => {
      mkdirSync(join(folder, 'out/bad-input'), { recursive: true })
      file(join(folder, 'out/bad-input/bad-input.ts'))
    },
    /^error W3: out\/bad-input\/bad-input\.ts/,
  ],
]

for (const [title, obstruct, diagnostic] of obstacles) {
  test(`writes nothing where ${title}`, async () => {
    const folder = temporaryFolder({ 'a.xsd': schema(a) })
    obstruct(folder)
    await refusedIn(folder, ['a.xsd'], diagnostic)
  })
}

// Root may write everywhere; where it is not root that tests, a folder can be closed.
if (process.getuid?.() !== 0) {
  test('writes nothing where it may not', async () => {
    const folder = temporaryFolder({ 'a.xsd': schema(a) })
    mkdirSync(join(folder, 'out'))
    chmodSync(join(folder, 'out'), 0o500)
    await refusedIn(folder, ['a.xsd'], /^error W4: /)
    chmodSync(join(folder, 'out'), 0o700)
  })
}

test.run()

/** Whether the input is refused beside an output that is there already. */
async function refused(files: Files, diagnostic: RegExp): Promise<void> {
  const folder = temporaryFolder()
  made ??= await output()
  cpSync(made, join(folder, 'out'), { recursive: true })
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  await refusedIn(folder, Object.keys(files), diagnostic)
}

async function output(): Promise<string> {
  const folder = temporaryFolder({ 'a.xsd': schema(a) })
  const { exitCode, stderr } = await boundedRun(['generate', 'a.xsd', '--out', 'out'], folder)
  assert.is(exitCode, 0, stderr)
  return join(folder, 'out')
}

async function refusedIn(
  folder: string,
  inputs: readonly string[],
  diagnostic: RegExp,
  megabytes?: number,
): Promise<void> {
  const before = stateOf(folder)
  const options = megabytes === undefined ? {} : { megabytes }
  const parameters = ['generate', ...inputs, '--out', 'out']
  const { exitCode, stdout, stderr } = await boundedRun(parameters, folder, options)
  assert.is(exitCode, 1, stderr.slice(0, 500))
  assert.is(stdout, '')
  assert.match(stderr, new RegExp(diagnostic.source, 'm'))
  assert.ok(stderr.length < 20_000, String(stderr.length))
  assert.equal(stateOf(folder), before)
}

/** Every file below a folder, with its content or what it leads to, and when it was written. */
function stateOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => {
      const { mtimeMs, size, ino } = lstatSync(path)
      return `${path} ${size} ${ino} ${mtimeMs}`
    })
    .sort()
}

function file(path: string): void {
  writeFileSync(path, 'by hand')
}
