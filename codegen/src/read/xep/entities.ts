// The general entities that a document declares in its own internal subset (XML 1.0 §4.2). External
// ones are never fetched: what a document takes from elsewhere is furniture of its prose.

/** The outcome of expanding an entity: its text, or why there is none. */
export type Expansion = { readonly text: string } | { readonly fault: 'unknown' | 'too large' }

/** The entities of one document. */
export class Entities {
  readonly #declared: ReadonlyMap<string, string>
  readonly #expanded = new Map<string, string>()
  #spent = 0

  /** Reads the declarations of a document type, the text between `<!DOCTYPE` and its end. */
  constructor(doctype: string) {
    const declared = new Map<string, string>()
    const subset = doctype.slice(doctype.indexOf('[') + 1).replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    for (const [, name = '', double, single] of subset.matchAll(declaration)) {
      // The first declaration counts (§4.2).
      if (!declared.has(name)) declared.set(name, characters(double ?? single ?? ''))
    }
    this.#declared = declared
  }

  /** Expands the reference `&name;`, references inside the entity included. */
  expand(name: string): Expansion {
    const character = predefined.get(name)
    if (character !== undefined) return { text: character }
    const text = this.#expand(name, [])
    if (text === undefined) return { fault: 'unknown' }
    this.#spent += text.length
    return this.#spent > maxTotal || text.length > maxText ? { fault: 'too large' } : { text }
  }

  #expand(name: string, open: readonly string[]): string | undefined {
    const known = predefined.get(name) ?? this.#expanded.get(name)
    if (known !== undefined) return known
    const value = this.#declared.get(name)
    if (value === undefined) return wellKnown.get(name)
    if (open.includes(name) || open.length >= maxLevels) return excessive
    let text = ''
    let at = 0
    for (const { index, 0: whole, 1: inner = '' } of value.matchAll(reference)) {
      text += value.slice(at, index) + (this.#expand(inner, [...open, name]) ?? '')
      at = index + whole.length
      if (text.length > maxText) return excessive
    }
    const all = text + value.slice(at)
    if (all.length <= maxText) this.#expanded.set(name, all)
    return all
  }
}

/** The characters that numeric references stand for; others are left as they are. */
export function characters(text: string): string {
  return text.replace(/&#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}));/g, (whole, hex, decimal) => {
    const code = Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16)
    return code <= 0x10ffff && code !== 0 ? String.fromCodePoint(code) : whole
  })
}

const predefined: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['apos', "'"],
  ['quot', '"'],
])

// Those of the series' common entity file that stand in titles and schemas rather than in prose.
const wellKnown: ReadonlyMap<string, string> = new Map([
  ['nbsp', '\u00a0'],
  ['copy', '\u00a9'],
  ['mdash', '\u2014'],
  ['ndash', '\u2013'],
  ['hellip', '\u2026'],
  ['IETF', 'Internet Engineering Task Force'],
  ['IANA', 'Internet Assigned Numbers Authority'],
  ['XSF', 'XMPP Standards Foundation'],
  ['REGISTRAR', 'XMPP Registrar'],
  ['COUNCIL', 'XMPP Council'],
])

const declaration = /<!ENTITY\s+([\p{L}_:][\p{L}\p{N}\p{M}_:.-]*)\s+(?:"([^"]*)"|'([^']*)')\s*>/gu

const reference = /&([\p{L}_:][\p{L}\p{N}\p{M}_:.-]*);/gu

const maxLevels = 16
const maxText = 256 * 1024
const maxTotal = 4 * 1024 * 1024

// One character more than allowed: whoever gets it sees that it is too large.
const excessive = ' '.repeat(maxText + 1)
