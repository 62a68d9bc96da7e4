/** Base64 as RFC 4648 §4 has it: nothing outside the alphabet, padding and its spare bits exact. */

/** The base64 of the bytes. */
export function encodeBase64(bytes: Uint8Array): string {
  let text = ''
  for (let index = 0; index < bytes.length; index += 3) {
    const left = bytes.length - index
    const group =
      ((bytes[index] ?? 0) << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0)
    text += digit(group >> 18)
    text += digit(group >> 12)
    text += left > 1 ? digit(group >> 6) : '='
    text += left > 2 ? digit(group) : '='
  }
  return text
}

/** The bytes of a base64 text; `undefined` when it is none. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.length % 4 !== 0) return undefined
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const digits = text.length - padding
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  let bits = 0
  let group = 0
  let length = 0
  for (let index = 0; index < digits; index++) {
    const value = values[text.charCodeAt(index)] ?? -1
    if (value < 0) return undefined
    group = ((group << 6) | value) & 0xffffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[length++] = group >> bits
    }
  }
  const spare = group & ((1 << bits) - 1)
  return spare === 0 ? bytes : undefined
}

function digit(value: number): string {
  return alphabet.charAt(value & 63)
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const values: Int8Array = new Int8Array(128).fill(-1)
for (let index = 0; index < alphabet.length; index++) values[alphabet.charCodeAt(index)] = index
