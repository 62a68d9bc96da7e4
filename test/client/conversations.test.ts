/** Requests and answers of a client, with peers that do as they should and others. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Iq, Message, Presence } from '../../generated/rfc6120/index.ts'
import { Roster } from '../../generated/rfc6121/index.ts'
import { DiscoInfo, DiscoItems } from '../../generated/xep-0030/index.ts'
import { Register } from '../../generated/xep-0077/index.ts'
import { Ping } from '../../generated/xep-0199/index.ts'
import type { ClientOptions } from '../../runtime/client/client-options.ts'
import type { Client } from '../../runtime/client/client.ts'
import {
  type ConnectionError,
  LocalProtocolError,
  RemoteProtocolError,
  TimeoutError,
} from '../../runtime/errors.ts'
import { JidError } from '../../runtime/jid/jid-error.ts'
import { parse, registry, StanzaError } from '../../runtime/node/index.ts'
import { Element } from '../../runtime/xml/index.ts'
import { rejection } from '../support/rejection.ts'
import { within } from '../support/within.ts'
import { domain, type JoinOptions, joinedClient, type ServerEnd } from './joined.ts'
import { type manualPlatform, settled } from './manual-clock.ts'
import * as clocks from './manual-clock.ts'

const test = suite('conversations')
const own = `romeo@${domain}/balcony`

const unhandled: unknown[] = []
process.on('unhandledRejection', (error) => unhandled.push(error))

test.after.each(async () => {
  await settled(2)
  assert.equal(unhandled.splice(0), [])
})

interface Joined {
  readonly client: Client
  readonly server: ServerEnd
  /** What the client let go, and why. */
  readonly ignored: string[]
  readonly platform: ReturnType<typeof manualPlatform>
}

async function online(
  options: Partial<ClientOptions> = {},
  join: JoinOptions = {},
): Promise<Joined> {
  const platform = clocks.manualPlatform()
  // Nothing but what a test does happens, or is waited for.
  const joined = await joinedClient({ keepalive: false, ...options }, { platform, ...join })
  await within(5000, joined.client.connect())
  platform.clock.advance(1)
  const ignored: string[] = []
  joined.client.on('ignored', ({ reason }) => ignored.push(reason))
  return { ...joined, ignored, platform }
}

/** Sends the XML of a stanza as it stands, whatever it is. */
function says(server: ServerEnd, xml: string): void {
  server.transport.write(new TextEncoder().encode(xml))
}

async function lastReceived(server: ServerEnd): Promise<Iq> {
  await settled(2)
  const last = server.received.at(-1)
  assert.instance(last, Iq)
  return last as Iq
}

test('a request is answered by the class that its schema names, registered or not', async () => {
  for (const classes of [registry([]), registry([DiscoInfo])]) {
    const { client, server } = await online({ registry: classes })
    const answer = client.request('capulet.example', new DiscoInfo({ node: 'n' }))
    const request = await lastReceived(server)
    assert.is(request.type, 'get')
    assert.is(request.to?.toString(), 'capulet.example')
    says(
      server,
      `<iq type='result' id='${request.id}' from='capulet.example'><query xmlns='http://jabber.org/protocol/disco#info'>` +
        "<identity category='server' type='im'/><feature var='urn:xmpp:ping'/></query></iq>",
    )
    const info = await within(1000, answer)
    assert.instance(info, DiscoInfo)
    assert.equal(info.features, ['urn:xmpp:ping'])
    await client.close()
  }
})

test('an empty result is undefined where the schema says so', async () => {
  const { client, server } = await online()
  const answer = client.request(undefined, new Ping())
  const { id } = await lastReceived(server)
  says(server, `<iq type='result' id='${id}'><unforeseen xmlns='urn:x'/></iq>`)
  assert.is(await within(1000, answer), undefined)
  await client.close()
})

test('the type of a request is given where it could be either', async () => {
  const { client, server } = await online()
  const answer = client.request(domain, new Register(), { type: 'get' })
  const { id, type } = await lastReceived(server)
  assert.is(type, 'get')
  says(
    server,
    `<iq type='result' id='${id}' from='${domain}'><query xmlns='jabber:iq:register'><username/></query></iq>`,
  )
  assert.instance(await within(1000, answer), Register)
  // @ts-expect-error: registration is for both types of request, so one has to be chosen
  assert.instance(await rejection(client.request(domain, new Register())), LocalProtocolError)
  await client.close()
})

