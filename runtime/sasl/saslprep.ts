/**
 * SASLprep (RFC 4013), the preparation of user names and passwords.
 *
 * Written here on the platform's normalisation, with two tables: the package that exists for it,
 * `@mongodb-js/saslprep`, is half a megabyte and needs Node's `Buffer`, so a browser could not log in
 * with a password beyond ASCII. The tests compare the two.
 */
import { SaslFailure } from './sasl-failure.ts'
import { isLCat, isRandAlCat } from './stringprep-tables.ts'

/**
 * Prepares a user name or password as a query: code points that Unicode 3.2 did not know are allowed.
 *
 * @param what - what it is, for the message; the text itself is never in it
 * @throws SaslFailure when the text is empty or may not be used
 */
export function saslprep(text: string, what: string): string {
  if (text === '') throw refused(`the ${what} is empty`)
  if (isPrintableAscii.test(text)) return text
  const prepared = text.replace(nonAsciiSpace, ' ').replace(mappedToNothing, '').normalize('NFKC')
  if (prepared === '') throw refused(`the ${what} is empty when prepared`)
  if (isProhibited.test(prepared)) throw refused(`the ${what} holds a prohibited character`)
  if (mixesDirections(prepared)) throw refused(`the ${what} mixes directions of writing`)
  return prepared
}

/** RFC 3454 §6: right-to-left text has no left-to-right character, and one of its own at each end. */
function mixesDirections(text: string): boolean {
  if (!isRandAlCat.test(text)) return false
  const characters = Array.from(text)
  const [first = '', last = first] = [characters[0], characters.at(-1)]
  return isLCat.test(text) || !isRandAlCat.test(first) || !isRandAlCat.test(last)
}

function refused(reason: string): SaslFailure {
  return new SaslFailure('not-authorized', reason, { check: 'properties' })
}

const isPrintableAscii = /^[ -~]*$/
/** RFC 3454 table C.1.2. */
const nonAsciiSpace = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000]/g
/** RFC 3454 table B.1. */
const mappedToNothing = /[\u034f\u180b-\u180d\ufe00-\ufe0f\u00ad\u1806\u200b-\u200d\u2060\ufeff]/g
/** RFC 3454 tables C.1.2 to C.9, lone surrogates among them. */
const isProhibited =
  /[\u0340\u0341\0-\x1f\x7f-\xa0\u06dd\u070f\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2063\u206a-\u206f\u2ff0-\u2ffb\u3000\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\ufeff\ufff9-\ufffd\u{1d173}-\u{1d17a}\u{e0001}\u{e0020}-\u{e007f}]/u
