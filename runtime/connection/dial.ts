/** TCP connections to a host and port: the way under all that goes over TCP. */
import { lookup as systemLookup } from 'node:dns'
import { connect, isIP, type Socket } from 'node:net'
import { type HostAddress, raceAddresses } from './race-addresses.ts'
import type { Lookup } from './resolve.ts'

/**
 * Connects to a host, a name or an address, and a port. The socket has not been read from, and is
 * destroyed when the signal aborts, also later. Rejects with what the system says.
 */
export type Dial = (
  endpoint: { readonly host: string; readonly port: number },
  signal: AbortSignal,
) => Promise<Socket>

/** Connects directly, to whichever of the host's addresses answers first (RFC 8305). */
export function directDial(lookup: Lookup = systemLookup as Lookup): Dial {
  return async ({ host, port }, signal) => {
    const addresses = isIP(host) === 0 ? await addressesOf(host, lookup) : [ofItself(host)]
    return raceAddresses(addresses, {
      signal,
      attempt: (address, given) => connected(connect({ host: address, port }), given),
    })
  }
}

function addressesOf(host: string, lookup: Lookup): Promise<readonly HostAddress[]> {
  return new Promise((resolve, reject) => {
    lookup(host, { all: true }, (error, found, family) => {
      if (error) reject(error)
      else resolve(typeof found === 'string' ? [{ address: found, family: family ?? 4 }] : found)
    })
  })
}

function ofItself(address: string): HostAddress {
  return { address, family: isIP(address) }
}

function connected(socket: Socket, signal: AbortSignal): Promise<Socket> {
  const giveUp = (): void => {
    socket.destroy()
  }
  return new Promise((resolve, reject) => {
    if (signal.aborted) giveUp()
    signal.addEventListener('abort', giveUp, { once: true })
    const closed = (): void => {
      signal.removeEventListener('abort', giveUp)
      reject(signal.reason ?? new Error('the connection was closed'))
    }
    // Kept after the outcome: an attempt that was given up may still fail.
    socket.on('error', reject)
    socket.once('close', closed)
    socket.once('connect', () => {
      socket.off('error', reject)
      // The socket would hold the signal, and whatever listens to that, for as long as it lives.
      socket.off('close', closed)
      resolve(socket)
    })
  })
}
