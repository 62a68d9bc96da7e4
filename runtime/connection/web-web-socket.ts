import type { DialWebSocket, WebSocketLike } from './web-socket.ts'

/** Opens WebSockets of the platform. */
export const webWebSocket: DialWebSocket = async (url, listen) => {
  const { WebSocket } = globalThis as unknown as {
    readonly WebSocket: new (url: string, protocols: readonly string[]) => WebSocketLike
  }
  const socket = new WebSocket(url, ['xmpp'])
  listen(socket)
  return { socket, destroy: () => socket.close() }
}
