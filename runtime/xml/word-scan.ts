/**
 * The inner loops: over text and values to the first byte that means something.
 *
 * As long as all is ASCII they look at four bytes at a time: with all bytes below 0x80, subtracting 1
 * sets the top bit of a byte that is zero, subtracting a blank that of one below it, and what a borrow
 * sets falsely lies above the first true one. That takes a tenth off the time of the whole scan.
 */

/** The first byte from `at` on that is `<`, `>`, `&`, a control, white space but for the blank included, or above ASCII. */
export function textEnd(view: DataView, at: number): number {
  let next = at
  for (;;) {
    const word = view.getInt32(next, true)
    // `<` and `>` differ in one bit.
    const angles = (word | 0x02020202) ^ 0x3e3e3e3e
    const ampersands = word ^ 0x26262626
    const found =
      (word | (word - 0x20202020) | (angles - 0x01010101) | (ampersands - 0x01010101)) & topBits
    if (found !== 0) return next + lowestByte(found)
    next = (next + 4) | 0
  }
}

/** The same for a value, but for `>`, and with the quote, whose byte stands four times in `quotes`. */
export function valueEnd(view: DataView, at: number, quotes: number): number {
  let next = at
  for (;;) {
    const word = view.getInt32(next, true)
    const angles = word ^ 0x3c3c3c3c
    const ampersands = word ^ 0x26262626
    const found =
      (word |
        (word - 0x20202020) |
        (angles - 0x01010101) |
        (ampersands - 0x01010101) |
        ((word ^ quotes) - 0x01010101)) &
      topBits
    if (found !== 0) return next + lowestByte(found)
    next = (next + 4) | 0
  }
}

/** The first byte from `at` on that a table of stops has, for where not all is ASCII. */
export function nextStop(stops: Uint8Array, bytes: Uint8Array, at: number): number {
  let next = at
  // `| 0` says that it does not overflow, which costs a test otherwise.
  while (!stops[bytes[next]!]) next = (next + 1) | 0
  return next
}

/** The index of the lowest byte of a word with a bit set. */
function lowestByte(word: number): number {
  return (31 - Math.clz32(word & -word)) >> 3
}

const topBits = 0x80808080 | 0
