// Documents that are made of others: `xs:include`, `xs:redefine` and `xs:import` with a location. What
// lies beside a schema on disk is read; nothing else ever is.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Diagnostics } from '../diagnostics.ts'
import { displayName, type InputFile } from './input-files.ts'
import { maxFileBytes, maxFiles } from './limits.ts'
import type { SourceDocument } from './read-schema.ts'
import { attributeOf, elementsOf, type SourceElement } from './source-element.ts'
import { statusOf } from './status-of.ts'

/** Documents and what they were read from beside the inputs. */
export interface Composed {
  readonly documents: readonly SourceDocument[]
  /** The absolute paths of the files that no input names, those that are not there among them. */
  readonly files: readonly string[]
}

/**
 * Adds the documents that others include, redefine or import from a place beside them, as far as they are
 * not among the inputs. `has` says which namespaces need no import from a file. Reports F6.
 */
export function readCompositions(
  inputs: readonly SourceDocument[],
  project: string,
  has: (namespace: string) => boolean,
  read: (input: InputFile) => readonly SourceDocument[],
  diagnostics: Diagnostics,
): Composed {
  const documents = [...inputs]
  const namespaces = new Set(inputs.map((each) => each.targetNamespace))
  const known = new Set(inputs.map((each) => each.file))
  const files: string[] = []
  for (const document of documents) {
    if (document.published !== undefined) continue
    for (const element of elementsOf(document.root)) {
      const file = wanted(element, document.file, (each) => namespaces.has(each) || has(each))
      if (file === undefined || known.has(file)) continue
      known.add(file)
      const path = resolve(project, file)
      if (files.length >= maxFiles) {
        const message = `more than ${maxFiles} files are included or imported`
        diagnostics.error('F6', message, element.location)
        return { documents, files }
      }
      files.push(path)
      const bytes = contentOf(path)
      if (bytes === undefined) continue
      documents.push(...read({ file: displayName(path, project), bytes }))
    }
  }
  return { documents, files }
}

/** The file that an element of the top of a schema refers to, where that is to be read. */
function wanted(
  element: SourceElement,
  file: string,
  has: (namespace: string) => boolean,
): string | undefined {
  if (!compositions.has(element.localName)) return undefined
  const location = attributeOf(element, 'schemaLocation')?.value.trim()
  if (location === undefined || location === '' || !isRelative(location)) return undefined
  const namespace = attributeOf(element, 'namespace')?.value.trim() ?? ''
  if (element.localName === 'import' && has(namespace)) return undefined
  return fileAt(location, file)
}

const compositions: ReadonlySet<string> = new Set(['include', 'redefine', 'import'])

/** Whether a location is beside the file that names it. */
function isRelative(location: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:/i.test(location) && !/^[/\\]/.test(location)
}

/** A relative location, seen from the file it stands in; both with forward slashes. */
export function fileAt(location: string, file: string): string {
  const path = location.trim()
  if (!isRelative(path)) return path
  const parts = file.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part === '.' || part === '') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else parts.push(part)
  }
  return parts.join('/')
}

function contentOf(path: string): Uint8Array | undefined {
  const status = statusOf(path)
  if (status?.isFile() !== true || status.size > maxFileBytes) return undefined
  try {
    return readFileSync(path)
  } catch {
    // A place that cannot be read is as good as none: what is missing there is reported by name.
    return undefined
  }
}

/**
 * The documents as they count: one without a target namespace takes that of each document that includes
 * it (XSD 1.1 §4.2.3), and is no document of its own then.
 */
export function adoptIncluded(documents: readonly SourceDocument[]): readonly SourceDocument[] {
  const byFile = new Map(
    documents.filter((each) => each.published === undefined).map((each) => [each.file, each]),
  )
  const adopted = new Map<string, SourceDocument>()
  const taken = new Set<SourceDocument>()
  const adopt = (document: SourceDocument): void => {
    for (const element of elementsOf(document.root)) {
      if (element.localName !== 'include' && element.localName !== 'redefine') continue
      const location = attributeOf(element, 'schemaLocation')
      const file = location === undefined ? '' : fileAt(location.value, document.file)
      const included = byFile.get(file)
      if (included === undefined || included.targetNamespace !== '') continue
      if (document.targetNamespace === '') continue
      const key = `${document.targetNamespace} ${included.file}`
      if (adopted.has(key)) continue
      taken.add(included)
      const { targetNamespace } = document
      const copy: SourceDocument = { ...included, targetNamespace, adopted: true }
      adopted.set(key, copy)
      adopt(copy)
    }
  }
  for (const document of documents) if (document.published === undefined) adopt(document)
  return [...documents.filter((each) => !taken.has(each)), ...adopted.values()]
}
