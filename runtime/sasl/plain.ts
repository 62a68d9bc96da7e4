/** PLAIN (RFC 4616): the password itself, so only inside a secure channel. */
import { authorize, localpartOf } from './authorize.ts'
import { ordinaryTraits, type SaslMechanism } from './mechanism.ts'
import { OneMessageClient, OneMessageServer } from './one-message.ts'
import { Success } from './replies.ts'
import { requireSecure } from './require-secure.ts'
import { SaslFailure } from './sasl-failure.ts'
import { saslprep } from './saslprep.ts'
import { readThreeParts, writeThreeParts } from './three-parts.ts'

/** The mechanism. Neither side says or judges anything when the channel is not secure. */
export const plain: SaslMechanism = {
  traits: {
    ...ordinaryTraits,
    name: 'PLAIN',
    strength: 10,
    sendsPassword: true,
    risksPassword: true,
    needsSecurity: true,
    needs: ['username', 'password'],
    formats: ['plain', 'SHA-1', 'SHA-256', 'SHA-512'],
  },

  client(properties, options) {
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
  },

  server(database, properties, options) {
    return new OneMessageServer({
      mechanism: 'PLAIN',
      takesNothing: false,
      begin: () => requireSecure(properties, options),
      async judge(message) {
        const { authzid, name, secret } = readThreeParts(message)
        const username = localpartOf(name)
        const password = saslprep(secret, 'password')
        if (username === undefined || !(await database.checkPassword(username, password))) {
          const reason = 'the account is not known or the password is wrong'
          throw new SaslFailure('not-authorized', reason, { check: 'credentials' })
        }
        return new Success(await authorize(username, authzid, options))
      },
    })
  },
}
