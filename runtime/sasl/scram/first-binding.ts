import type { ChannelBinding } from '../channel-binding.ts'
import { SaslFailure } from '../sasl-failure.ts'

/**
 * The channel binding of a -PLUS mechanism: the first that there is data for.
 *
 * @throws SaslFailure `aborted` where there is none
 */
export function firstBinding(
  mechanism: string,
  bindings: readonly ChannelBinding[] | undefined,
): ChannelBinding {
  const binding = bindings?.[0]
  if (binding) return binding
  const reason = 'there is no channel binding'
  throw new SaslFailure('aborted', reason, { mechanism, check: 'properties' })
}
