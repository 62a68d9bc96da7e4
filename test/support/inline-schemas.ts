/** Small schemas written inside tests, taken through the front of the compiler. */
import type { ComponentCatalog } from '../../codegen/src/components/component-catalog.ts'
import { Diagnostics } from '../../codegen/src/diagnostics.ts'
import { readDocuments } from '../../codegen/src/read/read-document.ts'
import { repair } from '../../codegen/src/repair/repair.ts'
import { resolve } from '../../codegen/src/resolve/resolve.ts'

/** The namespace of the inline schemas, with the prefix `t` and as the default. */
export const testNamespace = 'urn:test:schema'

/** What the front made of some documents. */
export interface Front {
  readonly catalog: ComponentCatalog
  readonly diagnostics: Diagnostics
  /** The findings as `file:line:column severity code`, without messages. */
  readonly places: readonly string[]
}

/** A schema around some global components, which begin on its second line. */
export function schema(components: string, attributes = 'elementFormDefault="qualified"'): string {
  const bindings = `xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:x="urn:typed-xmpp:annotations:1"`
  const own = `xmlns="${testNamespace}" xmlns:t="${testNamespace}" targetNamespace="${testNamespace}"`
  return `<xs:schema ${bindings} ${own} ${attributes}>\n${components}\n</xs:schema>`
}

/** Reads, repairs and resolves documents, given by file name. */
export function front(documents: Readonly<Record<string, string>>): Front {
  const diagnostics = new Diagnostics()
  const sources = Object.entries(documents).flatMap(([file, text]) => {
    const bytes = new TextEncoder().encode(text)
    return readDocuments({ file, bytes }, diagnostics)
  })
  for (const document of sources) repair(document, diagnostics)
  const catalog = resolve(sources, diagnostics)
  const places = diagnostics.list.map(({ location, severity, code }) => {
    const { file, line, column } = location ?? { file: '-', line: 0, column: 0 }
    return `${file}:${line}:${column} ${severity} ${code}`
  })
  return { catalog, diagnostics, places }
}

/** The front's result for the components of one document, `a.xsd`. */
export function frontOf(components: string, attributes?: string): Front {
  return front({ 'a.xsd': schema(components, attributes) })
}
