/** The localpart: UsernameCaseMapped (RFC 8265 §3.3) less eight characters (RFC 7622 §3.3.1). */
import { violatesBidiRule } from './bidi.ts'
import { codePointName, JidFault } from './jid-fault.ts'
import { exceedsPartLength } from './part-length.ts'
import { disallowedInIdentifier, mapWidth, untilStable } from './precis.ts'

/** Prepares a localpart, or says why it is none. Never throws. */
export function prepareLocalpart(text: string): string | JidFault {
  if (text === '') return new JidFault('localpart', 'is empty')
  if (isAsciiLocalpart.test(text)) {
    return text.length > 1023 ? tooLong() : text.toLowerCase()
  }
  const mapped = untilStable(text, mapLocalpart)
  if (mapped === undefined) return new JidFault('localpart', 'has no stable prepared form')
  if (mapped === '') return new JidFault('localpart', 'is empty')
  const excluded = excludedFromLocalpart.exec(mapped)
  if (excluded) return disallowed(excluded[0].charCodeAt(0))
  const codePoint = disallowedInIdentifier(mapped)
  if (codePoint !== undefined) return disallowed(codePoint)
  if (violatesBidiRule(mapped)) {
    return new JidFault('localpart', 'mixes directions against the Bidi Rule (RFC 5893 §2)')
  }
  return exceedsPartLength(mapped) ? tooLong() : mapped
}

const mapLocalpart = (text: string): string => mapWidth(text).toLowerCase().normalize('NFC')

function disallowed(codePoint: number): JidFault {
  return new JidFault('localpart', `may not contain ${codePointName(codePoint)} here`)
}

function tooLong(): JidFault {
  return new JidFault('localpart', 'is longer than 1023 bytes')
}

/** Printable ASCII less space and `"&'/:<>@`. */
const isAsciiLocalpart = /^[!#-%(-.0-9;=?A-Z[-~]+$/
const excludedFromLocalpart = /["&'/:<>@]/
