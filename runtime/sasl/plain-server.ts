import { authorize, localpartOf } from './authorize.ts'
import type { ServerMechanism } from './mechanism.ts'
import { OneMessageServer } from './one-message-server.ts'
import { Success } from './replies.ts'
import { requireSecure } from './require-secure.ts'
import { SaslFailure } from './sasl-failure.ts'
import { saslprep } from './saslprep.ts'
import { readThreeParts } from './three-parts.ts'

/** PLAIN (RFC 4616): nothing is judged when the channel is not secure. */
export const plainServer: ServerMechanism = (database, properties, options) => {
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
}
