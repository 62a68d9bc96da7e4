/** The library holds what it is to hold: each specification and namespace has a schema or says why not. */
import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { annotationsOf, documents, schemaFolder } from './documents.ts'

/** What the compliance suites (XEP-0479) name for any category or for future development. */
const ofCompliance = `
  0030 0045 0048 0049 0054 0066 0077 0084 0085 0114 0115 0124 0153 0156 0157 0163 0167 0176 0184
  0191 0198 0206 0215 0223 0225 0234 0249 0261 0280 0293 0294 0308 0313 0320 0333 0338 0339 0352
  0353 0357 0363 0369 0374 0379 0380 0384 0385 0386 0390 0396 0397 0398 0401 0402 0409 0411 0420
  0424 0425 0433 0445 0455`

/** What those build on, and what deployed software speaks besides. */
const besides = `
  0004 0012 0016 0022 0033 0047 0050 0055 0059 0060 0065 0068 0071 0078 0079 0080 0082 0091 0092
  0107 0108 0118 0122 0128 0131 0141 0144 0145 0166 0172 0177 0199 0202 0203 0221 0224 0227 0231
  0258 0260 0264 0277 0297 0300 0317 0319 0334 0335 0359 0372 0377 0388 0389 0392 0393 0394 0403
  0404 0405 0406 0407 0421 0422 0426 0428 0431 0437 0440 0441 0442 0444 0446 0447 0448 0449 0450
  0452 0453 0461 0466 0474 0478 0482 0484 0486 0490 0492 0500`

/** What examples and fields of those need: what they wrap, negotiate with, or administer. */
const needed = '0020 0090 0095 0096 0103 0104 0288 0292 0358 0367 0373 0391 0434'

/** RFCs, and the one before them that brought the session. */
const ofIetf = ['RFC 3921', 'RFC 4287', 'RFC 6120', 'RFC 6121', 'RFC 7395']

/** Older namespaces that are still met, and those of others as XMPP uses them. */
const namespaces = [
  'urn:xmpp:mam:1',
  'eu.siacs.conversations.axolotl',
  'urn:xmpp:carbons:1',
  'http://www.xmpp.org/extensions/xep-0184.html#ns',
  'urn:xmpp:chat-markers:0',
  'urn:xmpp:jingle:apps:file-transfer:3',
  'urn:xmpp:jingle:apps:file-transfer:4',
  'urn:xmpp:jingle:apps:file-transfer:5',
  'urn:xmpp:hashes:1',
  'urn:xmpp:bookmarks:0',
  'urn:xmpp:push:0',
  'urn:xmpp:message-retract:0',
  'urn:xmpp:message-moderate:0',
  'urn:xmpp:reporting:0',
  'urn:xmpp:sm:2',
  'http://jabber.org/protocol/pubsub',
  'http://jabber.org/protocol/pubsub#errors',
  'http://jabber.org/protocol/pubsub#event',
  'http://jabber.org/protocol/pubsub#owner',
  'http://www.w3.org/2005/Atom',
  'http://www.w3.org/1999/xhtml',
  'urn:ietf:params:xml:ns:vcard-4.0',
  'http://docs.oasis-open.org/ns/xri/xrd-1.0',
]

const schemas = documents(schemaFolder, '.xsd')
const described = new Set(
  schemas.map(({ root }) => annotationsOf(root, 'specification')[0]?.attributes['name'] ?? ''),
)
const withoutElements: readonly { readonly name: string }[] = JSON.parse(
  readFileSync(new URL('without-elements.json', schemaFolder), 'utf8'),
)
const test = suite('the library of schemas')

test('has each specification, or says why it has no schema', () => {
  const excused = new Set(withoutElements.map(({ name }) => name))
  const numbers = `${ofCompliance} ${besides}`.trim().split(/\s+/)
  assert.is(numbers.length, 150)
  assert.is(new Set(numbers).size, numbers.length)
  const wanted = [...numbers, ...needed.split(' ')].map((number) => `XEP-${number}`)
  const missing = [...wanted, ...ofIetf].filter(
    (name) => !described.has(name) && !excused.has(name),
  )
  assert.equal(missing, [])
})

test('has each namespace that is older or of others', () => {
  const targets = new Set(schemas.map(({ root }) => root.attributes['targetNamespace']))
  assert.equal(
    namespaces.filter((namespace) => !targets.has(namespace)),
    [],
  )
})

test.run()
