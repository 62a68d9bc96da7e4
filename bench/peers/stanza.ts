/**
 * stanza.js with types that compile: its own declarations need the DOM library, and a plain import
 * checks them.
 */
import { createRequire } from 'node:module'

/** An element of stanza.js. */
export interface StanzaElement {
  readonly name: string
  toString(): string
}

/** What stanza.js makes of an element: plain objects, arrays, strings, numbers, dates, buffers. */
export type StanzaObject = { readonly [key: string]: unknown }

/** The table of what stanza.js knows. */
export interface StanzaRegistry {
  define(definitions: unknown): void
  import(element: StanzaElement): StanzaObject | undefined
  export(path: string, data: StanzaObject): StanzaElement | undefined
}

interface Jxt {
  readonly Registry: new () => StanzaRegistry
  parse(text: string): StanzaElement
}

const require = createRequire(import.meta.url)
const jxt: Jxt = require('stanza/jxt')

/** Parses one element; a stanza carries its namespace, as in WebSocket framing. */
export const parseStanza: (text: string) => StanzaElement = jxt.parse

/** A registry with everything that stanza.js knows. */
export function stanzaRegistry(): StanzaRegistry {
  const registry = new jxt.Registry()
  registry.define(require('stanza/protocol').default)
  return registry
}
