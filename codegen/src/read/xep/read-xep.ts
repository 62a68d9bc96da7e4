// A XEP document becomes the schema documents and form registrations that stand in it.
import type { SpecificationAnnotation } from '../../components/vocabulary.ts'
import type { Diagnostics } from '../../diagnostics.ts'
import { readFormBlocks } from '../form/read-form-types.ts'
import type { ReadInput } from '../read-document.ts'
import { LineIndex } from '../line-index.ts'
import { type PublishedDocument, readSchema, type SourceDocument } from '../read-schema.ts'
import { schemasIn } from '../recover-markup.ts'
import type { ReferenceFault } from './decode-text.ts'
import { readXepParts, type XepBlock } from './xep-parts.ts'

/** Reads every schema block and form registration of a XEP document; reports F9 where there is none. */
export function readXep(file: string, text: string, diagnostics: Diagnostics): ReadInput {
  const lines = new LineIndex(file, text)
  const { header, blocks, faults } = readXepParts(text, lines)
  for (const { message, offset } of faults) {
    const said = message.charAt(0).toLowerCase() + message.slice(1)
    diagnostics.warning('F2', `not well-formed: ${said}`, lines.locate(offset))
  }
  const specification = specificationOf(header, file)
  const published = { specification, superseded: superseded.has(specification.status ?? '') }
  const documents = blocks
    .filter(({ kind }) => kind === 'schema')
    .flatMap((block) => readBlock(file, block, lines, published, diagnostics))
  const registrations = blocks.filter(({ kind, references }) => {
    if (kind !== 'form') return false
    const tooLarge = references.find(({ fault }) => fault === 'too large')
    if (tooLarge !== undefined) reportReference(tooLarge, lines, diagnostics)
    return tooLarge === undefined
  })
  const forms = readFormBlocks(
    registrations.map(({ content }) => content),
    specification,
    diagnostics,
  )
  if (forms === undefined && !blocks.some(({ kind }) => kind === 'schema')) {
    const message = `${specification.name} has no schema`
    const hint = 'A draft of one is made of its examples with: typed-xmpp generate --from-examples.'
    diagnostics.note('F9', message, { file, line: 1, column: 1 }, hint)
  }
  return { documents, forms: forms === undefined ? [] : [forms] }
}

function readBlock(
  file: string,
  { content, references }: XepBlock,
  lines: LineIndex,
  published: PublishedDocument,
  diagnostics: Diagnostics,
): readonly SourceDocument[] {
  // Each entity once, where it is met first.
  const byName = new Map([...references].reverse().map((each) => [each.name, each]))
  for (const reference of [...byName.values()].reverse()) {
    reportReference(reference, lines, diagnostics)
  }
  if (references.some(({ fault }) => fault === 'too large')) return []
  const schemas = schemasIn(content, diagnostics)
  if (schemas.length === 0 && !diagnostics.failed) {
    const message = 'no schema can be read out of this block'
    diagnostics.warning('F2', message, content.locate(0), 'Look for a tag that has no end.')
  }
  return schemas.flatMap((schema) => readSchema(file, schema, diagnostics, published) ?? [])
}

function reportReference(
  { fault, name, offset }: ReferenceFault,
  lines: LineIndex,
  diagnostics: Diagnostics,
): void {
  const at = lines.locate(offset)
  const entity = `&${name.slice(0, 60)};`
  if (fault === 'too large') {
    diagnostics.error('F6', `the entity ${entity} is too large, or contains itself`, at)
    return
  }
  const hint = 'Only entities of the document itself are read; this one stands for nothing.'
  diagnostics.warning('F3', `the entity ${entity} is not known`, at, hint)
}

/** What a document says of itself in its header. */
export function specificationOf(
  header: ReadonlyMap<string, string>,
  file: string,
): SpecificationAnnotation {
  const said = header.get('number') ?? ''
  const isNumbered = /^\d{1,4}$/.test(said)
  const name = `XEP-${isNumbered ? said.padStart(4, '0') : 'XXXX'}`
  // What has no number yet, or is somebody's own, is known by its file and has no address.
  const folder = isNumbered ? name.toLowerCase() : slugOf(file)
  const [title, version, status] = ['title', 'version', 'status'].map((key) => header.get(key))
  return {
    location: { file, line: 1, column: 1 },
    name,
    folder: folder === '' ? name.toLowerCase() : folder,
    ...(title === undefined || title === '' ? {} : { title: title.slice(0, longestText) }),
    ...(version !== undefined && /^[0-9A-Za-z.+-]{1,40}$/.test(version) ? { version } : {}),
    ...(status === undefined || status === '' ? {} : { status: status.slice(0, longestText) }),
    ...(isNumbered ? { url: `https://xmpp.org/extensions/${name.toLowerCase()}.html` } : {}),
  }
}

function slugOf(file: string): string {
  const name = file.split('/').at(-1) ?? ''
  return name
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
}

const longestText = 200

const superseded: ReadonlySet<string> = new Set(['Obsolete', 'Deprecated', 'Retracted', 'Rejected'])
