/**
 * The table of specifications in the README, rendered from the schemas.
 *
 *     npm run docs:support     writes it
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ComponentCatalog } from '../../codegen/src/components/component-catalog.ts'
import type { SpecificationAnnotation } from '../../codegen/src/components/vocabulary.ts'
import { Diagnostics } from '../../codegen/src/diagnostics.ts'
import { buildModel } from '../../codegen/src/model/build-model.ts'
import { outline } from '../../codegen/src/model/outline.ts'
import { readInputFiles } from '../../codegen/src/read/input-files.ts'
import { readDocuments } from '../../codegen/src/read/read-document.ts'
import { repair } from '../../codegen/src/repair/repair.ts'
import { resolve } from '../../codegen/src/resolve/resolve.ts'
import { root } from '../conventions/sources.ts'
import { readme, readmeFile } from './blocks.ts'

const begin = '<!-- support -->'
const end = '<!-- /support -->'

/** A specification and what there is of it. */
interface Row {
  readonly specification: SpecificationAnnotation
  elements: number
  readonly classes: string[]
}

/** The table as Markdown. Throws when the schemas do not compile. */
export async function supportTable(): Promise<string> {
  const diagnostics = new Diagnostics({ strict: false })
  const files = await readInputFiles([`${root}/schemas`], root, diagnostics)
  const documents = files.flatMap((file) => readDocuments(file, diagnostics))
  for (const document of documents) repair(document, diagnostics)
  const catalog = resolve(documents, diagnostics)
  const rows = rowsOf(catalog, outline(buildModel(catalog, diagnostics)))
  if (diagnostics.failed) throw new Error('the schemas do not compile')
  const lines = rows.map(
    ({ specification: { name, title, version, url, folder }, elements, classes }) => {
      const link = url === undefined ? name : `[${name}](${url})`
      return `| ${link} | ${title ?? ''} | ${version ?? ''} | \`typed-xmpp/${folder}\` | ${elements} | ${classes.length} |`
    },
  )
  return [
    '| specification | title | version read | import | elements | classes |',
    '|---|---|---|---|---:|---:|',
    ...lines,
  ].join('\n')
}

/** The table as the README has it. Throws when it has no place for one. */
export function supportOf(markdown: string): string {
  const [from, to] = placeIn(markdown)
  return markdown.slice(from, to).trim()
}

/** The README with the table replaced. Throws when it has no place for one. */
export function withSupport(markdown: string, table: string): string {
  const [from, to] = placeIn(markdown)
  return `${markdown.slice(0, from)}\n${table}\n${markdown.slice(to)}`
}

function placeIn(markdown: string): [from: number, to: number] {
  const from = markdown.indexOf(begin)
  const to = markdown.indexOf(end, from)
  if (from < 0 || to < 0) throw new Error(`the README has no ${begin} … ${end}`)
  return [from + begin.length, to]
}

function rowsOf(catalog: ComponentCatalog, modules: ReturnType<typeof outline>): Row[] {
  const rows = new Map<string, Row>()
  for (const schema of catalog.schemas) {
    const specification = schema.documents[0]?.annotation?.vocabulary.specification
    if (specification === undefined) continue
    const row = rows.get(specification.name) ?? { specification, elements: 0, classes: [] }
    rows.set(specification.name, row)
    row.elements += schema.elementDeclarations.length
    const module = modules.find(({ namespace }) => namespace === schema.targetNamespace)
    row.classes.push(...Object.values(module?.classes ?? {}))
  }
  return [...rows.values()].sort((a, b) =>
    a.specification.folder < b.specification.folder ? -1 : 1,
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(readmeFile, withSupport(readme(), await supportTable()))
}
