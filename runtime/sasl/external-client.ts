import type { ClientMechanism } from './mechanism.ts'
import { OneMessageClient, sendable } from './one-message-client.ts'
import { requireSecure } from './require-secure.ts'
import { SaslFailure } from './sasl-failure.ts'

/**
 * EXTERNAL (RFC 4422 appendix A, XEP-0178): the certificate that was shown in TLS has already said who
 * this is. It says the identity to act as, or nothing.
 */
export const externalClient: ClientMechanism = (properties, options) => {
  const { username, authzid, hasCertificate } = properties
  return new OneMessageClient({
    mechanism: 'EXTERNAL',
    message() {
      requireSecure(properties, options)
      if (!hasCertificate) {
        throw new SaslFailure('aborted', 'no certificate was shown', { check: 'properties' })
      }
      return sendable(authzid ?? '', 'the authorization identity')
    },
    identity: { username, authzid },
  })
}
