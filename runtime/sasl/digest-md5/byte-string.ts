/**
 * Byte strings: strings of which each character is one byte. DIGEST-MD5 mixes encodings, so its
 * messages are taken apart and hashed as bytes; a string of them can be searched and joined.
 */
import { encodeText } from '../text.ts'

/** The byte string of some bytes. */
export function toByteString(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}

/** The bytes of a byte string. */
export function fromByteString(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

/** Whether ISO 8859-1 has all of a text's characters; its byte string is then the text itself. */
export function isLatin1(text: string): boolean {
  return latin1.test(text)
}

/** The byte string of a text in UTF-8. */
export function utf8(text: string): string {
  return toByteString(encodeText(text))
}

/** The text of a byte string in UTF-8; `undefined` when it is not. */
export function fromUtf8(bytes: string): string | undefined {
  try {
    return decoder.decode(fromByteString(bytes))
  } catch {
    return undefined
  }
}

const latin1 = /^[\0-\xff]*$/
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
