import type { ClientMechanism } from './mechanism.ts'
import { OneMessageClient } from './one-message-client.ts'
import { requireSecure } from './require-secure.ts'
import { writeThreeParts } from './three-parts.ts'

/** PLAIN (RFC 4616), which shows the password itself: nothing is said when the channel is not secure. */
export const plainClient: ClientMechanism = (properties, options) => {
  const { username, password, authzid } = properties
  return new OneMessageClient({
    mechanism: 'PLAIN',
    message() {
      requireSecure(properties, options)
      // The receiving entity prepares what it gets (RFC 4616 §2), so it gets what was entered.
      const parts = { authzid: authzid ?? '', name: username ?? '', secret: password ?? '' }
      return writeThreeParts(parts, 'password')
    },
    identity: { username, authzid },
  })
}
