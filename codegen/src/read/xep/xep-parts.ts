// What a XEP document holds for the compiler: its own data, schema blocks and form registrations.
// The series' sources are full XML with a document type; blocks are found by what they hold, not by
// the heading above them.
import sax from 'sax'
import { isXsd } from '../schema-namespaces.ts'
import type { LineIndex } from '../line-index.ts'
import { MappedText, type Piece } from '../mapped-text.ts'
import { feedSax } from '../feed-sax.ts'
import { decodeText, type ReferenceFault } from './decode-text.ts'
import { Entities } from './entities.ts'

/** The parts of a XEP document. */
export interface XepParts {
  /** Texts of the header and of the first revision, by element name. */
  readonly header: ReadonlyMap<string, string>
  /** The texts that hold markup of a schema, in order. */
  readonly blocks: readonly XepBlock[]
  /** The texts of its examples, where they were asked for. */
  readonly examples: readonly MappedText[]
  /** What the document is at fault with outside its blocks. */
  readonly faults: readonly { readonly message: string; readonly offset: number }[]
}

/** A schema block, or a form registration. */
export interface XepBlock {
  readonly kind: 'schema' | 'form'
  readonly content: MappedText
  readonly references: readonly ReferenceFault[]
}

/** Whether a text is a XEP document: its root element or document type is `xep`, once `jep`. */
export function isXepDocument(text: string): boolean {
  const head = text.slice(0, headLength).replace(/<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)/g, '')
  const type = /^\s*<!DOCTYPE\s+([^\s>[]+)/.exec(head)?.[1]
  return type === 'xep' || type === 'jep' || /^\s*<[xj]ep[\s>]/.test(head)
}

/** Reads the parts; examples where they are wanted. */
export function readXepParts(text: string, lines: LineIndex, wantsExamples = false): XepParts {
  return new XepScan(text, lines, wantsExamples).run()
}

const headLength = 64 * 1024

class XepScan {
  readonly #text: string
  readonly #lines: LineIndex
  readonly #header = new Map<string, string>()
  readonly #blocks: XepBlock[] = []
  readonly #examples: MappedText[] = []
  readonly #wantsExamples: boolean
  readonly #faults: { message: string; offset: number }[] = []
  readonly #stack: OpenElement[] = []
  #entities = new Entities('')
  // Where the character data before the next tag begins.
  #contentStart = 0
  // A schema that is written as markup of the document, while inside it.
  #inline: { readonly kind: XepBlock['kind']; readonly start: number; depth: number } | undefined

  constructor(text: string, lines: LineIndex, wantsExamples: boolean) {
    this.#text = text
    this.#lines = lines
    this.#wantsExamples = wantsExamples
  }

  run(): XepParts {
    const parser = sax.parser(true, { position: true })
    // The inherited members of sax's own table would make `&constructor;` an entity.
    Object.assign(parser, { ENTITIES: Object.assign(Object.create(null), predefined) })
    parser.onerror = (error) => {
      // Entities are looked at where they matter, in the blocks.
      if (!/character entity/i.test(error.message)) {
        this.#fault(error.message.split('\n')[0] ?? '', parser.position)
      }
      Object.assign(parser, { error: null })
    }
    parser.ondoctype = (doctype) => {
      this.#entities = new Entities(doctype)
    }
    const flush = (): void => {
      this.#data(this.#contentStart, parser.startTagPosition - 1, false)
      this.#contentStart = parser.position
    }
    parser.onopentag = ({ name, attributes }) => {
      flush()
      this.#open(name, attributes, parser.startTagPosition - 1)
    }
    parser.onclosetag = () => {
      flush()
      this.#close(parser.position)
    }
    parser.oncomment = flush
    parser.onprocessinginstruction = flush
    parser.onopencdata = flush
    parser.onclosecdata = () => {
      this.#data(this.#contentStart, parser.position - ']]>'.length, true)
      this.#contentStart = parser.position
    }
    feedSax(parser, this.#text, () =>
      this.#fault('a declaration that is none of XML', parser.position),
    )
    const [header, blocks, faults] = [this.#header, this.#blocks, this.#faults]
    return { header, blocks, examples: this.#examples, faults }
  }

  #fault(message: string, position: number): void {
    if (this.#faults.length >= mostFaults) return
    this.#faults.push({ message, offset: Math.max(0, position - 1) })
  }

  #open(name: string, attributes: Readonly<Record<string, unknown>>, start: number): void {
    this.#stack.push({ name, runs: [] })
    if (this.#inline !== undefined) {
      this.#inline.depth += 1
      return
    }
    const isSchema = /^(?:[^:]+:)?schema$/.test(name)
    const values = Object.values(attributes)
    if (isSchema && values.some((value) => typeof value === 'string' && isXsd(value))) {
      this.#inline = { kind: 'schema', start, depth: 1 }
    } else if (name === 'form_type') {
      this.#inline = { kind: 'form', start, depth: 1 }
    }
  }

  #data(start: number, end: number, verbatim: boolean): void {
    if (end > start) this.#stack.at(-1)?.runs.push({ start, end, verbatim })
  }

