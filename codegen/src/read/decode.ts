// Bytes to text (XML 1.0 §4.3.3 and appendix F).

/** The outcome: the text without a byte order mark, or why there is none. */
export type Decoded = { readonly text: string } | { readonly fault: string }

/** Decodes a document by its byte order mark, else its XML declaration, else as UTF-8. */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes)
  if (!supported.has(encoding)) return { fault: `the encoding '${encoding}' is not supported` }
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) }
  } catch (error) {
    // `fatal` makes this the one error that decoding knows.
    if (error instanceof TypeError) return { fault: `the bytes are not valid ${encoding}` }
    throw error
  }
}

const supported: ReadonlySet<string> = new Set([
  'utf-8',
  'utf8',
  'us-ascii',
  'ascii',
  'iso-8859-1',
  'windows-1252',
  'utf-16',
  'utf-16le',
  'utf-16be',
])

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  const head = String.fromCharCode(...bytes.subarray(0, 200))
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][A-Za-z0-9._-]*)["']/.exec(head)
  return (declared?.[1] ?? 'utf-8').toLowerCase()
}
