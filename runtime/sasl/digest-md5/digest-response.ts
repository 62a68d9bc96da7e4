/** The digests of DIGEST-MD5 (RFC 2831 §2.1.2.1 and §2.1.3), for `qop=auth` and `md5-sess`. */
import { fromByteString, isLatin1, toByteString, utf8 } from './byte-string.ts'

/** What the digests are made of, all as byte strings. */
export interface DigestInput {
  readonly username: string
  readonly realm: string
  readonly password: string
  readonly nonce: string
  readonly cnonce: string
  readonly digestUri: string
  readonly authzid: string | undefined
}

/** MD5 as the platform has it. */
export type Md5 = (data: Uint8Array) => Uint8Array

/** The digest by which one side proves that it knows the password, in hexadecimal. */
export function digestResponse(input: DigestInput, by: 'client' | 'server', md5: Md5): string {
  const { username, realm, password, nonce, cnonce, digestUri, authzid } = input
  const secret = toByteString(md5(fromByteString(`${username}:${realm}:${password}`)))
  const identity = authzid === undefined ? '' : `:${authzid}`
  const a1 = hash(`${secret}:${nonce}:${cnonce}${identity}`, md5)
  const a2 = hash(`${by === 'client' ? 'AUTHENTICATE' : ''}:${digestUri}`, md5)
  return hash(`${a1}:${nonce}:${nonceCount}:${cnonce}:auth:${a2}`, md5)
}

/** The form in which a name or password is hashed: in ISO 8859-1 where that has all of it. */
export function hashedForm(text: string): string {
  return isLatin1(text) ? text : utf8(text)
}

/** How often the nonce has been used: this is the first time, and there is no second. */
export const nonceCount = '00000001'

function hash(bytes: string, md5: Md5): string {
  return Array.from(md5(fromByteString(bytes)), hex).join('')
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0')
}
