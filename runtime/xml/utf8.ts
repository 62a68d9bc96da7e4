import { isCharacter } from './characters.ts'

/**
 * The offset of the first byte of `bytes` from `start` to `end` that is not UTF-8 of a character XML
 * has, or -1. Overlong forms, surrogates, values past U+10FFFF (RFC 3629 §3), and U+FFFE and U+FFFF
 * are such. Bytes below 0x80 are not looked at: the scan has seen them.
 */
export function faultInUtf8(bytes: Uint8Array, start: number, end: number): number {
  let at = start
  while (at < end) {
    const lead = bytes[at]!
    if (lead < 0x80) {
      at++
      continue
    }
    const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
    if (lead < 0xc2 || lead > 0xf4 || at + length > end) return at
    let codePoint = lead & (0xff >> (length + 1))
    for (let next = at + 1; next < at + length; next++) {
      const byte = bytes[next]!
      if ((byte & 0xc0) !== 0x80) return at
      codePoint = (codePoint << 6) | (byte & 0x3f)
    }
    if (codePoint < leastOfLength[length]! || !isCharacter(codePoint)) return at
    at += length
  }
  return -1
}

const leastOfLength = [0, 0, 0x80, 0x800, 0x10000]
