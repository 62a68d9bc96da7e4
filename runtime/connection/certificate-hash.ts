/**
 * The hash function by which a certificate is signed, as `tls-server-end-point` needs it (RFC 5929
 * §4.1). Node tells it from version 24 on; so the one field is read here.
 */

/** The hash functions that certificates are signed by, as Node names them. */
export type HashName = 'sha224' | 'sha256' | 'sha384' | 'sha512'

/**
 * The function to hash a certificate (DER) with: that of its signature, SHA-256 in place of MD5 and
 * SHA-1. `undefined` where the signature has none of its own, or one that is not known.
 */
export function certificateHash(certificate: Uint8Array): HashName | undefined {
  const whole = readDer(certificate, sequence)
  const signed = whole && readDer(whole.content, sequence)
  const algorithm = signed && readDer(signed.rest, sequence)
  const name = algorithm && readDer(algorithm.content, objectIdentifier)
  if (name === undefined) return undefined
  const identifier = hexOf(name.content)
  return identifier === rsaPss ? hashOfPss(name.rest) : signatureHashes[identifier]
}

/** RSASSA-PSS names its hash among its parameters; it is SHA-1 where it does not (RFC 8017 §A.2.3). */
function hashOfPss(der: Uint8Array): HashName | undefined {
  const parameters = readDer(der, sequence)
  if (parameters === undefined) return undefined
  const tagged = readDer(parameters.content, firstParameter)
  if (tagged === undefined) return 'sha256'
  const algorithm = readDer(tagged.content, sequence)
  const name = algorithm && readDer(algorithm.content, objectIdentifier)
  return name && hashes[hexOf(name.content)]
}

interface DerValue {
  readonly content: Uint8Array
  /** What follows. */
  readonly rest: Uint8Array
}

/** The first value, if it is whole and has the tag. */
function readDer(der: Uint8Array, tag: number): DerValue | undefined {
  const [found, first] = der
  if (found !== tag || first === undefined) return undefined
  // Up to 127 bytes the length is itself; above, so many bytes of it follow.
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f
  const start = 2 + lengthBytes
  const length =
    lengthBytes === 0 ? first : der.subarray(2, start).reduce((sum, byte) => sum * 256 + byte, 0)
  if (lengthBytes > 4 || start + length > der.length) return undefined
  return { content: der.subarray(start, start + length), rest: der.subarray(start + length) }
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

const sequence = 0x30
const objectIdentifier = 0x06
const firstParameter = 0xa0

const rsaPss = '2a864886f70d01010a'

/** By the object identifiers of signature algorithms (RFC 3279, RFC 5758, RFC 8017). */
const signatureHashes: Readonly<Record<string, HashName>> = {
  '2a864886f70d010104': 'sha256', // md5WithRSAEncryption
  '2a864886f70d010105': 'sha256', // sha1WithRSAEncryption
  '2a864886f70d01010e': 'sha224',
  '2a864886f70d01010b': 'sha256',
  '2a864886f70d01010c': 'sha384',
  '2a864886f70d01010d': 'sha512',
  '2a8648ce3d0401': 'sha256', // ecdsa-with-SHA1
  '2a8648ce3d040301': 'sha224',
  '2a8648ce3d040302': 'sha256',
  '2a8648ce3d040303': 'sha384',
  '2a8648ce3d040304': 'sha512',
}

/** By the object identifiers of hash functions. */
const hashes: Readonly<Record<string, HashName>> = {
  '2b0e03021a': 'sha256', // SHA-1
  '608648016503040204': 'sha224',
  '608648016503040201': 'sha256',
  '608648016503040202': 'sha384',
  '608648016503040203': 'sha512',
}
