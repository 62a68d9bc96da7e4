import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { skip } from '../support/skip.ts'
import {
  annotationsOf,
  documents,
  fixtureFolder,
  schemaFolder,
  walk,
  type XmlElement,
  xsd,
} from './documents.ts'

const schemas = documents(schemaFolder, '.xsd')
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

const validation = 'each fixture is valid by the schemas'
if (spawnSync('xmllint', ['--version']).status === 0) test(validation, validate)
else skip(test, validation, 'no xmllint on this machine')

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

/** The target namespace of a schema, and those that share its classes. */
function namespacesOf(schema: XmlElement): string[] {
  const shared = annotationsOf(schema, 'shared')[0]?.attributes['namespaces']?.split(' ') ?? []
  return [schema.attributes['targetNamespace'] ?? '', ...shared]
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

/** Has libxml2 check all fixtures against all schemas. */
function validate(): void {
  const folder = mkdtempSync(join(tmpdir(), 'fixtures-'))
  try {
    const catalog = writeCatalog(folder)
    const everything = writeEverything(folder)
    const files = fixtures.map(({ file }) => file)
    const options = ['--nonet', '--noout', '--schema', everything, ...files]
    const env = { ...process.env, XML_CATALOG_FILES: catalog }
    const { status, stderr } = spawnSync('xmllint', options, { env, encoding: 'utf8' })
    // That a namespace name is no absolute URI, as vcard-temp, is only a warning.
    const complaints = stderr.split('\n').filter((line) => / error |fails to/.test(line))
    assert.is(complaints.join('\n'), '')
    assert.is(status, 0)
    const wrong = join(folder, 'wrong.xml')
    writeFileSync(wrong, "<iq xmlns='jabber:client' type='get'/>")
    assert.throws(() =>
      execFileSync('xmllint', ['--nonet', '--noout', '--schema', everything, wrong], {
        env,
        stdio: 'ignore',
      }),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A catalogue that keeps libxml2 from asking the network for the schema of `xml:lang`. */
function writeCatalog(folder: string): string {
  const lang = join(folder, 'xml.xsd')
  writeFileSync(
    lang,
    `<xs:schema xmlns:xs="${xsd}" targetNamespace="http://www.w3.org/XML/1998/namespace">
       <xs:attribute name="lang" type="xs:language"/>
     </xs:schema>`,
  )
  const catalog = join(folder, 'catalog.xml')
  const system = `systemId="http://www.w3.org/2001/xml.xsd" uri="${pathToFileURL(lang).href}"`
  writeFileSync(
    catalog,
    `<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog"><system ${system}/></catalog>`,
  )
  return catalog
}

/** A schema that imports all others, and the shared ones once for each of their namespaces. */
function writeEverything(folder: string): string {
  const imports = new Map<string, string>()
  for (const { file, root } of schemas) {
    const namespace = root.attributes['targetNamespace'] ?? ''
    imports.set(namespace, pathToFileURL(file).href)
  }
  for (const { file, root } of schemas) {
    const [namespace = '', ...shared] = namespacesOf(root)
    for (const [index, other] of shared.entries()) {
      const copy = join(folder, `shared-${index}.xsd`)
      writeFileSync(copy, sharedCopy(file, namespace, other, imports.get(other)))
      imports.set(other, pathToFileURL(copy).href)
    }
  }
  const everything = join(folder, 'everything.xsd')
  const lines = [...imports].map(
    ([namespace, href]) => `<xs:import namespace="${namespace}" schemaLocation="${href}"/>`,
  )
  writeFileSync(
    everything,
    `<xs:schema xmlns:xs="${xsd}" targetNamespace="urn:everything">${lines.join('\n')}</xs:schema>`,
  )
  return everything
}

/** A schema as it is in another of its namespaces, with what else is declared there. */
function sharedCopy(file: string, namespace: string, other: string, beside?: string): string {
  const folder = new URL('.', pathToFileURL(file))
  const include = beside === undefined ? '' : `<xs:include schemaLocation="${beside}"/>`
  return readFileSync(file, 'utf8')
    .replaceAll(`"${namespace}"`, `"${other}"`)
    .replaceAll(
      /schemaLocation="(?!http)([^"]+)"/g,
      (_, location: string) => `schemaLocation="${new URL(location, folder).href}"`,
    )
    .replace(/\n {2}<xs:import/, `\n${include}$&`)
}
