import type { ClientMechanism } from '../mechanism.ts'
import { OneMessageClient } from '../one-message-client.ts'
import { requireSecure } from '../require-secure.ts'
import { writeThreeParts } from '../three-parts.ts'

/**
 * X-OAUTH2, as Google Talk had it and ejabberd has it still: PLAIN with an access token for the
 * password, and as that not said in the clear. New servers have OAUTHBEARER.
 */
export const xOauth2Client: ClientMechanism = (properties, options) => {
  const { username, accessToken, authzid } = properties
  return new OneMessageClient({
    mechanism: 'X-OAUTH2',
    message() {
      requireSecure(properties, options)
      const parts = { authzid: authzid ?? '', name: username ?? '', secret: accessToken ?? '' }
      return writeThreeParts(parts, 'access token')
    },
    identity: { username, authzid },
  })
}
