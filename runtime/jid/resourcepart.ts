/** The resourcepart: OpaqueString (RFC 8265 §4.2). It is case-sensitive and may hold spaces. */
import { codePointName, JidFault } from './jid-fault.ts'
import { exceedsPartLength } from './part-length.ts'
import { disallowedInFreeform, untilStable } from './precis.ts'

/**
 * Prepares a resourcepart, or says why it is none. Never throws.
 *
 * A leading space is allowed: no rule forbids it, and erratum 4560 takes it off the list of invalid
 * addresses in RFC 7622 §3.5.
 */
export function prepareResourcepart(text: string): string | JidFault {
  if (text === '') return new JidFault('resourcepart', 'is empty')
  if (isAsciiResourcepart.test(text)) return text.length > 1023 ? tooLong() : text
  const mapped = untilStable(text, mapResourcepart)
  if (mapped === undefined) return new JidFault('resourcepart', 'has no stable prepared form')
  const codePoint = disallowedInFreeform(mapped)
  if (codePoint !== undefined) {
    return new JidFault('resourcepart', `may not contain ${codePointName(codePoint)} here`)
  }
  return exceedsPartLength(mapped) ? tooLong() : mapped
}

const mapResourcepart = (text: string): string => text.replace(/\p{Zs}/gu, ' ').normalize('NFC')

function tooLong(): JidFault {
  return new JidFault('resourcepart', 'is longer than 1023 bytes')
}

const isAsciiResourcepart = /^[ -~]+$/
