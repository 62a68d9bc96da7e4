/** An app that knows every class and works with some of them: what the types of all may cost it. */
import { everything } from 'typed-xmpp/everything'
import { parse, validate } from 'typed-xmpp/node'
import { Iq, Message } from 'typed-xmpp/rfc6120'
import { DiscoInfo } from 'typed-xmpp/xep-0030'
import { Pubsub } from 'typed-xmpp/xep-0060'
import { Jingle } from 'typed-xmpp/xep-0166'
import { Delay } from 'typed-xmpp/xep-0203'

/** What a stanza says, in a few words. */
export function summary(xml: string): string {
  const node = parse(xml, everything)
  const problems = validate(node).map(({ path }) => path)
  if (node instanceof Message) {
    return [node.body, node.get(Delay)?.stamp.toISOString(), ...problems].join(' ')
  }
  if (!(node instanceof Iq)) return node.toString()
  const features: readonly string[] = node.get(DiscoInfo)?.features ?? []
  const items = node.get(Pubsub)?.items?.items ?? []
  return [...features, String(items.length), node.get(Jingle)?.action].join(' ')
}