  #close(end: number): void {
    const element = this.#stack.pop()
    if (element === undefined) return
    if (this.#inline !== undefined) {
      this.#inline.depth -= 1
      if (this.#inline.depth > 0) return
      const { kind, start } = this.#inline
      this.#inline = undefined
      const references: ReferenceFault[] = []
      const raw = this.#text.slice(start, end)
      const pieces = decodeText(raw, start, this.#entities, references, isPredefined)
      this.#blocks.push({ kind, content: new MappedText(pieces, this.#lines), references })
      return
    }
    const parent = this.#stack.at(-1)?.name ?? ''
    if (headerNames.has(element.name) && headerParents.has(parent)) {
      this.#note(element)
    } else {
      this.#look(element)
    }
  }

  // The first of a name counts: the newest revision comes first.
  #note(element: OpenElement): void {
    if (this.#header.has(element.name)) return
    const { text } = this.#decode(element).content
    this.#header.set(element.name, text.replace(/\s+/g, ' ').trim())
  }

  #look(element: OpenElement): void {
    if (this.#wantsExamples && element.name === 'example') {
      this.#examples.push(this.#decode(element).content)
    }
    const raw = element.runs.map(({ start, end }) => this.#text.slice(start, end)).join('')
    const mayHold = /schema|form_type/.test(raw) || (element.name === 'code' && raw.includes('&'))
    if (!mayHold) return
    const block = this.#decode(element)
    const { text } = block.content
    if (/<(?:[A-Za-z_][\w.-]*:)?schema[\s>]/.test(text)) {
      this.#blocks.push({ kind: 'schema', ...block })
    } else if (/^\s*(?:<!--[\s\S]*?-->\s*)*<form_type[\s>]/.test(text)) {
      this.#blocks.push({ kind: 'form', ...block })
    }
  }

  #decode({ runs }: OpenElement): Omit<XepBlock, 'kind'> {
    const references: ReferenceFault[] = []
    const pieces = runs.flatMap(({ start, end, verbatim }): readonly Piece[] => {
      const text = this.#text.slice(start, end)
      if (verbatim) return [{ text, offset: start, verbatim }]
      return decodeText(text, start, this.#entities, references)
    })
    return { content: new MappedText(pieces, this.#lines), references }
  }
}

interface OpenElement {
  readonly name: string
  /** The character data right inside, as parts of the file. */
  readonly runs: { readonly start: number; readonly end: number; readonly verbatim: boolean }[]
}

function isPredefined(name: string): boolean {
  return name.startsWith('#') || Object.hasOwn(predefined, name)
}

const predefined = { lt: '<', gt: '>', amp: '&', apos: "'", quot: '"' }

const headerNames: ReadonlySet<string> = new Set(['title', 'number', 'status', 'version'])

const headerParents: ReadonlySet<string> = new Set(['header', 'revision'])

const mostFaults = 20
