// A configuration in TypeScript that is one literal, as nearly all are, is read without evaluating it:
// loading what evaluates TypeScript takes longer than the rest of an unchanged run.

/**
 * The object that a configuration exports by default, where the whole text is known imports and one
 * literal: `export default defineConfig({ … })`. `undefined` where it is more than that.
 */
export function readLiteral(text: string): unknown {
  const tokens = tokensOf(text)
  if (tokens === undefined) return undefined
  const reader = new Reader(tokens)
  try {
    return reader.module()
  } catch (error) {
    if (error instanceof NotLiteral) return undefined
    throw error
  }
}

class NotLiteral extends Error {}

/** A token: its text, and the value where it is a string or a number. */
interface Token {
  readonly text: string
  readonly value?: string | number
}

class Reader {
  readonly #tokens: readonly Token[]
  #at = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  module(): unknown {
    while (this.#peek() === 'import') this.#import()
    this.#expect('export', 'default')
    const isCall = this.#accept('defineConfig')
    if (isCall) this.#expect('(')
    const value = this.#object()
    if (isCall) {
      this.#accept(',')
      this.#expect(')')
    }
    if (this.#accept('satisfies')) this.#expect('Config')
    this.#accept(';')
    if (this.#at < this.#tokens.length) throw new NotLiteral()
    return value
  }

  #import(): void {
    this.#expect('import')
    this.#accept('type')
    this.#expect('{')
    while (!this.#accept('}')) {
      this.#accept('type')
      if (!this.#accept('defineConfig')) this.#expect('Config')
      this.#accept(',')
    }
    this.#expect('from')
    if (this.#next().value !== 'typed-xmpp-codegen') throw new NotLiteral()
    this.#accept(';')
  }

  #value(): unknown {
    const text = this.#peek()
    if (text === '{') return this.#object()
    if (text === '[') return this.#list()
    const token = this.#next()
    if (token.value !== undefined) return token.value
    if (token.text === 'true' || token.text === 'false') return token.text === 'true'
    throw new NotLiteral()
  }

  #object(): unknown {
    const members: [string, unknown][] = []
    this.#expect('{')
    while (!this.#accept('}')) {
      const { text, value = text } = this.#next()
      if (typeof value !== 'string' || !/^["'\w$]/.test(text) || value === '__proto__') {
        throw new NotLiteral()
      }
      this.#expect(':')
      members.push([value, this.#value()])
      if (this.#peek() !== '}') this.#expect(',')
    }
    return Object.fromEntries(members)
  }

  #list(): unknown {
    const items: unknown[] = []
    this.#expect('[')
    while (!this.#accept(']')) {
      items.push(this.#value())
      if (this.#peek() !== ']') this.#expect(',')
    }
    return items
  }

  #peek(): string | undefined {
    return this.#tokens[this.#at]?.text
  }

  #next(): Token {
    const token = this.#tokens[this.#at++]
    if (token === undefined) throw new NotLiteral()
    return token
  }

  #accept(text: string): boolean {
    if (this.#peek() !== text) return false
    this.#at += 1
    return true
  }

  #expect(...texts: readonly string[]): void {
    for (const text of texts) if (!this.#accept(text)) throw new NotLiteral()
  }
}

function tokensOf(text: string): readonly Token[] | undefined {
  const tokens: Token[] = []
  const pattern = new RegExp(token, 'y')
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text)
    if (match === null) return undefined
    const [whole] = match
    if (/^(?:\s|\/[/*])/.test(whole)) continue
    // An escape that JSON does not have is left to what evaluates TypeScript.
    if (/^["']/.test(whole)) {
      const value = whole.slice(1, -1)
      if (value.includes('\\')) return undefined
      tokens.push({ text: whole, value })
    } else if (/^\d/.test(whole)) tokens.push({ text: whole, value: Number(whole) })
    else tokens.push({ text: whole })
  }
  return tokens
}

const token =
  /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|\d+(?:\.\d+)?|[A-Za-z_$][\w$]*|[{}[\]():,;]/
