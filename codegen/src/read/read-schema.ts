// The schema in a text becomes a schema document.
import { xmlnsNamespace, xsdNamespace, xsiNamespace } from '../components/qname.ts'
import type { SpecificationAnnotation } from '../components/vocabulary.ts'
import type { Diagnostics } from '../diagnostics.ts'
import { parseXml } from './parse-xml.ts'
import type { SchemaText } from './recover-markup.ts'
import { attributeOf, type SourceElement } from './source-element.ts'

/** A document whose root is an `xs:schema`. */
export interface SourceDocument {
  readonly file: string
  readonly root: SourceElement
  readonly targetNamespace: string
  /** True where it has its namespace from the document that includes it. */
  readonly adopted?: true
  /** What a schema block has from the XEP around it. */
  readonly published?: PublishedDocument
  /** The package that has the classes of the document; absent where they are generated here. */
  readonly package?: DocumentPackage
}

/** The package that a document was taken from. */
export interface DocumentPackage {
  /** What its folders are imported below: `typed-xmpp`. */
  readonly specifier: string
  /** The names of its classes, as its manifest has them. */
  readonly classes: Readonly<Record<string, string>>
}

/** The document that a schema block stands in. */
export interface PublishedDocument {
  readonly specification: SpecificationAnnotation
  /** Whether a newer document has taken its place, or nobody follows it any more. */
  readonly superseded: boolean
}

/** Reads the schema in a text; `undefined` after reporting that it is none. */
export function readSchema(
  file: string,
  { content, root: parsed }: SchemaText,
  diagnostics: Diagnostics,
  published?: PublishedDocument,
): SourceDocument | undefined {
  const root = parsed ?? parseXml(content.text, content, diagnostics)
  if (root === undefined) return undefined
  if (root.namespace !== xsdNamespace || root.localName !== 'schema') {
    const message = `<${root.qualifiedName}> is not an xs:schema`
    const hint = `The root element of a schema is 'schema' in the namespace ${xsdNamespace}.`
    const report = published === undefined ? 'error' : 'note'
    diagnostics[report]('F1', message, root.location, hint)
    return undefined
  }
  const targetNamespace = attributeOf(root, 'targetNamespace')?.value.trim() ?? ''
  // A document without one may have it from elsewhere.
  if (targetNamespace === '') {
    return { file, root, targetNamespace, ...(published === undefined ? {} : { published }) }
  }
  const document = {
    file,
    root,
    targetNamespace,
    ...(published === undefined ? {} : { published }),
  }
  return nameSchema(document, targetNamespace, diagnostics)
}

/** A document under a target namespace; `undefined` after reporting that it cannot have that (F4). */
export function nameSchema(
  document: SourceDocument,
  targetNamespace: string,
  diagnostics: Diagnostics,
): SourceDocument | undefined {
  const { published, root } = document
  const isReserved = isOfOthers(targetNamespace)
  // Nobody can put a published one right; some stand for a name that has yet to be given.
  const isTaken = published !== undefined && isNamespaceName(targetNamespace.replaceAll(' ', '-'))
  if (isReserved || !isNamespaceName(targetNamespace)) {
    const shown = targetNamespace.slice(0, 80)
    const message = isReserved
      ? `the namespace ${shown} is not one to generate classes for`
      : `the target namespace '${shown}' is not a URI`
    const hint = isTaken && !isReserved ? 'It is taken as it stands.' : 'The schema is left out.'
    if (published === undefined) diagnostics.error('F4', message, root.location)
    else diagnostics.warning('F4', message, root.location, hint)
    if (isReserved || !isTaken) return undefined
  }
  // Without a namespace it refers to what is in it without a prefix.
  const isAdopted = document.targetNamespace === ''
  return { ...document, targetNamespace, ...(isAdopted ? { adopted: true } : {}) }
}

// What every object has is no key of the manifest.
function isOfOthers(namespace: string): boolean {
  return reserved.has(namespace) || namespace in Object.prototype
}

const reserved: ReadonlySet<string> = new Set([xsdNamespace, xsiNamespace, xmlnsNamespace])

// What RFC 3986 and 3987 leave out of a reference; it also keeps the name harmless in generated code. A
// relative one that leads elsewhere names nothing.
function isNamespaceName(text: string): boolean {
  if (text.length > 500 || /[\s\p{Cc}"'<>\\^`{|}*]/u.test(text)) return false
  return /^[a-z][a-z0-9+.-]*:/i.test(text) || !/^\/|(?:^|\/)\.\.?(?:\/|$)/.test(text)
}
