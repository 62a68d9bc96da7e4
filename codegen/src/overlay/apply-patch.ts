// What each patch does to the part of a schema that it is about. A patch that would change nothing is
// a fault: the document has been corrected.
import { annotationsNamespace, xsdNamespace } from '../components/qname.ts'
import type { SourceDocument } from '../read/read-schema.ts'
import { attributeOf, elementsOf, type SourceElement } from '../read/source-element.ts'
import { made, nameAt, removeAttribute, setAttribute } from '../repair/rewrite.ts'
import { addDeclarations } from './add-declarations.ts'
import type { Patch } from './read-overlay.ts'

/** Changes a part in place; returns what is wrong, where it cannot. */
export function applyPatch(
  { kind, source }: Patch,
  target: SourceElement,
  documents: readonly SourceDocument[],
): string | undefined {
  switch (kind) {
    case 'annotate':
      return annotate(source, target)
    case 'rename':
      return rename(attributeOf(source, 'name')?.value.trim() ?? '', target)
    case 'retype':
      return retype(source, target)
    case 'add':
      return addDeclarations(elementsOf(source), target)
    case 'optional':
      return makeOptional(target)
    case 'accept':
      return undefined
    case 'exclude':
      return exclude(target, documents)
  }
}

// What the overlay says takes the place of what the document says.
function annotate(source: SourceElement, target: SourceElement): undefined {
  const said = elementsOf(source)
  const terms = said.filter((each) => each.namespace === annotationsNamespace)
  const prose = said.filter((each) => each.namespace === xsdNamespace)
  const names = new Set(terms.map((each) => each.localName))
  for (const annotation of elementsOf(target).filter(isAnnotation)) {
    if (prose.length > 0) {
      annotation.children = annotation.children.filter(
        (each) => each.kind === 'text' || each.localName !== 'documentation',
      )
    }
    for (const info of elementsOf(annotation)) {
      if (info.localName !== 'appinfo') continue
      info.children = info.children.filter(
        (each) =>
          each.kind === 'text' ||
          each.namespace !== annotationsNamespace ||
          !names.has(each.localName),
      )
    }
  }
  const info = terms.length === 0 ? [] : [made('appinfo', source, terms)]
  target.children = [made('annotation', source, [...prose, ...info]), ...target.children]
  return undefined
}

function isAnnotation({ namespace, localName }: SourceElement): boolean {
  return namespace === xsdNamespace && localName === 'annotation'
}

function rename(name: string, target: SourceElement): string | undefined {
  const written = attributeOf(target, 'name')
  if (written === undefined) return `<${target.qualifiedName}> has no name of its own to change`
  if (written.value.trim() === name) return `it is called '${name}' already`
  setAttribute(target, 'name', name)
  return undefined
}

function retype(source: SourceElement, target: SourceElement): string | undefined {
  if (target.localName !== 'element' && target.localName !== 'attribute') {
    return `<${target.qualifiedName}> is no element or attribute, and has no type`
  }
  const reference = attributeOf(source, 'type')?.value.trim()
  const isType = ({ localName }: SourceElement): boolean =>
    /^(?:simple|complex)Type$/.test(localName)
  const rest = target.children.filter((each) => each.kind === 'text' || !isType(each))
  if (reference === undefined) {
    removeAttribute(target, 'type')
    target.children = [...rest, ...elementsOf(source)]
    return undefined
  }
  const [localName = '', prefix = ''] = reference.split(':').reverse()
  const namespace = source.bindings.get(prefix)
  if (namespace === undefined && prefix !== '') return `the prefix '${prefix}' is not declared`
  const before = attributeOf(target, 'type')?.value.trim()
  const written = nameAt(target, namespace ?? '', localName)
  if (before === written && rest.length === target.children.length) {
    return `its type is ${written} already`
  }
  setAttribute(target, 'type', written)
  target.children = rest
  return undefined
}

function makeOptional(target: SourceElement): string | undefined {
  if (target.localName === 'attribute') {
    if (attributeOf(target, 'use')?.value.trim() !== 'required') return 'it is optional already'
    removeAttribute(target, 'use')
    return undefined
  }
  if (attributeOf(target, 'minOccurs')?.value.trim() === '0') return 'it is optional already'
  setAttribute(target, 'minOccurs', '0')
  return undefined
}

function exclude(target: SourceElement, documents: readonly SourceDocument[]): undefined {
  const remove = (parent: SourceElement): void => {
    parent.children = parent.children.filter((each) => each !== target)
    for (const each of elementsOf(parent)) remove(each)
  }
  for (const { root } of documents) remove(root)
  return undefined
}
