import type { ChannelBinding } from '../channel-binding.ts'
import type { SaslProperties } from '../mechanism.ts'
import { mechanismTraits } from '../mechanism-traits.ts'
import { SaslFailure } from '../sasl-failure.ts'

/**
 * What identifies the channel to an HT mechanism; no bytes where it binds none.
 *
 * @throws SaslFailure `aborted` where there is no channel binding of its type
 */
export function bindingDataOf(
  mechanism: string,
  { channelBindings = [] }: SaslProperties,
): ChannelBinding['data'] {
  const type = mechanismTraits(mechanism)?.bindingType
  if (type === undefined) return new Uint8Array(0)
  const binding = channelBindings.find((available) => available.type === type)
  if (binding) return binding.data
  const reason = 'there is no channel binding of the type'
  throw new SaslFailure('aborted', reason, { mechanism, check: 'properties' })
}
