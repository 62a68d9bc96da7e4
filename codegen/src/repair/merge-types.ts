// A type attribute beside a type inside (S2). In an element the inner type adds to the other; that is
// what an extension says. An inner simple type stands for itself.
import { xsdNamespace } from '../components/qname.ts'
import type { Diagnostics } from '../diagnostics.ts'
import { attributeOf, elementsOf, type SourceElement } from '../read/source-element.ts'
import type { RepairPass } from './repair-pass.ts'
import {
  everyElement,
  isGroup,
  made,
  madeAttribute,
  removeAttribute,
  setAttribute,
} from './rewrite.ts'

/** Makes one type of two. */
export const mergeTypes: RepairPass = {
  codes: ['S2'],
  run: (document, diagnostics) => everyElement(document.root, (each) => merge(each, diagnostics)),
}

const hosts: ReadonlyMap<string, string> = new Map([
  ['element', 'type'],
  ['attribute', 'type'],
  ['restriction', 'base'],
  ['list', 'itemType'],
])

function merge(element: SourceElement, diagnostics: Diagnostics): void {
  const name = hosts.get(element.localName)
  if (name === undefined) return
  const attribute = attributeOf(element, name)
  const inline = elementsOf(element).find((each) => /^(?:simple|complex)Type$/.test(each.localName))
  // In a restriction of simple content the two go together (XSD 1.1 §3.4.2.2).
  const isBase = element.localName === 'restriction' && attribute !== undefined
  if (attribute === undefined || inline === undefined || isBase) return
  const hint = 'Keep one of the two, or make the inner type an extension of the other.'
  const message = `<${element.qualifiedName}> has '${name}' and a type inside`
  diagnostics.warning('S2', message, inline.location, hint)
  removeAttribute(element, name)
  if (inline.localName === 'simpleType') return
  const content = elementsOf(inline)
  if (content.some(({ localName }) => /^(?:simple|complex)Content$/.test(localName))) return
  extend(inline, content, attribute.value)
}

function extend(type: SourceElement, content: readonly SourceElement[], base: string): void {
  const [prefix, local] = base.includes(':') ? base.trim().split(':') : ['', base.trim()]
  const isBuiltin = type.bindings.get(prefix ?? '') === xsdNamespace
  const hasParticles = content.some(isGroup)
  if (local === 'anyType' && isBuiltin) return
  if (isBuiltin && hasParticles) {
    // Text beside elements.
    setAttribute(type, 'mixed', 'true')
    return
  }
  const extension = made('extension', type, content, [madeAttribute('base', base, type)])
  // Whether the base has text is known only when it is found; either form leads there (S9).
  const form = isBuiltin ? 'simpleContent' : 'complexContent'
  type.children = [made(form, type, [extension])]
}