test('a result without what it must hold is an error', async () => {
  const { client, server } = await online()
  for (const payload of ['', "<other xmlns='urn:x'/>"]) {
    const answer = client.request(domain, new DiscoInfo())
    const { id } = await lastReceived(server)
    says(server, `<iq type='result' id='${id}' from='${domain}'>${payload}</iq>`)
    const error = await rejection(answer)
    assert.instance(error, RemoteProtocolError)
    assert.match((error as Error).message, 'disco#info')
  }
  await client.close()
})

test('the whole result can be had, too', async () => {
  const { client, server } = await online()
  const answer = client.exchange(undefined, 'get', new Roster({ ver: '7' }))
  const { id } = await lastReceived(server)
  says(server, `<iq type='result' id='${id}'/>`)
  assert.equal((await within(1000, answer)).elements, [])
  await client.close()
})

test('a refused request rejects with what the peer says', async () => {
  const { client, server } = await online()
  const answer = client.request('capulet.example', new DiscoInfo())
  const { id } = await lastReceived(server)
  says(
    server,
    `<iq type='error' id='${id}' from='capulet.example'><query xmlns='http://jabber.org/protocol/disco#info'/>` +
      "<error type='cancel'><item-not-found xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>" +
      "<text xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'>no such node</text></error></iq>",
  )
  const error = (await rejection(answer)) as StanzaError
  assert.instance(error, StanzaError)
  assert.is(error.condition, 'item-not-found')
  assert.is(error.type, 'cancel')
  assert.is(error.text, 'no such node')
  assert.is(error.request?.id, id)
  assert.is(error.stanza?.from?.toString(), 'capulet.example')
  await client.close()
})

test('an error without a condition is one all the same', async () => {
  const { client, server } = await online()
  for (const content of ['', "<error type='cancel'/>", '<error/>']) {
    const answer = client.request('capulet.example', new Ping())
    const { id } = await lastReceived(server)
    says(server, `<iq type='error' id='${id}' from='capulet.example'>${content}</iq>`)
    assert.is(((await rejection(answer)) as StanzaError).condition, 'undefined-condition')
  }
  await client.close()
})

test('an answer of somebody else is none, and the request waits on', async () => {
  const { client, server, ignored } = await online()
  const answer = client.request('capulet.example', new DiscoItems())
  const { id } = await lastReceived(server)
  const result = (from: string): string =>
    `<iq type='result' id='${id}'${from}><query xmlns='http://jabber.org/protocol/disco#items'><item jid='evil.example'/></query></iq>`
  // No sender, the server's, the own account's, a part of the domain, an address that is none.
  const others = ['', domain, `romeo@${domain}`, own, 'juliet@capulet.example', '@', '/x']
  for (const from of others) says(server, result(from === '' ? '' : ` from='${from}'`))
  await settled(10)
  assert.is(ignored.length, others.length)
  says(server, result(" from='capulet.example'").replace('evil', 'good'))
  const items = await within(1000, answer)
  assert.is(items.items[0]?.jid.toString(), 'good.example')
  await client.close()
})

test('an answer whose sender is no address does not pass for the server', async () => {
  const { client, server, ignored } = await online()
  const answer = client.request(undefined, new Ping())
  const { id } = await lastReceived(server)
  says(server, `<iq type='result' id='${id}' from='@'/>`)
  await settled(3)
  assert.equal(ignored, ['its sender is no address'])
  says(server, `<iq type='result' id='${id}'/>`)
  await within(1000, answer)
  await client.close()
})

test('a request that nobody answers is given up in its time', async () => {
  const { client, server, platform, ignored } = await online({ requestTimeout: 500 })
  const usual = rejection(client.request('capulet.example', new Ping()))
  const sooner = rejection(client.request('capulet.example', new Ping(), { timeout: 100 }))
  const { id } = await lastReceived(server)
  platform.clock.advance(100)
  assert.is(((await sooner) as TimeoutError).milliseconds, 100)
  assert.is(platform.clock.pending, 1)
  platform.clock.advance(400)
  const error = (await usual) as TimeoutError
  assert.instance(error, TimeoutError)
  assert.match(error.message, 'capulet.example')
  assert.is(platform.clock.pending, 0, 'no timer is left')
  says(server, `<iq type='result' id='${id}' from='capulet.example'/>`)
  await settled(3)
  assert.is(ignored.length, 1, 'the late answer is none')
  await client.close()
})

test('no timer is left when all are answered', async () => {
  const { client, server, platform } = await online()
  const answer = client.request(undefined, new Ping())
  const { id } = await lastReceived(server)
  assert.is(platform.clock.pending, 1)
  says(server, `<iq type='result' id='${id}'/>`)
  await within(1000, answer)
  assert.is(platform.clock.pending, 0)
  await client.close()
})

