// The namespaces of documents that do not say one.
import type { Diagnostics } from '../diagnostics.ts'
import { nameSchema, type SourceDocument } from './read-schema.ts'

/**
 * Gives documents without a target namespace the one that the configuration says, by their file. Reports
 * F4: what is left of published documents is in no namespace that could be meant, and is left out; others
 * have elements in no namespace.
 */
export function nameDocuments(
  documents: readonly SourceDocument[],
  namespaces: Readonly<Record<string, string>>,
  diagnostics: Diagnostics,
): readonly SourceDocument[] {
  return documents.flatMap((document) => {
    const { file, root, published, targetNamespace } = document
    if (targetNamespace !== '') return [document]
    const stated = Object.hasOwn(namespaces, file) ? namespaces[file] : undefined
    if (stated !== undefined) return nameSchema(document, stated, diagnostics) ?? []
    const hint = `Say namespaces: { '${file.slice(0, 120)}': '…' } in the configuration, or give xs:schema a targetNamespace.`
    if (published !== undefined) {
      diagnostics.warning('F4', 'the schema has no target namespace', root.location, hint)
      return []
    }
    const message = 'the schema has no target namespace: its elements are in none'
    diagnostics.note('F4', message, root.location, hint)
    return [document]
  })
}
