/** The receiving entity's side of the HT mechanisms. */
import { localpartOf } from '../authorize.ts'
import { equalBytes } from '../equal-bytes.ts'
import type { SaslProperties, ServerAuthenticator, ServerSaslOptions } from '../mechanism.ts'
import { OneMessageServer } from '../one-message-server.ts'
import { Success } from '../replies.ts'
import type { PasswordDatabase } from '../password-database.ts'
import { requireAccount } from '../require-account.ts'
import { requireSecure } from '../require-secure.ts'
import { type SaslCheck, type SaslCondition, SaslFailure } from '../sasl-failure.ts'
import { checkLength, decodeText } from '../text.ts'
import type { HashedTokenInit } from './hashed-token-client.ts'
import type { StoredToken } from './token-database.ts'
import { tokenDigest } from './token-digest.ts'

/** An HT server. A name without an account gets the same answer as a wrong token does. */
export function hashedTokenServer(
  { mechanism, bindingData }: HashedTokenInit,
  accounts: PasswordDatabase,
  properties: SaslProperties,
  options: ServerSaslOptions,
): ServerAuthenticator {
  const digestOf = (token: string, part: 'Initiator' | 'Responder'): Promise<Uint8Array> =>
    tokenDigest(token, part, bindingData, options.platform.subtle)
  return new OneMessageServer({
    mechanism,
    takesNothing: false,
    begin: () => requireSecure(properties, options),
    async judge(message) {
      checkLength(message, 'malformed-request')
      const end = message.indexOf(0)
      const digest = message.subarray(end + 1)
      if (end < 1 || digest.length === 0) {
        throw refused('malformed-request', 'the message has not its two parts', 'message')
      }
      const database = properties.tokens
      if (!database) throw refused('not-authorized', 'there are no tokens', 'properties')
      const username = localpartOf(decodeText(message.subarray(0, end), 'malformed-request'))
      const tokens = username === undefined ? [] : await database.tokens(username, mechanism)
      const found = await madeOf(digest, tokens, (token) => digestOf(token, 'Initiator'))
      if (username === undefined || !found) throw wrongToken()
      if (found.isExpired) {
        throw refused('credentials-expired', 'the token is not valid any more', 'credentials')
      }
      await requireAccount(accounts, username)
      if (!(await database.use(username, mechanism, found.token))) throw wrongToken()
      const identity = { username, authzid: undefined }
      return new Success(identity, await digestOf(found.token, 'Responder'))
    },
  })
}

/** The token that a digest was made of. All are looked at, and one where there is none. */
async function madeOf(
  digest: Uint8Array,
  tokens: readonly StoredToken[],
  digestOf: (token: string) => Promise<Uint8Array>,
): Promise<StoredToken | undefined> {
  let found: StoredToken | undefined
  const nobody: StoredToken = { token: 'nobody' }
  const real = tokens.filter(({ token }) => token !== '')
  for (const stored of real.length === 0 ? [nobody] : real) {
    const isEqual = equalBytes(digest, await digestOf(stored.token))
    if (isEqual && stored !== nobody) found = stored
  }
  return found
}

function wrongToken(): SaslFailure {
  const reason = 'the account is not known or the token is wrong'
  return refused('not-authorized', reason, 'credentials')
}

function refused(condition: SaslCondition, reason: string, check: SaslCheck): SaslFailure {
  return new SaslFailure(condition, reason, { check })
}
