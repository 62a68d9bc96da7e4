/** Faults put into XML, at random but repeatably: what a hostile or broken peer might send. */
import type { Random } from './random.ts'

/**
 * The input with one to three changes; half of them leave well-formed XML well-formed if they hit the
 * right place, so that a test sees enough of both.
 */
export function mutate(
  input: Uint8Array,
  others: readonly Uint8Array[],
  random: Random,
): Uint8Array {
  let bytes = input
  for (let changes = random.pick([1, 1, 1, 2, 2, 3]); changes > 0; changes--) {
    bytes = random() < 0.5 ? gentle(bytes, random) : rough(bytes, others, random)
  }
  return bytes
}

/** Changes that respect the grammar around the place, mostly. */
function gentle(bytes: Uint8Array, random: Random): Uint8Array {
  const [before, pieces] = random.pick(gentleChanges)
  const places = placesOf(bytes, before)
  if (places.length === 0) return splice(bytes, random.below(bytes.length), 1, random.pick(letters))
  const place = random.pick(places) + 1
  return splice(bytes, place, 0, random.pick(pieces))
}

function rough(bytes: Uint8Array, others: readonly Uint8Array[], random: Random): Uint8Array {
  const at = random.below(bytes.length + 1)
  const length = random.pick([1, 1, 1, 2, 3, 8])
  switch (random.below(8)) {
    case 0:
      return splice(bytes, at, length, none)
    case 1:
      return splice(bytes, at, 1, Uint8Array.of(random.below(256)))
    case 2:
      return splice(bytes, at, 0, random.pick(marks))
    case 3:
      return splice(bytes, at, random.pick([0, 1, 4]), random.pick(fragments))
    case 4:
      return splice(bytes, at, 0, bytes.subarray(at, at + 4 * length))
    case 5:
      return splice(
        bytes,
        at,
        length,
        bytes.subarray(random.below(bytes.length)).subarray(0, length),
      )
    case 6: {
      const other = random.pick(others)
      return splice(bytes, at, bytes.length, other.subarray(random.below(other.length)))
    }
    default:
      return splice(bytes, at, bytes.length, none)
  }
}

function splice(bytes: Uint8Array, at: number, remove: number, insert: Uint8Array): Uint8Array {
  const tail = bytes.subarray(Math.min(bytes.length, at + remove))
  const result = new Uint8Array(at + insert.length + tail.length)
  result.set(bytes.subarray(0, at))
  result.set(insert, at)
  result.set(tail, at + insert.length)
  return result
}

function placesOf(bytes: Uint8Array, byte: number): number[] {
  const places: number[] = []
  for (let at = bytes.indexOf(byte); at !== -1; at = bytes.indexOf(byte, at + 1)) places.push(at)
  return places
}

function encoded(texts: readonly string[]): Uint8Array[] {
  return texts.map((text) => new TextEncoder().encode(text))
}

const none = new Uint8Array(0)
const letters = encoded(['a', 'b', 'Z', '7', '-', '.', '_', 'é', '☃'])
const marks = encoded([...'<>&\'"=/ :;!?[]-#x\0\t\r\n\u0001\u001f\u007f\u0085\ufeff\ufffe\uffff'])

/** A byte, and what may be put behind it. */
const gentleChanges: readonly (readonly [before: number, pieces: readonly Uint8Array[]])[] = [
  // Behind the end of a tag, mostly content.
  [
    0x3e,
    encoded([
      'text',
      ' ',
      '\r\n',
      '\t',
      'é',
      '😀',
      ']]',
      '&amp;',
      '&lt;&#13;&#x1F600;',
      '<![CDATA[<&]]]]>',
      '<![CDATA[]]>',
      "<e xmlns='urn:e'/>",
      "<p:e xmlns:p='urn:p' p:a='1'/>",
      "<stream:e stream:a='1' />",
      '\u0085\u2028',
    ]),
  ],
  // Behind a quote: the beginning of a value, or the space behind it.
  [0x27, encoded(['v', ' ', '"', '&apos;', '\n', '\r\n', '\t', '&#9;', 'ö', '€', '>', ']]>', '/'])],
  [0x22, encoded(['v', "'", '&quot;', '&#10;', '\ud83d\ude00'])],
  // Behind a space: another attribute, or a longer name.
  [
    0x20,
    encoded([
      ' ',
      '\n',
      "q='1' ",
      'q="\'" ',
      "xml:lang='de' ",
      "xmlns:q='urn:q' ",
      "xmlns='urn:d' ",
      "xmlns='' ",
      "xmlns:stream='urn:s' ",
      "xml:x = 'y' ",
      "é='1' ",
      'a',
      '_',
      '·',
    ]),
  ],
  // Behind an equals sign, and within a name.
  [0x3d, encoded([' ', '\t', '\r\n'])],
  [0x65, encoded(['e', '-', '.1', 'é', '\u{10000}', '\u0300', ':'])],
]

