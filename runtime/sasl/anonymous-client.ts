import { anonymousTrace } from './anonymous-trace.ts'
import type { ClientMechanism } from './mechanism.ts'
import { OneMessageClient } from './one-message-client.ts'

/** ANONYMOUS (RFC 4505, XEP-0175): of the user it tells the trace that it was given, and no more. */
export const anonymousClient: ClientMechanism = ({ trace = '' }) => {
  return new OneMessageClient({
    mechanism: 'ANONYMOUS',
    message: () => anonymousTrace(trace, 'aborted', 'properties'),
    identity: { username: undefined, authzid: undefined, isAnonymous: true },
  })
}
