/** Two ends of a stream joined in memory, however the bytes between them are cut. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Iq, Message } from '../../generated/rfc6120/index.ts'
import { Ping } from '../../generated/xep-0199/index.ts'
import { nodePlatform } from '../../runtime/connection/node-platform.ts'
import { MemoryPasswordDatabase } from '../../runtime/sasl/memory-password-database.ts'
import { componentHandshake } from '../../runtime/stream/features/component-handshake.ts'
import { legacySession } from '../../runtime/stream/features/legacy-session.ts'
import { resourceBinding } from '../../runtime/stream/features/resource-binding.ts'
import { saslAuthentication } from '../../runtime/stream/features/sasl-authentication.ts'
import { saslService } from '../../runtime/stream/features/sasl-service.ts'
import { startTls } from '../../runtime/stream/features/start-tls.ts'
import { bytesOf } from '../support/chunks.ts'
import { random } from '../support/random.ts'
import { channel, Scripted } from './scripted.ts'

const test = suite('joined streams')
const platform = nodePlatform.sasl
const database = new MemoryPasswordDatabase({ platform, iterations: 4096 })
await database.add('romeo', 'wherefore')

type Cut = (bytes: Uint8Array) => Iterable<Uint8Array>

/** Both ends do all they have to until neither has anything to say. */
async function converse(left: Scripted, right: Scripted, cut: Cut): Promise<string> {
  let transcript = ''
  for (let quiet = 0; quiet < 2; ) {
    quiet = 0
    for (const [from, to] of [
      [left, right],
      [right, left],
    ] as const) {
      const said = (await from.says()).replace('[secure]', '').replace('[end]', '')
      if (said === '') quiet++
      transcript += said
      to.hearsOnly(cut(bytesOf(said)))
    }
    if (left.session.state === 'securing' && right.session.state === 'securing') {
      left.session.secured(channel)
      right.session.secured(channel)
      quiet = 0
    }
  }
  return transcript
}

function clientAndServer(mechanisms: readonly string[]): [Scripted, Scripted] {
  const client = new Scripted({
    features: [
      startTls(),
      saslAuthentication({ platform, username: 'romeo', password: 'wherefore', mechanisms }),
      resourceBinding({ role: 'initiating', resource: 'balcony' }),
      legacySession(),
    ],
  })
  const secret = new Uint8Array(32).fill(7)
  const server = new Scripted({
    role: 'receiving',
    features: [
      startTls(),
      saslService({ platform, database, domain: 'montague.example', secret }),
      resourceBinding({
        role: 'receiving',
        assign: (account, resource) => account.withResource(resource ?? 'orchard'),
      }),
      legacySession(),
    ],
  })
  return [client, server]
}

function componentAndServer(): [Scripted, Scripted] {
  const contentNamespace = 'jabber:component:accept'
  const handshake = (role: 'initiating' | 'receiving') =>
    role === 'initiating'
      ? componentHandshake({ role, secret: 'test', platform })
      : componentHandshake({ role, secretOf: () => 'test', platform })
  return [
    new Scripted({ contentNamespace, features: [handshake('initiating')] }),
    new Scripted({ contentNamespace, role: 'receiving', features: [handshake('receiving')] }),
  ]
}

const cuts: readonly [title: string, cut: Cut][] = [
  ['whole', (bytes) => [bytes]],
  ['byte by byte', (bytes) => Array.from(bytes, (_, at) => bytes.subarray(at, at + 1))],
  ...[1, 2, 3, 4, 5].map((seed): [string, Cut] => {
    const next = random(seed)
    return [
      `at random, seed ${seed}`,
      function* (bytes) {
        for (let at = 0; at < bytes.length; ) {
          const length = 1 + next.below(next.pick([2, 20, 400]))
          yield bytes.subarray(at, at + length)
          at += length
        }
      },
    ]
  }),
]

for (const [title, cut] of cuts) {
  for (const mechanism of ['PLAIN', 'SCRAM-SHA-1', 'SCRAM-SHA-256', 'SCRAM-SHA-512']) {
    test(`a client logs in by ${mechanism} and both talk, cut ${title}`, async () => {
      const [client, server] = clientAndServer([mechanism])
      client.session.open()
      await converse(client, server, cut)
      const jid = 'romeo@montague.example/balcony'
      const login = ['opened montague.example', 'authenticated romeo', `bound ${jid}`]
      const opened = login[0]!
      assert.equal(client.events, [opened, opened, 'authenticated romeo', opened, login[2]])
      assert.equal([...client.session.facts], ['secure', 'authenticated', 'bound'])
      assert.equal([...server.session.facts], ['secure', 'authenticated', 'bound'])
      assert.is(server.session.jid?.toString(), jid)
      assert.is(client.session.streamId, server.session.streamId)

      client.session.send(new Iq({ type: 'get', id: '1' }, [new Ping()]))
      server.session.send(new Message({ from: 'juliet@capulet.example', body: 'Γειά & <σου>' }))
      await converse(client, server, cut)
      assert.match(server.events.at(-1)!, "<ping xmlns='urn:xmpp:ping'/>")
      assert.match(client.events.at(-1)!, 'Γειά &amp; &lt;σου&gt;')

      client.session.close()
      await converse(client, server, cut)
      assert.is(client.events.at(-1), 'closed')
      assert.is(server.events.at(-1), 'closed')
      assert.ok(server.session.isClosedByPeer)
      assert.not(client.session.isClosedByPeer)
    })
  }

  test(`a component connects, cut ${title}`, async () => {
    const [component, server] = componentAndServer()
    component.session.open()
    await converse(component, server, cut)
    for (const end of [component, server]) {
      assert.equal([...end.session.facts], ['authenticated', 'bound'])
      assert.is(end.session.jid?.toString(), 'montague.example')
    }
    // A node of another kind of stream is written in this one's namespace.
    component.session.send(new Message({ from: 'a@montague.example', to: 'b.example', body: 'x' }))
    await converse(component, server, cut)
    assert.is(
      server.events.at(-1),
      "stanza <message xmlns='jabber:component:accept' from='a@montague.example' to='b.example'>" +
        '<body>x</body></message>',
    )
    server.session.close()
    await converse(component, server, cut)
    assert.ok(component.session.isClosedByPeer)
  })
}

test('ends that close at the same time both close in order', async () => {
  const [component, server] = componentAndServer()
  component.session.open()
  await converse(component, server, (bytes) => [bytes])
  component.session.close()
  server.session.close()
  await converse(component, server, (bytes) => [bytes])
  for (const { endings } of [component, server]) assert.equal(endings, [undefined])
})

test.run()
