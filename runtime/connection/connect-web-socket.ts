/** Connecting over WebSocket (RFC 7395), to a URL or to those that the domain names (XEP-0156). */
import { ConnectionError, isConnectionError, isTimeoutError, type TimeoutError } from '../errors.ts'
import { Attempt } from './attempt.ts'
import type { FetchDocument } from './fetch-document.ts'
import type { AlternativeConnections, HostMetaOptions } from './host-meta.ts'
import type { TlsOptions } from './tls-options.ts'
import type { Transport } from './transport.ts'
import { type DialWebSocket, openWebSocket, type WebSocketConnection } from './web-socket.ts'
import { WebSocketTransport } from './web-socket-transport.ts'

/** Whom to connect to. */
export interface WebSocketTarget {
  /** The XMPP domain. */
  readonly domain: string
  /** The URL; where it is `true`, what the domain says over HTTPS. */
  readonly url: string | true
  /** What is trusted, on Node; a browser has its own. */
  readonly tls?: TlsOptions | undefined
  /** The proxy to go through, on Node; a browser has its own. */
  readonly proxy?: string | URL | undefined
  /** Whether there may be no TLS. Never outside tests. */
  readonly isClearAllowed?: boolean | undefined
  readonly signal?: AbortSignal | undefined
  /** The milliseconds after which finding and connecting have failed; 30,000 where absent. */
  readonly timeout?: number | undefined
}

/** What of the platform is used. */
export interface WebSocketPlatform {
  readonly dial: DialWebSocket
  readonly fetchDocument: FetchDocument
}

/**
 * Connects to a server over WebSocket. The certificate is checked against the host of the URL, which is
 * the user's own word, or the domain's over HTTPS.
 *
 * Rejects with ConnectionError: `tls` for a URL that is not safe, `http` where the domain names no
 * WebSocket or a server does not speak XMPP over it, `connect`; or with the reason of the signal.
 */
export async function connectWebSocket(
  target: WebSocketTarget,
  { dial, fetchDocument }: WebSocketPlatform,
): Promise<Transport> {
  const { domain, url, signal } = target
  const attempt = new Attempt(target)
  const givenUp = new AbortController()
  const onAbort = (): void => givenUp.abort(signal?.reason)
  signal?.addEventListener('abort', onAbort)
  try {
    const discovering = { fetchDocument, timeout: target.timeout, signal: givenUp.signal }
    const urls =
      url === true
        ? (await attempt.bounded(discovered(domain, discovering), 2)).websocket
        : [checked(url, target)]
    if (urls.length === 0) {
      const message = `http: ${domain} names no WebSocket`
      throw new ConnectionError('http', message, { tried: domain, expected: domain })
    }
    return await openFirst(urls, domain, dial, attempt)
  } catch (error) {
    throw isTimeoutError(error) ? silent(domain, error) : error
  } finally {
    signal?.removeEventListener('abort', onAbort)
    givenUp.abort()
    attempt.end()
  }
}

/** Who gives a URL need not load what finds one. */
async function discovered(
  domain: string,
  options: HostMetaOptions,
): Promise<AlternativeConnections> {
  const { discoverHostMeta } = await import('./host-meta.ts')
  return discoverHostMeta(domain, options)
}

async function openFirst(
  urls: readonly string[],
  domain: string,
  dial: DialWebSocket,
  attempt: Attempt,
): Promise<Transport> {
  const errors: Error[] = []
  for (const [index, url] of urls.entries()) {
    const giveUp = new AbortController()
    const opening = openWebSocket(url, dial, giveUp.signal)
    try {
      const connection = await attempt.bounded(opening, urls.length - index)
      const reopen = (other: string): Promise<WebSocketConnection> => {
        return openWebSocket(other, dial, AbortSignal.timeout(reopenTimeout))
      }
      return new WebSocketTransport({ url, connection, reopen })
    } catch (error) {
      // Told below; one that comes after that is nobody's.
      opening.catch(() => {})
      giveUp.abort()
      attempt.throwIfAborted()
      errors.push(error as Error)
    }
  }
  const [only] = errors
  if (errors.length === 1 && isConnectionError(only)) throw only
  const told = errors.map((error, index) => `${urls[index]} (${error.message})`).join(', ')
  const tried = urls.join(', ')
  const cause = errors.length === 1 ? only : new AggregateError(errors)
  const message = `connect: no connection for ${domain}: ${told}`
  throw new ConnectionError('connect', message, { tried, expected: domain, cause })
}

function silent(domain: string, cause: TimeoutError): ConnectionError {
  const message = `http: ${domain} does not say where it is served: ${cause.message}`
  return new ConnectionError('http', message, { tried: domain, expected: domain, cause })
}

function checked(url: string, { domain, isClearAllowed = false }: WebSocketTarget): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  const isSafe = parsed?.protocol === 'wss:'
  if (parsed && (isSafe || (parsed.protocol === 'ws:' && isClearAllowed))) return parsed.href
  const why = parsed ? `${parsed.protocol} is not safe` : 'it is no URL'
  const message = `tls: no WebSocket for ${domain}: ${why}; wss is`
  throw new ConnectionError('tls', message, { expected: domain })
}

const reopenTimeout = 10_000
