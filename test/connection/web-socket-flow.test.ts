/** Who does not read makes the other wait, over WebSocket and either way. */
import { createSecureContext } from 'node:tls'
import { CertificateAuthority } from 'typed-xmpp/server'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { connectWebSocket } from '../../runtime/connection/connect-web-socket.ts'
import { nodeFetchDocument } from '../../runtime/connection/node-fetch-document.ts'
import { nodeWebSocket } from '../../runtime/connection/node-web-socket.ts'
import type { Transport } from '../../runtime/connection/transport.ts'
import type { WebSocketLike } from '../../runtime/connection/web-socket.ts'
import { WebSocketTransport } from '../../runtime/connection/web-socket-transport.ts'
import type { AcceptedWebSocket } from '../../runtime/server/accepted-web-socket.ts'
import { WebSocketDoor, webSocketPath } from '../../runtime/server/web-socket-door.ts'
import { within } from '../support/within.ts'
import { bytes, listen, receive } from './tls-peer.ts'

const message = `<x>${'y'.repeat(60_000)}</x>`
const count = 500

const test = suite('flow of WebSockets')

for (const isFromServer of [true, false]) {
  test(`${isFromServer ? 'a server' : 'a client'} waits for who does not read, and all comes`, async () => {
    await withPair(async (client, server) => {
      const [writer, reader] = isFromServer ? [server, client] : [client, server]
      const written = receive(writer)
      const read = receive(reader)
      // The first tells that it is there; nothing else is read then.
      writer.write(bytes('<ready/>'))
      await within(5000, read.until('<ready/>'))
      reader.pause()
      let isWritable = true
      for (let n = 0; n < count; n++) isWritable = writer.write(bytes(message))
      assert.is(isWritable, false)
      await settled(() => read.text.length)
      assert.is(written.drains, 0)
      // Far more has been written than the system and the two ends keep.
      assert.ok(read.text.length < 1000, `${read.text.length} were read`)
      reader.resume()
      const whole = '<ready/>'.length + count * message.length
      await within(
        20_000,
        until(() => read.text.length >= whole),
      )
      assert.is(read.text.length, whole)
      await within(
        5000,
        until(() => written.drains > 0),
      )
      reader.pause()
      writer.end()
      reader.end()
      assert.is(await within(5000, read.ended), undefined)
      assert.is(await within(5000, written.ended), undefined)
    })
  })
}

test('where the platform cannot make the server wait, it is not kept without end', async () => {
  const listeners = new Map<string, (event: never) => void>()
  let isDestroyed = false
  const socket: WebSocketLike = {
    binaryType: 'arraybuffer',
    protocol: 'xmpp',
    bufferedAmount: 0,
    send() {},
    close() {},
    addEventListener: (type, listener) => listeners.set(type, listener),
  }
  const transport = new WebSocketTransport({
    url: 'wss://web.example/',
    connection: {
      socket,
      destroy: () => {
        isDestroyed = true
      },
    },
    reopen: () => Promise.reject(new Error('nobody led on')),
  })
  const heard = receive(transport)
  const say = (data: string): void => listeners.get('message')?.({ data } as never)
  say('<ready/>')
  await within(5000, heard.until('<ready/>'))
  transport.pause()
  for (let n = 0; n < 300 && !isDestroyed; n++) say(message)
  assert.is(isDestroyed, true)
  const error = await within(5000, heard.ended)
  assert.is(error?.code, 'lost')
  assert.match(error?.message ?? '', /more than can be kept/)
  assert.is(heard.text, '<ready/>')
})

test.run()

/** The two ends of a WebSocket over TLS. */
async function withPair(
  use: (client: Transport, server: AcceptedWebSocket) => Promise<void>,
): Promise<void> {
  const authority = await CertificateAuthority.create('Test authority')
  const { certificate: cert, key } = await authority.issue({ commonName: 'x', ip: ['127.0.0.1'] })
  const closing = new AbortController()
  let accept = (_transport: AcceptedWebSocket): void => {}
  const accepted = new Promise<AcceptedWebSocket>((resolve) => {
    accept = resolve
  })
  const door = await WebSocketDoor.open({
    tls: { role: 'receiving', context: createSecureContext({ cert, key }) },
    origins: undefined,
    maximumBytes: 256 * 1024,
    timeout: undefined,
    signal: closing.signal,
    accept: (transport) => {
      transport.trust()
      accept(transport)
    },
  })
  const listener = await listen((socket) => door.enter(socket))
  try {
    const options = { tls: { ca: authority.certificate } }
    const client = await within(
      5000,
      connectWebSocket(
        { domain: 'x.example', url: `wss://127.0.0.1:${listener.port}${webSocketPath}` },
        { dial: nodeWebSocket(options), fetchDocument: nodeFetchDocument(options) },
      ),
    )
    await use(client, await within(5000, accepted))
    client.destroy()
  } finally {
    closing.abort()
    await listener.close()
  }
}

/** Fulfils when it holds. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((wake) => setTimeout(wake, 10))
}

/** Fulfils when a number has not grown for a while. */
async function settled(value: () => number): Promise<void> {
  for (let last = -1; value() !== last; ) {
    last = value()
    await new Promise((wake) => setTimeout(wake, 150))
  }
}
