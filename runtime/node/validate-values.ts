import { Element } from '../xml/element.ts'
import { xmlNamespace } from '../xml/names.ts'
import type { Layout } from './layout.ts'
import type { Node } from './node.ts'
import type { Report } from './validate.ts'

/**
 * Checks the children that fields hold as values, not as nodes: what such an element has beside its value
 * is kept with it, and has no place there by the schema.
 */
export function checkValueElements(node: Node, layout: Layout, report: Report): void {
  for (const [index, children] of node.$extra?.raw ?? []) {
    const slot = layout.slots[index]
    if (slot === undefined || !valued.has(slot.field.kind)) continue
    const own = 'attribute' in slot.field ? slot.field.attribute : undefined
    for (const [position, child] of children.entries()) {
      if (!(child instanceof Element)) continue
      const step = children.length === 1 ? child.name : `${child.name}[${position + 1}]`
      for (const { name, namespace, value } of child.attributes) {
        if (namespace === '' && name === own) continue
        if (anywhere.has(namespace) && name !== 'nil') continue
        report('unknown-attribute', `${step}/@${name}`, 'no such attribute', value)
      }
      for (const inner of child.elements) {
        // What is chosen by its name may be told more closely (XEP-0107 §4, XEP-0108 §4).
        if (slot.field.kind === 'oneOf' && inner.namespace !== child.namespace) continue
        report('unknown-child', `${step}/${inner.name}`, 'no such child', '')
      }
      if (empty.has(slot.field.kind) && /[^ \t\r\n]/.test(child.text)) {
        report('unknown-text', step, 'no text', child.text)
      }
    }
  }
}

/** The kinds of field that hold elements as values. */
const valued: ReadonlySet<string> = new Set([
  'childText',
  'childTexts',
  'childAttributes',
  'texts',
  'flag',
  'oneOf',
])

/** Those whose elements have no text. */
const empty: ReadonlySet<string> = new Set(['childAttributes', 'flag'])

/** Languages, and what schemas say of instances, may stand anywhere. */
const anywhere: ReadonlySet<string> = new Set([
  xmlNamespace,
  'http://www.w3.org/2001/XMLSchema-instance',
])
