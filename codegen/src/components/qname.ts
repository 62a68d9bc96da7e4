// Expanded names. Prefixes end where the documents are read; nothing after that sees one.

/** An expanded name (XSD 1.1 §3.18: `anyURI` or absent, and an NCName). */
export interface QName {
  /** The namespace name; the empty string where the name is in no namespace. */
  readonly namespace: string
  /** The local part. */
  readonly localName: string
}

/** The namespace of the schema language itself. */
export const xsdNamespace = 'http://www.w3.org/2001/XMLSchema'

/** The namespace of `xsi:type` and `xsi:nil`. */
export const xsiNamespace = 'http://www.w3.org/2001/XMLSchema-instance'

/** The namespace the prefix `xml` is bound to. */
export const xmlNamespace = 'http://www.w3.org/XML/1998/namespace'

/** The namespace of `xmlns` declarations. */
export const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/'

/** The namespace of this compiler's annotation vocabulary (`annotations.xsd`). */
export const annotationsNamespace = 'urn:typed-xmpp:annotations:1'

/** Prints a name in James Clark's notation, `{namespace}local`: for messages and as a map key. */
export function expandedName(name: QName): string {
  return name.namespace === '' ? name.localName : `{${name.namespace}}${name.localName}`
}
