/** Namespaces of other packages: found, imported, and not generated again. */
import { mkdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { typedXmpp } from '../support/command.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const head = (namespace: string, folder: string, more = ''): string =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:x="urn:typed-xmpp:annotations:1" xmlns="${namespace}" targetNamespace="${namespace}" elementFormDefault="qualified"${more}>
  <xs:annotation><xs:appinfo><x:specification name="${folder}"/><x:module name="${namespace.split(':').at(-1)}"/></xs:appinfo></xs:annotation>`

const base = `${head('urn:acme:base', 'Base')}
  <xs:import namespace="urn:acme:deep"/>
  <xs:element name="owner"><xs:annotation><xs:appinfo><x:class name="TicketOwner"/></xs:appinfo></xs:annotation>
    <xs:complexType><xs:attribute name="state" type="State"/></xs:complexType></xs:element>
  <xs:complexType name="Labelled"><xs:sequence><xs:element name="label" maxOccurs="unbounded"><xs:complexType><xs:attribute name="n" use="required" type="xs:int"/><xs:attribute name="m" type="xs:int"/></xs:complexType></xs:element></xs:sequence></xs:complexType>
  <xs:simpleType name="State"><xs:restriction base="xs:token"><xs:enumeration value="open"/><xs:enumeration value="shut"/></xs:restriction></xs:simpleType>
</xs:schema>`
const ticket = `${head('urn:acme:ticket', 'Base', ' xmlns:b="urn:acme:base"')}
  <xs:import namespace="urn:acme:base"/>
  <xs:element name="ticket"><xs:complexType><xs:complexContent><xs:extension base="b:Labelled">
    <xs:sequence><xs:element ref="b:owner"/></xs:sequence><xs:attribute name="state" type="b:State"/>
  </xs:extension></xs:complexContent></xs:complexType></xs:element>
</xs:schema>`

const test = suite('imports')

test('finds a dependency by its manifest, and imports its classes and enumerations', async () => {
  const folder = await project()
  const { exitCode, stdout, stderr } = await typedXmpp(['generate'], folder)
  assert.is(exitCode, 0, stderr)
  assert.match(stdout, /^1 schema, 1 module, 2 classes/)
  const text = readFileSync(join(folder, 'generated/base/ticket.ts'), 'utf8')
  assert.match(text, /import \{ TicketOwner \} from '@acme\/base\/gen\/base'/)
  assert.match(text, /import type \{ State \} from '@acme\/base\/gen\/base'/)
  const manifest = readFileSync(join(folder, 'generated/manifest.json'), 'utf8')
  assert.not(manifest.includes('urn:acme:base'))
  assert.equal(JSON.parse(manifest).files, ['base/index.ts', 'base/ticket.ts', 'everything.ts'])
  assert.not(readFileSync(join(folder, 'generated/everything.ts'), 'utf8').includes('@acme'))
})

test('does not generate an input again that a package has', async () => {
  const folder = await project()
  writeFileSync(join(folder, 'schemas/again.xsd'), base)
  const { exitCode, stdout } = await typedXmpp(['generate', '--format', 'json'], folder)
  const { report, diagnostics } = JSON.parse(stdout)
  assert.is(exitCode, 0)
  assert.is(report.modules, 1)
  assert.ok(
    diagnostics.some(
      ({ code, location }: { code: string; location?: { file: string } }) =>
        code === 'I7' && location?.file === 'schemas/again.xsd',
    ),
  )
  const only = await typedXmpp(['generate', 'schemas/again.xsd'], folder)
  assert.is(only.exitCode, 1)
  assert.ok(only.stderr.includes('there is nothing to generate'), only.stderr)
})

test('generates what the configuration says is generated here', async () => {
  for (const imports of [
    false,
    { 'urn:acme:base': false },
    { 'urn:': '@acme/base/gen', 'urn:acme:b': false },
  ]) {
    const folder = await project({ imports })
    writeFileSync(join(folder, 'schemas/again.xsd'), base)
    const { stdout, stderr } = await typedXmpp(['generate'], folder)
    assert.match(stdout, /^2 schemas, 2 modules/, stderr)
  }
})

test('reports a mapped package that is not there, and a schema that is not published', async () => {
  const missing = await project({ imports: { 'urn:acme:': '@acme/none' } })
  const none = await typedXmpp(['generate'], missing)
  assert.is(none.exitCode, 1)
  assert.ok(none.stderr.includes('error C4: there is no @acme/none/manifest.json'), none.stderr)
  const folder = await project()
  const schemas = join(folder, 'node_modules/@acme/base/schemas/base.xsd')
  writeFileSync(schemas, '<a>')
  assert.is((await typedXmpp(['generate'], folder)).exitCode, 1)
  rmSync(schemas)
  const unpublished = await typedXmpp(['generate'], folder)
  assert.ok(
    unpublished.stderr.includes('error I8: @acme/base/gen does not have'),
    unpublished.stderr,
  )
})

test('notices a changed schema of a package when nothing else has changed', async () => {
  const folder = await project()
  await typedXmpp(['generate'], folder)
  const before = await typedXmpp(['generate', '--format', 'json'], folder)
  assert.is(JSON.parse(before.stdout).outcome, 'unchanged')
  const path = join(folder, 'node_modules/@acme/base/schemas/base.xsd')
  writeFileSync(path, readFileSync(path, 'utf8').replace('name="m"', 'name="k"'))
  const after = await typedXmpp(['generate', '--format', 'json'], folder)
  assert.is(JSON.parse(after.stdout).outcome, 'written')
})

test('imports from typed-xmpp itself what an extension of it uses', async () => {
  const schema = `${head('urn:acme:card', 'Card', ' xmlns:d="urn:xmpp:delay"')}
    <xs:import namespace="urn:xmpp:delay"/>
    <xs:element name="card"><xs:complexType><xs:sequence><xs:element ref="d:delay"/></xs:sequence></xs:complexType></xs:element>
  </xs:schema>`
  const folder = temporaryFolder({
    'a.xsd': schema,
    'package.json': '{"type":"module","dependencies":{"typed-xmpp":"*"}}',
    'node_modules/typed-xmpp/package.json':
      '{"name":"typed-xmpp","exports":{"./manifest.json":"./generated/manifest.json"}}',
  })
  const root = dirname(dirname(dirname(new URL(import.meta.url).pathname)))
  const installed = join(folder, 'node_modules/typed-xmpp')
  for (const name of ['schemas', 'generated']) {
    mkdirSync(dirname(join(installed, name)), { recursive: true })
    symlinkSync(realpathSync(join(root, name)), join(installed, name))
  }
  const { exitCode, stderr } = await typedXmpp(['generate', 'a.xsd', '--out', 'gen'], folder)
  assert.is(exitCode, 0, stderr)
  const text = readFileSync(join(folder, 'gen/card/card.ts'), 'utf8')
  assert.match(text, /import (?:type )?\{ Delay \} from 'typed-xmpp\/xep-0203'/)
})

test.run()

// A project with a dependency that was generated too.
async function project(more: object = {}): Promise<string> {
  const folder = temporaryFolder({
    'package.json': '{"type":"module","dependencies":{"@acme/base":"*","other":"*"}}',
    'schemas/ticket.xsd': ticket,
    'typed-xmpp.config.json': JSON.stringify({
      inputs: ['schemas'],
      out: 'generated',
      imports: { 'urn:acme:': '@acme/base/gen' },
      ...more,
    }),
    'node_modules/@acme/base/package.json': JSON.stringify({
      name: '@acme/base',
      exports: { './gen/manifest.json': './out/manifest.json', './gen/*': './out/*/index.js' },
    }),
    'node_modules/@acme/base/schemas/base.xsd': base,
    'node_modules/other/package.json': '{"name":"other"}',
  })
  const { exitCode, stderr } = await typedXmpp(
    ['generate', 'schemas', '--out', 'out'],
    join(folder, 'node_modules/@acme/base'),
  )
  assert.is(exitCode, 0, stderr)
  return folder
}
