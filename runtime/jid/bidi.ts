/**
 * The Bidi Rule (RFC 5893 §2), for text whose code points an identifier may contain.
 *
 * Regular expressions cannot name `Bidi_Class`, but for such code points it follows from the
 * general category and the blocks that Unicode reserves for right-to-left scripts, save a handful.
 */

/** Whether a text with right-to-left characters breaks the Bidi Rule. Other text never does. */
export function violatesBidiRule(text: string): boolean {
  return isRightToLeft(text) && !satisfiesBidiRule(text)
}

/** Whether a text holds a character of class R, AL or AN. */
export function isRightToLeft(text: string): boolean {
  if (!rightToLeft.test(text)) return false
  for (const character of text) {
    const kind = bidiClass(character)
    if (kind === 'R' || kind === 'AN') return true
  }
  return false
}

/** Whether a label meets the six conditions of the Bidi Rule, whatever its direction. */
export function satisfiesBidiRule(label: string): boolean {
  const kinds = Array.from(label, bidiClass)
  const direction = kinds[0]
  if (direction !== 'R' && direction !== 'L') return false
  const last = kinds.findLast((kind) => kind !== 'NSM')
  if (direction === 'L') {
    return !kinds.includes('R') && !kinds.includes('AN') && (last === 'L' || last === 'EN')
  }
  if (kinds.includes('L') || (kinds.includes('EN') && kinds.includes('AN'))) return false
  return last === 'R' || last === 'EN' || last === 'AN'
}

/** `R` stands for R and AL, which the rule never tells apart; `ON` for all neutral classes. */
type BidiClass = 'L' | 'R' | 'AN' | 'EN' | 'NSM' | 'ON'

function bidiClass(character: string): BidiClass {
  if (isEuropeanNumber.test(character)) return 'EN'
  if (isArabicNumber.test(character)) return 'AN'
  if (isNeutral.test(character)) return 'ON'
  if (isNonSpacingMark.test(character)) return 'NSM'
  return rightToLeft.test(character) ? 'R' : 'L'
}

const isEuropeanNumber = /[0-9\u06f0-\u06f9]/
const isArabicNumber = /[\u0660-\u0669\u{10d30}-\u{10d39}]/u
/** ASCII punctuation (ES, CS, ET and ON) and the letters and signs that are neutral. */
const isNeutral =
  /[!-/:-@[-`{-~\u00b7\u02b9\u02ba\u02c6-\u02cf\u02ec\u0375\u2e2f\ua67f\ua717-\ua71f\ua788]/
/** Mn, less five that are left to right; the joiners are of the equally neutral class BN. */
const isNonSpacingMark = /(?![\u0cbf\u0cc6\u{11a07}\u{11a08}\u{11c3f}])[\p{Mn}\u200c\u200d]/u
const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
