/**
 * saxes with types that compile.
 *
 * Its own declarations do not under `exactOptionalPropertyTypes`, and a plain import checks them.
 */
import { createRequire } from 'node:module'

/** The part of a saxes parser that is used here. */
export interface SaxesParser {
  /** What entities stand for, beside those of XML. */
  readonly ENTITIES: Record<string, string>
  on(event: 'opentag', handler: (tag: SaxesTag) => void): void
  on(event: 'closetag', handler: (tag: SaxesTag) => void): void
  on(event: 'text' | 'cdata' | 'comment' | 'doctype', handler: (text: string) => void): void
  on(event: 'error', handler: (error: Error) => void): void
  on(
    event: 'processinginstruction',
    handler: (instruction: { target: string; body: string }) => void,
  ): void
  on(event: 'xmldecl', handler: (declaration: object) => void): void
  write(chunk: string): this
  close(): this
}

/** A tag, with namespaces. */
export interface SaxesTag {
  readonly name: string
  readonly prefix: string
  readonly local: string
  readonly uri: string
  readonly isSelfClosing: boolean
  readonly attributes: Readonly<Record<string, SaxesAttribute>>
}

/** An attribute, with namespaces. */
export interface SaxesAttribute {
  readonly name: string
  readonly prefix: string
  readonly local: string
  readonly uri: string
  readonly value: string
}

/** How a parser reads. */
export interface SaxesOptions {
  readonly xmlns: true
  readonly position?: boolean
  readonly fragment?: boolean
  readonly additionalNamespaces?: Readonly<Record<string, string>>
}

/** Makes a parser. */
export const SaxesParser: new (options: SaxesOptions) => SaxesParser = createRequire(
  import.meta.url,
)('saxes').SaxesParser
