/** Each element, attribute and value that a published schema declares is one of ours, or is said why not. */
import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { skip } from '../support/skip.ts'
import { xepDocuments } from '../support/xep-documents.ts'
import { documents, schemaFolder } from './documents.ts'

/** What ours leave out, by namespace and kind of declaration, with the reason. */
const omissions: Readonly<Record<string, string>> = {
  'http://jabber.org/protocol/muc#admin enumeration':
    'types of http://jabber.org/protocol/muc#user',
  'http://jabber.org/protocol/pubsub#event enumeration':
    'types of http://jabber.org/protocol/pubsub',
  'http://jabber.org/protocol/pubsub#owner enumeration':
    'types of http://jabber.org/protocol/pubsub',
  'jabber:component:accept attribute': 'stanzas share the classes of RFC 6120',
  'jabber:component:accept element': 'stanzas share the classes of RFC 6120',
  'jabber:component:accept enumeration': 'stanzas share the classes of RFC 6120',
  'urn:ietf:params:xml:ns:xmpp-bind element': 'unbind of XEP-0193 is obsolete',
  'urn:xmpp:carbons:2 element': 'forwarded is of XEP-0297',
  'urn:xmpp:jingle:apps:file-transfer:5 element': 'errors are in a namespace of their own',
  'urn:xmpp:jingle:apps:rtp:ssma:0 enumeration': 'semantics are an open registry of IANA',
  'urn:xmpp:reporting:1 element': 'reasons are values of an attribute, and nothing holds reports',
  'urn:xmpp:sec-label:0 enumeration': 'colours are a pattern',
}

/** The names of what is declared, by kind. */
type Names = Readonly<Record<(typeof kinds)[number], ReadonlySet<string>>>

const kinds = ['element', 'attribute', 'enumeration'] as const
const test = suite('names in published schemas')
const sources = xepDocuments()
const title = 'are names in ours, but for those listed'
if (sources === undefined) skip(test, title, 'no specifications beside the repository')
else test(title, () => checkNames(sources))

test('are found by kind', () => {
  const schema = `<xs:schema targetNamespace='urn:x'><xs:element name='a'/>
    <xsd:attribute use='required' name="b"/><xs:enumeration value='c'/></xs:schema>`
  assert.equal(
    kinds.map((kind) => [...namesIn(schema)[kind]]),
    [['a'], ['b'], ['c']],
  )
})

test.run()

function checkNames(files: NonNullable<typeof sources>): void {
  const ours = ownNames()
  const missing = new Set<string>()
  let count = 0
  for (const { bytes } of files) {
    const text = new TextDecoder().decode(bytes).replaceAll(/<!\[CDATA\[|\]\]>/g, '')
    for (const [schema] of withEntities(text).matchAll(/<xs:schema\b.*?<\/xs:schema>/gs)) {
      const namespace = targetNamespace(schema)
      const own = ours.get(namespace)
      if (own === undefined) continue
      count++
      const published = namesIn(schema)
      for (const kind of kinds) {
        const left = [...published[kind]].filter((name) => name !== '' && !own[kind].has(name))
        if (left.length > 0) missing.add(`${namespace} ${kind}`)
      }
    }
  }
  assert.equal([...missing].sort(), Object.keys(omissions))
  assert.ok(count > 100, `${count} schemas`)
}

/** The names of our schemas, by namespace. */
function ownNames(): ReadonlyMap<string, Names> {
  const texts = new Map<string, string>()
  for (const { file, root } of documents(schemaFolder, '.xsd')) {
    const namespace = root.attributes['targetNamespace'] ?? ''
    texts.set(namespace, (texts.get(namespace) ?? '') + readFileSync(file, 'utf8'))
  }
  return new Map([...texts].map(([namespace, text]) => [namespace, namesIn(text)]))
}

function namesIn(schema: string): Names {
  const found = {
    element: new Set<string>(),
    attribute: new Set<string>(),
    enumeration: new Set<string>(),
  }
  const declarations =
    /<\w+:(element|attribute|enumeration)\s[^>]*?\b(?:name|value)=(?:"([^"]*)"|'([^']*)')/g
  for (const [, kind = '', double, single] of schema.matchAll(declarations)) {
    found[kind as keyof typeof found].add(double ?? single ?? '')
  }
  return found
}

function targetNamespace(schema: string): string {
  const [, double, single] = /targetNamespace=\s*(?:"([^"]*)"|'([^']*)')/.exec(schema) ?? []
  return double ?? single ?? ''
}

function withEntities(text: string): string {
  const entities = new Map<string, string>()
  for (const [, name = '', value = ''] of text.matchAll(/<!ENTITY\s+([\w.-]+)\s+"([^"]*)"/g)) {
    entities.set(name, value)
  }
  return text.replaceAll(/&([\w.-]+);/g, (whole, name: string) => entities.get(name) ?? whole)
}
