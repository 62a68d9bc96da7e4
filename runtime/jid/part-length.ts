/** Tells whether a prepared part is longer than the 1,023 bytes of UTF-8 that RFC 7622 §3 allows. */
export function exceedsPartLength(text: string): boolean {
  if (text.length > 1023) return true
  // A code unit is at most three bytes: two of a surrogate pair are four together.
  if (text.length <= 341) return false
  return new TextEncoder().encode(text).length > 1023
}
