// What overlays accept of the findings in documents, and the overlay that would accept one.
import { formatLocation } from '../components/location.ts'
import type { Acceptance, Diagnostic, Diagnostics } from '../diagnostics.ts'
import type { SourceDocument } from '../read/read-schema.ts'
import { attributeOf, type SourceElement } from '../read/source-element.ts'
import { type Overlay, overlayNamespace } from './read-overlay.ts'

/** The acceptances of overlays, in force from here on. */
export class Acceptances {
  readonly #all: { readonly acceptance: Acceptance; readonly source: SourceElement }[] = []
  readonly #diagnostics: Diagnostics

  /** `filesOf` gives the files that an overlay may be about. */
  constructor(
    overlays: readonly Overlay[],
    filesOf: (overlay: Overlay) => readonly string[],
    diagnostics: Diagnostics,
  ) {
    this.#diagnostics = diagnostics
    for (const overlay of overlays) {
      const files = new Set(filesOf(overlay))
      for (const { kind, source } of overlay.patches) {
        if (kind !== 'accept') continue
        const message = attributeOf(source, 'message')?.value
        const code = attributeOf(source, 'code')?.value.trim() ?? ''
        const acceptance = { files, code, ...(message === undefined ? {} : { message }) }
        this.#all.push({ acceptance, source })
        diagnostics.accept(acceptance)
      }
    }
  }

  /** Reports those that settle nothing any more (O2). */
  check(): void {
    for (const { acceptance, source } of this.#all) {
      if (this.#diagnostics.isUsed(acceptance)) continue
      const { code, message, files } = acceptance
      const what = message === undefined ? code : `${code}: ${message}`
      const [file] = files
      const where = file === undefined ? '' : ` (${formatLocation({ file, line: 1, column: 1 })})`
      this.#diagnostics.error(
        'O2',
        `'${what.slice(0, 200)}' is not reported any more${where}`,
        source.location,
        'Remove the patch.',
      )
    }
  }
}

/** The overlay that accepts what was made of a finding; `undefined` where it is in no document. */
export function overlayOf(
  { code, message, location }: Diagnostic,
  documents: readonly SourceDocument[],
): string | undefined {
  if (location === undefined) return undefined
  const inFile = documents.filter(
    (each) => each.file === location.file && each.targetNamespace !== '',
  )
  const before = inFile.filter(({ root }) => root.location.line <= location.line)
  // A registration of a form is in no schema, even where there is one before it.
  const document = /^R\d/.test(code) ? undefined : (before.at(-1) ?? inFile[0])
  const accept = `<o:accept code="${code}" message="${escaped(message)}"/>`
  const about =
    document === undefined
      ? `document="${escaped(location.file.split('/').at(-1) ?? '')}"`
      : `namespace="${escaped(document.targetNamespace)}"`
  const start = `<o:overlay xmlns:o="${overlayNamespace}" ${about}>`
  return `${start}\n  ${accept}\n</o:overlay>`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)
}
