/** What a value type is to the reader and the writer (XSD Part 2: lexical and canonical mapping). */

/** A value type: from text to value and back. */
export interface ValueMapping<T = unknown> {
  /** What the type accepts, in words, for problems: `a dateTime`. */
  readonly expected: string
  /** The value of a lexical form; undefined when it is none. */
  readonly parse: (text: string) => T | undefined
  /** The canonical form of a value. */
  readonly format: (value: T) => string
  /** True when `text`, from which `value` was read, is what `format` gives. */
  readonly isExact: (text: string, value: T) => boolean
  /** The value that a user's input stands for. Throws TypeError (JidError for addresses). */
  readonly accept: (input: unknown) => T
  /** True where no canonical form has a character that XML escapes. */
  readonly isPlain?: true
  /** True where the values are strings: what is fixed, or one of a list, is a literal type. */
  readonly isText?: true
  /** True for equal values. */
  readonly equals: (a: T, b: T) => boolean
}

/** Leading and trailing XML white space dropped, runs of it inside made one space. */
export function collapse(text: string): string {
  if (isWord(text)) return text
  return needsCollapse.test(text) ? text.replace(/[ \t\n\r]+/g, ' ').replace(/^ | $/g, '') : text
}

/** True for a short text without white space: most are, and a pattern takes twice as long to say so. */
function isWord(text: string): boolean {
  const { length } = text
  if (length > 64) return false
  for (let at = 0; at < length; at++) if (text.charCodeAt(at) <= 0x20) return false
  return true
}

/** The error for an input of the wrong type. */
export function unacceptable(expected: string, input: unknown): TypeError {
  const got = input === null ? 'null' : typeof input
  return new TypeError(`expected ${expected}, got ${got}`)
}

const needsCollapse = /^[ \t\n\r]|[\t\n\r]|[ ]{2}|[ ]$/
