/** What the SASL machines need of a platform. The connection layer hands it in. */
export interface SaslPlatform {
  /** WebCrypto's `crypto.subtle`, or as much of it as is used. */
  readonly subtle: SaslSubtle
  /** Bytes from a cryptographically secure source. */
  randomBytes(length: number): Uint8Array
  /** MD5, which WebCrypto lacks; needed for DIGEST-MD5 only. */
  md5?(data: Uint8Array): Uint8Array
}

/** The part of WebCrypto's `SubtleCrypto` that is used; keys are opaque. */
export interface SaslSubtle {
  digest(algorithm: string, data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>
  importKey(
    format: 'raw',
    keyData: Uint8Array<ArrayBuffer>,
    algorithm: 'PBKDF2' | { name: 'HMAC'; hash: string },
    extractable: boolean,
    keyUsages: ('deriveBits' | 'sign')[],
  ): Promise<object>
  sign(algorithm: 'HMAC', key: object, data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>
  deriveBits(
    algorithm: {
      name: 'PBKDF2'
      hash: string
      salt: Uint8Array<ArrayBuffer>
      iterations: number
    },
    baseKey: object,
    length: number,
  ): Promise<ArrayBuffer>
}
