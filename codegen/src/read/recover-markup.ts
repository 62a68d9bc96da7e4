// Tags that do not match, and more or less than one root (F2). The published schemas were written by
// hand and never read by a parser; what was meant shows in names and indentation.
import { xsdNamespace } from '../components/qname.ts'
import type { Diagnostics } from '../diagnostics.ts'
import { maxDepth, maxRecoveredText, mostFaults } from './limits.ts'
import type { Edit, MappedText } from './mapped-text.ts'
import { parseXml } from './parse-xml.ts'
import { recoverCharacters } from './recover-characters.ts'
import type { SourceElement } from './source-element.ts'
import { type Tag, tagsOf } from './tags.ts'

/**
 * The schema documents of a text: the text itself where it is well-formed, else those in it, with
 * their tags in balance. Reports F2 for each change; a schema that is never closed is an error.
 */
export function schemasIn(content: MappedText, diagnostics: Diagnostics): readonly SchemaText[] {
  const { text } = content
  const trimmed = content.slice(text.length - text.trimStart().length, text.length)
  const root = parseXml(trimmed.text, trimmed, undefined)
  if (root !== undefined) return [{ content: trimmed, root }]
  if (text.length > maxRecoveredText) {
    // What is wrong is said; to be mended it is too much.
    parseXml(trimmed.text, trimmed, diagnostics)
    return []
  }
  return new Recovery(content, diagnostics).run().map((each) => ({ content: each }))
}

/** The text of one schema. */
export interface SchemaText {
  readonly content: MappedText
  /** Its tree, where the text had to be parsed already. */
  readonly root?: SourceElement
}

class Recovery {
  readonly #content: MappedText
  readonly #diagnostics: Diagnostics
  readonly #edits: Edit[] = []
  readonly #open: Tag[] = []
  readonly #roots: Root[] = []
  #faults = 0

  constructor(content: MappedText, diagnostics: Diagnostics) {
    this.#content = content
    this.#diagnostics = diagnostics
  }

  run(): readonly MappedText[] {
    for (const edit of recoverCharacters(this.#content, this.#diagnostics)) this.#edits.push(edit)
    this.#faults = this.#edits.length
    for (const tag of tagsOf(this.#content.text)) {
      if (this.#faults > mostFaults) return this.#giveUp(`more than ${mostFaults} faults`, tag)
      if (this.#open.length > maxDepth) {
        return this.#giveUp(`elements nested more than ${maxDepth} levels deep`, tag)
      }
      if (tag.kind === 'close') this.#close(tag)
      else this.#start(tag)
      const root = this.#roots.at(-1)
      if (root?.reopened === true) root.end = tag.end
    }
    const [open] = this.#open
    const isWhole = this.#open.length === 1 && this.#roots.at(-1)?.reopened === true
    if (open !== undefined && !isWhole) {
      const hint = `Add </${open.name}>; the end of the document may be missing.`
      const at = this.#content.locate(open.offset)
      this.#diagnostics.error('F2', `<${open.name}> is never closed`, at, hint)
      return []
    }
    return this.#roots.map((root) => this.#cut(root))
  }

  #giveUp(message: string, { offset }: Tag): readonly MappedText[] {
    this.#diagnostics.error('F6', message, this.#content.locate(offset))
    return []
  }

  #start(tag: Tag): void {
    const parent = this.#open.at(-1)
    if (parent === undefined) {
      this.#startRoot(tag)
      return
    }
    if (leavesOpen(parent, tag)) {
      this.#report(`<${parent.name}> is not closed`, parent, 'Write /> at its end.')
      this.#insert(tag.offset, `</${parent.name}>`)
      this.#open.pop()
      this.#start(tag)
      return
    }
    if (tag.kind === 'open') this.#open.push(tag)
  }

  #startRoot(tag: Tag): void {
    const last = this.#roots.at(-1)
    if (localName(tag) === 'schema') {
      if (last !== undefined) this.#report('a second schema in one block', tag, 'Part the two.')
      this.#roots.push({ tag, end: tag.end, close: undefined, reopened: false })
      this.#bindPrefix(tag)
    } else if (last?.close !== undefined && samePrefix(tag, last.tag)) {
      this.#report(`<${tag.name}> stands behind the end of the schema`, tag, 'Move it inside.')
      this.#replace(last.close, '')
      last.reopened = true
      this.#open.push(last.tag)
      this.#start(tag)
      return
    } else {
      // A wrapper, `<xml>` for one, whose content may still hold a schema.
      return
    }
    if (tag.kind === 'open') this.#open.push(tag)
  }

  // The usual prefixes of the schema language mean it, declared or not.
  #bindPrefix(tag: Tag): void {
    const prefix = /^(xsd?):/.exec(tag.name)?.[1]
    const written = this.#content.text.slice(tag.offset, tag.end)
    if (prefix === undefined || new RegExp(`\\sxmlns:${prefix}\\s*=`).test(written)) return
    const declaration = ` xmlns:${prefix}="${xsdNamespace}"`
    this.#report(`the prefix '${prefix}' is not declared`, tag, `Add${declaration}.`)
    this.#insert(tag.offset + 1 + tag.name.length, declaration)
  }

