/**
 * Patterns of XSD (Part 2 §F) as regular expressions of JavaScript. A pattern is for the whole value;
 * `^` and `$` are ordinary characters in it.
 */

const known = new Map<string, RegExp | undefined>()

/** The regular expression of a pattern; undefined for one that JavaScript cannot say (subtraction). */
export function xsdPattern(pattern: string): RegExp | undefined {
  if (!known.has(pattern)) known.set(pattern, compile(pattern))
  return known.get(pattern)
}

function compile(pattern: string): RegExp | undefined {
  const source = translate(pattern)
  if (source === undefined) return undefined
  try {
    return new RegExp(`^(?:${source})$`, 'u')
  } catch (error) {
    // What the schema says is no pattern is the compiler's to report, not the reader's.
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function translate(pattern: string): string | undefined {
  let source = ''
  let inClass = false
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at]!
    if (character === '\\') {
      source += translateEscape(pattern, at, inClass)
      at++
      if (/[pP]/.test(pattern[at] ?? '')) {
        const end = pattern.indexOf('}', at)
        if (end < 0 || pattern.startsWith('{Is', at + 1)) return undefined
        source += pattern.slice(at + 1, end + 1)
        at = end
      }
    } else if (inClass) {
      if (character === '[') return undefined
      inClass = character !== ']'
      source += character
    } else if (character === '[') {
      inClass = true
      source += character
      if (pattern[at + 1] === '^') source += pattern[++at]
    } else {
      source += /[$^/]/.test(character)
        ? `\\${character}`
        : character === '.'
          ? '[^\\n\\r]'
          : character
    }
  }
  return source
}

function translateEscape(pattern: string, at: number, inClass: boolean): string {
  const escaped = pattern[at + 1] ?? ''
  const set = sets[escaped]
  if (set !== undefined) return inClass ? set : `[${set}]`
  const complement = sets[escaped.toLowerCase()]
  if (complement !== undefined && escaped !== escaped.toLowerCase() && !inClass) {
    return `[^${complement}]`
  }
  if (escaped === '-' && !inClass) return '-'
  return `\\${escaped}`
}

const sets: Readonly<Record<string, string>> = {
  i: '\\p{L}_:',
  c: '\\p{L}\\p{N}\\p{M}._:\\-\\u00b7',
  d: '\\p{Nd}',
  w: '\\p{L}\\p{M}\\p{N}\\p{S}',
}
