/** The delimiters of CDATA sections (XML 1.0 §2.7), and what begins like one. */
import type { Source } from './source.ts'

/** The length of `<![CDATA[` if it stands at `at`, 0 where that is not known yet. Throws XmlError. */
export function sectionDelimiter(source: Source, at: number, end: number): number {
  const { bytes } = source
  const next = bytes[at + 2]!
  if (next === 0x2d) throw source.fault('restricted-xml', 'a comment', at)
  if (next >= 0x41 && next <= 0x5a) throw source.fault('restricted-xml', 'a DTD', at)
  for (let index = 2; index < opening.length; index++) {
    if (bytes[at + index] === opening.charCodeAt(index)) continue
    if (at + index >= end) return 0
    throw source.fault('not-well-formed', 'a <! that begins no markup', at)
  }
  return opening.length
}

/** True when the `>` at `at` ends `]]>`; what comes before text or a section does not end in `]`. */
export function endsSection(bytes: Uint8Array, at: number): boolean {
  return bytes[at - 1] === 0x5d && bytes[at - 2] === 0x5d
}

const opening = '<![CDATA['
