import { connectWebSocket } from '../connection/connect-web-socket.ts'
import { webFetchDocument } from '../connection/web-fetch-document.ts'
import { webPlatform } from '../connection/web-platform.ts'
import { webWebSocket } from '../connection/web-web-socket.ts'
import type { Environment } from './client-options.ts'

/** What clients run on in browsers. */
export const webEnvironment: Environment = {
  platform: webPlatform,
  webSocket: (target) => {
    return connectWebSocket(target, { dial: webWebSocket, fetchDocument: webFetchDocument })
  },
}
