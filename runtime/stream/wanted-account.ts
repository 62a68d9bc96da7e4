import type { Jid } from '../jid/jid.ts'
import type { StreamSessionOptions } from './session-options.ts'

/** The account whose resource an initiating entity is to get; undefined where any will do. */
export function wantedAccount({
  role,
  contentNamespace,
  from,
}: StreamSessionOptions): Jid | undefined {
  if (role === 'receiving' || contentNamespace !== 'jabber:client') return undefined
  return from?.localpart === undefined ? undefined : from.bare
}
