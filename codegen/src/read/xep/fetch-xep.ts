// One document from the network, asked for by its number. Loaded only then; nothing else is fetched.
import { type Dispatcher, EnvHttpProxyAgent, fetch, type Response } from 'undici'
import type { Diagnostics } from '../../diagnostics.ts'
import type { InputFile } from '../input-files.ts'
import { maxFileBytes } from '../limits.ts'

/**
 * Fetches a XEP document, from the host that is asked and no other; proxies are those of the environment. Reports F10 where that fails and F6
 * where the document is too large.
 */
export async function fetchXep(
  number: string,
  source: string = defaultSource,
  diagnostics: Diagnostics,
): Promise<InputFile | undefined> {
  const address = addressOf(number, source)
  const dispatcher = new EnvHttpProxyAgent()
  try {
    const response = await answerOf(address, dispatcher)
    if (!response.ok) throw new FetchFault(statusText(response.status, number))
    const bytes = await bodyOf(response.body)
    if (bytes !== undefined) return { file: `xep-${number}.xml`, bytes }
    diagnostics.error('F6', `${address} has more than ${maxFileBytes} bytes`)
  } catch (error) {
    const message = `cannot fetch XEP-${number} from ${address}: ${reasonOf(error)}`
    const hint = `Save the document and give its file, xep-${number}.xml, or say another --xep-source.`
    diagnostics.error('F10', message, undefined, hint)
  } finally {
    // Not closed but destroyed: a server that does not end its answer would be waited for.
    await dispatcher.destroy()
  }
  return undefined
}

/** The answer, behind redirections on the same host. */
async function answerOf(address: string, dispatcher: Dispatcher): Promise<Response> {
  const signal = AbortSignal.timeout(timeout)
  const { protocol, hostname } = new URL(address)
  let at = address
  for (let step = 0; step <= maxRedirections; step++) {
    const response = await fetch(at, { dispatcher, signal, redirect: 'manual' })
    const location = response.headers.get('location')
    if (response.status < 300 || response.status > 399 || location === null) return response
    await response.body?.cancel()
    const next = new URL(location, at)
    const shown = next.href.slice(0, 200)
    if (protocol === 'https:' && next.protocol !== 'https:') {
      throw new FetchFault(`it leads to ${shown}, which is not https`)
    }
    if (next.hostname !== hostname) throw new FetchFault(`it leads to another host, ${shown}`)
    at = next.href
  }
  throw new FetchFault('it leads on and on')
}

const maxRedirections = 5

const defaultSource = 'https://xmpp.org/extensions/'

const timeout = 20_000

function addressOf(number: string, source: string): string {
  if (source.includes('{number}')) return source.replaceAll('{number}', number)
  return `${source.replace(/\/*$/, '/')}xep-${number}.xml`
}

class FetchFault extends Error {}

async function bodyOf(body: AsyncIterable<unknown> | null): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body ?? []) {
    if (!(chunk instanceof Uint8Array)) continue
    length += chunk.length
    if (length > maxFileBytes) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function statusText(status: number, number: string): string {
  return status === 404 ? `there is no XEP-${number} there` : `the server answered ${status}`
}

// undici's own message is 'fetch failed'; what happened is the cause.
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return `no answer within ${timeout / 1000} seconds`
  const cause = error.cause instanceof Error ? error.cause : error
  const code = (cause as NodeJS.ErrnoException).code ?? ''
  return reasons[code] ?? (cause.message || code || error.message)
}

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'the host is not found; is there a network?',
  EAI_AGAIN: 'the host is not found; is there a network?',
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was cut off',
  ENETUNREACH: 'there is no network',
  EHOSTUNREACH: 'there is no way to the host',
}
