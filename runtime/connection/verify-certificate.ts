/**
 * Whether a certificate is for a domain: by SRV-ID, DNS-ID or XmppAddr, as RFC 6120 §13.7.2 says,
 * with RFC 9525's stricter rules for wildcards and common names.
 */
import { X509Certificate } from 'node:crypto'
import { ConnectionError } from '../errors.ts'
import { asciiDomain, ipAddress } from './ascii-domain.ts'
import {
  type CertificateNames,
  certificateNames,
  unreadableCertificate,
} from './certificate-names.ts'

/** The name by which a certificate is for a domain. */
export interface CertificateIdentity {
  readonly kind: 'DNS-ID' | 'SRV-ID' | 'XmppAddr' | 'IP-ID'
  /** The name as the certificate has it; the domain, for a DNS-ID that Node itself accepted. */
  readonly name: string
}

/** What {@link verifyCertificate} takes beside the certificate. */
export interface VerifyCertificateOptions {
  /** The service that an SRV-ID must be for. Default `xmpp-client`. */
  readonly service?: 'xmpp-client' | 'xmpp-server'
  /** Where the certificate came from, for the error. */
  readonly tried?: string
}

/**
 * Checks that a certificate (DER) is for an XMPP domain, and says by which of its names. The chain
 * of the certificate and its dates are TLS's business, not looked at here.
 *
 * @throws ConnectionError `certificate` when it is not, with the names that it has
 */
export async function verifyCertificate(
  der: Uint8Array,
  domain: string,
  options: VerifyCertificateOptions = {},
): Promise<CertificateIdentity> {
  const name = asciiDomain(domain)
  if (name === undefined) throw mismatch(domain, ['no name: the domain has no ASCII form'], options)
  const certificate = readCertificate(der)
  const address = ipAddress(domain)
  if (address !== undefined) {
    if (certificate.checkIP(address)) return { kind: 'IP-ID', name: address }
    throw mismatch(domain, listed(await certificateNames(der)), options)
  }
  // Nearly every certificate has the domain as a DNS-ID: then nothing needs to be loaded.
  if (certificate.checkHost(name, hostRules)) return { kind: 'DNS-ID', name }
  const names = await certificateNames(der)
  const srvId = `_${options.service ?? 'xmpp-client'}.${name}`
  const srv = names.srv.find((candidate) => candidate.toLowerCase() === srvId)
  if (srv !== undefined) return { kind: 'SRV-ID', name: srv }
  const xmppAddr = names.xmppAddr.find((jid) => !jid.includes('@') && asciiDomain(jid) === name)
  if (xmppAddr !== undefined) return { kind: 'XmppAddr', name: xmppAddr }
  throw mismatch(domain, listed(names), options)
}

/**
 * Whether a certificate (DER) is for the host of a URL: a name by DNS-ID, an address by IP-ID. That is
 * less than Node takes by itself, which has common names and wildcards within labels, too.
 *
 * @throws ConnectionError `certificate` when it is no certificate
 */
export function isCertificateForHost(der: Uint8Array, host: string): boolean {
  const certificate = readCertificate(der)
  const address = ipAddress(host)
  if (address !== undefined) return certificate.checkIP(address) !== undefined
  const name = asciiDomain(host)
  return name !== undefined && certificate.checkHost(name, hostRules) !== undefined
}

function readCertificate(der: Uint8Array): X509Certificate {
  try {
    return new X509Certificate(der)
  } catch (cause) {
    throw unreadableCertificate(cause)
  }
}

function listed(names: CertificateNames): string[] {
  return [
    ...names.dns.map((name) => `DNS-ID ${name}`),
    ...names.srv.map((name) => `SRV-ID ${name}`),
    ...names.xmppAddr.map((name) => `XmppAddr ${name}`),
    ...names.ip.map((name) => `IP-ID ${name}`),
  ]
}

function mismatch(
  domain: string,
  names: readonly string[],
  { tried }: VerifyCertificateOptions,
): ConnectionError {
  const shown = names.slice(0, 10).map((name) => printable(name.slice(0, 100)))
  const found = shown.length === 0 ? 'no name' : shown.join(', ')
  const from = tried === undefined ? '' : ` of ${tried}`
  const message = `certificate: the certificate${from} is not for ${domain}; it has ${found}`
  return new ConnectionError('certificate', message, {
    expected: domain,
    ...(tried === undefined ? {} : { tried }),
  })
}

/** A name out of a certificate nobody trusts yet: nothing in it may move a terminal's cursor. */
function printable(name: string): string {
  return name.replace(/[^\x20-\x7E\u00A1-\uFFFF]/g, '?')
}

// A wildcard is the whole left-most label, and a common name is no identifier (RFC 9525 §6.3).
const hostRules = {
  subject: 'never',
  wildcards: true,
  partialWildcards: false,
  multiLabelWildcards: false,
  singleLabelSubdomains: false,
} as const
