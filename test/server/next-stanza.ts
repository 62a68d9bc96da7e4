import type { Client } from 'typed-xmpp'
import type { Message, Presence } from 'typed-xmpp/rfc6120'

/** The next stanza of a class that fits, of those that come to a client. */
export function nextStanza<T extends Message | Presence>(
  client: Client,
  type: abstract new (...parameters: never[]) => T,
  fits: (stanza: T) => boolean = () => true,
): Promise<T> {
  return new Promise((resolve) => {
    const stop = client.on(type as never, (stanza: never) => {
      if (!fits(stanza)) return
      stop()
      resolve(stanza)
    })
  })
}
