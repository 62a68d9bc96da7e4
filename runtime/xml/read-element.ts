import { type Attribute, type Content, Element, none, whole } from './element.ts'
import { xmlnsNamespace } from './names.ts'
import { DECLARES, TEXT, type Tape } from './tape.ts'

/** The element whose OPEN is at `index` of the tape, copied: nothing of the tape is kept. */
export function readElement(tape: Tape, index = 0): Element {
  const { data } = tape
  const first = data[index]!
  const qid = data[index + 1]!
  const name = tape.localNameOf(qid)
  const count = first >>> 4
  const attributes: Attribute[] = []
  let declarations: Map<string, string> | undefined
  let at = index + 4
  for (const end = at + 3 * count; at < end; at += 3) {
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
  let texts = 0
  for (const end = data[index + 2]! - 1; at < end; ) {
    if ((data[at]! & 7) === TEXT) {
      children.push(tape.value(at + 1))
      texts++
      at += 3
    } else {
      children.push(readElement(tape, at))
      at = data[at + 2]!
    }
  }
  const namespace = tape.namespaceOf(qid)
  const prefix = prefixOf(tape, data[index + 3]! + 1, name)
  // Texts stand side by side only where a CDATA section does.
  if (prefix === '' && declarations === undefined && (texts < 2 || !hasNeighbours(children))) {
    const own = count === 0 ? none : attributes
    return new Element(namespace, name, own, children.length === 0 ? none : children, whole)
  }
  return new Element(namespace, name, attributes, children, {
    ...(prefix !== '' && { prefix }),
    ...(declarations !== undefined && { declarations }),
  })
}

function hasNeighbours(children: readonly Content[]): boolean {
  for (let at = 1; at < children.length; at++) {
    if (typeof children[at] === 'string' && typeof children[at - 1] === 'string') return true
  }
  return false
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
