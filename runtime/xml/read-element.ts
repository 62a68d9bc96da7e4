import { type Attribute, type Content, Element } from './element.ts'
import { xmlnsNamespace } from './names.ts'
import { DECLARES, OPEN, TEXT, type Tape } from './tape.ts'

/** The element whose OPEN is at `index` of the tape, copied: nothing of the tape is kept. */
export function readElement(tape: Tape, index = 0): Element {
  const { data } = tape
  const first = data[index]!
  const qid = data[index + 1]!
  const name = tape.localNameOf(qid)
  const attributes: Attribute[] = []
  let declarations: Map<string, string> | undefined
  let at = index + 4
  for (const end = at + 3 * (first >>> 4); at < end; at += 3) {
    const attribute = data[at]!
    const namespace = tape.namespaceOf(attribute)
    const localName = tape.localNameOf(attribute)
    const value = tape.value(at + 1)
    if (first & DECLARES && namespace === xmlnsNamespace) {
      declarations ??= new Map()
      declarations.set(localName === 'xmlns' ? '' : localName, value)
    } else {
      attributes.push({ name: localName, namespace, value })
    }
  }
  const children: Content[] = []
  for (const end = data[index + 2]! - 1; at < end; ) {
    const kind = data[at]! & 7
    if (kind === TEXT) {
      children.push(tape.value(at + 1))
      at += 3
    } else if (kind === OPEN) {
      children.push(readElement(tape, at))
      at = data[at + 2]!
    }
  }
  const prefix = prefixOf(tape, data[index + 3]! + 1, name)
  return new Element(tape.namespaceOf(qid), name, attributes, children, {
    ...(prefix !== '' && { prefix }),
    ...(declarations !== undefined && { declarations }),
  })
}

/** The prefix of the name at `start` of the element's text, which is not on the tape. */
function prefixOf(tape: Tape, start: number, localName: string): string {
  const behind = tape.text.charCodeAt(start + localName.length)
  // The end of the tag or white space: the local name is the whole name, in ASCII.
  if (behind === 0x3e || behind === 0x2f || behind <= 0x20) return ''
  let end = start
  for (;;) {
    const character = tape.text.charCodeAt(end)
    if (character === 0x3a) break
    if (character === 0x3e || character === 0x2f || character <= 0x20) return ''
    end++
  }
  return tape.utf8(tape.buffer, tape.base + start, tape.base + end)
}