test('a request can be given up by a signal, before and after it was sent', async () => {
  const { client, server, ignored } = await online()
  const reason = new Error('changed my mind')
  assert.is(
    await rejection(client.request(undefined, new Ping(), { signal: AbortSignal.abort(reason) })),
    reason,
  )
  assert.is(server.received.length, 0)
  const controller = new AbortController()
  const answer = rejection(client.request(undefined, new Ping(), { signal: controller.signal }))
  const { id } = await lastReceived(server)
  controller.abort(reason)
  assert.is(await answer, reason)
  says(server, `<iq type='result' id='${id}'/>`)
  await settled(3)
  assert.is(ignored.length, 1)
  await client.close()
})

test('requests that wait when the stream ends are told so', async () => {
  for (const end of ['sever', 'close'] as const) {
    const { client, server, platform } = await online()
    const answers = [1, 2, 3].map(() => rejection(client.request(undefined, new Ping())))
    await settled(2)
    if (end === 'sever') server.transport.sever()
    else await within(1000, client.close())
    for (const error of await Promise.all(answers)) {
      assert.is((error as ConnectionError).code, 'lost')
    }
    assert.is(platform.clock.pending, 0)
  }
})

test('a request that cannot be sent rejects, and nothing waits for it', async () => {
  const { client, server, platform } = await online()
  assert.instance(await rejection(client.request('@', new Ping())), JidError)
  const unwritable = new DiscoInfo({ node: 'a\0b' })
  assert.is(((await rejection(client.request(domain, unwritable))) as Error).name, 'XmlError')
  assert.is(platform.clock.pending, 0)
  await client.close()
  assert.instance(await rejection(client.request(domain, new Ping())), LocalProtocolError)
  assert.is(server.received.length, 0)
})

test('no more requests wait than can be remembered', async () => {
  const { client, server } = await online()
  const answers = Array.from({ length: 1001 }, () => client.request(domain, new Ping()))
  for (const answer of answers) answer.catch(() => {})
  assert.instance(await rejection(answers[1000]!), LocalProtocolError)
  await settled(5)
  assert.is(server.received.length, 1000)
  const ids = new Set(server.received.map(({ id }) => id))
  assert.is(ids.size, 1000)
  for (const id of ids) assert.match(id!, /^[0-9a-f]{24}$/)
  await within(1000, client.close())
})

test('a request of others is answered by its handler', async () => {
  const { client, server } = await online()
  client.handle(DiscoInfo, 'get', ({ node }, { from }) => {
    return new DiscoInfo({ node, features: [`for ${from}`] })
  })
  server.driver.send(
    new Iq({ type: 'get', id: 'q', from: 'juliet@capulet.example/x', to: own }, [
      new DiscoInfo({ node: 'n' }),
    ]),
  )
  const answer = await lastReceived(server)
  assert.is(answer.type, 'result')
  assert.is(answer.id, 'q')
  assert.is(answer.to?.toString(), 'juliet@capulet.example/x')
  assert.equal(answer.get(DiscoInfo)?.features, ['for juliet@capulet.example/x'])
  await client.close()
})

test('a request without a handler is answered, too', async () => {
  const { client, server } = await online()
  says(server, "<iq type='get' id='1' from='a.example'><query xmlns='urn:x'/></iq>")
  const answer = await lastReceived(server)
  assert.is(answer.type, 'error')
  assert.is(StanzaError.from(answer).condition, 'service-unavailable')
  await client.close()
})

test('a handler gets typed payloads though nobody registered the class', async () => {
  const { client, server } = await online()
  let seen: unknown
  client.handle(DiscoItems, 'get', (items) => {
    seen = items
    return new DiscoItems()
  })
  says(
    server,
    "<iq type='get' id='1' from='a.example'><query xmlns='http://jabber.org/protocol/disco#items' node='n'/></iq>",
  )
  await settled(3)
  assert.instance(seen, DiscoItems)
  await client.close()
})

test('what a handler gives and cannot be sent is an error of the program', async () => {
  const { client, server } = await online()
  const errors: unknown[] = []
  client.on('error', (error) => errors.push(error))
  client.handle(DiscoInfo, 'get', () => new DiscoInfo({ node: 'a\0b' }))
  says(
    server,
    "<iq type='get' id='1' from='a.example'><query xmlns='http://jabber.org/protocol/disco#info'/></iq>",
  )
  const answer = await lastReceived(server)
  assert.is(StanzaError.from(answer).condition, 'internal-server-error')
  assert.is(server.received.length, 1)
  assert.is(errors.length, 1)
  await client.close()
})

