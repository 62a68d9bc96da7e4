/** WebSocket as the web has it: undici's on Node, the platform's own in browsers. */
import { ConnectionError } from '../errors.ts'
import type { SecureChannel } from '../stream/secure-channel.ts'

/** As much of a WebSocket as is used. */
export interface WebSocketLike {
  binaryType: 'arraybuffer' | 'blob'
  /** The subprotocol that the server has chosen. */
  readonly protocol: string
  readonly bufferedAmount: number
  send(text: string): void
  close(code?: number, reason?: string): void
  addEventListener(type: string, listener: (event: never) => void): void
}

/** A WebSocket that is being opened, and what ends all that is under it at once. */
export interface WebSocketConnection {
  readonly socket: WebSocketLike
  destroy(): void
  /** What went wrong below, which the web's events do not tell. */
  readonly fault?: () => unknown
  /** Stops reading below, or reads again: the web has no word for it. */
  readonly flow?: (isPaused: boolean) => void
  /** The TLS below it, once it is open; a browser does not let anybody see it. */
  readonly secureChannel?: () => SecureChannel | undefined
}

/**
 * Begins to open a WebSocket with the subprotocol `xmpp` (RFC 7395 §3.1). It may have failed by when the
 * promise fulfils: `listen` is called with it at once.
 */
export type DialWebSocket = (
  url: string,
  listen: (socket: WebSocketLike) => void,
) => Promise<WebSocketConnection>

/**
 * Opens a WebSocket; fulfils when it is open. Rejects with ConnectionError `http` when the server
 * does not speak XMPP there, `connect` when it cannot be reached, or the reason of the signal.
 */
export async function openWebSocket(
  url: string,
  dial: DialWebSocket,
  signal: AbortSignal,
): Promise<WebSocketConnection> {
  signal.throwIfAborted()
  let onAbort = (): void => {}
  let settle = (_isOpen: boolean): void => {}
  const settled = new Promise<boolean>((resolve, reject) => {
    settle = resolve
    onAbort = () => reject(signal.reason)
    signal.addEventListener('abort', onAbort)
  })
  // It is looked at below, where nothing else has failed before.
  settled.catch(() => {})
  let connection: WebSocketConnection | undefined
  try {
    connection = await dial(url, (socket) => {
      socket.addEventListener('open', () => settle(true))
      socket.addEventListener('error', () => settle(false))
      socket.addEventListener('close', () => settle(false))
    })
    if (!(await settled)) throw unreachable(url, connection.fault?.())
    if (connection.socket.protocol !== 'xmpp') {
      const message = `http: ${url} does not speak XMPP over WebSocket`
      throw new ConnectionError('http', message, { tried: url, expected: 'xmpp' })
    }
    return connection
  } catch (error) {
    connection?.destroy()
    throw error
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}

function unreachable(url: string, cause: unknown): ConnectionError {
  const why = cause instanceof Error ? ` (${causeOf(cause)})` : ''
  const message = `connect: no WebSocket at ${url}${why}`
  return new ConnectionError('connect', message, { tried: url, cause })
}

function causeOf(error: Error): string {
  const { code } = error as { readonly code?: unknown }
  return typeof code === 'string' ? code : error.message
}
