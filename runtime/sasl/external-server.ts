import { Jid } from '../jid/jid.ts'
import { authorize } from './authorize.ts'
import type { ServerMechanism, ServerSaslOptions } from './mechanism.ts'
import { OneMessageServer } from './one-message-server.ts'
import { type SaslIdentity, Success } from './replies.ts'
import { requireAccount } from './require-account.ts'
import { requireSecure } from './require-secure.ts'
import { type SaslCheck, type SaslCondition, SaslFailure } from './sasl-failure.ts'
import { decodeText } from './text.ts'

/**
 * EXTERNAL (RFC 4422 appendix A, XEP-0178): only accounts of its own domain can be authenticated. A
 * certificate that names several leaves it to the peer which it acts as; it may be offered to a peer
 * without a certificate, who leaves it.
 */
export const externalServer: ServerMechanism = (database, properties, options) => {
  return new OneMessageServer({
    mechanism: 'EXTERNAL',
    // An empty response says that nobody else is to be acted as.
    takesNothing: true,
    begin: () => requireSecure(properties, options),
    async judge(message) {
      const authzid = decodeText(message, 'malformed-request')
      if (authzid.includes('\0')) {
        throw refused('malformed-request', 'the identity holds a NUL', 'message')
      }
      const usernames = usernamesOf(properties.certificateIdentities, options)
      if (usernames.length === 0) {
        const reason = 'the certificate stands for no account here'
        throw refused('not-authorized', reason, 'credentials')
      }
      const identity = await identityOf(usernames, authzid, options)
      await requireAccount(database, identity.username)
      return new Success(identity)
    },
  })
}

/** The accounts of this domain that the certificate stands for. */
function usernamesOf(
  identities: readonly string[] = [],
  { domain }: Pick<ServerSaslOptions, 'domain'>,
): string[] {
  const names = new Set<string>()
  for (const identity of identities) {
    const jid = Jid.tryParse(identity)
    const localpart = jid?.localpart
    if (localpart === undefined) continue
    if (jid?.equals(Jid.of({ localpart, domainpart: domain }))) names.add(localpart)
  }
  return [...names]
}

/** Whom the peer acts as. */
async function identityOf(
  usernames: readonly string[],
  authzid: string,
  options: ServerSaslOptions,
): Promise<SaslIdentity> {
  const [username] = usernames
  if (authzid === '') {
    if (usernames.length === 1) return { username, authzid: undefined }
    throw refused('invalid-authzid', 'the certificate names several accounts', 'authorization')
  }
  const asked = Jid.tryParse(authzid)
  const domainpart = options.domain
  const own = usernames.find((localpart) => asked?.equals(Jid.of({ localpart, domainpart })))
  if (own !== undefined) return { username: own, authzid: undefined }
  if (usernames.length === 1) return authorize(username, authzid, options)
  throw refused('invalid-authzid', 'the certificate does not name the account', 'authorization')
}

function refused(condition: SaslCondition, reason: string, check: SaslCheck): SaslFailure {
  return new SaslFailure(condition, reason, { check })
}
