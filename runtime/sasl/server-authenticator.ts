/** The machines of a receiving entity by the name of their mechanism. */
import type { SaslProperties, ServerAuthenticator, ServerSaslOptions } from './mechanism.ts'
import type { PasswordDatabase } from './password-database.ts'
import { serverMechanisms } from './server-mechanisms.ts'
import { unknownMechanism } from './unknown-mechanism.ts'

/**
 * The machine by which a receiving entity authenticates its peer.
 *
 * @throws SaslFailure `invalid-mechanism` when the mechanism is not known here; `aborted` when it is to
 *   bind a channel and the properties have no binding
 */
export function serverAuthenticator(
  mechanism: string,
  passwordDatabase: PasswordDatabase,
  properties: SaslProperties,
  options: ServerSaslOptions,
): ServerAuthenticator {
  const make = serverMechanisms.get(mechanism)
  if (make) return make(passwordDatabase, properties, options)
  throw unknownMechanism(mechanism, 'receiving')
}
