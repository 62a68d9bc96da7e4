/** The machines of an initiating entity by the name of their mechanism. */
import { coreMechanisms } from './core-mechanisms.ts'
import type { ClientAuthenticator, ClientSaslOptions, SaslProperties } from './mechanism.ts'
import { rareMechanisms } from './rare-mechanisms.ts'
import { unknownMechanism } from './unknown-mechanism.ts'

/**
 * The machine that authenticates an initiating entity by a mechanism.
 *
 * @throws SaslFailure `invalid-mechanism` when the mechanism is not known here; `aborted` when it is to
 *   bind a channel and the properties have no binding
 */
export function clientAuthenticator(
  mechanism: string,
  properties: SaslProperties,
  options: ClientSaslOptions,
): ClientAuthenticator {
  const make = coreMechanisms.get(mechanism) ?? rareMechanisms.get(mechanism)
  if (make) return make(properties, options)
  throw unknownMechanism(mechanism, 'initiating')
}
