/** The keys of SCRAM and how they follow from a password (RFC 5802 §3). */
import type { SaslPlatform, SaslSubtle } from '../platform.ts'
import { encodeText } from '../text.ts'

/** The hash functions that SCRAM mechanisms exist for, by their WebCrypto names. */
export type ScramHash = 'SHA-1' | 'SHA-256' | 'SHA-512'

/** All of {@link ScramHash}. */
export const scramHashes: readonly ScramHash[] = ['SHA-1', 'SHA-256', 'SHA-512']

/** What a server stores of an account: enough to verify a proof, not enough to make one. */
export interface ScramKeys {
  readonly salt: Uint8Array
  readonly iterations: number
  readonly storedKey: Uint8Array
  readonly serverKey: Uint8Array
}

/** `SaltedPassword`: the slow step. The password must have gone through SASLprep. */
export async function saltedPassword(
  hash: ScramHash,
  password: string,
  salt: Uint8Array,
  iterations: number,
  subtle: SaslSubtle,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = await subtle.importKey('raw', encodeText(password), 'PBKDF2', false, ['deriveBits'])
  const parameters = { name: 'PBKDF2', hash, salt: own(salt), iterations } as const
  return new Uint8Array(await subtle.deriveBits(parameters, key, hashLength(hash) * 8))
}

/** The keys a server stores, from a password that has gone through SASLprep. */
export async function deriveScramKeys(
  hash: ScramHash,
  password: string,
  salt: Uint8Array,
  iterations: number,
  platform: Pick<SaslPlatform, 'subtle'>,
): Promise<ScramKeys> {
  const { subtle } = platform
  const salted = await saltedPassword(hash, password, salt, iterations, subtle)
  const clientKey = await hmac(hash, salted, encodeText('Client Key'), subtle)
  return {
    salt,
    iterations,
    storedKey: await digest(hash, clientKey, subtle),
    serverKey: await hmac(hash, salted, encodeText('Server Key'), subtle),
  }
}

/** `HMAC(key, data)`. */
export async function hmac(
  hash: ScramHash,
  key: Uint8Array,
  data: Uint8Array<ArrayBuffer>,
  subtle: SaslSubtle,
): Promise<Uint8Array<ArrayBuffer>> {
  const algorithm = { name: 'HMAC', hash } as const
  const imported = await subtle.importKey('raw', own(key), algorithm, false, ['sign'])
  return new Uint8Array(await subtle.sign('HMAC', imported, data))
}

/** `H(data)`. */
export async function digest(
  hash: ScramHash,
  data: Uint8Array<ArrayBuffer>,
  subtle: SaslSubtle,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await subtle.digest(hash, data))
}

/** The bytes of a hash. */
export function hashLength(hash: ScramHash): number {
  return hash === 'SHA-1' ? 20 : hash === 'SHA-256' ? 32 : 64
}

/** `left XOR right`, of the same length. */
export function xor(left: Uint8Array, right: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(left, (byte, index) => byte ^ (right[index] ?? 0))
}

/** WebCrypto takes no view of shared memory; what is not known to be none is copied. */
function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(bytes)
}
