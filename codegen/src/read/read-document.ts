// A file becomes schema documents and forms: one of a schema file, all of a XEP document.
import type { FormDocument } from '../components/form-type.ts'
import type { Diagnostics } from '../diagnostics.ts'
import { declaredReference } from './declared-entities.ts'
import { decode } from './decode.ts'
import type { InputFile } from './input-files.ts'
import { isFormFile, readFormFile } from './form/read-form-types.ts'
import { LineIndex } from './line-index.ts'
import { MappedText } from './mapped-text.ts'
import { readSchema, type SourceDocument } from './read-schema.ts'
import { schemasIn } from './recover-markup.ts'
import { isXepDocument } from './xep/xep-parts.ts'
import { readXep } from './xep/read-xep.ts'

/** What a file holds for the compiler. */
export interface ReadInput {
  readonly documents: readonly SourceDocument[]
  readonly forms: readonly FormDocument[]
}

/** The schema documents of a file, as {@link readInput} reads them. */
export function readDocuments(
  input: InputFile,
  diagnostics: Diagnostics,
): readonly SourceDocument[] {
  return readInput(input, diagnostics).documents
}

/**
 * Reads one file. Reports F1 (not a schema), F2 (not well-formed), F3 (entity), F4 (no target
 * namespace), F5 (encoding), F6 (limit), F9 (a document without a schema) and R1 to R9 (forms).
 */
export function readInput({ file, bytes }: InputFile, diagnostics: Diagnostics): ReadInput {
  const decoded = decode(bytes)
  if ('fault' in decoded) {
    const hint = 'Save the file as UTF-8.'
    diagnostics.error('F5', decoded.fault, { file, line: 1, column: 1 }, hint)
    return { documents: [], forms: [] }
  }
  const { text } = decoded
  if (isXepDocument(text)) return readXep(file, text, diagnostics)
  const lines = new LineIndex(file, text)
  const whole = new MappedText([{ text, offset: 0, verbatim: true }], lines)
  const entity = declaredReference(text)
  if (entity !== undefined) {
    const message = `the entity ${entity.text.slice(0, 60)} of the document type is not read`
    const hint = 'Write out what it stands for.'
    diagnostics.error('F3', message, lines.locate(entity.offset), hint)
    return { documents: [], forms: [] }
  }
  if (isFormFile(text)) {
    const forms = readFormFile(file, whole, diagnostics)
    return { documents: [], forms: forms === undefined ? [] : [forms] }
  }
  const reported = diagnostics.list.length
  const schemas = schemaTag.test(text) ? schemasIn(whole, diagnostics) : []
  // Where nothing can be made out the parser says what is wrong, and where.
  const isUnexplained = schemas.length === 0 && diagnostics.list.length === reported
  const contents = isUnexplained ? [{ content: whole }] : schemas
  const documents = contents.flatMap((content) => readSchema(file, content, diagnostics) ?? [])
  return { documents, forms: [] }
}

const schemaTag = /<(?:[A-Za-z_][\w.-]*:)?schema[\s>]/
