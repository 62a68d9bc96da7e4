/** TCP connections to a host and port: the way under all that goes over TCP. */
import { connect, type Socket } from 'node:net'
import type { Lookup } from './resolve.ts'

/**
 * Connects to a host, a name or an address, and a port. The socket has not been read from, and is
 * destroyed when the signal aborts, also later. Rejects with what the system says.
 */
export type Dial = (
  endpoint: { readonly host: string; readonly port: number },
  signal: AbortSignal,
) => Promise<Socket>

/** Connects directly; Node tries the addresses of one host in parallel (RFC 8305). */
export function directDial(lookup?: Lookup): Dial {
  return ({ host, port }, signal) => {
    const socket = connect({ host, port, autoSelectFamily: true, ...(lookup && { lookup }) })
    return connected(socket, signal)
  }
}

function connected(socket: Socket, signal: AbortSignal): Promise<Socket> {
  const giveUp = (): void => {
    socket.destroy()
  }
  return new Promise((resolve, reject) => {
    if (signal.aborted) giveUp()
    signal.addEventListener('abort', giveUp, { once: true })
    // Kept after the outcome: an attempt that was given up may still fail.
    socket.on('error', reject)
    socket.once('close', () => {
      signal.removeEventListener('abort', giveUp)
      reject(signal.reason ?? new Error('the connection was closed'))
    })
    socket.once('connect', () => {
      socket.off('error', reject)
      resolve(socket)
    })
  })
}
