// References to sections in documentation, as a reader needs them who sees one property only.

/**
 * The text with each section named with its document: `(section 7.8.2)` becomes `(XEP-0045 §7.8.2)`, where
 * that is what `specification` is called, and `RFC 6121 section 5.2` becomes `RFC 6121 §5.2`. Unchanged
 * where no document is known.
 */
export function citing(text: string, specification: string | undefined): string {
  const named = text.replace(ofDocument, (_, document: string, numbers: string) => {
    return `${document} ${signed(numbers)}`
  })
  if (specification === undefined) return named
  return named.replace(ofThis, (_, numbers: string) => `${specification} ${signed(numbers)}`)
}

const list = String.raw`(\d+(?:\.\d+)*(?:(?:, | and | to |, and )\d+(?:\.\d+)*)*)(?![\w-])`
const ofDocument: RegExp = new RegExp(String.raw`\b(RFC \d+|XEP-\d{4}) sections? ${list}`, 'g')
const ofThis: RegExp = new RegExp(String.raw`\bsections? ${list}(?! of )`, 'g')

function signed(numbers: string): string {
  return numbers.replace(/\d+(?:\.\d+)*/g, '§$&')
}
