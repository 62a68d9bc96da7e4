import { Jid } from '../../jid/jid.ts'
import type { Scene } from '../feature.ts'

/** The account, a bare JID, that authentication has established; of a receiving entity. */
export function accountOf({ identity, domain }: Pick<Scene, 'identity' | 'domain'>): Jid {
  const { username, authzid } = identity ?? {}
  return authzid === undefined
    ? Jid.of({ localpart: username, domainpart: domain.domainpart })
    : Jid.parse(authzid).bare
}
