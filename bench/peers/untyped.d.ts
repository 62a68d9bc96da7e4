/** The parts used here of peers that come without declarations. */

declare module 'ltx/lib/parsers/ltx.js' {
  /** The SAX parser of ltx: qualified names, no namespaces. */
  export default class LtxParser {
    on(
      event: 'startElement',
      handler: (name: string, attributes: Record<string, string>) => void,
    ): void
    on(event: 'endElement', handler: (name: string) => void): void
    on(event: 'text', handler: (text: string) => void): void
    write(data: string): void
  }
}

declare module '@xmpp/xml' {
  /** An element of the tree that @xmpp/client hands to its user; the tree of ltx. */
  export class Element {
    name: string
    attrs: Record<string, string>
    children: (Element | string)[]
    getChild(name: string, namespace?: string): Element | undefined
    getChildren(name: string, namespace?: string): Element[]
    getText(): string
    toString(): string
  }
  /** The stream parser of @xmpp/client: it emits the stanzas. */
  export class Parser {
    on(event: 'element', handler: (element: Element) => void): void
    on(event: 'error', handler: (error: Error) => void): void
    write(data: string): void
  }
}
