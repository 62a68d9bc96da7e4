/** The lists of directives that the messages of DIGEST-MD5 are (RFC 2831 §7), in bytes. */
import { type SaslCondition, SaslFailure } from '../sasl-failure.ts'
import { checkLength } from '../text.ts'
import { fromByteString, toByteString } from './byte-string.ts'

/** Directives by their names in lower case, each with all its values in order, as byte strings. */
export type Directives = ReadonlyMap<string, readonly string[]>

/**
 * Reads a message. Space may stand around each comma and equals sign, and elements of the list may be
 * empty.
 *
 * @param condition - what to answer to anything else
 * @throws SaslFailure
 */
export function readDirectives(message: Uint8Array, condition: SaslCondition): Directives {
  checkLength(message, condition)
  const text = toByteString(message)
  const directives = new Map<string, string[]>()
  const next = new RegExp(directive)
  while (next.lastIndex < text.length) {
    const match = next.exec(text)
    if (!match) throw malformed(condition, 'the message is not a list of directives')
    const [, name, token, quoted] = match
    if (name === undefined) continue
    const value = token ?? quoted?.replace(/\\([\s\S])/g, '$1') ?? ''
    const values = directives.get(name.toLowerCase())
    if (values) values.push(value)
    else directives.set(name.toLowerCase(), [value])
  }
  return directives
}

/**
 * The value of a directive that may stand once.
 *
 * @param condition - what to answer when it stands twice
 * @throws SaslFailure
 */
export function single(
  directives: Directives,
  name: string,
  condition: SaslCondition,
): string | undefined {
  const values = directives.get(name) ?? []
  if (values.length > 1) throw malformed(condition, `the directive ${name} stands twice`)
  return values[0]
}

/** A directive to write: its name, and its value with quotes or without. */
export type Directive = readonly [name: string, value: string, form: 'quoted' | 'token']

/** The message of directives. */
export function writeDirectives(directives: readonly Directive[]): Uint8Array<ArrayBuffer> {
  const written = directives.map(([name, value, form]) =>
    form === 'token' ? `${name}=${value}` : `${name}="${value.replace(/["\\]/g, '\\$&')}"`,
  )
  return fromByteString(written.join(','))
}

function malformed(condition: SaslCondition, reason: string): SaslFailure {
  return new SaslFailure(condition, reason, { check: 'message' })
}

/** An element of the list, empty or a directive, with the comma that ends it or the end. */
const directive =
  /[ \t\r\n]*(?:([!#-'*+.0-9A-Z^-z|~-]+)[ \t\r\n]*=[ \t\r\n]*(?:([!#-'*+.0-9A-Z^-z|~-]+)|"((?:[^"\\]|\\[\s\S])*)")[ \t\r\n]*)?(?:,|$)/y
