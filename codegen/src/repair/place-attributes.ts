// Attributes of the schema language where they do not belong: occurrence said like that of an
// attribute (A1), declarations without a name or with one that is none (A4).
import { xmlNamespace } from '../components/qname.ts'
import type { Diagnostics } from '../diagnostics.ts'
import type { SourceDocument } from '../read/read-schema.ts'
import { attributeOf, elementsOf, type SourceElement } from '../read/source-element.ts'
import type { RepairPass } from './repair-pass.ts'
import { everyElement, nameAt, removeAttribute, setAttribute } from './rewrite.ts'

/** Puts what such attributes say in the way in which it can be said. */
export const placeAttributes: RepairPass = {
  codes: ['A1', 'A4'],
  run: (document, diagnostics) =>
    everyElement(document.root, (element, parent) => {
      const isGlobal = parent?.localName === 'schema'
      if (repeats.has(element.localName)) mapOccurrence(element, isGlobal, diagnostics)
      if (element.localName === 'element' && !isGlobal) refer(element, document, diagnostics)
      if (element.localName === 'attribute') mapUse(element, diagnostics)
      if (/^(?:element|attribute)$/.test(element.localName)) {
        giveName(element, isGlobal, diagnostics)
      }
      if (parent !== undefined && isXmlns(element)) {
        const message = 'xmlns is declared as an attribute; it is none and is left out'
        diagnostics.warning('A4', message, element.location, 'Remove it.')
        parent.children = parent.children.filter((child) => child !== element)
      }
    }),
}

// `use` and `required` on an element say whether it has to be there; bounds are misspelt.
function mapOccurrence(element: SourceElement, isGlobal: boolean, diagnostics: Diagnostics): void {
  for (const attribute of element.attributes) {
    const { localName, namespace, location, value } = attribute
    if (namespace !== '') continue
    const bound = /^m(in|ax)occu/i.exec(localName)?.[1]?.toLowerCase()
    const proper = bound === undefined ? undefined : `m${bound}Occurs`
    if (proper === localName) continue
    const isElement = element.localName === 'element'
    const isUse = isElement && (localName === 'use' || localName === 'required')
    if (proper === undefined && !isUse) continue
    removeAttribute(element, localName)
    const said = value.trim()
    const isRequired = said === 'required' || said === 'true' || said === '1'
    const name = proper ?? 'minOccurs'
    const meant = proper === undefined ? (isRequired ? '1' : '0') : said
    if (!isGlobal && attributeOf(element, name) === undefined) setAttribute(element, name, meant)
    const message = `'${localName}' is not allowed on <${element.qualifiedName}>`
    diagnostics.warning('A1', message, location, `Write ${name}="${meant.slice(0, 20)}".`)
  }
}

// A local element that says which other namespace it is of: a reference in words of its own.
function refer(element: SourceElement, document: SourceDocument, diagnostics: Diagnostics): void {
  const said = attributeOf(element, 'namespace')
  const name = attributeOf(element, 'name')?.value.trim() ?? ''
  const namespace = said?.value.trim() ?? ''
  if (said === undefined || namespace === '' || !/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(name)) return
  const hasType = attributeOf(element, 'type') ?? elementsOf(element).find(isType)
  const isOwn = namespace === document.targetNamespace
  if (attributeOf(element, 'ref') !== undefined || (hasType !== undefined && !isOwn)) return
  const message = `'namespace' is not allowed on <${element.qualifiedName}>`
  const hint = isOwn ? 'Remove it.' : `Write ref="p:${name}", where p is a prefix of ${namespace}.`
  diagnostics.warning('A1', message, said.location, hint)
  removeAttribute(element, 'namespace')
  if (isOwn) return
  removeAttribute(element, 'name')
  setAttribute(element, 'ref', nameAt(element, namespace, name))
}

function isType({ localName }: SourceElement): boolean {
  return localName === 'simpleType' || localName === 'complexType'
}

function mapUse(element: SourceElement, diagnostics: Diagnostics): void {
  for (const name of ['required', 'minOccurs', 'maxOccurs']) {
    const attribute = attributeOf(element, name)
    if (attribute === undefined) continue
    removeAttribute(element, name)
    const value = attribute.value.trim()
    const isRequired = name === 'maxOccurs' ? undefined : value === 'true' || value === '1'
    const use = isRequired === true ? 'required' : 'optional'
    if (isRequired !== undefined && attributeOf(element, 'use') === undefined) {
      setAttribute(element, 'use', use)
    }
    const message = `'${name}' is not allowed on <${element.qualifiedName}>`
    diagnostics.warning('A1', message, attribute.location, `Write use="${use}".`)
  }
}

function giveName(element: SourceElement, isGlobal: boolean, diagnostics: Diagnostics): void {
  const name = attributeOf(element, 'name')
  const ref = attributeOf(element, 'ref')
  const type = attributeOf(element, 'type')
  const hint = 'A declaration has a name; a reference has a ref.'
  if (name !== undefined && ref !== undefined) {
    const message = `<${element.qualifiedName}> has a name and a ref; the ref counts`
    diagnostics.warning('A4', message, name.location, hint)
    removeAttribute(element, isGlobal ? 'ref' : 'name')
    return
  }
  if (ref !== undefined && type !== undefined && !isGlobal) {
    const message = `<${element.qualifiedName}> has a ref and a type; the ref counts`
    diagnostics.warning('A4', message, type.location, hint)
    removeAttribute(element, 'type')
    return
  }
  if (name !== undefined) {
    const value = name.value.trim()
    const [prefix, local] = value.split(':')
    if (local === undefined || local === '' || prefix === undefined) return
    const isReference = element.bindings.get(prefix) === xmlNamespace && !isGlobal
    removeAttribute(element, 'name')
    setAttribute(element, isReference ? 'ref' : 'name', isReference ? value : local)
    if (isReference) removeAttribute(element, 'type')
    const message = `'${value.slice(0, 60)}' is not a name`
    const better = isReference ? `ref="${value}"` : `name="${local}"`
    diagnostics.warning('A4', message, name.location, `Write ${better}.`)
    return
  }
  const given = type?.value.trim().split(':').at(-1)
  if (ref === undefined && given !== undefined && /^[\p{L}_]/u.test(given)) {
    const message = `<${element.qualifiedName}> has neither a name nor a ref; its type names it`
    diagnostics.warning('A4', message, element.location, `Write name="${given}".`)
    setAttribute(element, 'name', given)
  }
}

function isXmlns(element: SourceElement): boolean {
  return element.localName === 'attribute' && attributeOf(element, 'name')?.value.trim() === 'xmlns'
}

// What may be there more than once.
const repeats: ReadonlySet<string> = new Set([
  'element',
  'any',
  'group',
  'all',
  'choice',
  'sequence',
])
