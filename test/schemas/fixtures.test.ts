import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { missingFrom, occurrences } from './declared.ts'
import { documents, fixtureFolder } from './documents.ts'
import { instanceComplaints, namespacesOf, schemaComplaints, schemas } from './libxml.ts'

const fixtures = documents(fixtureFolder, '.xml')
const roots = fixtures.map(({ root }) => root)
const test = suite('schema fixtures')

test('each document with a schema has fixtures', () => {
  const folders = (paths: readonly { path: string }[]): string[] =>
    [...new Set(paths.map(({ path }) => path.split('/')[0] ?? ''))].sort()
  assert.equal(folders(fixtures), folders(schemas))
})

test('each element, attribute and value that is declared occurs', () => {
  assert.is(missingFrom(roots).join('\n'), '')
})

test('stanzas occur in each namespace that shares them', () => {
  const seen = occurrences(roots)
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
