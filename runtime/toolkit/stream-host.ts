import type { Emitter } from '../events.ts'
import type { ExtensionHost } from '../extensions/extension-stream.ts'
import type { StreamEvents } from './stream-events.ts'
import type { XmlStream } from './xml-stream.ts'

/** A stream of the toolkit as extensions have it: it is online while an address is bound. */
export function streamHost(stream: XmlStream, emitter: Emitter<StreamEvents>): ExtensionHost {
  const { requests } = stream
  const on = (key: unknown, handler: (value: object) => unknown): (() => void) => {
    const name = key === 'online' ? 'boundJid' : key === 'offline' ? 'closed' : key
    return emitter.on(name as Parameters<typeof emitter.on>[0], handler as never)
  }
  return {
    get jid() {
      return stream.boundJid
    },
    get isOnline() {
      return stream.boundJid !== undefined
    },
    on: on as ExtensionHost['on'],
    handle: requests.handle.bind(requests) as ExtensionHost['handle'],
    request: requests.request.bind(requests) as ExtensionHost['request'],
    exchange: requests.exchange.bind(requests),
    send: (stanza) => void stream.send(stanza),
  }
}
