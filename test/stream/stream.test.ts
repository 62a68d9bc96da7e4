/** The stream as XML: headers, children, errors and ends, however the bytes are cut. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Message, StreamErrorElement, StreamFeatures } from '../../generated/rfc6120/index.ts'
import { LocalProtocolError } from '../../runtime/errors.ts'
import { Jid } from '../../runtime/jid/jid.ts'
import type { ContentNamespace } from '../../runtime/stream/namespaces.ts'
import { Stream, type StreamOptions } from '../../runtime/stream/stream.ts'
import { streamRegistry } from '../../runtime/stream/stream-registry.ts'
import { Element, XmlError } from '../../runtime/xml/index.ts'
import { bytesOf, chunks } from '../support/chunks.ts'

const test = suite('stream')

const streams = "xmlns:stream='http://etherx.jabber.org/streams'"
const header = `<?xml version='1.0'?><stream:stream xmlns='jabber:client' ${streams} to='a.example' version='1.0'>`

/** A receiving end that answers, and what it had to say of its input. */
function received(input: Iterable<Uint8Array>, options: Partial<StreamOptions> = {}) {
  const events: string[] = []
  const stream: Stream = new Stream(
    {
      role: 'receiving',
      contentNamespace: 'jabber:client',
      hasVersion: true,
      registry: streamRegistry(),
      ...options,
    },
    {
      opened: ({ to, id }) => {
        events.push(`opened ${to ?? ''}${id === undefined ? '' : ` ${id}`}`)
        if (stream.output === 'unopened') stream.open({ id: 'x1' })
      },
      element: (node) => events.push(String(node)),
      closed: () => events.push('closed'),
      failed: ({ condition, isRemote }) =>
        events.push(`${isRemote ? 'told' : 'failed'} ${condition}`),
    },
  )
  for (const chunk of input) stream.receive(chunk)
  return { stream, events, text: stream.takeText() }
}

/** What a conversation in XML leads to. */
const conversations: readonly {
  readonly title: string
  readonly input: string
  readonly events: readonly string[]
  readonly options?: Partial<StreamOptions>
}[] = [
  {
    title: 'a header, stanzas, a nonza, and the end',
    input: `${header}<message to='b.example'><body>hi</body></message> <enable xmlns='urn:xmpp:sm:3'/>\n<presence/></stream:stream>`,
    events: [
      'opened a.example',
      "<message xmlns='jabber:client' to='b.example'><body>hi</body></message>",
      "<enable xmlns='urn:xmpp:sm:3'/>",
      "<presence xmlns='jabber:client'/>",
      'closed',
    ],
  },
  {
    title: 'another prefix for the namespace of streams',
    input: `<s:stream xmlns='jabber:client' xmlns:s='http://etherx.jabber.org/streams' to='a.example' version='1.0'><presence/></s:stream>`,
    events: ['opened a.example', "<presence xmlns='jabber:client'/>", 'closed'],
  },
  {
    title: 'a content namespace stated by each stanza',
    input: `<stream xmlns='http://etherx.jabber.org/streams' to='a.example' version='1.0'><presence xmlns='jabber:client'/></stream>`,
    events: ['opened a.example', "<presence xmlns='jabber:client'/>", 'closed'],
  },
  {
    title: 'a higher version, which is spoken as 1.0',
    input: header.replace("version='1.0'>", "version='2.7'>"),
    events: ['opened a.example'],
  },
  {
    title: 'the language of the stream, inherited',
    input: `${header.replace(' to=', " xml:lang='de' to=")}<message><body>hallo</body></message>`,
    events: [
      'opened a.example',
      "<message xmlns='jabber:client' xml:lang='de'><body>hallo</body></message>",
    ],
  },
  {
    title: 'a stream error of the peer',
    input: `${header}<stream:error><conflict xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></stream:error><message/></stream:stream>`,
    events: ['opened a.example', 'told conflict'],
  },
  {
    title: 'a stream error without a condition',
    input: `${header}<stream:error/>`,
    events: ['opened a.example', 'told undefined-condition'],
  },
  {
    title: 'a stream error with a condition nobody knows',
    input: `${header}<stream:error><tired xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></stream:error>`,
    events: ['opened a.example', 'told undefined-condition'],
  },
  {
    title: 'the header of a component, without a version',
    input: `<stream:stream xmlns='jabber:component:accept' ${streams} to='c.example'>`,
    events: ['opened c.example'],
    options: { contentNamespace: 'jabber:component:accept', hasVersion: false },
  },
]

