/** The client of a browser: WebSocket where the domain says, by the platform's own means. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { connect } from '../../runtime/browser.ts'
import type { WebSocketLike } from '../../runtime/connection/web-socket.ts'
import { isConnectionError } from '../../runtime/errors.ts'
import { within } from '../support/within.ts'

const domain = 'montague.example'
const framing = 'urn:ietf:params:xml:ns:xmpp-framing'
const streams = 'http://etherx.jabber.org/streams'
const url = 'wss://web.example/ws'

/** What a browser's WebSocket is to the client, with a server behind it that answers by a table. */
class ScriptedWebSocket implements WebSocketLike {
  static readonly opened: string[] = []
  static answers: (text: string) => readonly string[] = () => []
  binaryType: 'arraybuffer' | 'blob' = 'blob'
  readonly protocol: string
  readonly bufferedAmount = 0
  readonly #listeners = new Map<string, ((event: never) => void)[]>()

  constructor(address: string, [protocol = '']: readonly string[]) {
    this.protocol = protocol
    ScriptedWebSocket.opened.push(address)
    setTimeout(() => this.#emit('open', {}))
  }

  addEventListener(type: string, listener: (event: never) => void): void {
    this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener])
  }

  send(text: string): void {
    for (const data of ScriptedWebSocket.answers(text)) {
      setTimeout(() => this.#emit('message', { data }))
    }
  }

  close(): void {
    setTimeout(() => this.#emit('close', { code: 1000 }))
  }

  #emit(type: string, event: object): void {
    for (const listener of this.#listeners.get(type) ?? []) listener(event as never)
  }
}

const test = suite('browser connect')
const { fetch: originalFetch } = globalThis
const scope = globalThis as { WebSocket?: unknown; fetch: unknown }

test.before.each(() => {
  ScriptedWebSocket.opened.length = 0
  ScriptedWebSocket.answers = server()
  scope.WebSocket = ScriptedWebSocket
  scope.fetch = async (wanted: string) => {
    assert.match(wanted, new RegExp(`^https://${domain}/\\.well-known/host-meta`))
    const link = { rel: 'urn:xmpp:alt-connections:websocket', href: url }
    return wanted.endsWith('.json')
      ? new Response(JSON.stringify({ links: [link] }))
      : new Response('', { status: 404 })
  }
})

test.after.each(() => {
  delete scope.WebSocket
  scope.fetch = originalFetch
})

for (const websocket of [undefined, true, url] as const) {
  test(`logs in with websocket: ${websocket}`, async () => {
    const client = await within(
      5000,
      connect({ jid: `romeo@${domain}`, password: 'balcony', mechanisms: ['PLAIN'], websocket }),
    )
    assert.is(client.jid.toString(), `romeo@${domain}/r`)
    assert.equal(ScriptedWebSocket.opened, [url])
    await within(5000, client.close())
  })
}

test('says that there is nothing but WebSocket', async () => {
  const error = await connect({ jid: `romeo@${domain}`, websocket: false }).catch(
    (error: unknown) => error,
  )
  assert.ok(isConnectionError(error), String(error))
  assert.match(error.message, /no TCP here/)
  assert.equal(ScriptedWebSocket.opened, [])
})

test.run()

/** A server that lets in whoever asks by PLAIN. */
function server(): (text: string) => readonly string[] {
  let opens = 0
  const features = (content: string): string =>
    `<stream:features xmlns:stream='${streams}'>${content}</stream:features>`
  return (text) => {
    if (text.startsWith('<open')) {
      const offer =
        ++opens === 1
          ? "<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>PLAIN</mechanism></mechanisms>"
          : "<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>"
      return [
        `<open xmlns='${framing}' from='${domain}' id='x${opens}' version='1.0'/>`,
        features(offer),
      ]
    }
    if (text.startsWith('<auth')) return ["<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>"]
    if (text.startsWith('<close')) return [`<close xmlns='${framing}'/>`]
    const id = /<iq [^>]*id=['"]([^'"]+)/.exec(text)?.[1]
    const jid = `<jid>romeo@${domain}/r</jid>`
    const bind = `<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'>${jid}</bind>`
    return id ? [`<iq xmlns='jabber:client' type='result' id='${id}'>${bind}</iq>`] : []
  }
}
