/** Fetching a small document over HTTPS, whatever does it. */
import { ConnectionError } from '../errors.ts'

/** A document that was fetched. */
export interface FetchedDocument {
  /** Where it was found, after redirections. */
  readonly url: string
  /** The status of HTTP. */
  readonly status: number
  readonly body: Uint8Array
}

/**
 * Fetches a document by GET, over https only, redirections included. No credentials and no cookies are
 * sent. Rejects with ConnectionError `http` for what is too long or leads elsewhere, with the reason of
 * the signal, and with what the platform says.
 */
export type FetchDocument = (
  url: string,
  limits: { readonly signal: AbortSignal; readonly maximumBytes: number },
) => Promise<FetchedDocument>

/** The bytes of a body. Rejects with ConnectionError `http` as soon as there are too many. */
export async function readBody(
  chunks: AsyncIterable<Uint8Array>,
  { url, maximumBytes }: { readonly url: string; readonly maximumBytes: number },
): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > maximumBytes) {
      throw refused(url, `has more than ${maximumBytes} bytes`)
    }
    parts.push(chunk)
  }
  const body = new Uint8Array(length)
  let offset = 0
  for (const part of parts) {
    body.set(part, offset)
    offset += part.length
  }
  return body
}

/** The error for a document that cannot be had. */
export function refused(url: string, reason: string): ConnectionError {
  return new ConnectionError('http', `http: ${url} ${reason}`, { tried: url })
}