test('an answer that comes after the end of the stream is let go', async () => {
  const { client, server } = await online()
  let answer: ((info: DiscoInfo) => void) | undefined
  client.handle(DiscoInfo, 'get', () => new Promise<DiscoInfo>((resolve) => (answer = resolve)))
  says(
    server,
    "<iq type='get' id='1' from='a.example'><query xmlns='http://jabber.org/protocol/disco#info'/></iq>",
  )
  await settled(3)
  await within(1000, client.close())
  answer?.(new DiscoInfo())
  await settled(3)
  assert.is(server.received.length, 0)
})

const push = (from: string, items = "<item jid='evil@example'/>"): string =>
  `<iq type='set' id='push'${from === '' ? '' : ` from='${from}'`}><query xmlns='jabber:iq:roster'>${items}</query></iq>`

for (const [from, isTaken] of [
  ['', true],
  [`romeo@${domain}`, true],
  [own, false],
  [domain, false],
  [`juliet@${domain}`, false],
  ['evil.example', false],
] as const) {
  test(`a roster push ${from === '' ? 'without a sender' : `from ${from}`} is ${isTaken ? '' : 'not '}taken`, async () => {
    const { client, server } = await online()
    let pushes = 0
    client.handle(Roster, 'set', () => {
      pushes++
    })
    says(server, push(from))
    const answer = await lastReceived(server)
    assert.is(pushes, isTaken ? 1 : 0)
    if (isTaken) assert.is(answer.type, 'result')
    else assert.is(StanzaError.from(answer).condition, 'service-unavailable')
    await client.close()
  })
}

test('a roster push has one item', async () => {
  const { client, server } = await online()
  let pushes = 0
  client.handle(Roster, 'set', () => {
    pushes++
  })
  for (const items of ['', "<item jid='a@b'/><item jid='c@d'/>", "<item jid='@'/>"]) {
    says(server, push('', items))
    assert.is(StanzaError.from(await lastReceived(server)).condition, 'bad-request')
  }
  assert.is(pushes, 0)
  await client.close()
})

test('stanzas can be read in a loop, which ends with the stream', async () => {
  const { client, server } = await online()
  const bodies: (string | undefined)[] = []
  const reading = (async () => {
    for await (const { body } of client.stream(Message)) bodies.push(body)
  })()
  for (const body of ['1', '2', '3']) server.driver.send(new Message({ body }))
  server.driver.send(new Presence())
  await settled(3)
  await within(1000, client.close())
  await within(1000, reading)
  assert.equal(bodies, ['1', '2', '3'])
})

test('a loop that is left takes no more', async () => {
  const { client, server } = await online()
  for (const body of ['1', '2']) setImmediate(() => server.driver.send(new Message({ body })))
  for await (const { body } of client.stream(Message)) {
    assert.is(body, '1')
    break
  }
  await settled(2)
  await client.close()
})

test('a loop throws what the stream ended by, after what came before', async () => {
  const { client, server } = await online()
  const stanzas = client.stream(Message)
  server.driver.send(new Message({ body: 'last' }))
  await settled(3)
  server.transport.sever()
  await settled(2)
  assert.is((await within(1000, stanzas.next())).value.body, 'last')
  assert.is(((await rejection(stanzas.next())) as ConnectionError).code, 'lost')
  assert.ok((await within(1000, stanzas.next())).done)
})

test('a loop that is too slow fails instead of filling the memory', async () => {
  const { client, server } = await online()
  const stanzas = client.stream(Message, { most: 2 })
  for (const body of ['1', '2', '3']) server.driver.send(new Message({ body }))
  await settled(3)
  await stanzas.next()
  await stanzas.next()
  assert.instance(await rejection(stanzas.next()), LocalProtocolError)
  await client.close()
})

test('payloads that no class can hold are among the elements, and written back', async () => {
  const { client, server } = await online({ registry: registry([DiscoInfo]) })
  const stanzas = client.stream(Message)
  const xml = `<message from='a.example'><x xmlns='urn:x'>&lt;</x><ping xmlns='urn:xmpp:ping'/></message>`
  says(server, xml)
  const message = (await within(1000, stanzas.next())).value as Message
  assert.instance(message.elements[0], Element)
  assert.ok(message.has(Ping))
  assert.ok(message.equals(parse(xml, registry([Message])) as Message))
  await client.close()
})

test.run()
