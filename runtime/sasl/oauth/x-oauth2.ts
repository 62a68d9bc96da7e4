/**
 * X-OAUTH2, as Google Talk had it and ejabberd has it still: PLAIN with an access token for the
 * password. New servers have OAUTHBEARER.
 */
import { authorize, localpartOf } from '../authorize.ts'
import { ordinaryTraits, type SaslMechanism } from '../mechanism.ts'
import { OneMessageClient, OneMessageServer } from '../one-message.ts'
import { Success } from '../replies.ts'
import { requireAccount } from '../require-account.ts'
import { requireSecure } from '../require-secure.ts'
import { type SaslCheck, SaslFailure } from '../sasl-failure.ts'
import { readThreeParts, writeThreeParts } from '../three-parts.ts'

/** The mechanism. The token must be that of the account named; nothing is said in the clear. */
export const xOauth2: SaslMechanism = {
  traits: {
    ...ordinaryTraits,
    name: 'X-OAUTH2',
    strength: 25,
    sendsPassword: true,
    needsSecurity: true,
    needs: ['username', 'accessToken'],
    serverNeeds: ['accessTokens'],
  },

  client(properties, options) {
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
  },

  server(database, properties, options) {
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
  },
}

function refused(reason: string, check: SaslCheck): SaslFailure {
  return new SaslFailure('not-authorized', reason, { check })
}
