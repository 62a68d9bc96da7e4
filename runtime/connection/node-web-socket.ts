import { type HttpAgentOptions, httpAgent } from './http-agent.ts'
import type { DialWebSocket, WebSocketLike } from './web-socket.ts'

/** Opens WebSockets of undici, which is loaded with the first. */
export function nodeWebSocket(http: HttpAgentOptions = {}): DialWebSocket {
  return async (url, listen) => {
    const [{ WebSocket }, agent] = await Promise.all([import('undici'), httpAgent(http)])
    const options = { protocols: ['xmpp'], dispatcher: agent.dispatcher }
    const socket = new WebSocket(url, options) as unknown as WebSocketLike
    listen(socket)
    return {
      socket,
      destroy: () => agent.destroy(),
      fault: () => agent.fault,
      flow: (isPaused) => agent.flow(isPaused),
      secureChannel: () => agent.secureChannel,
    }
  }
}
