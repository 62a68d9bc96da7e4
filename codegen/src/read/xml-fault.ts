// Why a document is not XML. sax says it in a word and counts to the end of what it has read; the
// reader of a diagnostic wants the place where the mistake was made.
import type { Location } from '../components/location.ts'
import type { DiagnosticCode } from '../diagnostic-codes.ts'
import type { Locator } from './mapped-text.ts'
import type { SourceElement } from './source-element.ts'

/** Stops the parse of one document; never leaves `parseXml`. */
export class XmlFault extends Error {
  readonly code: DiagnosticCode
  readonly location: Location
  readonly hint: string | undefined

  constructor(code: DiagnosticCode, message: string, location: Location, hint?: string) {
    super(message)
    this.code = code
    this.location = location
    this.hint = hint
  }
}

/** The state of sax when it found an error. */
export interface SaxState {
  readonly text: string
  readonly lines: Locator
  /** How many characters sax has read. */
  readonly position: number
  readonly startTagPosition: number
  /** The innermost open element. */
  readonly open: SourceElement | undefined
}

/** The fault that an error of sax stands for. */
export function describeSaxError(error: Error, state: SaxState): XmlFault {
  const message = error.message.split('\n')[0] ?? ''
  const { text, lines, open } = state
  const offset = Math.max(0, state.position - 1)
  if (/character entity/i.test(message)) {
    const start = Math.max(0, text.lastIndexOf('&', offset))
    const entity = text.slice(start, offset + 1).slice(0, 60)
    const hint = 'Only the five entities of XML and character references are read.'
    return new XmlFault('F3', `the entity '${entity}' is unknown`, lines.locate(start), hint)
  }
  if (/^(Unexpected close tag|Unmatched closing tag)/i.test(message)) {
    return unmatchedTag(state, Math.max(0, text.lastIndexOf('</', offset)), offset)
  }
  if (/^(Unclosed root tag|Unexpected end)/i.test(message) && open !== undefined) {
    const name = open.qualifiedName
    return new XmlFault('F2', `<${name}> is never closed`, open.location, `Add </${name}>.`)
  }
  const inTag = /attribute|tag/i.test(message) && state.startTagPosition > 0
  const said = `${message.charAt(0).toLowerCase()}${message.slice(1).replace(/\.$/, '')}`
  const place = inTag ? Math.max(state.startTagPosition - 1, offset) : offset
  return new XmlFault('F2', `not well-formed: ${said}`, lines.locate(place))
}

function unmatchedTag({ text, lines, open }: SaxState, start: number, offset: number): XmlFault {
  const tag = text.slice(start, offset + 1)
  const message =
    open === undefined
      ? `${tag} closes nothing`
      : `${tag} does not close <${open.qualifiedName}> of line ${open.location.line}`
  const hint = 'Close elements in the order in which they were opened.'
  return new XmlFault('F2', message, lines.locate(start), hint)
}