  #close(tag: Tag): void {
    const innermost = this.#open.at(-1)
    const written = this.#content.text.slice(tag.offset, tag.end)
    if (innermost?.name === tag.name && !/^<\/[^\s/>]+\s*>$/.test(written)) {
      this.#report(`</${tag.name}> has something behind its name`, tag, `Write </${tag.name}>.`)
      this.#replace(tag, `</${tag.name}>`)
    }
    if (innermost?.name === tag.name) {
      this.#end(tag)
      return
    }
    const root = this.#roots.at(-1)
    if (root === undefined) return
    if (innermost === undefined) {
      if (samePrefix(tag, root.tag)) {
        this.#report(`</${tag.name}> closes nothing`, tag, 'Remove it.')
      }
      return
    }
    if (tag.indentation >= 0 && tag.indentation === innermost.indentation) {
      const message = `</${tag.name}> closes <${innermost.name}>`
      this.#report(message, tag, `Write </${innermost.name}>.`)
      this.#replace(tag, `</${innermost.name}>`)
      this.#end(tag)
      return
    }
    if (!this.#open.some(({ name }) => name === tag.name)) {
      this.#report(`</${tag.name}> closes nothing`, tag, 'Remove it.')
      this.#replace(tag, '')
      return
    }
    for (let open = this.#open.at(-1); open !== undefined; open = this.#open.at(-1)) {
      if (open.name === tag.name) break
      this.#report(`<${open.name}> is never closed`, open, `Add </${open.name}>.`)
      this.#insert(tag.offset, `</${open.name}>`)
      this.#open.pop()
    }
    this.#end(tag)
  }

  #end(tag: Tag): void {
    this.#open.pop()
    const root = this.#roots.at(-1)
    if (this.#open.length > 0 || root === undefined) return
    root.end = tag.end
    root.close = tag
  }

  #cut({ tag, end, reopened }: Root): MappedText {
    const { text } = this.#content
    const inside = this.#edits
      .filter(({ offset }) => offset >= tag.offset && offset < end)
      .sort((a, b) => a.offset - b.offset)
    const tail = { offset: end, length: text.length - end, text: reopened ? `</${tag.name}>` : '' }
    return this.#content.edit([{ offset: 0, length: tag.offset, text: '' }, ...inside, tail])
  }

  #insert(offset: number, text: string): void {
    this.#edits.push({ offset, length: 0, text })
  }

  #replace({ offset, end }: Tag, text: string): void {
    this.#edits.push({ offset, length: end - offset, text })
  }

  #report(message: string, { offset }: Tag, hint: string): void {
    this.#faults += 1
    this.#diagnostics.warning('F2', message, this.#content.locate(offset), hint)
  }
}

// Nothing but a type stands in an attribute, and no element right below another one in its column.
function leavesOpen(parent: Tag, tag: Tag): boolean {
  if (localName(parent) === 'attribute') return !attributeParts.has(localName(tag))
  const isPair = localName(parent) === 'element' && localName(tag) === 'element'
  return isPair && tag.indentation >= 0 && tag.indentation === parent.indentation
}

/** A schema in the text. */
interface Root {
  readonly tag: Tag
  /** The offset behind it. */
  end: number
  /** Its closing tag, once that has come. */
  close: Tag | undefined
  /** Whether its end was moved behind what follows it. */
  reopened: boolean
}

function localName({ name }: Tag): string {
  return name.slice(name.indexOf(':') + 1)
}

function samePrefix(a: Tag, b: Tag): boolean {
  return a.name.slice(0, -localName(a).length) === b.name.slice(0, -localName(b).length)
}

const attributeParts: ReadonlySet<string> = new Set([
  'simpleType',
  'restriction',
  'annotation',
  'documentation',
  'enumeration',
])
