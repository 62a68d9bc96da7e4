/** A connection in memory whose near end can be full, and counts what it sends. */
import { getEventListeners } from 'node:events'
import { MemoryTransport } from '../../runtime/connection/memory-transport.ts'
import type { TransportSink } from '../../runtime/connection/transport.ts'

/** The two ends, and what a test does to the near one. */
export interface Wire {
  readonly near: MemoryTransport
  readonly peer: MemoryTransport
  /** How often the near end has written, or asked for TLS. */
  sent(): number
  /** It takes no more after the next write. */
  fill(): void
  /** It takes more again. */
  drain(): void
}

/** Two ends of one connection. */
export function wire(): Wire {
  const [near, peer] = MemoryTransport.pair()
  const { start, write, startTls } = MemoryTransport.prototype
  let sink: TransportSink | undefined
  let sent = 0
  let isFull = false
  near.start = (given) => {
    sink = given
    start.call(near, given)
  }
  near.write = (bytes) => {
    sent++
    write.call(near, bytes)
    return !isFull
  }
  near.startTls = () => {
    sent++
    return startTls.call(near)
  }
  return {
    near,
    peer,
    sent: () => sent,
    fill: () => {
      isFull = true
    },
    drain: () => {
      isFull = false
      sink?.drained()
    },
  }
}

/** How many listen to a signal. */
export function listenersOf(signal: AbortSignal): number {
  return getEventListeners(signal, 'abort').length
}

/** Lets the other end listen, and gives what it hears. */
export function listen(peer: MemoryTransport): () => string {
  let text = ''
  peer.start({
    data: (chunk) => {
      text += new TextDecoder().decode(chunk)
    },
    drained: () => {},
    ended: () => {},
  })
  return () => text
}
