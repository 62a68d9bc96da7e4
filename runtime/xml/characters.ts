/** The characters of XML 1.0, and of names in Namespaces in XML 1.0. */

/** True for a character that a document may hold (XML 1.0 production Char). */
export function isCharacter(codePoint: number): boolean {
  if (codePoint < 0x20) return codePoint === 0x09 || codePoint === 0x0a || codePoint === 0x0d
  return (
    codePoint < 0xd800 ||
    (codePoint > 0xdfff && codePoint < 0xfffe) ||
    (codePoint > 0xffff && codePoint <= 0x10ffff)
  )
}

/** True for a name without a colon (Namespaces in XML 1.0, production NCName). */
export function isNCName(text: string): boolean {
  return ncName.test(text)
}

/** What a name begins with, but for the colon, as it stands in a class of a regular expression. */
export const nameStart: string =
  'A-Z_a-z\\u{c0}-\\u{d6}\\u{d8}-\\u{f6}\\u{f8}-\\u{2ff}\\u{370}-\\u{37d}\\u{37f}-\\u{1fff}' +
  '\\u{200c}-\\u{200d}\\u{2070}-\\u{218f}\\u{2c00}-\\u{2fef}\\u{3001}-\\u{d7ff}' +
  '\\u{f900}-\\u{fdcf}\\u{fdf0}-\\u{fffd}\\u{10000}-\\u{effff}'
/** What a name is made of, in the same way. */
export const nameRest: string = `${nameStart}\\-.0-9\\u{b7}\\u{300}-\\u{36f}\\u{203f}-\\u{2040}`
const ncName = new RegExp(`^[${nameStart}][${nameRest}]*$`, 'u')
