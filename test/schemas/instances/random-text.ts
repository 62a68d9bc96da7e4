/** What values of the built-in types look like. */
import type { Random } from '../../support/random.ts'

/** Text of a length: words, and what has to be escaped, is not in ASCII, or is nothing but space. */
export function randomText(random: Random, least: number, most: number): string {
  const count = random.below(4)
  let text = Array.from({ length: count }, () => random.pick(words)).join(random.pick(['', ' ']))
  while ([...text].length < least) text += random.pick(words)
  return [...text].slice(0, most).join('')
}

/** A name without a colon, which is a token too. */
export function randomName(random: Random, least: number, most: number): string {
  let name = random.pick(['a', 'Name', '_x', 'sha-256', 'é.1', 'long-name-with-parts'])
  while (name.length < least) name += random.pick(['a', '-', '9'])
  return name.slice(0, most)
}

/** Base64 of a number of octets, in lines at times. */
export function randomBase64(random: Random, least: number, most: number): string {
  const text = Buffer.from(randomBytes(random, least, most)).toString('base64')
  return random() < 0.1 ? text.replaceAll(/.{8}/g, '$&\n') : text
}

/** Hexadecimal digits of a number of octets. */
export function randomHex(random: Random, least: number, most: number): string {
  const text = Buffer.from(randomBytes(random, least, most)).toString('hex')
  return random() < 0.5 ? text.toUpperCase() : text
}

function randomBytes(random: Random, least: number, most: number): Uint8Array {
  const length = least + random.below(Math.min(most - least, 24) + 1)
  return Uint8Array.from({ length }, () => random.below(256))
}

const words = [
  ...['word', 'Wherefore', 'a', '0', 'art & thou', '<b>', "it's", '"so"', ']]>', 'tab\tbed'],
  ...['two\nlines', 'größe', '名前', '😀', '\u00a0', '\u0301', '&amp;', ' ', 'x'.repeat(70)],
]

/** All forms of the types that have few enough, and what `x:value` may say of strings. */
export const lexicalForms: Readonly<Record<string, readonly string[]>> = {
  jid: [
    ...['romeo@montague.example/balcony', 'juliet@capulet.example', 'capulet.example'],
    ...['Romeo@Montague.Example/Orchard', 'chat.example/a b/c', 'd\\27artagnan@musketeers.example'],
    ...['ジュリエット@例え.example', 'user@[2001:db8::1]/x', 'user@192.0.2.1', 'a@b/名前'],
  ],
  legacyDateTime: ['20020910T23:08:25', '19690721T02:56:15', '20240229T00:00:00'],
  language: ['en', 'de-DE', 'zh-Hant-TW', 'x-klingon', 'EN-us'],
  boolean: ['true', 'false', '1', '0'],
  dateTime: [
    ...['2002-09-10T23:08:25Z', '1969-07-21T02:56:15Z', '2002-09-10T23:08:25.123Z'],
    ...['2002-09-10T23:08:25.1234567Z', '1969-07-20T21:56:15-05:00', '2024-02-29T24:00:00Z'],
    ...['2002-09-10T23:08:25', '0001-01-02T00:00:00Z', '9999-12-30T23:59:59+14:00'],
  ],
  dateTimeStamp: ['2002-09-10T23:08:25Z', '1969-07-20T21:56:15-05:00'],
  date: ['1996-12-19', '2024-02-29', '2000-01-01Z', '2000-01-01+02:00'],
  time: ['16:00:00', '00:00:00Z', '23:59:59.999-08:00'],
  duration: ['P1Y2M3DT4H5M6S', '-PT30S', 'P0D', 'PT1.5S'],
  dayTimeDuration: ['P3DT4H5M6S', 'PT0S'],
  yearMonthDuration: ['P1Y2M', '-P3M'],
  gYear: ['1996', '2024Z'],
  gYearMonth: ['1996-12'],
  gMonth: ['--05'],
  gMonthDay: ['--02-29'],
  gDay: ['---31'],
  anyURI: [
    ...['https://example.org/a/b?c=d&e=f#g', 'xmpp:romeo@montague.example?join', 'urn:x:y'],
    ...['cid:sha1+8f35fef110ffc5df08d579a50083ff9308fb6242@bob.xmpp.org', 'mailto:a@b.example'],
    ...['relative/path', '#fragment', 'http://[2001:db8::1]:8080/', 'https://example.org/größe'],
    ...['geo:52.5,13.4', '/', 'aesgcm://example.org/f.jpg#00ff', 'tel:+49-30-123'],
  ],
}