const bytesOfLatin1 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0))

const fragments: readonly Uint8Array[] = [
  ...encoded([
    '<!--c-->',
    '<!-- -- -->',
    '<?p i?>',
    "<?xml version='1.0'?>",
    '<!DOCTYPE a>',
    "<!DOCTYPE a [<!ENTITY e 'x'>]>",
    '<!ELEMENT',
    '&e;',
    '&constructor;',
    '&#0;',
    '&#x0;',
    '&#1;',
    '&#xD800;',
    '&#xFFFE;',
    '&#x110000;',
    '&#99999999999999999999;',
    '&#00000000000000000000000065;',
    '&#x;',
    '&#;',
    '&;',
    '& ',
    '&#65',
    '&#X41;',
    '&lt',
    ']]>',
    '<![CDATA[',
    '<![CDATA[ ]]>',
    '<![cdata[x]]>',
    '</',
    '/>',
    '<a',
    '<a/>',
    '<a></a>',
    '</a>',
    '<a></b>',
    '<a><b></a></b>',
    '< a/>',
    '<a / >',
    '<a/ >',
    '</ a>',
    '<a b/>',
    '<a b=c/>',
    "<a b='<'/>",
    "<a b='1'c='2'/>",
    "<a b='1' b='2'/>",
    "<a b='1' B='2'/>",
    '<:a/>',
    '<a:/>',
    '<a:b:c/>',
    '<1a/>',
    '<-a/>',
    '<p:a/>',
    '<xmlns:a/>',
    '<xml:a/>',
    "<a p:b='1'/>",
    "<a xmlns:p=''/>",
    "<a xmlns:p='urn:1' xmlns:q='urn:1' p:b='1' q:b='2'/>",
    "<a xmlns:p='urn:1' p:b='1' b='2'/>",
    "<a xmlns:xml='http://www.w3.org/XML/1998/namespace'/>",
    "<a xmlns:xml='urn:x'/>",
    "<a xmlns:p='http://www.w3.org/XML/1998/namespace'/>",
    "<a xmlns='http://www.w3.org/XML/1998/namespace'/>",
    "<a xmlns:xmlns='urn:x'/>",
    "<a xmlns='http://www.w3.org/2000/xmlns/'/>",
    "<a xmlns:p='http://www.w3.org/2000/xmlns/'/>",
    "<a xmlns=' urn:x '/>",
    "<a xmlns='urn:&#120;'/>",
    "<a xmlns:p='urn:1'><b xmlns:p='urn:2' p:c=''/><p:d/></a>",
    "<p:a xmlns:p='urn:1' xmlns='urn:2'><b/></p:a>",
    "<p:1a xmlns:p='urn:1'/>",
    '</stream:stream>',
    '<stream:stream>',
  ]),
  // What is not UTF-8: overlong, surrogates, past the last character, cut short, stray.
  ...[
    '\xc0\x80',
    '\xc1\xbf',
    '\xe0\x80\x80',
    '\xe0\x9f\xbf',
    '\xf0\x8f\xbf\xbf',
    '\xed\xa0\x80',
    '\xed\xbf\xbf',
    '\xed\xa0\xbd\xed\xb8\x80',
    '\xf4\x90\x80\x80',
    '\xf5\x80\x80\x80',
    '\xf8\x88\x80\x80\x80',
    '\xe2\x98',
    '\xc3',
    '\x80',
    '\xbf',
    '\xfe',
    '\xff',
    '\xef\xbf\xbe',
    '\xef\xbf\xbf',
    '\xf4\x8f\xbf\xbf',
  ].map(bytesOfLatin1),
]
