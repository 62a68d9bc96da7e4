// The markup of a registration whose tags do not match.
import type { Diagnostics } from '../../diagnostics.ts'
import type { Edit, MappedText } from '../mapped-text.ts'
import { parseXml } from '../parse-xml.ts'
import type { SourceElement } from '../source-element.ts'
import { type Tag, tagsOf } from '../tags.ts'

/**
 * The registrations in a text, each with its tags in balance. Reports R1 for each change, and where
 * nothing can be made of one.
 */
export function formTypesIn(
  content: MappedText,
  diagnostics: Diagnostics,
): readonly SourceElement[] {
  const elements: SourceElement[] = []
  let faults = 0
  for (const part of partsOf(content)) {
    const root = parseXml(part.text, part, undefined)
    if (root !== undefined) {
      elements.push(root)
      continue
    }
    const own = diagnostics.fork()
    const mended = balanced(part, own)
    faults += own.list.length
    const recovered = faults > mostFaults ? undefined : parseXml(mended.text, mended, undefined)
    if (recovered === undefined) {
      const hint = 'Look for a tag that has no end; what follows in the block is not read.'
      diagnostics.warning('R1', 'no form can be read out of this block', part.locate(0), hint)
      break
    }
    diagnostics.adopt(own.list)
    elements.push(recovered)
  }
  return elements
}

const mostFaults = 20

// Each begins with its own start tag and ends before the next one's.
function partsOf(content: MappedText): readonly MappedText[] {
  const { text } = content
  const starts = [...text.matchAll(/<form_type[\s>]/g)].map(({ index }) => index)
  return starts.map((start, at) => {
    const rest = text.slice(start, starts[at + 1])
    const end = /<\/form_type\s*>/.exec(rest)
    return content.slice(start, start + (end === null ? rest.length : end.index + end[0].length))
  })
}

function balanced(content: MappedText, diagnostics: Diagnostics): MappedText {
  const open: Tag[] = []
  // Where a document is named, its own entities mean nothing inside a CDATA section.
  const edits: Edit[] = [...content.text.matchAll(strayReference)].map(({ index }) => ({
    offset: index,
    length: 1,
    text: '&amp;',
  }))
  const report = (message: string, { offset }: Tag, hint: string): void =>
    diagnostics.warning('R1', message, content.locate(offset), hint)
  const closeLast = (before: number): void => {
    const tag = open.pop()
    if (tag === undefined) return
    report(`<${tag.name}> is not closed`, tag, `Write </${tag.name}>, or /> at its end.`)
    edits.push({ offset: before, length: 0, text: `</${tag.name}>` })
  }
  for (const tag of tagsOf(content.text)) {
    if (tag.kind !== 'close') {
      // Neither stands inside another of its kind.
      if (tag.name === 'field') while (open.some(isField)) closeLast(tag.offset)
      if (tag.name === 'option' && open.at(-1)?.name === 'option') closeLast(tag.offset)
      if (tag.kind === 'open') open.push(tag)
      continue
    }
    if (open.some(({ name }) => name === tag.name)) {
      while (open.at(-1)?.name !== tag.name) closeLast(tag.offset)
      open.pop()
    } else {
      report(`</${tag.name}> closes nothing`, tag, 'Remove it.')
      edits.push({ offset: tag.offset, length: tag.end - tag.offset, text: '' })
    }
  }
  while (open.length > 0) closeLast(content.text.length)
  return content.edit(edits.sort((a, b) => a.offset - b.offset))
}

function isField({ name }: Tag): boolean {
  return name === 'field'
}

const strayReference = /&(?!(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});)/g
