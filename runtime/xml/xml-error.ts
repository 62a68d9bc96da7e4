import { isXmppError, XmppError, type XmppErrorOptions } from '../errors.ts'

/** The conditions of RFC 6120 §4.9.3 that reading XML can end in. */
export type XmlCondition =
  /** Well-formed, but nothing that can stand there (text between stanzas). */
  | 'bad-format'
  /** Against XML 1.0 or Namespaces in XML 1.0; also what cannot be written as either. */
  | 'not-well-formed'
  /** A limit of this side was exceeded. */
  | 'policy-violation'
  /** A comment, processing instruction, DTD, or entity reference (RFC 6120 §11.1). */
  | 'restricted-xml'
  /** Another encoding than UTF-8 (RFC 6120 §11.6). */
  | 'unsupported-encoding'

/** XML that is refused, with the stream error to answer with. */
export class XmlError extends XmppError {
  override readonly name = 'XmlError'
  /** The condition of the stream error (RFC 6120 §4.9.3). */
  readonly condition: XmlCondition
  /** The number of bytes received before the fault; undefined when the XML was to be written. */
  readonly offset: number | undefined

  constructor(
    condition: XmlCondition,
    message: string,
    options?: XmppErrorOptions & { readonly offset?: number },
  ) {
    const place = options?.offset === undefined ? '' : ` at byte ${options.offset}`
    super('xml', `${condition}: ${message}${place}`, options)
    this.condition = condition
    this.offset = options?.offset
  }
}

/** True for an {@link XmlError} of any copy of this package. */
export function isXmlError(value: unknown): value is XmlError {
  return isXmppError(value) && value.name === 'XmlError'
}
