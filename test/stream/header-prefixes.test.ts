/** Prefixes that the start tag of a stream declares, and values that are written with them. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Message } from '../../generated/rfc6120/index.ts'
import { parse, registry } from '../../runtime/node/index.ts'
import { Stream } from '../../runtime/stream/stream.ts'
import { joinedRegistry, streamRegistry } from '../../runtime/stream/stream-registry.ts'
import type { Node } from '../../runtime/node/index.ts'
import type { Element } from '../../runtime/xml/index.ts'
import { SampleValues, sampleNamespace } from '../node/sample-values.ts'
import { chunks } from '../support/chunks.ts'

const test = suite('prefixes of the stream header')
const streams = "xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'"
const sample = sampleNamespace.replaceAll('&', '&amp;').replaceAll("'", '&apos;')

/** The children of a stream whose start tag has the declarations. */
function childrenOf(declarations: string, xml: string, isKnown: boolean): (Node | Element)[] {
  const children: (Node | Element)[] = []
  for (const { chunks: pieces } of chunks(
    `<stream:stream ${streams} ${declarations} version='1.0'>${xml}`,
  )) {
    children.length = 0
    const classes = isKnown ? [SampleValues] : []
    const stream = new Stream(
      {
        role: 'receiving',
        contentNamespace: 'jabber:client',
        hasVersion: true,
        registry: joinedRegistry(registry(classes), streamRegistry()),
      },
      {
        opened: () => stream.open({ id: 'x' }),
        element: (node) => children.push(node),
        closed: () => {},
        failed: (error) => assert.unreachable(String(error)),
      },
    )
    for (const piece of pieces) stream.receive(piece)
  }
  return children
}

const values = (kind: string, more = ''): string =>
  `<message id='m'${more}><values xmlns='${sample}' kind='${kind}'><urgent/></values></message>`

/** What a value means, by the declarations of the header and the stanza. */
const cases: readonly {
  readonly title: string
  readonly header: string
  readonly xml: string
  readonly namespace: string | undefined
}[] = [
  {
    title: 'a prefix of the header',
    header: "xmlns:p='urn:example:p'",
    xml: values('p:name'),
    namespace: 'urn:example:p',
  },
  {
    title: 'one that the stanza declares anew',
    header: "xmlns:p='urn:example:p'",
    xml: values('p:name', " xmlns:p='urn:example:nearer'"),
    namespace: 'urn:example:nearer',
  },
  {
    title: 'one beside another of the stanza',
    header: "xmlns:p='urn:example:p'",
    xml: values('p:name', " xmlns:q='urn:example:q'"),
    namespace: 'urn:example:p',
  },
  { title: 'none', header: '', xml: values('p:name'), namespace: undefined },
]

for (const { title, header, xml, namespace } of cases) {
  for (const isKnown of [true, false]) {
    test(`a value with ${title} is read, its class known ${isKnown ? 'before' : 'later'}`, () => {
      const [message] = childrenOf(header, xml, isKnown) as [Message]
      assert.instance(message, Message)
      const kind = message.get(SampleValues)?.kind
      assert.equal(kind, namespace && { namespace, localName: 'name' })
      // It means the same where the header is not.
      const again = parse(String(message), registry([Message, SampleValues])) as Message
      assert.equal(again.get(SampleValues)?.kind, kind)
    })
  }
}

/** Children of a stream that have no class, and what they are where the header is not. */
const unknown: readonly [title: string, xml: string, written: string][] = [
  [
    'without a class',
    "<odd xmlns='urn:odd' kind='p:name'>p:other</odd>",
    "<odd xmlns:p='urn:example:p' xmlns='urn:odd' kind='p:name'>p:other</odd>",
  ],
  [
    'that declares the prefix anew',
    "<odd xmlns='urn:odd' xmlns:p='urn:example:nearer' kind='p:name'/>",
    "<odd xmlns:p='urn:example:nearer' xmlns='urn:odd' kind='p:name'/>",
  ],
  [
    'that is named with the prefix',
    "<p:odd kind='p:name'><p:inner/></p:odd>",
    "<p:odd xmlns:p='urn:example:p' kind='p:name'><p:inner/></p:odd>",
  ],
]
for (const [title, xml, written] of unknown) {
  test(`an element ${title} keeps the prefixes of the header`, () => {
    const [element] = childrenOf("xmlns:p='urn:example:p'", xml, true)
    assert.is(String(element), written)
    assert.is(String(parse(written, registry([]))), written)
  })
}

test('a stanza of a stream with an ordinary header is written as it came', () => {
  const xml = "<message id='m'><body>x</body></message>"
  assert.is(
    String(childrenOf('', xml, true)[0]),
    xml.replace('<message', "<message xmlns='jabber:client'"),
  )
})

test.run()
