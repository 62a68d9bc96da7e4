/** The calls of clients, components and extensions that wait for a peer. */
import * as node from 'typed-xmpp'
import {
  EntityCapabilities,
  EntityTime,
  InBandRegistration,
  Roster,
  ServiceDiscovery,
  SoftwareVersion,
  XmppPing,
} from 'typed-xmpp/extensions'
import { Iq, Message, Presence } from 'typed-xmpp/rfc6120'
import { Roster as RosterQuery } from 'typed-xmpp/rfc6121'
import { Caps } from 'typed-xmpp/xep-0115'
import { Ping } from 'typed-xmpp/xep-0199'
import * as web from '../../runtime/browser.ts'
import { Client } from '../../runtime/client/client.ts'
import { nodePlatform } from '../../runtime/connection/node-platform.ts'
import { Driver } from '../../runtime/connection/driver.ts'
import { Jid } from '../../runtime/jid/jid.ts'
import { registry } from '../../runtime/node/index.ts'
import { domain, serverFeatures } from '../client/joined.ts'
import { settled } from '../client/manual-clock.ts'
import type { ReadyCall, WaitingCall } from './waiting-calls.ts'
import { listen, wire, type Wire } from './wire.ts'

const jid = `romeo@${domain}/balcony`
const juliet = `juliet@${domain}`
const password = 'wherefore'
type Options = { readonly signal: AbortSignal }

/** A client that is online at a server that answers nothing but what `contacts` are for. */
interface Online extends Wire {
  readonly client: Client
  readonly driver: Driver
  /** Answers the last request with what was asked. */
  readonly answer: () => void
}

async function online(contacts: readonly string[] = []): Promise<Online> {
  const ends = wire()
  let last: Iq | undefined
  let asked = (): void => {}
  const isAsked = new Promise<void>((resolve) => {
    asked = resolve
  })
  const driver: Driver = new Driver({
    transport: ends.peer,
    platform: nodePlatform,
    session: {
      role: 'receiving',
      contentNamespace: 'jabber:client',
      answer: ({ to }) => (to ? { from: Jid.of({ domainpart: to.domainpart }) } : 'host-unknown'),
      features: serverFeatures(),
      registry: registry([]),
    },
    events: {
      bound: () => {},
      stanza: (stanza) => {
        if (!(stanza instanceof Iq)) return
        last = stanza
        if (stanza.has(RosterQuery)) asked()
        if (contacts.length === 0 || stanza.type !== 'get' || !stanza.has(RosterQuery)) return
        driver.send(
          resultOf(stanza, new RosterQuery({ items: contacts.map((each) => ({ jid: each })) })),
        )
      },
      closed: () => {},
    },
    fault: (error) => {
      throw error
    },
    closeTimeout: 500,
  })
  driver.start()
  const extensions = [EntityCapabilities, EntityTime, InBandRegistration, Roster, ServiceDiscovery]
  const client = new Client(
    {
      jid,
      password,
      transport: ends.near,
      keepalive: false,
      extensions: [...extensions, SoftwareVersion, XmppPing],
    },
    { platform: nodePlatform },
  )
  const isLoaded = new Promise<void>((resolve) => {
    client.extension(Roster).on('loaded', resolve)
  })
  await client.connect()
  // It asks for the contacts by itself.
  await (contacts.length === 0 ? isAsked : isLoaded)
  await settled()
  const answer = (): void => {
    if (last === undefined) throw new Error('nothing was asked')
    driver.send(resultOf(last, last.elements[0]))
  }
  return { ...ends, client, driver, answer }
}

function resultOf({ id, to, from }: Iq, payload: unknown): Iq {
  const content = payload === undefined ? [] : [payload]
  return new Iq({ type: 'result', id, to: from, from: to }, content as never)
}

/** A row for a request of a client that is online. */
function request(
  name: string,
  call: (client: Client, options: Options) => Promise<unknown>,
  contacts: readonly string[] = [],
): WaitingCall {
  const ready = async (): Promise<ReadyCall> => {
    const { client, driver, answer, sent } = await online(contacts)
    return {
      call: (signal) => call(client, { signal }),
      sent,
      answer,
      end: () => driver.destroy(),
    }
  }
  return { name, ready }
}

/** A row for a function that connects, to a peer that says nothing. */
function connecting(
  name: string,
  when: string | undefined,
  call: (ends: Wire, signal: AbortSignal) => Promise<unknown>,
): WaitingCall {
  const ready = async (): Promise<ReadyCall> => {
    const ends = wire()
    listen(ends.peer)
    return {
      call: (signal) => call(ends, signal),
      sent: ends.sent,
      // What a peer says that does not speak XMPP.
      answer: () => ends.peer.write(new TextEncoder().encode('<html>')),
      end: () => ends.peer.sever(),
    }
  }
  return { name, when, ready }
}

