import type { SaslOptions, SaslProperties } from './mechanism.ts'
import { SaslFailure } from './sasl-failure.ts'

/**
 * Lets a mechanism go on in a secure channel only, or where that was waived.
 *
 * @throws SaslFailure `encryption-required`
 */
export function requireSecure(
  properties: Pick<SaslProperties, 'isSecure'>,
  options: Pick<SaslOptions, 'allowInsecure'>,
): void {
  if (properties.isSecure || options.allowInsecure) return
  const reason = 'the channel is not secure'
  throw new SaslFailure('encryption-required', reason, { check: 'security-layer' })
}
