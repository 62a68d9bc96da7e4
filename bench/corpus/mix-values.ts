/** The values that stanzas of `mix` are made of: addresses, words, identifiers, dates. */
import type { Random } from '../../test/support/random.ts'

/** The address of the client that receives the traffic. */
export const self = 'juliet@capulet.example/balcony.4f21'

const people = [
  ...['romeo', 'juliet', 'nurse', 'benvolio', 'mercutio', 'tybalt', 'rosaline', 'laurence'],
  ...['paris', 'peter', 'sampson', 'gregory', 'abram', 'balthasar'],
]
const foreign = ['jürgen', 'françoise', 'анна', 'ελένη', '雪']
const domains = ['montague.example', 'capulet.example', 'verona.example', 'im.mantua.example']
const devices = ['phone', 'laptop', 'tablet', 'gajim.', 'dino.', 'Conversations.', 'web-']

/** A bare JID; one in fifty has a localpart that is not ASCII. */
export function bare(source: Random): string {
  const localpart = source() < 0.02 ? source.pick(foreign) : source.pick(people)
  return `${localpart}${source.below(9)}@${source.pick(domains)}`
}

/** The full JID of one of somebody's clients. */
export function device(address: string, source: Random): string {
  return `${address}/${source.pick(devices)}${hex(source, 6)}`
}

/** A nickname in a room. */
export function nickname(source: Random): string {
  return `${source.pick(people)}${source.below(50)}`
}

/** The domain of a server. */
export function domain(source: Random): string {
  return source.pick(domains)
}

const english = [
  ...['the', 'and', 'to', 'at', 'is', 'we', 'you', 'it', 'on', 'for', 'not', 'yes', 'ok', 'so'],
  ...['meeting', 'tomorrow', 'garden', 'letter', 'reply', 'server', 'update', 'release', 'build'],
  ...['train', 'late', 'thanks', 'please', 'check', 'again', 'morning', 'night', 'send', 'read'],
  ...['https://example.org/path?x=1', 'works', 'here', 'there', 'dinner', 'weather', 'question'],
]
const others = [
  ...['größer', 'über', 'schön', 'Straße', 'früh', 'été', 'garçon', 'déjà', 'naïve', 'señor'],
  ...['привет', 'завтра', 'спасибо', 'καλημέρα', '会议', '明日', 'ありがとう', '👍', '🎉', '☕'],
]
const marked = [
  'don&apos;t',
  'fish &amp; chips',
  '&lt;3',
  'a &gt; b',
  '&quot;soon&quot;',
  'caf&#xe9;',
]

/** A few words, escaped: one text in five is not ASCII, one in nine holds a reference. */
export function words(source: Random, least: number, most: number): string {
  const kind = source()
  const list = Array.from({ length: least + source.below(most - least + 1) }, () =>
    source.pick(kind < 0.22 ? (source() < 0.5 ? others : english) : english),
  )
  if (source() < 0.11) list.splice(source.below(list.length + 1), 0, source.pick(marked))
  return list.join(' ')
}

/** Hexadecimal digits. */
export function hex(source: Random, length: number): string {
  let digits = ''
  while (digits.length < length) digits += source.below(0x10000).toString(16).padStart(4, '0')
  return digits.slice(0, length)
}

/** A random UUID. */
export function uuid(source: Random): string {
  const d = hex(source, 30)
  const rest = `${d.slice(8, 12)}-4${d.slice(12, 15)}-a${d.slice(15, 18)}-${d.slice(18, 30)}`
  return `${d.slice(0, 8)}-${rest}`
}

/** A hash in base64. */
export function hash(source: Random, bytes: number): string {
  return Buffer.from(hex(source, bytes * 2), 'hex').toString('base64')
}

/** A date and time of the year before last, in seconds. */
export function stamp(source: Random): string {
  const first = Date.UTC(2024, 0, 1)
  return `${new Date(first + source() * 3.15e10).toISOString().slice(0, 19)}Z`
}
