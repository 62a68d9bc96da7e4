/**
 * The domainpart: a domain name of LDH labels and U-labels, or an IP address (RFC 7622 §3.2).
 *
 * ASCII labels are dealt with here. Only a label with other characters goes through the platform's
 * IDNA, alone, and is taken only if one A-label comes back: a URL parser does far more to a host
 * than IDNA says (a whole `1` becomes `0.0.0.1`, of `a@b` only `b` is left).
 */
import { isRightToLeft, satisfiesBidiRule } from './bidi.ts'
import { codePointName, JidFault } from './jid-fault.ts'
import { exceedsPartLength } from './part-length.ts'
import { disallowedInIdentifier, mapWidth } from './precis.ts'
import { decodePunycode } from './punycode.ts'

/** Prepares a domainpart, or says why it is none. Never throws. */
export function prepareDomainpart(text: string): string | JidFault {
  if (text.length <= 1023 && isPlain.test(text) && !text.includes('xn--')) return text
  if (text.startsWith('[')) return prepareIpv6(text)
  const mapped = isAscii.test(text) ? text : mapWidth(text)
  // The dot of the root is not part of the address.
  const name = mapped.endsWith('.') ? mapped.slice(0, -1) : mapped
  if (name === '') return fault('is empty')
  if (name.length > 1023) return fault('is longer than 1023 bytes')
  if (isFourNumbers.test(name)) {
    return isIpv4.test(name) ? name : fault('is neither an IPv4 address nor a domain name')
  }
  const labels: string[] = []
  for (const label of name.split('.')) {
    const prepared = prepareLabel(label)
    if (prepared instanceof JidFault) return prepared
    labels.push(prepared)
  }
  if (labels.some(isRightToLeft) && !labels.every(satisfiesBidiRule)) {
    return fault('mixes directions against the Bidi Rule (RFC 5893 §2)')
  }
  const domain = labels.join('.')
  return exceedsPartLength(domain) ? fault('is longer than 1023 bytes') : domain
}

function prepareLabel(label: string): string | JidFault {
  if (label === '') return fault('has an empty label')
  if (label.length > 63) return fault('has a label longer than 63 bytes')
  const foreign = notInLabel.exec(label)
  if (foreign) return fault(`may not contain ${codePointName(foreign[0].charCodeAt(0))}`)
  if (label.startsWith('-') || label.endsWith('-')) {
    return fault('has a label that begins or ends with a hyphen')
  }
  const lower = isAscii.test(label) ? label.toLowerCase() : toAsciiLabel(label)
  if (lower?.startsWith('xn--')) return toUnicodeLabel(lower)
  return lower ?? fault('has a label that is not a valid internationalised one')
}

/** The A-label of a label with other than ASCII characters; `undefined` when it has none. */
function toAsciiLabel(label: string): string | undefined {
  let host: string
  try {
    host = new URL(`http://${label}.x`).hostname
  } catch {
    return undefined
  }
  return isALabel.test(host) && host.length <= 65 ? host.slice(0, -2) : undefined
}

/** The U-label of an A-label, which must lead back to the same A-label (RFC 5890 §2.3.2.1). */
function toUnicodeLabel(aLabel: string): string | JidFault {
  const label = decodePunycode(aLabel.slice(4))
  if (label === undefined || isAscii.test(label) || toAsciiLabel(label) !== aLabel) {
    return fault('has a label that is not a valid internationalised one')
  }
  const codePoint = disallowedInIdentifier(label)
  return codePoint === undefined ? label : fault(`may not contain ${codePointName(codePoint)} here`)
}

/** An IPv6 address in its brackets; the platform's URL parser shortens it. */
function prepareIpv6(text: string): string | JidFault {
  if (!isIpv6Like.test(text)) return fault('is not an IPv6 address in brackets')
  try {
    return new URL(`http://${text}/`).hostname
  } catch {
    return fault('is not an IPv6 address in brackets')
  }
}

function fault(reason: string): JidFault {
  return new JidFault('domainpart', reason)
}

/** Prepared already: lower-case LDH labels, the last of which ends with a letter. */
const isPlain = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)*(?:[a-z\d][a-z\d-]{0,61})?[a-z]$/
const isAscii = /^[\0-\x7f]*$/
const isFourNumbers = /^\d+\.\d+\.\d+\.\d+$/
const isIpv4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/
const isIpv6Like = /^\[[\da-f:.]{2,45}\]$/i
const isALabel = /^xn--[\da-z-]+\.x$/
/** ASCII other than letters, digits and hyphens. */
const notInLabel = /[\0-,./:-@[-`{-\x7f]/
