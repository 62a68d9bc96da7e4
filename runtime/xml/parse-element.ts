import type { Element } from './element.ts'
import { readElement } from './read-element.ts'
import { encodeXml } from './serialise.ts'
import { Tokenizer, type TokenizerOptions } from './tokenizer.ts'

/**
 * The element that a text or its bytes are, by default in the namespace `jabber:client` and with the
 * prefix `stream` bound. Throws XmlError for what a stream would refuse.
 */
export function parseElement(
  xml: string | Uint8Array,
  options?: Omit<TokenizerOptions, 'mode'>,
): Element {
  let element: Element | undefined
  const sink = {
    element: (tape: Parameters<typeof readElement>[0]): void => {
      element = readElement(tape)
    },
  }
  const tokenizer = new Tokenizer(sink, { ...options, mode: 'element' })
  tokenizer.receive(typeof xml === 'string' ? encodeXml(xml) : xml)
  tokenizer.end()
  return element!
}
