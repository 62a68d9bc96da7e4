/** A connection and stream of the toolkit, and what is at their other end. */
import { MemoryTransport } from 'typed-xmpp'
import { Server } from 'typed-xmpp/server'
import {
  type ConnectionEvents,
  type XmppConnectionOptions,
  XmlStream,
  XmppConnection,
} from 'typed-xmpp/toolkit'

/** The password of Romeo. */
export const password = 'a rose by another name'

/** A server on loopback for `localhost`, where Romeo has an account. */
export function toolkitServer(): Promise<Server> {
  return Server.listen({ domain: 'localhost', accounts: { romeo: password, juliet: password } })
}

/** The events of a connection, by their names, as they come. */
export function eventsOf(connection: XmppConnection): string[] {
  const names: string[] = []
  const all: readonly (keyof ConnectionEvents)[] = [
    ...(['tcpEstablished', 'tcpReestablished', 'tcpDowngraded', 'tcpDisconnect'] as const),
    ...(['tcpFailed', 'tlsStart', 'tlsEstablished', 'tlsInvalidChain'] as const),
    ...(['tlsInvalidCert', 'tlsFailed'] as const),
  ]
  for (const name of all) connection.on(name, () => names.push(name))
  return names
}

/** The next event of a name. */
export function nextEvent<Name extends keyof ConnectionEvents>(
  connection: XmppConnection,
  name: Name,
): Promise<ConnectionEvents[Name]> {
  return new Promise((resolve) => connection.once(name, resolve))
}

/** The peer of a scripted conversation. */
export interface Scripted {
  readonly connection: XmppConnection
  readonly stream: XmlStream
  /** All that came from the stream. */
  readonly received: () => string
  /** Sends XML. */
  readonly say: (xml: string) => void
  /** The peer's end. */
  readonly peer: MemoryTransport
}

/** A stream that is open, without TLS, to a peer that says what the test does. */
export async function scripted(options: Partial<XmppConnectionOptions> = {}): Promise<Scripted> {
  const [near, peer] = MemoryTransport.pair()
  const connection = new XmppConnection({
    host: 'localhost',
    tls: { policy: 'off' },
    connector: () => Promise.resolve(near),
    ...options,
  })
  const stream = new XmlStream(connection)
  let text = ''
  const encoder = new TextEncoder()
  await connection.connect()
  peer.start({
    data: (chunk) => {
      text += new TextDecoder().decode(chunk)
    },
    drained: () => {},
    ended: () => {},
  })
  stream.openClient('localhost')
  const say = (xml: string): void => void peer.write(encoder.encode(xml))
  return { connection, stream, received: () => text, say, peer }
}

/** The start tag of a server's stream. */
export const header: string =
  "<?xml version='1.0'?><stream:stream xmlns='jabber:client' id='s1' from='localhost' version='1.0'" +
  " xmlns:stream='http://etherx.jabber.org/streams'>"

/** Lets everything in memory be delivered. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve))
}
