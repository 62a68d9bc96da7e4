import { isRemoteProtocolError } from 'typed-xmpp'
import { everything } from 'typed-xmpp/everything'
import { type Node, parse } from 'typed-xmpp/node'
import { Iq } from 'typed-xmpp/rfc6120'
import { DiscoInfo } from 'typed-xmpp/xep-0030'
import { VCard } from 'typed-xmpp/xep-0054'
import { Pubsub } from 'typed-xmpp/xep-0060'
import { ReceiptRequest } from 'typed-xmpp/xep-0184'
import { ChannelSearch } from 'typed-xmpp/xep-0433'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { answerIn } from '../../runtime/client/answers.ts'

const search = 'urn:xmpp:channel-search:0:search'
const pubsub = 'http://jabber.org/protocol/pubsub'

/** What is sent and as what, what the result holds, and the class of the answer; `-` for none. */
const answered: readonly (readonly [title: string, Node, 'get' | 'set', string, string])[] = [
  [
    'the class that is named',
    new DiscoInfo(),
    'get',
    `<query xmlns='${DiscoInfo.declaration.namespace}'/>`,
    'DiscoInfo',
  ],
  ['nothing where the result is empty', new VCard(), 'set', '', '-'],
  [
    'a payload where there may be none',
    new Pubsub(),
    'set',
    `<pubsub xmlns='${pubsub}'/>`,
    'Pubsub',
  ],
  ['none where there may be a payload', new Pubsub(), 'set', '', '-'],
  [
    'the first of two classes',
    new ChannelSearch(),
    'get',
    `<search xmlns='${search}'/>`,
    'ChannelSearch',
  ],
  [
    'the second of two classes',
    new ChannelSearch(),
    'get',
    `<result xmlns='${search}'/>`,
    'ChannelSearchResult',
  ],
  [
    'what there is where nothing is said',
    new ReceiptRequest(),
    'get',
    '<x xmlns="urn:x"/>',
    'Element',
  ],
]

const test = suite('answers')

for (const [title, payload, type, xml, expected] of answered) {
  test(`an answer is ${title}`, () => {
    const answer = answerIn(resultWith(xml), payload, type)
    assert.is(answer === undefined ? '-' : answer?.constructor.name, expected)
  })
}

test('a result without what it must hold is an error of the peer, which names it', () => {
  const fault = thrown(() => answerIn(resultWith(''), new ChannelSearch(), 'get'))
  assert.ok(isRemoteProtocolError(fault))
  assert.match(String(fault), `holds no <search/> of ${search} or <result/> of ${search}`)
})

test.run()

function resultWith(content: string): Iq {
  const xml = `<iq xmlns='jabber:client' type='result' id='q-1' from='south.example'>${content}</iq>`
  const result = parse(xml, everything)
  if (!(result instanceof Iq)) throw new Error('not an iq')
  return result
}

function thrown(call: () => unknown): unknown {
  try {
    call()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}
