import { connectTcp } from '../connection/connect-tcp.ts'
import { connectWebSocket } from '../connection/connect-web-socket.ts'
import { kerberosContext } from '../connection/kerberos-context.ts'
import { nodeFetchDocument } from '../connection/node-fetch-document.ts'
import { nodePlatform } from '../connection/node-platform.ts'
import { nodeWebSocket } from '../connection/node-web-socket.ts'
import { proxyDial } from '../connection/proxy-dial.ts'
import type { Environment } from './client-options.ts'

/** What clients run on in Node. */
export const nodeEnvironment: Environment = {
  platform: nodePlatform,
  connector: connectTcp,
  kerberos: kerberosContext,
  webSocket: async ({ tls, proxy, isClearAllowed, ...target }) => {
    const dial = proxy === undefined ? undefined : proxyDial(proxy)
    const options = { tls, dial, isClearAllowed }
    const fetchDocument = nodeFetchDocument(options)
    return connectWebSocket(
      { ...target, isClearAllowed },
      { dial: nodeWebSocket(options), fetchDocument },
    )
  },
}
