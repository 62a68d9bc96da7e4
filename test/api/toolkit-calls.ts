/** The calls of the toolkit that wait for a peer. */
import { Message } from 'typed-xmpp/rfc6120'
import { Ping } from 'typed-xmpp/xep-0199'
import { Component, XmlStream, XmppConnection } from 'typed-xmpp/toolkit'
import { systemResolver } from '../../runtime/connection/resolve.ts'
import type { Transport } from '../../runtime/connection/transport.ts'
import { header, settled } from '../toolkit/toolkit-server.ts'
import type { ReadyCall, WaitingCall } from './waiting-calls.ts'
import { listen, wire, type Wire } from './wire.ts'

type Options = { readonly signal: AbortSignal }

interface Connected extends Wire {
  readonly connection: XmppConnection
  /** What the peer has heard. */
  readonly heard: () => string
  /** The peer says something. */
  readonly say: (xml: string) => void
}

/** A connection whose peer listens; nothing but one write may wait in it. */
async function connected(): Promise<Connected> {
  const ends = wire()
  const connection = new XmppConnection({
    host: 'localhost',
    tls: { policy: 'off' },
    connector: () => Promise.resolve(ends.near),
    highWaterMarkOut: 0,
  })
  const say = (xml: string): void => void ends.peer.write(new TextEncoder().encode(xml))
  await connection.connect()
  return { ...ends, connection, heard: listen(ends.peer), say }
}

/** A row for a call that waits for room. */
function congested(
  name: string,
  call: (connection: XmppConnection, options: Options) => Promise<unknown>,
): WaitingCall {
  const ready = async (): Promise<ReadyCall> => {
    const { connection, fill, drain, sent, peer } = await connected()
    fill()
    await connection.send('<first/>')
    const end = () => peer.sever()
    return { call: (signal) => call(connection, { signal }), sent, answer: drain, end }
  }
  return { name, ready }
}

/** A row for a call of a stream that waits for room. */
function streaming(
  name: string,
  call: (stream: XmlStream, options: Options) => Promise<unknown>,
): WaitingCall {
  const ready = async (): Promise<ReadyCall> => {
    const { connection, fill, drain, sent, peer, say } = await connected()
    const stream = new XmlStream(connection)
    stream.openClient('localhost')
    say(header)
    await stream.sendSaslAuth('PLAIN', '=')
    fill()
    await stream.send(new Message({ body: 'much' }))
    await settled()
    const end = () => peer.sever()
    return { call: (signal) => call(stream, { signal }), sent, answer: drain, end }
  }
  return { name, ready }
}

/** A row for a request of a stream. */
function request(
  name: string,
  call: (stream: XmlStream, options: Options) => Promise<unknown>,
): WaitingCall {
  const ready = async (): Promise<ReadyCall> => {
    const { connection, sent, peer, say, heard } = await connected()
    const stream = new XmlStream(connection)
    stream.openClient('localhost')
    say(header)
    await settled()
    const answer = (): void => {
      const [tag = ''] = /<iq [^>]*>/.exec(heard()) ?? []
      const [, id] = / id='([^']+)'/.exec(tag) ?? []
      const [, to] = / to='([^']+)'/.exec(tag) ?? []
      if (id === undefined) throw new Error('nothing was asked')
      say(`<iq type='result' id='${id}'${to === undefined ? '' : ` from='${to}'`}/>`)
    }
    return { call: (signal) => call(stream, { signal }), sent, answer, end: () => peer.sever() }
  }
  return { name, ready }
}

/** A row for a call that makes a connection, by a connector that takes no notice of the signal. */
function connecting(
  name: string,
  call: (connection: XmppConnection, options: Options) => Promise<unknown>,
): WaitingCall {
  const ready = async (): Promise<ReadyCall> => {
    const { near, peer } = wire()
    let calls = 0
    let settle = (_transport: Transport): void => {}
    const connection = new XmppConnection({
      host: 'localhost',
      connector: () => {
        calls++
        return new Promise((resolve) => {
          settle = resolve
        })
      },
    })
    return {
      call: (signal) => call(connection, { signal }),
      sent: () => calls,
      answer: () => settle(near),
      end: () => peer.sever(),
    }
  }
  return { name, ready }
}