const account = (ends: Wire, signal: AbortSignal) => ({
  jid,
  password,
  transport: ends.near,
  signal,
})

/** The rows. */
export const entityCalls: readonly WaitingCall[] = [
  connecting('connect', 'in Node', (ends, signal) => node.connect(account(ends, signal))),
  connecting('connect', 'in a browser', (ends, signal) => web.connect(account(ends, signal))),
  connecting('createAccount', 'in Node', (ends, signal) =>
    node.createAccount(account(ends, signal)),
  ),
  connecting('createAccount', 'in a browser', (ends, signal) =>
    web.createAccount(account(ends, signal)),
  ),
  connecting('connectComponent', undefined, ({ near: transport }, signal) =>
    node.connectComponent({ jid: `echo.${domain}`, secret: 's3cr3t', transport, signal }),
  ),
  connecting('Entity.connect', undefined, ({ near: transport }, signal) =>
    new Client({ jid, password, transport }, { platform: nodePlatform }).connect({ signal }),
  ),
  {
    name: 'Entity.stream',
    ready: async () => {
      const { client, driver, sent } = await online()
      const call = (signal: AbortSignal) => client.stream(Message, { signal }).next()
      return { call, sent, end: () => driver.destroy() }
    },
  },
  {
    name: 'Entity.drained',
    ready: async () => {
      const { client, driver, sent, fill, drain } = await online()
      fill()
      client.send(new Message({ body: 'much' }))
      await settled()
      const call = (signal: AbortSignal) => client.drained({ signal })
      return { call, sent, answer: drain, end: () => driver.destroy() }
    },
  },
  {
    name: 'Entity.close',
    obeys: 'by ending',
    ready: async () => {
      const { client, driver, sent } = await online()
      driver.pause()
      return { call: (signal) => client.close({ signal }), sent, end: () => driver.destroy() }
    },
  },
  {
    name: 'Client.detach',
    obeys: 'by ending',
    ready: async () => {
      const { client, driver, sent } = await online()
      driver.pause()
      return { call: (signal) => client.detach({ signal }), sent, end: () => driver.destroy() }
    },
  },
  {
    name: 'Delivery.settled',
    ready: async () => {
      const delivery = new node.Delivery()
      const answer = (): void => delivery.settle('acknowledged')
      return { call: (signal) => delivery.settled({ signal }), sent: () => 0, answer, end: answer }
    },
  },
  request('Entity.request', (client, options) => client.request(juliet, new Ping(), options)),
  request('Entity.exchange', (client, options) =>
    client.exchange(juliet, 'get', new Ping(), options),
  ),
  request('EntityTime.query', (client, options) =>
    client.extension(EntityTime).query(juliet, options),
  ),
  request('SoftwareVersion.query', (client, options) =>
    client.extension(SoftwareVersion).query(juliet, options),
  ),
  request('XmppPing.ping', (client, options) => client.extension(XmppPing).ping(juliet, options)),
  request('ServiceDiscovery.queryInfo', (client, options) =>
    client.extension(ServiceDiscovery).queryInfo({ to: juliet, ...options }),
  ),
  request('ServiceDiscovery.queryItems', (client, options) =>
    client.extension(ServiceDiscovery).queryItems({ to: juliet, ...options }),
  ),
  request('EntityCapabilities.of', (client, options) =>
    client.extension(EntityCapabilities).of(juliet, options),
  ),
  {
    name: 'EntityCapabilities.of',
    when: 'of what was announced',
    ready: async () => {
      const { client, driver, sent, answer } = await online()
      const caps = new Caps({ hash: 'sha-1', node: 'https://example.org', ver: 'AAAA' })
      driver.send(new Presence({ from: `${juliet}/chamber` }, [caps]))
      await settled()
      const call = (signal: AbortSignal) =>
        client.extension(EntityCapabilities).of(`${juliet}/chamber`, { signal })
      return { call, sent, answer, end: () => driver.destroy() }
    },
  },
  request('InBandRegistration.query', (client, options) =>
    client.extension(InBandRegistration).query(juliet, options),
  ),
  request('InBandRegistration.register', (client, options) =>
    client.extension(InBandRegistration).register(juliet, { username: 'romeo' }, options),
  ),
  request('InBandRegistration.changePassword', (client, options) =>
    client.extension(InBandRegistration).changePassword('another', options),
  ),
  request('InBandRegistration.cancel', (client, options) =>
    client.extension(InBandRegistration).cancel(juliet, options),
  ),
  request('Roster.load', (client, options) => client.extension(Roster).load(options)),
  request('Roster.set', (client, options) =>
    client.extension(Roster).set({ jid: juliet }, options),
  ),
  request(
    'Roster.update',
    (client, options) => client.extension(Roster).update(juliet, { name: 'Juliet' }, options),
    [juliet],
  ),
  request('Roster.remove', (client, options) => client.extension(Roster).remove(juliet, options)),
]
