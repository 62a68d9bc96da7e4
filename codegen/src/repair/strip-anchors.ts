// Perl's anchors in a pattern (L3). XSD patterns match whole values and know no anchors: `^` and `$`
// are ordinary characters, and taken literally such a pattern matches nothing.
import { isQualified } from '../resolve/read-scope.ts'
import type { Diagnostics } from '../diagnostics.ts'
import { elementsOf, type SourceElement } from '../read/source-element.ts'
import type { RepairPass } from './repair-pass.ts'

/** Removes `^` at the start and `$` at the end of patterns, where schemas are not read to the letter. */
export const stripAnchors: RepairPass = {
  codes: ['L3'],
  run: (document, diagnostics) => strip(document.root, isQualified(document), diagnostics),
}

function strip(element: SourceElement, isLenient: boolean, diagnostics: Diagnostics): void {
  if (element.localName === 'annotation') return
  for (const child of elementsOf(element)) strip(child, isLenient, diagnostics)
  if (element.localName !== 'pattern') return
  element.attributes = element.attributes.map((attribute) => {
    if (attribute.localName !== 'value') return attribute
    const anchored = /^\^(.*[^\\])\$$/s.exec(attribute.value)
    if (anchored === null) return attribute
    const value = anchored[1] ?? ''
    const message = `the pattern '${attribute.value.slice(0, 60)}' has anchors, which XSD has not`
    diagnostics.warning('L3', message, attribute.location, 'Remove ^ and $.')
    return isLenient ? { ...attribute, value } : attribute
  })
}
