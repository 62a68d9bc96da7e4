// What stands at the top of a document beside its declarations: imports, includes, form defaults.
import { xmlNamespace, xsdNamespace } from '../components/qname.ts'
import type { Diagnostics } from '../diagnostics.ts'
import { isDialect } from '../components/dialect.ts'
import { fileAt } from '../read/compositions.ts'
import type { SourceDocument } from '../read/read-schema.ts'
import { attributeOf, elementsOf, type SourceElement } from '../read/source-element.ts'
import type { AnnotationIndex } from '../vocabulary/read-annotations.ts'
import type { Scope } from './scope.ts'

/**
 * Reads a document's own settings. Nothing is fetched: namespaces are found among the documents of
 * the run, whatever a schemaLocation says (I3). Reports I5 (override), I6 (an include that
 * is not among the inputs) and L1 (unqualified local elements).
 */
export function readScope(
  document: SourceDocument,
  annotations: AnnotationIndex,
  documents: ReadonlyMap<string, SourceDocument>,
  diagnostics: Diagnostics,
): Scope {
  const imported = new Set<string>()
  for (const element of elementsOf(document.root)) {
    if (element.localName === 'import') {
      const namespace = attributeOf(element, 'namespace')?.value.trim() ?? ''
      imported.add(namespace)
      if (namespace === xmlNamespace) continue
      noteLocation(element, document, documents, diagnostics)
    } else if (element.localName === 'include' || element.localName === 'redefine') {
      checkInclude(element, document, documents, diagnostics)
    } else if (element.localName === 'override') {
      const message = `<${element.qualifiedName}> is not supported`
      const hint = 'Write the changed components into a schema of their own.'
      diagnostics.error('I5', message, element.location, hint)
    }
  }
  warnUnqualified(document, diagnostics)
  return { document, targetNamespace: document.targetNamespace, annotations, imported }
}

function noteLocation(
  element: SourceElement,
  document: SourceDocument,
  documents: ReadonlyMap<string, SourceDocument>,
  diagnostics: Diagnostics,
): void {
  const location = attributeOf(element, 'schemaLocation')
  if (location === undefined) return
  if (documents.has(fileAt(location.value, document.file))) return
  const message = `'${location.value.slice(0, 80)}' is not read; imports are found among the inputs`
  diagnostics.note('I3', message, location.location)
}

function checkInclude(
  element: SourceElement,
  document: SourceDocument,
  documents: ReadonlyMap<string, SourceDocument>,
  diagnostics: Diagnostics,
): void {
  const location = attributeOf(element, 'schemaLocation')
  if (location === undefined) {
    const message = `<${element.qualifiedName}> needs a schemaLocation`
    diagnostics.error('A4', message, element.location)
    return
  }
  const file = fileAt(location.value, document.file)
  const included = documents.get(file)
  if (included === undefined) {
    const message = `the included document ${file.slice(0, 120)} is not among the inputs`
    const report = document.published === undefined ? 'error' : 'warning'
    diagnostics[report]('I6', message, location.location, 'Name it, or its folder, as an input.')
  } else if (
    included.targetNamespace !== '' &&
    included.targetNamespace !== document.targetNamespace
  ) {
    const message = `the included document has another target namespace, ${included.targetNamespace}`
    diagnostics.error('I6', message, location.location, 'Use xs:import for other namespaces.')
  }
}

function warnUnqualified(document: SourceDocument, diagnostics: Diagnostics): void {
  const { root } = document
  if (!isQualified(document)) return
  const written = attributeOf(root, 'elementFormDefault')
  if (written?.value.trim() === 'qualified' || !hasLocalElements(root)) return
  const message = 'local elements would be in no namespace; they are read as qualified'
  const hint = 'Say elementFormDefault="qualified".'
  diagnostics.warning('L1', message, (written ?? root).location, hint)
}

/** Whether local elements are qualified whatever the document says: XMPP has none in no namespace. */
export function isQualified({ published, targetNamespace }: SourceDocument): boolean {
  return published !== undefined || isDialect(targetNamespace)
}

function hasLocalElements(root: SourceElement): boolean {
  const visit = (element: SourceElement): boolean =>
    elementsOf(element).some((child) => isLocalElement(child) || visit(child))
  return elementsOf(root).some(visit)
}

function isLocalElement(element: SourceElement): boolean {
  return (
    element.namespace === xsdNamespace &&
    element.localName === 'element' &&
    attributeOf(element, 'name') !== undefined &&
    attributeOf(element, 'form') === undefined
  )
}
