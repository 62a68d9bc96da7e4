/**
 * Decodes what follows `xn--` in a label (RFC 3492 §6.2); `undefined` when it is no Punycode.
 *
 * @param encoded - lower-case ASCII of at most 63 characters: decoding is quadratic in its length
 */
export function decodePunycode(encoded: string): string | undefined {
  const delimiter = encoded.lastIndexOf('-')
  const codePoints = Array.from(encoded.slice(0, Math.max(delimiter, 0)), (character) =>
    character.charCodeAt(0),
  )
  let codePoint = initialCodePoint
  let position = 0
  let bias = initialBias
  let index = delimiter + 1
  while (index < encoded.length) {
    const previous = position
    let weight = 1
    for (let k = base; ; k += base) {
      const digit = digitValue(encoded.charCodeAt(index++))
      if (digit === undefined) return undefined
      position += digit * weight
      const threshold = Math.min(Math.max(k - bias, minimumThreshold), maximumThreshold)
      if (digit < threshold) break
      weight *= base - threshold
      // Far beyond the last code point, and still exact.
      if (weight > 0x7fffffff) return undefined
    }
    const length = codePoints.length + 1
    bias = adapt(position - previous, length, previous === 0)
    codePoint += Math.floor(position / length)
    position %= length
    if (codePoint > 0x10ffff) return undefined
    codePoints.splice(position++, 0, codePoint)
  }
  return String.fromCodePoint(...codePoints)
}

function digitValue(code: number): number | undefined {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 26
  return undefined
}

/** RFC 3492 §6.1. */
function adapt(delta: number, length: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? damp : 2))
  rest += Math.floor(rest / length)
  let k = 0
  while (rest > ((base - minimumThreshold) * maximumThreshold) / 2) {
    rest = Math.floor(rest / (base - minimumThreshold))
    k += base
  }
  return k + Math.floor(((base - minimumThreshold + 1) * rest) / (rest + skew))
}

const base = 36
const minimumThreshold = 1
const maximumThreshold = 26
const skew = 38
const damp = 700
const initialBias = 72
const initialCodePoint = 0x80