/** The rows. */
export const toolkitCalls: readonly WaitingCall[] = [
  connecting('XmppConnection.connect', (connection, options) => connection.connect(options)),
  connecting('XmppConnection.reconnect', (connection, options) => connection.reconnect(options)),
  {
    name: 'XmppConnection.reconnect',
    when: 'while the former connection lingers',
    ready: async () => {
      const { connection, sent, near, peer } = await connected()
      peer.pause()
      const end = () => near.destroy()
      return { call: (signal) => connection.reconnect({ signal }), sent, end }
    },
  },
  {
    name: 'XmppConnection.disconnect',
    obeys: 'by ending',
    ready: async () => {
      const { connection, sent, near, peer } = await connected()
      peer.pause()
      const end = () => near.destroy()
      return { call: (signal) => connection.disconnect({ signal }), sent, end }
    },
  },
  {
    name: 'XmppConnection.resolveDns',
    ready: async () => {
      let queries = 0
      let settle = (): void => {}
      const asked = new Promise<readonly never[]>((resolve) => {
        settle = () => resolve([])
      })
      const srv = (): Promise<readonly never[]> => {
        queries++
        return asked
      }
      const resolver = { ...systemResolver, srv }
      const connection = new XmppConnection({ domain: 'capulet.example', resolver })
      const call = (signal: AbortSignal) => connection.resolveDns({ signal })
      return { call, sent: () => queries, answer: settle, end: settle }
    },
  },
  {
    name: 'XmppConnection.receive',
    ready: async () => {
      const { connection, sent, say, peer } = await connected()
      const call = (signal: AbortSignal) => connection.receive({ signal })
      return { call, sent, answer: () => say('<late/>'), end: () => peer.sever() }
    },
  },
  {
    name: 'XmppConnection.startTls',
    ready: async () => {
      const { connection, sent, peer } = await connected()
      const call = (signal: AbortSignal) => connection.startTls({ signal })
      const answer = (): void => void peer.startTls().catch(() => {})
      return { call, sent, answer, end: () => peer.sever() }
    },
  },
  congested('XmppConnection.send', (connection, options) => connection.send('<next/>', options)),
  congested('XmppConnection.sendWhitespaceKeepalive', (connection, options) =>
    connection.sendWhitespaceKeepalive(options),
  ),
  {
    name: 'XmlStream.close',
    obeys: 'by ending',
    ready: async () => {
      const { connection, sent, near, peer } = await connected()
      const stream = new XmlStream(connection)
      stream.openClient('localhost')
      await settled()
      peer.pause()
      return { call: (signal) => stream.close({ signal }), sent, end: () => near.destroy() }
    },
  },
  streaming('XmlStream.send', (stream, options) =>
    stream.send(new Message({ body: 'x' }), options),
  ),
  streaming('XmlStream.sendSaslAuth', (stream, options) =>
    stream.sendSaslAuth('PLAIN', '=', options),
  ),
  streaming('XmlStream.sendSaslResponse', (stream, options) =>
    stream.sendSaslResponse('PLAIN', '=', options),
  ),
  streaming('XmlStream.sendMessage', (stream, options) =>
    stream.sendMessage('x', 'juliet@localhost', {}, options),
  ),
  streaming('XmlStream.sendPresence', (stream, options) => stream.sendPresence({}, options)),
  request('XmlStream.bindToResource', (stream, options) =>
    stream.bindToResource('balcony', options),
  ),
  request('XmlStream.addContact', (stream, options) =>
    stream.addContact('juliet@localhost', { from: 'romeo@localhost', ...options }),
  ),
  request('StreamRequests.request', (stream, options) =>
    stream.requests.request('juliet@localhost', new Ping(), options),
  ),
  request('StreamRequests.exchange', (stream, options) =>
    stream.requests.exchange('juliet@localhost', 'get', new Ping(), options),
  ),
  {
    name: 'Component.authenticate',
    ready: async () => {
      const { connection, fill, drain, sent, peer, say } = await connected()
      const stream = new XmlStream(connection, { namespace: 'jabber:component:accept' })
      const component = new Component(stream)
      component.open('echo.localhost')
      say(header.replace('jabber:client', 'jabber:component:accept'))
      await settled()
      fill()
      await connection.send(' ')
      const call = (signal: AbortSignal) => component.authenticate('s3cr3t', { signal })
      return { call, sent, answer: drain, end: () => peer.sever() }
    },
  },
]
