/** Domains as DNS, TLS and certificates write them. */
import { isIP } from 'node:net'
import { domainToASCII } from 'node:url'

/**
 * The ASCII form of a prepared domainpart: A-labels for its U-labels, an IP address without
 * brackets. `undefined` when a label has no ASCII form.
 */
export function asciiDomain(domain: string): string | undefined {
  if (domain.startsWith('[') && domain.endsWith(']')) return domain.slice(1, -1)
  const labels = domain.replace(/\.$/, '').split('.').map(asciiLabel)
  return labels.every((label) => label !== undefined) ? labels.join('.') : undefined
}

/** The IP address that a domainpart is, without brackets; `undefined` when it is a name. */
export function ipAddress(domain: string): string | undefined {
  const address = domain.startsWith('[') && domain.endsWith(']') ? domain.slice(1, -1) : domain
  return isIP(address) === 0 ? undefined : address
}

function asciiLabel(label: string): string | undefined {
  if (isAscii.test(label)) return label.toLowerCase()
  // Alone, before another label: a URL parser takes a host of digits for an IPv4 address.
  const converted = domainToASCII(`${label}.x`)
  return converted.startsWith('xn--') ? converted.slice(0, -'.x'.length) : undefined
}

const isAscii = /^[\x20-\x7E]*$/
