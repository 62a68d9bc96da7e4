/**
 * The names a certificate is for (RFC 6120 §13.7.1): those Node reads, and the two kinds of
 * `otherName` that XMPP has.
 */
import type { GeneralName } from '@peculiar/asn1-x509'
import { ConnectionError } from '../errors.ts'

/** The names in a certificate, each kind in the order of the certificate. */
export interface CertificateNames {
  /** The common names of the subject; for display only, they identify nobody (RFC 9525 §2). */
  readonly commonNames: readonly string[]
  /** DNS-ID: `dNSName`. */
  readonly dns: readonly string[]
  /** SRV-ID: `id-on-dnsSRV`, for example `_xmpp-client.montague.example` (RFC 4985). */
  readonly srv: readonly string[]
  /** `id-on-xmppAddr`: a JID (RFC 6120 §13.7.1.4). */
  readonly xmppAddr: readonly string[]
  /** `rfc822Name`: a mail address. */
  readonly rfc822: readonly string[]
  /** `uniformResourceIdentifier`. */
  readonly uri: readonly string[]
  /** `iPAddress`. */
  readonly ip: readonly string[]
}

/**
 * Reads the names of a certificate in DER. What reads it is loaded with the first call.
 *
 * @throws ConnectionError `certificate` when it is no certificate
 */
export async function certificateNames(der: Uint8Array): Promise<CertificateNames> {
  const [{ AsnConvert }, x509] = await Promise.all([
    import('@peculiar/asn1-schema'),
    import('@peculiar/asn1-x509'),
  ])
  try {
    const { tbsCertificate } = AsnConvert.parse(der, x509.Certificate)
    const subject = [...tbsCertificate.subject].flatMap((relative) => [...relative])
    const extension = tbsCertificate.extensions?.find(
      ({ extnID }) => extnID === x509.id_ce_subjectAltName,
    )
    const names: readonly GeneralName[] = extension
      ? [...AsnConvert.parse(extension.extnValue, x509.SubjectAlternativeName)]
      : []
    return {
      commonNames: subject.filter(({ type }) => type === commonName).map(({ value }) => `${value}`),
      dns: present(names.map(({ dNSName }) => dNSName)),
      srv: otherNames(names, dnsSrv, ia5String),
      xmppAddr: otherNames(names, xmppAddr, utf8String),
      rfc822: present(names.map(({ rfc822Name }) => rfc822Name)),
      uri: present(names.map(({ uniformResourceIdentifier }) => uniformResourceIdentifier)),
      ip: present(names.map(({ iPAddress }) => iPAddress)),
    }
  } catch (cause) {
    throw unreadableCertificate(cause)
  }
}

/** The error for bytes that are no certificate. */
export function unreadableCertificate(cause: unknown): ConnectionError {
  return new ConnectionError('certificate', 'certificate: it cannot be read', { cause })
}

function otherNames(names: readonly GeneralName[], typeId: string, tag: number): string[] {
  return names
    .filter(({ otherName }) => otherName?.typeId === typeId)
    .map(({ otherName }) => readString(new Uint8Array(otherName?.value ?? []), tag))
}

/** The text of a DER string of the tag. */
function readString(der: Uint8Array, tag: number): string {
  const length = der[1] ?? 0
  // Up to 127 bytes the length is itself; above, so many bytes of it follow.
  const lengthBytes = length < 0x80 ? 0 : length & 0x7f
  const stated = der.subarray(2, 2 + lengthBytes).reduce((sum, byte) => sum * 256 + byte, 0)
  const text = der.subarray(2 + lengthBytes)
  if (der[0] !== tag || text.length !== (lengthBytes === 0 ? length : stated)) {
    throw new TypeError('the name is not a string of its type')
  }
  return new TextDecoder(undefined, { fatal: true }).decode(text)
}

function present(names: readonly (string | undefined)[]): string[] {
  return names.filter((name) => name !== undefined)
}

const commonName = '2.5.4.3'
const dnsSrv = '1.3.6.1.5.5.7.8.7'
const xmppAddr = '1.3.6.1.5.5.7.8.5'
const utf8String = 0x0c
const ia5String = 0x16
