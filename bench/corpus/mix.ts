/**
 * Generated stanzas like the daily traffic of one client: 60 % presence, most of it from rooms,
 * 30 % messages, a fifth of them archive results, 10 % iqs; minified, about 450 bytes each.
 * A tenth holds text that is not ASCII, 6 % entities, and 5 % unknown attributes and children, as a
 * newer peer would send them. Addresses and avatars repeat, texts and identifiers do not. The same seed
 * gives the same stanzas.
 */
import { type Random, random } from '../../test/support/random.ts'
import { type Cast, castOf } from './mix-cast.ts'
import { iq } from './mix-iq.ts'
import { message } from './mix-message.ts'
import { presence } from './mix-presence.ts'

/** How many stanzas `mix` holds. */
export const mixSize = 6000

/** Generates `size` stanzas. */
export function mix(size: number = mixSize, seed = 6120): string[] {
  const source = random(seed)
  const cast = castOf(source)
  return Array.from({ length: size }, () => {
    const stanza = kindOf(source)(source, cast)
    return source() < 0.05 ? withUnknown(stanza, source) : stanza
  })
}

function kindOf(source: Random): (source: Random, cast: Cast) => string {
  const n = source()
  if (n < 0.6) return presence
  return n < 0.9 ? message : iq
}

/** Adds what no schema of today knows: an attribute of the stanza or of a payload, and a child. */
function withUnknown(stanza: string, source: Random): string {
  const attribute = source.pick([" shade='light'", " xmlns:f='urn:example:future' f:hint='2'"])
  const child = source.pick([
    "<hint xmlns='urn:example:future:1' level='3'/>",
    "<trace xmlns='urn:example:trace'><hop at='7'>relay.example</hop><hop at='9'/></trace>",
    '<mood>calm</mood>',
  ])
  const tags = [...stanza.matchAll(/<[\w-]+/g)]
  const tag = tags[source() < 0.7 ? 0 : source.below(tags.length)] as RegExpExecArray
  const at = tag.index + tag[0].length
  const changed = `${stanza.slice(0, at)}${attribute}${stanza.slice(at)}`
  const opened = changed.endsWith('/>') ? `${changed.slice(0, -2)}></presence>` : changed
  return opened.replace(/<\/\w+>$/, (end) => child + end)
}
