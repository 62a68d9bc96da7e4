/** Who an authenticated account is for XMPP, and whom it may act as (RFC 6120 §6.3.8). */
import { Jid } from '../jid/jid.ts'
import { JidFault } from '../jid/jid-fault.ts'
import { prepareLocalpart } from '../jid/localpart.ts'
import type { ServerSaslOptions } from './mechanism.ts'
import type { SaslIdentity } from './replies.ts'
import { SaslFailure } from './sasl-failure.ts'
import { saslprep } from './saslprep.ts'

/**
 * The localpart of the account that a user name stands for; `undefined` for a name that no account
 * can have.
 *
 * @throws SaslFailure when SASLprep refuses the name
 */
export function localpartOf(username: string): string | undefined {
  const localpart = prepareLocalpart(saslprep(username, 'user name'))
  return localpart instanceof JidFault ? undefined : localpart
}

/**
 * The identity of an account that asks to act as `authzid`.
 *
 * @throws SaslFailure `invalid-authzid` when it may not
 */
export async function authorize(
  username: string | undefined,
  authzid: string | undefined,
  options: Pick<ServerSaslOptions, 'authorize' | 'domain'>,
): Promise<SaslIdentity> {
  if (username === undefined || authzid === undefined || authzid === '') {
    return { username, authzid: undefined }
  }
  const own = Jid.of({ localpart: username, domainpart: options.domain })
  if (own.equals(authzid)) return { username, authzid: undefined }
  if (await options.authorize?.(username, authzid)) return { username, authzid }
  const reason = 'the account may not act as the identity asked for'
  throw new SaslFailure('invalid-authzid', reason, { check: 'authorization' })
}