/** What ends a stream, and the condition that the peer is told. */
const faults: readonly {
  readonly title: string
  readonly input: string
  readonly condition: string
  readonly isOpened?: boolean
}[] = [
  { title: 'no stream at all', input: 'GET / HTTP/1.1\r\n', condition: 'not-well-formed' },
  { title: 'another root', input: `<foo xmlns='jabber:client'>`, condition: 'bad-format' },
  {
    title: 'no namespace of streams',
    input: `<stream xmlns='jabber:client' to='a.example' version='1.0'>`,
    condition: 'invalid-namespace',
  },
  {
    title: 'another namespace of streams',
    input: header.replace('http://etherx.jabber.org/streams', 'urn:other'),
    condition: 'invalid-namespace',
  },
  {
    title: 'another content namespace',
    input: header.replace('jabber:client', 'jabber:server'),
    condition: 'invalid-namespace',
  },
  {
    title: 'no version',
    input: header.replace(" version='1.0'>", '>'),
    condition: 'unsupported-version',
  },
  {
    title: 'version 0.9',
    input: header.replace("version='1.0'>", "version='0.9'>"),
    condition: 'unsupported-version',
  },
  {
    title: 'a version that is none',
    input: header.replace("version='1.0'>", "version='one'>"),
    condition: 'unsupported-version',
  },
  {
    title: 'an address that is none, to',
    input: header.replace("to='a.example'", "to='@'"),
    condition: 'host-unknown',
  },
  {
    title: 'an address that is none, from',
    input: header.replace("to='a.example'", "to='a.example' from='@'"),
    condition: 'invalid-from',
  },
  {
    title: 'another encoding',
    input: header.replace("version='1.0'?", "version='1.0' encoding='ISO-8859-1'?"),
    condition: 'unsupported-encoding',
  },
  ...(
    [
      ['mismatched tags', '<message></presence>', 'not-well-formed'],
      ['an unbound prefix', '<x:message/>', 'not-well-formed'],
      ['an attribute twice', "<message to='a' to='b'/>", 'not-well-formed'],
      ['U+0000 as a reference', '<message>&#0;</message>', 'not-well-formed'],
      ['a comment', '<!-- x --><message/>', 'restricted-xml'],
      ['a processing instruction', '<?x y?><message/>', 'restricted-xml'],
      ['a DTD', '<!DOCTYPE x><message/>', 'restricted-xml'],
      ['an entity of its own', '<message><body>&x;</body></message>', 'restricted-xml'],
      ['text between stanzas', 'hello<message/>', 'bad-format'],
      ['something that is no stanza', '<stanza/>', 'unsupported-stanza-type'],
      [
        "a stanza of another kind of stream's",
        "<message xmlns='jabber:server'/>",
        'invalid-namespace',
      ],
      ['a stanza in no namespace', "<message xmlns=''/>", 'invalid-namespace'],
      ['an unknown element of streams', '<stream:foo/>', 'unsupported-stanza-type'],
      ['a stream in a stream', `<stream:stream ${streams}/>`, 'unsupported-stanza-type'],
      ['a stanza that is too large', `<message>${'x'.repeat(3000)}</message>`, 'policy-violation'],
      ['elements nested too deep', `${'<a>'.repeat(40)}`, 'policy-violation'],
    ] as const
  ).map(([title, input, condition]) => ({
    title,
    input: header + input,
    condition,
    isOpened: true,
  })),
]

for (const { title, input, events, options } of conversations) {
  test(`hands over ${title}`, () => {
    for (const cutting of chunks(input, { most: 40 })) {
      assert.equal(received(cutting.chunks, options).events, events, cutting.title)
    }
  })
}

for (const { title, input, condition, isOpened } of faults) {
  test(`ends with ${condition} for ${title}`, () => {
    for (const cutting of chunks(`${input}<message/>`, { most: 40 })) {
      const { events, text, stream } = received(cutting.chunks, {
        limits: { bytes: 2000, depth: 16 },
      })
      const opened = isOpened ? ['opened a.example'] : []
      assert.equal(events, [...opened, `failed ${condition}`], cutting.title)
      const error = `<stream:error><${condition} xmlns='urn:ietf:params:xml:ns:xmpp-streams'/>`
      assert.is(text.split(error).length, 2, text)
      assert.ok(/^<\?xml version='1.0'\?><stream:stream /.test(text), 'a header comes first')
      assert.ok(text.endsWith('</stream:stream>'), text)
      assert.is(stream.input, 'closed')
    }
  })
}

