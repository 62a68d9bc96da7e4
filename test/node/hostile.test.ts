import { readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import { everything } from 'typed-xmpp/everything'
import {
  Element,
  isXmlError,
  type Node,
  parse,
  type Registry,
  registry,
  Stanza,
  validate,
} from 'typed-xmpp/node'
import { Iq, Message, Presence } from 'typed-xmpp/rfc6120'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { documents, fixtureFolder } from '../schemas/documents.ts'
import { mutate } from '../support/mutate.ts'
import { random } from '../support/random.ts'
import { losses, parsed } from './round-trips.ts'

const runs = 15_000
const few = registry([Message, Presence, Iq])
const fixtures = documents(fixtureFolder, '.xml').map(({ file }) => readFileSync(file))

/** Stanzas whose names or values are meant to hurt. */
const stanzas: readonly (readonly [title: string, xml: string])[] = [
  [
    'names of Object.prototype as attributes',
    "<iq __proto__='1' constructor='2' valueOf='3' hasOwnProperty='4' id='5' type='get'/>",
  ],
  [
    'names of Object.prototype as elements',
    '<message><__proto__/><constructor/><toString/><hasOwnProperty/></message>',
  ],
  [
    'names of Object.prototype as namespaces',
    "<message><x xmlns='__proto__'/><y xmlns='constructor'/><z xmlns='toString'/></message>",
  ],
  [
    'names of Object.prototype as prefixes',
    "<message xmlns:__proto__='urn:a' xmlns:constructor='urn:b' __proto__:a='1' constructor:b='2'/>",
  ],
  [
    'names of Object.prototype as values',
    "<presence type='__proto__'><show>constructor</show><priority>toString</priority></presence>",
  ],
  [
    'names of Object.prototype as conditions',
    "<message type='error'><error type='constructor'><__proto__ xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></message>",
  ],
  [
    'a value of a mebibyte',
    `<message id='${'x'.repeat(2 ** 20)}'><body>${'y'.repeat(2 ** 19)}</body></message>`,
  ],
  ['a number of a mebibyte', `<presence><priority>${'9'.repeat(2 ** 20)}</priority></presence>`],
  [
    'white space of a mebibyte',
    `<presence><priority>${' '.repeat(2 ** 20)}5</priority></presence>`,
  ],
  ['an address of a mebibyte', `<message to='${'a'.repeat(2 ** 20)}@b'/>`],
  ['an address of many dots', `<message to='${'a.'.repeat(2 ** 19)}b'/>`],
  ['a language of a mebibyte', `<message xml:lang='${'a-'.repeat(2 ** 19)}b'><body/></message>`],
  [
    'a date of a mebibyte',
    `<message><delay xmlns='urn:xmpp:delay' stamp='2002-09-10T23:08:25.${'0'.repeat(2 ** 20)}Z'/></message>`,
  ],
  ['many unknown children', `<message>${'<x/>'.repeat(40_000)}</message>`],
  [
    'many unknown namespaces',
    `<message>${Array.from({ length: 600 }, (_, n) => `<x xmlns='urn:${n}'/>`).join('')}</message>`,
  ],
  [
    'many unknown attributes',
    `<message ${Array.from({ length: 250 }, (_, n) => `a${n}='${n}'`).join(' ')}/>`,
  ],
  [
    'many prefixes',
    `<message ${Array.from({ length: 120 }, (_, n) => `xmlns:p${n}='urn:${n}' p${n}:a='${n}'`).join(' ')}/>`,
  ],
  ['many bodies', `<message>${"<body xml:lang='de'>x</body>".repeat(20_000)}</message>`],
  ['many threads', `<message>${'<thread/>'.repeat(20_000)}</message>`],
  [
    'many faulty items',
    `<iq id='1' type='set'><query xmlns='jabber:iq:roster'>${'<item/>'.repeat(20_000)}</query></iq>`,
  ],
  [
    'many items with text between',
    `<iq id='1' type='set'><query xmlns='jabber:iq:roster'>${"<item jid='a@b'/>x".repeat(20_000)}</query></iq>`,
  ],
  ['much text in pieces', `<message><body>${'<![CDATA[x]]>y'.repeat(20_000)}</body></message>`],
  ['depth', `<message>${'<x>'.repeat(127)}${'</x>'.repeat(127)}</message>`],
  ['depth of nodes', `${'<message>'.repeat(128)}${'</message>'.repeat(128)}`],
]

const test = suite('hostile input')

for (const [title, xml] of stanzas) {
  test(title, () => {
    const node = parse(xml, everything)
    assert.not.instance(node, Element)
    use(node, few)
    assert.equal(losses(xml, everything), [])
  })
}

test('nothing of a stanza reaches the prototype of objects', () => {
  for (const [, xml] of stanzas.slice(0, 6)) {
    const node = parsed(Stanza as never, xml) as Node
    JSON.parse(JSON.stringify(node))
    assert.is(Object.getPrototypeOf(node), (node.constructor as { prototype: unknown }).prototype)
  }
  assert.is(({} as Record<string, unknown>)['polluted'], undefined)
  assert.equal(Object.keys(Object.prototype), [])
})

test('of mutated bytes come nodes or an XmlError, and nodes can be used', () => {
  const chance = random(1999)
  let accepted = 0
  for (let run = 0; run < runs; run++) {
    const bytes = mutate(chance.pick(fixtures), fixtures, chance)
    try {
      const classes = run % 3 === 0 ? few : everything
      use(parse(bytes, classes), classes)
      accepted++
    } catch (error) {
      if (isXmlError(error)) continue
      throw new Error(`run ${run}: ${new TextDecoder().decode(bytes)}`, { cause: error })
    }
  }
  assert.ok(accepted > runs / 4 && accepted < runs, String(accepted))
})

test.run()

/** Does with a node what a program may, none of which may throw, and in no more than linear time. */
function use(node: Node | Element, classes: Registry): void {
  validate(node)
  inspect(node)
  String(node)
  JSON.stringify(node)
  node.equals(parse(String(node), classes))
  if (node instanceof Element) return
  for (const type of everything.classes) node.get(type)
  node.with({})
  if (node instanceof Stanza && node.type !== 'error' && node.type !== 'result') {
    String(node.reply())
    String(node.errorReply('bad-request'))
  }
}
