/** What a tokenizer makes of an input. */
import {
  type Element,
  readElement,
  Tokenizer,
  type TokenizerOptions,
  XmlError,
} from '../../runtime/xml/index.ts'
import { spell } from './trees.ts'

/** The outcome of an input. */
export interface Transcript {
  /** The header of the stream. */
  readonly header: Element | undefined
  /** The elements. */
  readonly elements: readonly Element[]
  /** True when the stream was closed. */
  readonly closed: boolean
  /** The error that ended it. */
  readonly error: XmlError | undefined
}

/** Feeds the chunks. What is thrown and is no XmlError passes through. */
export function transcribe(chunks: Iterable<Uint8Array>, options?: TokenizerOptions): Transcript {
  const elements: Element[] = []
  let header: Element | undefined
  let closed = false
  let error: XmlError | undefined
  const tokenizer = new Tokenizer(
    {
      header: (tape) => {
        header = readElement(tape)
      },
      element: (tape) => void elements.push(readElement(tape)),
      footer: () => {
        closed = true
      },
    },
    options,
  )
  try {
    for (const chunk of chunks) tokenizer.receive(chunk)
  } catch (fault) {
    if (!(fault instanceof XmlError)) throw fault
    error = fault
  }
  return { header, elements, closed, error }
}

/** All of a transcript as one text. */
export function outcome({ header, elements, closed, error }: Transcript): string {
  return [
    ...(header === undefined ? [] : [`header ${spell(header)}`]),
    ...elements.map((element) => spell(element)),
    ...(closed ? ['closed'] : []),
    ...(error === undefined ? [] : [error.message]),
  ].join('\n')
}

/** The header of a stream of stanzas. */
export const header =
  "<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>"
/** The end of it. */
export const footer = '</stream:stream>'
