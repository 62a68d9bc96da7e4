import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { skip } from '../support/skip.ts'
import {
  annotationsOf,
  documentationOf,
  documents,
  schemaFolder,
  walk,
  type XmlElement,
  xsd,
} from './documents.ts'

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace'

/** What shows in an editor, so that each has to say what it is. */
const documented = new Set(['element', 'attribute', 'enumeration', 'any', 'simpleType', 'group'])

/** Globals of a browser that Node does not have; a class of that name would hide them. */
const browserGlobals = [
  'Attr Comment Document Element File History Image Location Node Notification Option Range Selection',
  'Storage Text Window Worker XMLDocument',
].flatMap((line) => line.split(' '))

/** Where the sources of the specifications may lie beside the repository. */
const specifications = new URL('../../../shared/xeps/', import.meta.url)

/** Specifications whose sources do not lie there with the others. */
const withoutSource = [
  'XEP-0096',
  'XEP-0292',
  'XEP-0317',
  'XEP-0367',
  'XEP-0385',
  'XEP-0391',
  'XEP-0396',
  'XEP-0404',
]

const schemas = documents(schemaFolder, '.xsd')
/** Specifications that define nothing on the wire, so that they have no schema. */
const withoutElements: readonly Record<string, string>[] = JSON.parse(
  readFileSync(new URL('without-elements.json', schemaFolder), 'utf8'),
)
const components = schemas.flatMap(({ path, root }) =>
  [...walk(root)].filter(({ namespace }) => namespace === xsd).map((at) => ({ path, at })),
)
const test = suite('schemas')

test('each is qualified and says which specification and module it belongs to', () => {
  assert.ok(schemas.length >= 24, `${schemas.length} schemas`)
  for (const { path, root } of schemas) {
    assert.is(root.attributes['elementFormDefault'], 'qualified', path)
    const [specification, ...others] = annotationsOf(root, 'specification')
    assert.is(others.length, 0, path)
    const { name = '', title = '', url = '' } = specification?.attributes ?? {}
    assert.is(path.split('/')[0], name.toLowerCase().replace(/^rfc /, 'rfc'), path)
    assert.ok(title !== '' && url.startsWith('https://'), path)
    assert.is(`${annotationsOf(root, 'module')[0]?.attributes['name']}.xsd`, path.split('/')[1])
    assert.ok(documentationOf(root) !== '', path)
  }
})

test('each element, attribute, value, wildcard and type explains itself', () => {
  const silent = components
    .filter(({ at }) => documented.has(at.name) && at.attributes['value'] !== '')
    // Anonymous types and references to groups stand inside of what explains them.
    .filter(({ at }) => at.attributes['ref'] === undefined || at.name === 'element')
    .filter(({ at }) => at.name !== 'simpleType' || at.attributes['name'] !== undefined)
    .filter(({ at }) => documentationOf(at) === '')
  assert.equal(silent.map(({ path, at }) => `${path}: ${label(at)}`).join('\n'), '')
})

test('each explanation is a few whole sentences', () => {
  const odd = components
    .map(({ path, at }) => ({ path, at, text: documentationOf(at) }))
    .filter(({ text }) => text !== '')
    .filter(({ text }) => !/^[A-Z0-9].*[.?]$/.test(text) || text.length > 400)
  assert.equal(odd.map(({ path, at, text }) => `${path}: ${label(at)}: ${text}`).join('\n'), '')
})

test('each global element has a class', () => {
  const without = schemas.flatMap(({ path, root }) =>
    root.children
      .filter(({ name }) => name === 'element')
      .filter((element) => annotationsOf(element, 'class')[0]?.attributes['name'] === undefined)
      .map((element) => `${path}: ${label(element)}`),
  )
  assert.equal(without, [])
})

test('each global element says where it stands', () => {
  const without = schemas.flatMap(({ path, root }) =>
    root.children
      .filter(({ name }) => name === 'element')
      .filter((element) => annotationsOf(element, 'stands').length !== 1)
      .map((element) => `${path}: ${label(element)}`),
  )
  assert.equal(without, [])
})

test('no two classes have one name, not even by case, and none hides a global', () => {
  const names = components.flatMap(({ at }) =>
    annotationsOf(at, 'class').map(({ attributes }) => attributes['name'] ?? ''),
  )
  assert.ok(names.length > 50)
  const globals = new Set([...Object.getOwnPropertyNames(globalThis), ...browserGlobals])
  const lower = names.map((name) => name.toLowerCase())
  assert.equal(
    names.filter((name, index) => globals.has(name) || lower.indexOf(name.toLowerCase()) !== index),
    [],
  )
})

test('an import leads to the schema of its namespace', () => {
  const imports = components.filter(({ at }) => at.name === 'import')
  const broken = imports.filter(({ path, at }) => {
    const { namespace = '', schemaLocation = '' } = at.attributes
    if (namespace === xmlNamespace) return schemaLocation !== 'http://www.w3.org/2001/xml.xsd'
    const target = new URL(schemaLocation, new URL(path, schemaFolder)).href
    const found = schemas.find((schema) => new URL(schema.path, schemaFolder).href === target)
    return found?.root.attributes['targetNamespace'] !== namespace
  })
  assert.equal(broken, [])
})

test('a specification without elements says why and has no schema', () => {
  const folders = new Set(schemas.map(({ path }) => path.split('/')[0]))
  assert.ok(withoutElements.length > 0)
  for (const { name = '', reason = '' } of withoutElements) {
    assert.not(folders.has(name.toLowerCase()), name)
    assert.ok(/^[A-Z].*\.$/.test(reason), name)
  }
  const names = withoutElements.map(({ name }) => name)
  assert.equal(names, [...new Set(names)].sort())
})

const againstSources = 'the versions are those of the documents beside the repository'
if (existsSync(specifications)) test(againstSources, compareVersions)
else skip(test, againstSources, 'no specifications beside the repository')

test.run()

function compareVersions(): void {
  const read = schemas.map(({ root }) => annotationsOf(root, 'specification')[0]?.attributes ?? {})
  const absent = new Set<string>()
  for (const each of [...read, ...withoutElements]) {
    const { name = '', version, status, title, url = '' } = each
    if (!name.startsWith('XEP-')) continue
    const source = new URL(`${name.toLowerCase()}.xml`, specifications)
    if (!existsSync(source)) {
      absent.add(name)
      continue
    }
    const text = readFileSync(fileURLToPath(source), 'utf8')
    // What an older namespace follows is an older version, at an address of its own.
    if (url.includes('/attic/')) {
      assert.ok(text.includes(`<version>${version}</version>`), `${name} ${version}`)
      assert.ok(url.endsWith(`-${version}.html`), url)
      continue
    }
    assert.is(version, /<version>\s*([^<\s]+)/.exec(text)?.[1], name)
    assert.is(status, /<status>\s*([^<\s]+)/.exec(text)?.[1], name)
    assert.is(title, /<title>([^<]+)/.exec(text)?.[1], name)
  }
  assert.equal([...absent].sort(), withoutSource)
}

function label(component: XmlElement): string {
  const { name, ref, value } = component.attributes
  return `${component.name} ${name ?? ref ?? value ?? ''}`.trim()
}
