// A file becomes a schema document.
import { xmlnsNamespace, xsdNamespace, xsiNamespace } from '../components/qname.ts'
import type { Diagnostics } from '../diagnostics.ts'
import { decode } from './decode.ts'
import type { InputFile } from './input-files.ts'
import { parseXml } from './parse-xml.ts'
import { attributeOf, type SourceElement } from './source-element.ts'

/** A document whose root is an `xs:schema`. */
export interface SourceDocument {
  readonly file: string
  readonly root: SourceElement
  readonly targetNamespace: string
}

/**
 * Reads one file. Reports F1 (not a schema), F2 (not well-formed), F3 (entity), F4 (no target
 * namespace), F5 (encoding) and F6 (limit); then there is no document.
 */
export function readDocument(
  { file, bytes }: InputFile,
  diagnostics: Diagnostics,
): SourceDocument | undefined {
  const decoded = decode(bytes)
  if ('fault' in decoded) {
    const hint = 'Save the file as UTF-8.'
    diagnostics.error('F5', decoded.fault, { file, line: 1, column: 1 }, hint)
    return undefined
  }
  const root = parseXml(file, decoded.text, diagnostics)
  if (root === undefined) return undefined
  if (root.namespace !== xsdNamespace || root.localName !== 'schema') {
    const message = `<${root.qualifiedName}> is not an xs:schema`
    const hint = `The root element of a schema is 'schema' in the namespace ${xsdNamespace}.`
    diagnostics.error('F1', message, root.location, hint)
    return undefined
  }
  const targetNamespace = attributeOf(root, 'targetNamespace')?.value.trim() ?? ''
  if (targetNamespace === '') {
    const hint = 'Give xs:schema a targetNamespace; every XMPP payload has a namespace.'
    diagnostics.error('F4', 'the schema has no target namespace', root.location, hint)
    return undefined
  }
  if (reserved.has(targetNamespace) || !isNamespaceName(targetNamespace)) {
    const message = reserved.has(targetNamespace)
      ? `the namespace ${targetNamespace} is not one to generate classes for`
      : `the target namespace '${targetNamespace.slice(0, 80)}' is not a URI`
    diagnostics.error('F4', message, root.location)
    return undefined
  }
  return { file, root, targetNamespace }
}

const reserved: ReadonlySet<string> = new Set([xsdNamespace, xsiNamespace, xmlnsNamespace])

// What RFC 3986 and 3987 leave out of a reference; it also keeps the name harmless in generated code.
function isNamespaceName(text: string): boolean {
  return text.length <= 500 && !/[\s\p{Cc}"'<>\\^`{|}*]/u.test(text)
}
