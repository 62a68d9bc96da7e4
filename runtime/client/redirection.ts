/**
 * Being sent elsewhere: by the stream error `see-other-host` (RFC 6120 §4.9.3.19), by the frame that ends
 * a stream over WebSocket (RFC 7395 §3.6.1), or by the place that a server prefers for resumption
 * (XEP-0198 §5). Only the address of the connection is another: the stream asks for the same domain,
 * whose certificate the other host has to show.
 */
import type { ConnectTarget } from '../connection/connector.ts'
import { isStreamError } from '../stream/stream-error.ts'

/** Where a server sends its clients. */
export interface Elsewhere {
  /** A domain, or an address without brackets. */
  readonly host: string
  /** The port; where absent, the host is resolved as a domain is. */
  readonly port?: number | undefined
  /** The URL, where it is a WebSocket that a server over WebSocket names. */
  readonly url?: string | undefined
}

/** What is known of the stream that ended. */
export interface RedirectedStream {
  /** Whether TLS was in force, so that it was no stranger who said so. */
  readonly isSecure: boolean
  /** Whether there may be no TLS. */
  readonly isClearAllowed: boolean
  /** The URL that it went to, if over WebSocket: it can only go on to another. */
  readonly url?: string | undefined
}

/** The redirections of one entity. */
export class Redirection {
  #hops = 0
  #isTlsRequired = false

  /** Whether there must be TLS from now on, because there was. */
  get isTlsRequired(): boolean {
    return this.#isTlsRequired
  }

  /** Begins anew: who was led somewhere by the program, or has stayed, may be sent on again. */
  reset(): void {
    this.#hops = 0
  }

  /** There is TLS. */
  secured(): void {
    this.#isTlsRequired = true
  }

  /**
   * Where an error sends the entity; `undefined` when it sends it nowhere, or is not to be followed:
   * said in the clear where there must be TLS, too often in a row, or to no address.
   */
  follow(
    error: unknown,
    { isSecure, isClearAllowed, url }: RedirectedStream,
  ): Elsewhere | undefined {
    if (!isStreamError(error) || error.condition !== 'see-other-host') return undefined
    if (!isSecure && (!isClearAllowed || this.#isTlsRequired)) return undefined
    const { host } = (error.element ?? {}) as { readonly host?: string | undefined }
    if (host === undefined) return undefined
    const elsewhere = url === undefined ? elsewhereIn(host) : webSocketIn(host, url)
    if (elsewhere === undefined || this.#hops >= mostHops) return undefined
    this.#hops++
    return elsewhere
  }
}

/** The place that a text names: a host or an address, IPv6 in brackets, with a port or without. */
export function elsewhereIn(text: string): Elsewhere | undefined {
  const match = /^(?:\[([0-9a-f:.]{2,45})\]|([^\s:[\]/@]{1,255}))(?::([0-9]{1,5}))?$/i.exec(
    text.trim(),
  )
  const host = match?.[1] ?? match?.[2]
  if (match === null || host === undefined) return undefined
  if (match[3] === undefined) return { host }
  const port = Number(match[3])
  return port >= 1 && port <= 65_535 ? { host, port } : undefined
}

/** The WebSocket that a text names, if it is no less safe than the one it was read from. */
export function webSocketIn(text: string, from: string): Elsewhere | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || (url.protocol !== 'wss:' && url.protocol !== 'ws:')) return undefined
  if (url.protocol === 'ws:' && new URL(from).protocol !== 'ws:') return undefined
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const place = url.port === '' ? { host } : { host, port: Number(url.port) }
  return { ...place, url: url.href }
}

/** Where to connect to; a host without a port is resolved as a domain is (RFC 6120 §4.9.3.19). */
export function placeOf({
  host,
  port,
}: Elsewhere): Pick<ConnectTarget, 'host' | 'port' | 'servedBy'> {
  return port === undefined ? { servedBy: host } : { host, port }
}

/** RFC 6120 §4.9.3.19 allows two at least, and five at most. */
const mostHops = 5
