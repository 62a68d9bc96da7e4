/**
 * The table of mechanisms. A new one is a row here and its machines in a file: nothing else knows
 * mechanisms by name.
 */
import { anonymous } from './anonymous.ts'
import { digestMd5 } from './digest-md5/digest-md5.ts'
import { external } from './external.ts'
import { gssapi } from './gssapi/gssapi.ts'
import { hashedToken } from './ht/hashed-token.ts'
import type { MechanismTraits, SaslMechanism } from './mechanism.ts'
import { oauthBearer } from './oauth/oauth-bearer.ts'
import { xOauth2 } from './oauth/x-oauth2.ts'
import { plain } from './plain.ts'
import { scram, scramPlus } from './scram/scram-mechanisms.ts'

/** The mechanism of this name; `undefined` when it is not known here. */
export function findMechanism(name: string): SaslMechanism | undefined {
  return mechanisms.get(name)
}

/** The facts about a mechanism; `undefined` when it is not known here. */
export function mechanismTraits(name: string): MechanismTraits | undefined {
  return mechanisms.get(name)?.traits
}

/** The names of all mechanisms known here, the strongest first. */
export function mechanismNames(): string[] {
  return [...mechanisms.values()]
    .sort((left, right) => right.traits.strength - left.traits.strength)
    .map(({ traits }) => traits.name)
}

const mechanisms: ReadonlyMap<string, SaslMechanism> = new Map(
  [
    anonymous,
    plain,
    digestMd5,
    xOauth2,
    oauthBearer,
    scram('SHA-1', 50),
    scram('SHA-256', 60),
    scram('SHA-512', 70),
    hashedToken('NONE', 75),
    gssapi,
    scramPlus('SHA-1', 80),
    scramPlus('SHA-256', 90),
    scramPlus('SHA-512', 100),
    hashedToken('ENDP', 110),
    hashedToken('UNIQ', 111),
    hashedToken('EXPR', 112),
    external,
  ].map((mechanism) => [mechanism.traits.name, mechanism]),
)
