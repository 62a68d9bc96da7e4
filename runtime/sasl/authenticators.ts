/** The machines by the name of their mechanism. */
import type {
  ClientAuthenticator,
  ClientSaslOptions,
  SaslProperties,
  ServerAuthenticator,
  ServerSaslOptions,
} from './mechanism.ts'
import { findMechanism } from './mechanisms.ts'
import type { PasswordDatabase } from './password-database.ts'
import { SaslFailure } from './sasl-failure.ts'

/**
 * The machine that authenticates an initiating entity by a mechanism.
 *
 * @throws SaslFailure `invalid-mechanism` when the mechanism is not known here, or not for this side;
 *   `aborted` when it is to bind a channel and the properties have no binding
 */
export function clientAuthenticator(
  mechanism: string,
  properties: SaslProperties,
  options: ClientSaslOptions,
): ClientAuthenticator {
  const make = findMechanism(mechanism)?.client
  if (make) return make(properties, options)
  throw unknown(mechanism, 'initiating')
}

/**
 * The machine by which a receiving entity authenticates its peer.
 *
 * @throws SaslFailure `invalid-mechanism` when the mechanism is not known here, or not for this side;
 *   `aborted` when it is to bind a channel and the properties have no binding
 */
export function serverAuthenticator(
  mechanism: string,
  passwordDatabase: PasswordDatabase,
  properties: SaslProperties,
  options: ServerSaslOptions,
): ServerAuthenticator {
  const make = findMechanism(mechanism)?.server
  if (make) return make(passwordDatabase, properties, options)
  throw unknown(mechanism, 'receiving')
}

function unknown(mechanism: string, side: 'initiating' | 'receiving'): SaslFailure {
  // A name is the peer's word: only what can be one is repeated.
  const named = /^[A-Z0-9_-]{1,20}$/.test(mechanism) ? mechanism : undefined
  const reason = `the mechanism is not known for the ${side} side`
  return new SaslFailure('invalid-mechanism', reason, { mechanism: named, check: 'mechanism' })
}
