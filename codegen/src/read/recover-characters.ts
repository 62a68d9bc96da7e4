// Characters that XML does not take where they stand (F2, F3): `&` by itself, entities that nobody
// declares, `--` in comments, an attribute given twice.
import type { Diagnostics } from '../diagnostics.ts'
import { mostFaults } from './limits.ts'
import type { Edit, MappedText } from './mapped-text.ts'
import { scanTag } from './scan-tag.ts'
import { tagsOf } from './tags.ts'

/** The changes after which a text has no such characters, or more than {@link mostFaults}. Reports F2 and F3. */
export function recoverCharacters(content: MappedText, diagnostics: Diagnostics): readonly Edit[] {
  const { text } = content
  const edits: Edit[] = []
  const report = (code: 'F2' | 'F3', message: string, offset: number, hint: string): void =>
    diagnostics.warning(code, message, content.locate(offset), hint)
  for (const match of text.matchAll(suspects)) {
    if (edits.length > mostFaults) return edits
    const { index: offset, 0: whole, 1: entity } = match
    if (whole.startsWith('<![') || known.test(whole)) continue
    if (whole.startsWith('<!--')) {
      // One without an end is for whoever looks for the end.
      if (!whole.endsWith('-->')) continue
      if (!/--/.test(whole.slice(4, -3)) && !whole.endsWith('--->')) continue
      report('F2', "'--' stands inside a comment", offset, 'Write one hyphen.')
      edits.push({ offset, length: whole.length, text: '' })
    } else if (entity === undefined) {
      report('F2', "'&' stands by itself", offset, 'Write &amp;.')
      edits.push({ offset, length: whole.length, text: '&amp;' })
    } else {
      report('F3', `the entity &${entity.slice(0, 60)}; is not known`, offset, 'Declare it.')
      edits.push({ offset, length: whole.length, text: '' })
    }
  }
  for (const tag of tagsOf(text)) {
    if (tag.kind === 'close') continue
    const seen = new Set<string>()
    for (const { name, offset: within } of scanTag(text.slice(tag.offset, tag.end), 0)) {
      if (edits.length > mostFaults) return edits
      const offset = tag.offset + within
      const written = attribute.exec(text.slice(offset, tag.end))?.[0]
      if (written === undefined || !seen.has(name)) {
        seen.add(name)
        continue
      }
      report('F2', `the attribute '${name.slice(0, 60)}' is given twice`, offset, 'Remove one.')
      edits.push({ offset, length: written.length, text: '' })
    }
  }
  return edits
}

const suspects =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|&([\p{L}_][\p{L}\p{N}_.:-]*);|&(?:#\w+;)?/gu

const known = /^&(?:lt|gt|amp|apos|quot|#\d+|#x[\dA-Fa-f]+);$/

const attribute = /^[^\s=<>"']+\s*=\s*(?:"[^"]*"|'[^']*')/
