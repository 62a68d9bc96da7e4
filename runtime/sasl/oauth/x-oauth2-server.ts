import { authorize, localpartOf } from '../authorize.ts'
import type { ServerMechanism } from '../mechanism.ts'
import { OneMessageServer } from '../one-message-server.ts'
import { Success } from '../replies.ts'
import { requireAccount } from '../require-account.ts'
import { requireSecure } from '../require-secure.ts'
import { type SaslCheck, SaslFailure } from '../sasl-failure.ts'
import { readThreeParts } from '../three-parts.ts'

/** X-OAUTH2: the token must be that of the account named. */
export const xOauth2Server: ServerMechanism = (database, properties, options) => {
  return new OneMessageServer({
    mechanism: 'X-OAUTH2',
    takesNothing: false,
    begin: () => requireSecure(properties, options),
    async judge(message) {
      const { authzid, name, secret } = readThreeParts(message)
      const validator = properties.accessTokens
      if (!validator) throw refused('nobody judges access tokens', 'properties')
      const username = localpartOf(name)
      const verdict = await validator.validate(secret, { authzid: authzid || undefined })
      const owner = 'status' in verdict ? undefined : localpartOf(verdict.username)
      if (owner === undefined || owner !== username) {
        throw refused('the access token is not taken, or not for this account', 'credentials')
      }
      await requireAccount(database, username)
      return new Success(await authorize(username, authzid, options))
    },
  })
}

function refused(reason: string, check: SaslCheck): SaslFailure {
  return new SaslFailure('not-authorized', reason, { check })
}
