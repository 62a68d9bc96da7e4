import type { SaslMechanism, SaslProperties } from './mechanism.ts'
import { findMechanism } from './mechanisms.ts'

/** How {@link filterMechanismList} chooses. */
export interface MechanismFilter {
  /** Whether mechanisms that send the password may do so without a secure channel. */
  readonly allowInsecure?: boolean
  /** Whether the list is for a receiving entity to offer, not for an initiating one to choose from. */
  readonly serverSide?: boolean
}

/**
 * Those of the mechanisms that can be used with the properties, the strongest first, each once.
 *
 * For an initiating entity they are known here and have all they need; for a receiving one its
 * password database stores what they verify against. A mechanism that sends the password is left out
 * unless the channel is secure.
 */
export function filterMechanismList(
  mechanisms: Iterable<string>,
  properties: SaslProperties,
  filter: MechanismFilter = {},
): string[] {
  const usable: SaslMechanism[] = []
  for (const name of new Set(mechanisms)) {
    const mechanism = findMechanism(name)
    if (mechanism && isUsable(mechanism, properties, filter)) usable.push(mechanism)
  }
  usable.sort((left, right) => right.traits.strength - left.traits.strength)
  return usable.map(({ traits }) => traits.name)
}

function isUsable(
  { traits, client, server }: SaslMechanism,
  properties: SaslProperties,
  { allowInsecure = false, serverSide = false }: MechanismFilter,
): boolean {
  if (!(serverSide ? server : client)) return false
  if (traits.sendsPassword && !properties.isSecure && !allowInsecure) return false
  if (traits.bindsChannel && !properties.channelBindings?.length) return false
  if (!serverSide) return traits.needs.every((name) => Boolean(properties[name]))
  const { passwordFormats = [] } = properties
  return traits.formats.length === 0 || traits.formats.some((f) => passwordFormats.includes(f))
}
