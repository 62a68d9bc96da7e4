// "Did you mean": the one candidate a mistyped word is close to.

/** The candidate within two edits of a word, the nearest first; `undefined` where none is. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = 3
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (distance >= least || distance >= word.length) continue
    least = distance
    best = candidate
  }
  return best
}

/** `Did you mean 'x'?` for the nearest candidate, as a hint. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const candidate = nearest(word, candidates)
  return candidate === undefined ? undefined : `Did you mean '${candidate}'?`
}

// Levenshtein's distance with two rows; words here are names, tens of characters long.
function editDistance(a: string, b: string): number {
  if (a.length > maxWord || b.length > maxWord) return maxWord
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1
      current[column] = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + same,
      )
    }
    previous = current
  }
  return previous[b.length] ?? maxWord
}

const maxWord = 80
