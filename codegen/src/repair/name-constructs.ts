// Elements with a name the schema language does not have, or without its prefix (S10): the nearest
// name, and the namespace that was meant.
import { annotationsNamespace, xsdNamespace } from '../components/qname.ts'
import type { Diagnostics } from '../diagnostics.ts'
import type { SourceElement, SourceNode } from '../read/source-element.ts'
import { nearest } from '../text/nearest.ts'
import { schemaElementNames } from './grammar.ts'
import type { RepairPass } from './repair-pass.ts'
import { made } from './rewrite.ts'

/** Gives mistyped constructs their names. */
export const nameConstructs: RepairPass = {
  codes: ['S10'],
  run: (document, diagnostics) => rename(document.root, diagnostics),
}

function rename(element: SourceElement, diagnostics: Diagnostics): void {
  if (element.localName === 'appinfo' || element.localName === 'documentation') return
  element.children = element.children.map((child): SourceNode => {
    if (child.kind === 'text') return child
    const name = meant(child)
    if (name === undefined) return child
    const renamed = made(name, child, child.children, child.attributes)
    const message = `<${child.qualifiedName}> is read as <${renamed.qualifiedName}>`
    diagnostics.warning('S10', message, child.location, `Write <${renamed.qualifiedName}>.`)
    return renamed
  })
  for (const child of element.children) if (child.kind === 'element') rename(child, diagnostics)
}

function meant({ namespace, localName }: SourceElement): string | undefined {
  const names = schemaElementNames()
  const isKnown = names.includes(localName)
  if (namespace === xsdNamespace) return isKnown ? undefined : nearest(localName, names)
  return isKnown && namespace !== annotationsNamespace ? localName : undefined
}
