/** What the tour shows: steps, the XML as it goes over the wire, and the typed values beside it. */
import type { TrafficEntry } from 'typed-xmpp'
import { xmlLines } from './xml-lines.ts'

/** Where the lines go. */
export interface Output {
  readonly columns?: number | undefined
  readonly isTTY?: boolean | undefined
  hasColors?(): boolean
  write(text: string): unknown
}

/** A terminal, or a file. */
export class Screen {
  readonly #output: Output
  readonly #width: number
  readonly #isColoured: boolean
  #steps = 0

  constructor(output: Output) {
    this.#output = output
    this.#width = Math.min(Math.max(output.columns ?? 100, 60), 120)
    // `hasColors` knows NO_COLOR and dumb terminals.
    this.#isColoured = output.isTTY === true && output.hasColors?.() === true
  }

  /** The number of steps so far. */
  get steps(): number {
    return this.#steps
  }

  /** Begins a step. */
  step(title: string): void {
    const number = String(++this.#steps).padStart(2)
    const head = ` ${number}  ${title} `
    this.#line()
    this.#line(this.#paint('bold', head) + this.#paint('dim', '─'.repeat(this.#rest(head))))
  }

  /** Says something in words. */
  say(text: string): void {
    for (const line of wrapWords(text, this.#width - 4)) this.#line(`    ${line}`)
  }

  /** Shows the program's own words: what the typed code is that leads to what follows. */
  code(source: string): void {
    for (const line of source.split('\n')) this.#line(`    ${this.#paint('yellow', line)}`)
  }

  /** Shows what goes in or out of somebody's stream. */
  traffic(who: string, { direction, xml }: Pick<TrafficEntry, 'direction' | 'xml'>): void {
    const arrow = direction === 'out' ? '──▶' : '◀──'
    const margin = `    ${who.padEnd(nameWidth)} ${arrow} `
    const [first = '', ...rest] = xmlLines(xml, this.#width - margin.length)
    this.#line(
      this.#paint(direction === 'out' ? 'cyan' : 'magenta', margin) + this.#paint('dim', first),
    )
    for (const line of rest) this.#line(' '.repeat(margin.length) + this.#paint('dim', line))
  }

  /** Shows a typed value, and how it is got. */
  value(expression: string, value: unknown): void {
    const margin = `    ${' '.repeat(nameWidth)}     `
    const shown = describe(value)
    const room = this.#width - margin.length - expression.length - 3
    const lines = wrapWords(shown, Math.max(room, 24))
    const [first = '', ...rest] = lines
    const bar = this.#paint('green', expression)
    this.#line(`${margin}${bar} ${this.#paint('dim', '=')} ${this.#paint('bold', first)}`)
    const indent = ' '.repeat(margin.length + expression.length + 3)
    for (const line of rest) this.#line(indent + this.#paint('bold', line))
  }

  /** Shows that everything in a step was as it must be. */
  done(text: string): void {
    const [first = '', ...rest] = wrapWords(text, this.#width - 6)
    this.#line(`    ${this.#paint('green', '✓')} ${first}`)
    for (const line of rest) this.#line(`      ${line}`)
  }

  /** Shows what went wrong. */
  failed(text: string): void {
    this.#line(`    ${this.#paint('red', '✗')} ${text}`)
  }

  /** The last line. */
  end(text: string): void {
    this.#line()
    this.#line(this.#paint('bold', ` ${text}`))
  }

  #rest(head: string): number {
    return Math.max(0, this.#width - head.length)
  }

  #paint(style: keyof typeof styles, text: string): string {
    return this.#isColoured && text !== '' ? `\x1b[${styles[style]}m${text}\x1b[0m` : text
  }

  #line(text = ''): void {
    this.#output.write(`${text}\n`)
  }
}

function describe(value: unknown): string {
  if (value instanceof Date) return `${value.toISOString()} (Date)`
  if (typeof value === 'string') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(describe).join(', ')}]`
  return String(value)
}

function wrapWords(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

const nameWidth = 6
const styles = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, magenta: 35, cyan: 36 } as const
