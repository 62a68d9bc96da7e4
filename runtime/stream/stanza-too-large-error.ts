import { isXmppError, XmppError } from '../errors.ts'

/** A stanza has more bytes than its receiver says to take (XEP-0478); nothing was sent. */
export class StanzaTooLargeError extends XmppError {
  override readonly name = 'StanzaTooLargeError'
  /** The bytes it has, as it would be written. */
  readonly size: number
  /** The greatest number that is taken. */
  readonly limit: number

  constructor(size: number, limit: number) {
    super('local-protocol', `a stanza of ${size} bytes is not taken: ${limit} are the most`)
    this.size = size
    this.limit = limit
  }
}

/** True for a {@link StanzaTooLargeError} of any copy of this package. */
export function isStanzaTooLargeError(value: unknown): value is StanzaTooLargeError {
  return isXmppError(value) && value.name === 'StanzaTooLargeError'
}

/**
 * Looks whether XML has at most so many bytes in UTF-8.
 *
 * @throws StanzaTooLargeError when it has more
 */
export function checkSize(xml: string, most: number): void {
  // No unit of a string takes more than three bytes, nor less than one.
  if (xml.length * 3 <= most) return
  const size = utf8Length(xml)
  if (size > most) throw new StanzaTooLargeError(size, most)
}

/** The bytes of a string without lone surrogates, which XML does not have. */
function utf8Length(text: string): number {
  let length = text.length
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0x80) continue
    // A surrogate is one half of the four bytes of a character.
    length += unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 1 : 2
  }
  return length
}
