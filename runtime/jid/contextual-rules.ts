/**
 * The contextual rules: code points that are valid beside certain others only (RFC 5892 appendix A,
 * taken over by RFC 8264 §9.5 and §9.8).
 */
import { isTransparent, isVirama, joinsFollowing, joinsPreceding } from './joining-properties.ts'

/** Whether a code point is CONTEXTJ or CONTEXTO: valid only where {@link contextAllows} says so. */
export function isContextual(codePoint: number): boolean {
  if (codePoint < 0xb7) return false
  switch (codePoint) {
    case 0xb7:
    case 0x375:
    case 0x5f3:
    case 0x5f4:
    case 0x200c:
    case 0x200d:
    case 0x30fb:
      return true
    default:
      return isArabicIndicDigit(codePoint) || isExtendedArabicIndicDigit(codePoint)
  }
}

/** Whether the contextual code point at this index of the text may stand there. */
export function contextAllows(text: string, index: number, codePoint: number): boolean {
  switch (codePoint) {
    case 0xb7: // middle dot: between two l, as in Catalan
      return text[index - 1] === 'l' && text[index + 1] === 'l'
    case 0x375: // Greek lower numeral sign: before a Greek character
      return /^\p{Script=Greek}/u.test(after(text, index, 1))
    case 0x5f3: // Hebrew geresh and gershayim: after a Hebrew character
    case 0x5f4:
      return /\p{Script=Hebrew}$/u.test(before(text, index))
    case 0x200c:
      return isVirama.test(before(text, index)) || joins(text, index)
    case 0x200d:
      return isVirama.test(before(text, index))
    case 0x30fb: // Katakana middle dot: where there is Japanese text
      return /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text)
    default: // the two sets of Arabic digits do not mix
      return isArabicIndicDigit(codePoint)
        ? !/[\u06f0-\u06f9]/.test(text)
        : !/[\u0660-\u0669]/.test(text)
  }
}

/** A zero width non-joiner between letters that would join, marks between them disregarded. */
function joins(text: string, index: number): boolean {
  let start = index
  let previous = before(text, start)
  while (isTransparent.test(previous)) {
    start -= previous.length
    previous = before(text, start)
  }
  if (!joinsFollowing.test(previous)) return false
  let end = index + 1
  let next = after(text, end, 0)
  while (isTransparent.test(next)) {
    end += next.length
    next = after(text, end, 0)
  }
  return joinsPreceding.test(next)
}

/** The character that ends before an index; empty at the start. */
function before(text: string, index: number): string {
  const isPair = index > 1 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(index - 2, index))
  return text.slice(index - (isPair ? 2 : Math.min(index, 1)), index)
}

/** The character that begins so many code units after an index; empty at the end. */
function after(text: string, index: number, distance: number): string {
  const codePoint = text.codePointAt(index + distance)
  return codePoint === undefined ? '' : String.fromCodePoint(codePoint)
}

function isArabicIndicDigit(codePoint: number): boolean {
  return codePoint >= 0x660 && codePoint <= 0x669
}

function isExtendedArabicIndicDigit(codePoint: number): boolean {
  return codePoint >= 0x6f0 && codePoint <= 0x6f9
}
