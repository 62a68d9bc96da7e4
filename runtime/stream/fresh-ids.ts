/**
 * A source of ids that nobody can guess, for streams (RFC 6120 §4.7.3) and requests: 96 random bits in
 * hexadecimal.
 */
export function freshIds(randomBytes: (length: number) => Uint8Array): () => string {
  return () => Array.from(randomBytes(12), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
