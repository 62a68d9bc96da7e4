/** A stream without the client: what a server says, as it says it. */
import { once } from 'node:events'
import { connect, type ConnectionOptions, type TLSSocket } from 'node:tls'
import { within } from '../../support/within.ts'
import { world } from '../world.ts'
import { patience } from './log-in.ts'

/** A stream over direct TLS. */
export interface RawStream {
  readonly socket: TLSSocket
  /** Sends XML, and fulfils with all that came when the pattern is found in it. */
  exchange(xml: string, pattern: RegExp): Promise<string>
}

/** Opens a stream to a port of direct TLS, up to the features. */
export async function rawStream(
  domain: string,
  port: number,
  options: ConnectionOptions = {},
): Promise<RawStream> {
  const socket = connect({
    host: '127.0.0.1',
    port,
    servername: domain,
    ca: world().authority,
    ALPNProtocols: ['xmpp-client'],
    ...options,
  })
  await within(patience, once(socket, 'secureConnect'))
  let received = ''
  socket.setEncoding('utf8').on('data', (text: string) => {
    received += text
  })
  const exchange = async (xml: string, pattern: RegExp): Promise<string> => {
    received = ''
    socket.write(xml)
    while (!pattern.test(received)) await within(patience, once(socket, 'data'))
    return received
  }
  await exchange(
    `<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' to='${domain}' version='1.0'>`,
    /<\/stream:features>/,
  )
  return { socket, exchange }
}

/** The `<auth/>` of a mechanism with its first data. */
export function auth(mechanism: string, data: string): string {
  const text = Buffer.from(data).toString('base64')
  return `<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='${mechanism}'>${text}</auth>`
}
