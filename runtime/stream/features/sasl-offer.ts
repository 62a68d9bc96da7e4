/** What a receiving entity offers for authentication, by whichever profile. */
import { filterMechanismList } from '../../sasl/filter-mechanism-list.ts'
import type { SaslProperties } from '../../sasl/mechanism.ts'
import { mechanismNames, mechanismTraits } from '../../sasl/mechanism-traits.ts'
import type { Scene } from '../feature.ts'
import type { SaslServiceOptions } from './sasl-service.ts'

/** Whether authentication waits for TLS. */
export function isHeldBack(options: SaslServiceOptions, { facts }: Scene): boolean {
  return (options.requiresTls ?? true) && !facts.has('secure')
}

/** The mechanisms to offer, the strongest first. */
export function offeredBy(options: SaslServiceOptions, scene: Scene): readonly string[] {
  const { mechanisms, allowInsecure = false } = options
  const properties = propertiesOf(options, scene)
  // What not every platform has is offered where it is asked for.
  const platform = mechanisms && options.platform
  const filter = { allowInsecure, platform, serverSide: true }
  return filterMechanismList(mechanisms ?? mechanismNames(), properties, filter)
}

/** The channel binding types to announce (XEP-0440): those of the channel, where they are of use. */
export function announcedBy(
  mechanisms: readonly string[],
  { channel }: Scene,
): readonly string[] | undefined {
  if (!mechanisms.some((name) => mechanismTraits(name)?.bindsChannel)) return undefined
  return channel?.channelBindings.map(({ type }) => type)
}

/** What the machines of the receiving entity go by. */
export function propertiesOf(
  { database, isAnonymous, accessTokens }: SaslServiceOptions,
  { channel }: Scene,
): SaslProperties {
  return {
    isAnonymous,
    accessTokens,
    certificateIdentities: channel?.certificateIdentities,
    isSecure: channel !== undefined,
    channelBindings: channel?.channelBindings,
    passwordFormats: database.formats,
  }
}
