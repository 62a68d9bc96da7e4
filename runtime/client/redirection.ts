/**
 * Being sent elsewhere: by the stream error `see-other-host` (RFC 6120 §4.9.3.19), or by the place that a
 * server prefers for resumption (XEP-0198 §5). Only the address of the connection is another: the stream
 * asks for the same domain, whose certificate the other host has to show.
 */
import { isStreamError } from '../stream/stream-error.ts'

/** Where a server sends its clients. */
export interface Elsewhere {
  /** A domain, or an address without brackets. */
  readonly host: string
  /** The port; where absent, the host is resolved as a domain is. */
  readonly port?: number | undefined
}

/** What is known of the stream that ended. */
export interface RedirectedStream {
  /** Whether TLS was in force, so that it was no stranger who said so. */
  readonly isSecure: boolean
  /** Whether there may be no TLS. */
  readonly isClearAllowed: boolean
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
  follow(error: unknown, { isSecure, isClearAllowed }: RedirectedStream): Elsewhere | undefined {
    if (!isStreamError(error) || error.condition !== 'see-other-host') return undefined
    if (!isSecure && (!isClearAllowed || this.#isTlsRequired)) return undefined
    const { host } = (error.element ?? {}) as { readonly host?: string | undefined }
    const elsewhere = host === undefined ? undefined : elsewhereIn(host)
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

/** RFC 6120 §4.9.3.19 allows two at least, and five at most. */
const mostHops = 5
