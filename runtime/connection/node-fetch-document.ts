/** Fetching documents by undici. */
import type { FetchDocument } from './fetch-document.ts'
import { readBody, refused } from './fetch-document.ts'
import { type HttpAgentOptions, httpAgent } from './http-agent.ts'

/** What fetches on Node; redirections lead to https only, and to few places. */
export function nodeFetchDocument(options: HttpAgentOptions = {}): FetchDocument {
  return async (url, { signal, maximumBytes }) => {
    signal.throwIfAborted()
    const [{ request }, agent] = await Promise.all([import('undici'), httpAgent(options)])
    try {
      let current = new URL(url)
      for (let hops = 0; ; hops++) {
        if (current.protocol !== 'https:') throw refused(url, `leads to ${current.protocol}`)
        if (hops > maximumHops) throw refused(url, `leads on more than ${maximumHops} times`)
        const { statusCode, headers, body } = await request(current.href, {
          dispatcher: agent.dispatcher,
          signal,
        })
        const { location } = headers
        if (isRedirection.has(statusCode) && typeof location === 'string') {
          // What it says beside that is of no interest, however long it is.
          body.on('error', () => {}).destroy()
          if (!URL.canParse(location, current.href)) throw refused(url, 'leads to what is no URL')
          current = new URL(location, current)
          continue
        }
        const bytes = await readBody(body, { url, maximumBytes })
        return { url: current.href, status: statusCode, body: bytes }
      }
    } finally {
      agent.destroy()
    }
  }
}

const maximumHops = 3
const isRedirection: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
