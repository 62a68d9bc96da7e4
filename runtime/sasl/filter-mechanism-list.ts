import type { SaslProperties } from './mechanism.ts'
import { type MechanismTraits, mechanismTraits } from './mechanism-traits.ts'
import type { SaslPlatform } from './platform.ts'
import type { SaslPin } from './sasl-pin.ts'

/** How {@link filterMechanismList} chooses. */
export interface MechanismFilter {
  /** Whether mechanisms that send the password may do so without a secure channel. */
  readonly allowInsecure?: boolean | undefined
  /** Whether the list is for a receiving entity to offer, not for an initiating one to choose from. */
  readonly serverSide?: boolean | undefined
  /** The platform; mechanisms that need what not every one has are left out where it is absent. */
  readonly platform?: SaslPlatform | undefined
  /** What is remembered of the account's logins. */
  readonly pin?: SaslPin | undefined
  /** Whether the channel is bound; `'prefer'` where absent, which leaves nothing out. */
  readonly channelBinding?: ChannelBindingPolicy | undefined
}

/**
 * Whether an initiating entity binds the channel: always or not at all, whenever it can, or never.
 * With `'prefer'` an account that has never been bound gets one attempt without.
 */
export type ChannelBindingPolicy = 'require' | 'prefer' | 'off'

/**
 * Those of the mechanisms that can be used with the properties, the strongest first, each once.
 *
 * For an initiating entity they are known here and have all they need; for a receiving one its
 * password database stores what they verify against. A mechanism that needs a secure channel, as each
 * does that sends the password, is left out without one. One that puts the password at risk is left
 * out when the pin says that the account does not need it.
 */
export function filterMechanismList(
  mechanisms: Iterable<string>,
  properties: SaslProperties,
  filter: MechanismFilter = {},
): string[] {
  const usable: MechanismTraits[] = []
  for (const name of new Set(mechanisms)) {
    const traits = mechanismTraits(name)
    if (traits && isUsable(traits, properties, filter)) usable.push(traits)
  }
  usable.sort((left, right) => right.strength - left.strength)
  return usable.map(({ name }) => name)
}

function isUsable(
  traits: MechanismTraits,
  properties: SaslProperties,
  filter: MechanismFilter,
): boolean {
  const { allowInsecure = false, serverSide = false, platform } = filter
  if (traits.needsSecurity && !properties.isSecure && !allowInsecure) return false
  if (traits.bindsChannel && !hasBinding(traits, properties)) return false
  if (!traits.platform.every((part) => platform?.[part])) return false
  const needs = serverSide ? traits.serverNeeds : traits.needs
  if (!needs.every((name) => isGiven(properties[name]))) return false
  if (!serverSide) return isAllowed(traits, filter) && suitsToken(traits, properties)
  const { passwordFormats = [] } = properties
  return traits.formats.length === 0 || traits.formats.some((f) => passwordFormats.includes(f))
}

/** What the policy and the pin say. */
function isAllowed(traits: MechanismTraits, { pin, channelBinding }: MechanismFilter): boolean {
  if (pin?.hidesPassword && traits.risksPassword) return false
  if (traits.isOfChannel) return true
  // To bind no channel at all is the program's decision, which no pin is to overrule.
  if (channelBinding === 'off') return !traits.bindsChannel
  return traits.bindsChannel || (channelBinding !== 'require' && !pin?.bindsChannel)
}

/** A token is good for the mechanism that it was given for. */
function suitsToken({ name, needs }: MechanismTraits, { fastToken }: SaslProperties): boolean {
  return !needs.includes('fastToken') || fastToken?.mechanism === name
}

function hasBinding(
  { bindingType }: MechanismTraits,
  { channelBindings = [] }: SaslProperties,
): boolean {
  if (bindingType === undefined) return channelBindings.length > 0
  return channelBindings.some(({ type }) => type === bindingType)
}

function isGiven(value: SaslProperties[keyof SaslProperties]): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value)
}
