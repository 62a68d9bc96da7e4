/** Fetching documents by the web's own `fetch`. */
import { type FetchDocument, readBody, refused } from './fetch-document.ts'

/**
 * Fetches with the platform's `fetch`, which follows redirections, never from https to http, and
 * bounds them.
 */
export const webFetchDocument: FetchDocument = async (url, { signal, maximumBytes }) => {
  const response = await fetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' })
  const found = response.url || url
  if (!found.startsWith('https:')) throw refused(url, `leads to ${found}, which is not https`)
  const body = response.body
    ? await readBody(chunksOf(response.body), { url, maximumBytes })
    : empty
  return { url: found, status: response.status, body }
}

/** Not every browser's streams can be iterated. */
async function* chunksOf(stream: {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>
    cancel(): Promise<void>
  }
}): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done || value === undefined) return
      yield value
    }
  } finally {
    await reader.cancel()
  }
}

const empty = new Uint8Array(0)
