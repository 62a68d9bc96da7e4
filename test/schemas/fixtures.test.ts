import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { documents, fixtureFolder, walk, type XmlElement, xsd } from './documents.ts'
import { instanceComplaints, namespacesOf, schemaComplaints, schemas } from './libxml.ts'

const fixtures = documents(fixtureFolder, '.xml')
const seen = occurrences(fixtures.map(({ root }) => root))
const test = suite('schema fixtures')

test('each document with a schema has fixtures', () => {
  const folders = (paths: readonly { path: string }[]): string[] =>
    [...new Set(paths.map(({ path }) => path.split('/')[0] ?? ''))].sort()
  assert.equal(folders(fixtures), folders(schemas))
})

test('each element, attribute and value that is declared occurs', () => {
  const missing = schemas.flatMap(({ path, root }) => {
    const namespaces = namespacesOf(root)
    const present = (fact: string): boolean =>
      namespaces.some((namespace) => seen.has(`{${namespace}}${fact}`))
    return declared(root)
      .filter((fact) => !present(fact))
      .map((fact) => `${path}: ${fact}`)
  })
  assert.equal(missing.join('\n'), '')
})

test('stanzas occur in each namespace that shares them', () => {
  const shared = schemas.flatMap(({ root }) => namespacesOf(root).slice(1))
  assert.equal(shared.sort(), ['jabber:component:accept', 'jabber:server'])
  for (const namespace of shared) assert.ok(seen.has(`{${namespace}}message`), namespace)
})

test('each schema is one for libxml2', () => {
  const wrong = schemas.flatMap(({ path }) =>
    schemaComplaints(path).map((each) => `${path}: ${each}`),
  )
  assert.is(wrong.join('\n'), '')
})

test('each fixture is valid by the schemas for libxml2', () => {
  const wrong = fixtures.flatMap(({ path, file }) =>
    instanceComplaints(readFileSync(file)).map((each) => `${path}: ${each}`),
  )
  assert.is(wrong.join('\n'), '')
  // It does look.
  for (const namespace of ['jabber:client', 'jabber:server']) {
    const [found = ''] = instanceComplaints(`<iq xmlns='${namespace}' type='get'/>`)
    assert.match(found, /'id' is required but missing/)
  }
})

test.run()

/** `{namespace}element`, `{namespace}@attribute` and `{namespace}=value` of all that is there. */
function occurrences(roots: readonly XmlElement[]): Set<string> {
  const facts = new Set<string>()
  for (const element of roots.flatMap((root) => [...walk(root)])) {
    const namespace = `{${element.namespace}}`
    facts.add(`${namespace}${element.name}`)
    facts.add(`${namespace}=${element.text.trim()}`)
    for (const [name, value] of Object.entries(element.attributes)) {
      facts.add(`${namespace}@${name}`)
      facts.add(`${namespace}=${value}`)
    }
  }
  return facts
}

/** What a schema declares, in the same form without the namespace. */
function declared(schema: XmlElement): string[] {
  const components = [...walk(schema)].filter((component) => component.namespace === xsd)
  return components.flatMap(({ name: kind, attributes }) => {
    const { name, ref, value } = attributes
    if (kind === 'element' && name !== undefined) return [name]
    if (kind === 'attribute') return [`@${name ?? ref}`]
    return kind === 'enumeration' && value !== '' ? [`=${value}`] : []
  })
}
