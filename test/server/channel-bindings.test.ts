/** Logins bound to the channel by each type, at each port of the embedded server and with each TLS. */
import tls from 'node:tls'
import { connect, isSaslFailure, type SecureChannel, type Transport } from 'typed-xmpp'
import { Server } from 'typed-xmpp/server'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { connectTcp } from '../../runtime/connection/connect-tcp.ts'
import { connectWebSocket } from '../../runtime/connection/connect-web-socket.ts'
import { nodeFetchDocument } from '../../runtime/connection/node-fetch-document.ts'
import { nodeWebSocket } from '../../runtime/connection/node-web-socket.ts'
import { within } from '../support/within.ts'

const domain = 'montague.example'

/** How a client comes to the server. */
const ways: Readonly<Record<string, (server: Server) => Promise<Transport>>> = {
  STARTTLS: (server) => tcp(server, server.port, false),
  'direct TLS': (server) => tcp(server, server.directTlsPort, true),
  wss: ({ ca, webSocketUrl: url }) => {
    const options = { tls: { ca } }
    const fetchDocument = nodeFetchDocument(options)
    return connectWebSocket({ domain, url }, { dial: nodeWebSocket(options), fetchDocument })
  },
}

/** The types that a version of TLS has. */
const types: Readonly<Record<'TLSv1.2' | 'TLSv1.3', readonly string[]>> = {
  'TLSv1.2': ['tls-unique', 'tls-server-end-point'],
  'TLSv1.3': ['tls-exporter', 'tls-unique', 'tls-server-end-point'],
}

const test = suite('embedded server, channel bindings')
const { DEFAULT_MAX_VERSION } = tls

test.after.each(() => {
  tls.DEFAULT_MAX_VERSION = DEFAULT_MAX_VERSION
})

for (const [way, open] of Object.entries(ways)) {
  for (const [version, expected] of Object.entries(types)) {
    test(`${way}, ${version}: both ends agree on ${expected.join(', ')}, and on nothing else`, async () => {
      tls.DEFAULT_MAX_VERSION = version as tls.SecureVersion
      await using server = await listen()
      const seen: string[] = []
      await login(open(server), (channel) => {
        seen.push(channel.protocol, ...channel.channelBindings.map(({ type }) => type))
        return channel
      })
      assert.equal(seen.slice(0, expected.length + 1), [version, ...expected])
      for (const type of expected) await login(open(server), only(type))
      // The same type with another value is somebody in between.
      for (const type of expected) {
        const error = await login(open(server), forged(type)).catch((reason: unknown) => reason)
        assert.ok(isSaslFailure(error), String(error))
        assert.is(error.condition, 'not-authorized')
      }
    })
  }
}

test.run()

function listen(): Promise<Server> {
  return Server.listen({
    domain,
    accounts: { romeo: 'balcony' },
    directTlsPort: 0,
    webSocketPort: 0,
  })
}

function tcp(server: Server, port: number, isDirectTls: boolean): Promise<Transport> {
  const { host, ca } = server
  return connectTcp({ domain, service: 'xmpp-client', host, port, isDirectTls, tls: { ca } })
}

async function login(
  opening: Promise<Transport>,
  change: (channel: SecureChannel) => SecureChannel,
): Promise<void> {
  const transport = changed(await within(5000, opening), change)
  const client = await within(
    5000,
    connect({
      jid: `romeo@${domain}`,
      password: 'balcony',
      transport,
      mechanisms: ['SCRAM-SHA-256-PLUS'],
      channelBinding: 'require',
    }),
  )
  await within(5000, client.close())
}

/** The transport, with a channel that says something else. */
function changed(
  transport: Transport,
  change: (channel: SecureChannel) => SecureChannel,
): Transport {
  const { secureChannel } = transport
  return {
    peer: transport.peer,
    secureChannel: secureChannel && change(secureChannel),
    framing: transport.framing,
    canStartTls: transport.canStartTls,
    start: (sink) => transport.start(sink),
    write: (bytes) => transport.write(bytes),
    startTls: async () => change(await transport.startTls()),
    pause: () => transport.pause(),
    resume: () => transport.resume(),
    end: () => transport.end(),
    destroy: () => transport.destroy(),
  }
}

function only(type: string): (channel: SecureChannel) => SecureChannel {
  return (channel) => ({
    ...channel,
    channelBindings: channel.channelBindings.filter((binding) => binding.type === type),
  })
}

function forged(type: string): (channel: SecureChannel) => SecureChannel {
  return (channel) => ({
    ...channel,
    channelBindings: [{ type, data: new Uint8Array(32) }],
  })
}
