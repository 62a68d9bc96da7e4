// A type that is declared as an element (Q6): `type="Item"` where the schema has no type `Item` but an
// element of that name with its type inside. That type is given the name; the element keeps it.
import type { Diagnostics } from '../diagnostics.ts'
import type { SourceDocument } from '../read/read-schema.ts'
import { attributeOf, elementsOf, type SourceElement } from '../read/source-element.ts'
import type { RepairPass } from './repair-pass.ts'
import { everyElement, replaceChildren, setAttribute } from './rewrite.ts'

/** Names the types that are meant by elements, in documents that nobody can put right. */
export const nameTypes: RepairPass = {
  codes: ['Q6'],
  run: (document, diagnostics) => {
    if (document.published === undefined) return
    const globals = elementsOf(document.root)
    const types = new Set(globals.filter(isType).flatMap((each) => nameOf(each) ?? []))
    everyElement(document.root, (element) => {
      const reference = element.localName === 'element' ? attributeOf(element, 'type') : undefined
      const name = ownName(reference?.value.trim() ?? '', element, document)
      if (reference === undefined || name === undefined || types.has(name)) return
      const declared = globals.find(
        (each) => each.localName === 'element' && each !== element && nameOf(each) === name,
      )
      const type = declared === undefined ? undefined : elementsOf(declared).find(isType)
      if (declared === undefined || type === undefined) return
      report(name, declared, diagnostics)
      replaceChildren(declared, [type], [])
      setAttribute(type, 'name', name)
      setAttribute(declared, 'type', reference.value.trim())
      document.root.children.push(type)
      types.add(name)
    })
  },
}

function report(name: string, { location, qualifiedName }: SourceElement, to: Diagnostics): void {
  const message = `the type '${name.slice(0, 60)}' is not declared; an element of that name is`
  to.warning('Q6', message, location, `Its type is meant: name that, not the <${qualifiedName}>.`)
}

// The local name of a reference into the document's own namespace.
function ownName(
  reference: string,
  { bindings }: SourceElement,
  { targetNamespace }: SourceDocument,
): string | undefined {
  const [localName = '', prefix = ''] = reference.split(':').reverse()
  const namespace = bindings.get(prefix)
  return localName !== '' && namespace === targetNamespace ? localName : undefined
}

function nameOf(element: SourceElement): string | undefined {
  return attributeOf(element, 'name')?.value.trim()
}

function isType({ localName }: SourceElement): boolean {
  return localName === 'simpleType' || localName === 'complexType'
}