test('what it ends with is not taken for a stanza by the peer', () => {
  // The text of the error repeats words of the peer, which have to be escaped.
  const { text } = received([bytesOf(`${header}<stream:foo/>`)])
  const echo = received([bytesOf(text)])
  assert.equal(echo.events, ['opened  x1', 'told unsupported-stanza-type'])
})

test('ends when the peer does, answering with its own end', () => {
  const { stream, text } = received([bytesOf(`${header}</stream:stream>`)])
  assert.ok(text.endsWith('</stream:stream>'))
  assert.is(stream.output, 'closed')
})

test('goes on reading after its own end until the peer ends', () => {
  const { stream, events } = received([bytesOf(header)])
  stream.close()
  stream.receive(bytesOf('<presence/>'))
  assert.is(events.length, 2)
  stream.receive(bytesOf('</stream:stream><presence/>'))
  assert.equal(events.slice(2), ['closed'])
  assert.is(stream.takeText().split('</stream:stream>').length, 2, 'ends once')
})

test('begins anew, with what came behind or without it', () => {
  for (const [rest, expected] of [
    ['keep', ['opened a.example', 'opened b.example', "<presence xmlns='jabber:client'/>"]],
    ['discard', ['opened a.example']],
  ] as const) {
    const events: string[] = []
    const stream: Stream = new Stream(
      {
        role: 'receiving',
        contentNamespace: 'jabber:client',
        hasVersion: true,
        registry: streamRegistry(),
      },
      {
        opened: ({ to }) => events.push(`opened ${to}`),
        element: (node) => {
          if (node instanceof Element) stream.restart(rest)
          else events.push(String(node))
        },
        closed: () => events.push('closed'),
        failed: () => events.push('failed'),
      },
    )
    stream.receive(
      bytesOf(
        `${header}<auth xmlns='urn:x'/>${header.replace('a.example', 'b.example')}<presence/>`,
      ),
    )
    assert.equal(events, expected)
  }
})

test('writes its own elements with the prefix of streams, and stanzas in its own namespace', () => {
  for (const contentNamespace of [
    'jabber:client',
    'jabber:server',
    'jabber:component:accept',
  ] satisfies ContentNamespace[]) {
    const { stream } = received([], { contentNamespace })
    stream.open({ to: Jid.parse('its.example'), lang: 'en', id: "<'&" })
    assert.is(
      stream.takeText(),
      `<?xml version='1.0'?><stream:stream xmlns='${contentNamespace}' ${streams}` +
        ` to='its.example' id='&lt;&apos;&amp;' xml:lang='en' version='1.0'>`,
    )
    stream.send(new StreamFeatures({}, [new Element('urn:x', 'feature')]))
    stream.send(new StreamFeatures())
    stream.send(new StreamErrorElement({ condition: 'reset', text: 'now' }))
    stream.send(new Message({ body: '<' }))
    assert.is(
      stream.takeText(),
      "<stream:features><feature xmlns='urn:x'/></stream:features><stream:features/>" +
        "<stream:error><reset xmlns='urn:ietf:params:xml:ns:xmpp-streams'/>" +
        "<text xmlns='urn:ietf:params:xml:ns:xmpp-streams'>now</text></stream:error>" +
        '<message><body>&lt;</body></message>',
    )
  }
})

test('refuses to send what XML does not have, and sends nothing of it', () => {
  const { stream } = received([bytesOf(header)])
  stream.takeText()
  assert.throws(
    () => stream.send(new Message({ body: 'a\0b' })),
    (error: unknown) => error instanceof XmlError,
  )
  assert.is(stream.takeText(), '')
})

test('refuses to send before it is open and after it has ended', () => {
  const { stream } = received([])
  const isRefused = (error: unknown): boolean => error instanceof LocalProtocolError
  assert.throws(() => stream.send(new Message()), isRefused)
  stream.open({})
  assert.throws(() => stream.open({}), isRefused)
  stream.close()
  assert.throws(() => stream.send(new Message()), isRefused)
})

test('takes nothing after its end', () => {
  for (const end of ['</stream:stream>', '<!-- -->', '<stream:error/>']) {
    const { stream, events } = received([bytesOf(header + end)])
    const { length } = events
    stream.receive(bytesOf('<message/>'))
    stream.receive(bytesOf(header))
    assert.is(events.length, length)
  }
})

test.run()
