/** The checks of a value or text that its scan only noted the need of: once, when its end is known. */
import { faultInReferences } from './references.ts'
import type { Source } from './source.ts'
import { NON_ASCII, REFERENCE } from './tape.ts'
import { faultInUtf8 } from './utf8.ts'

/** Throws XmlError for what is wrong with the value from `start` to `end`, which has these flags. */
export function checkValue(source: Source, start: number, end: number, flags: number): void {
  if (flags & NON_ASCII) {
    const at = faultInUtf8(source.bytes, start, end)
    if (at !== -1) throw source.notUtf8(at)
  }
  if (flags & REFERENCE) {
    const fault = faultInReferences(source.bytes, start, end)
    if (fault !== undefined) throw source.fault(fault.condition, fault.message, fault.at)
  }
}
