import { coreMechanisms } from './core-mechanisms.ts'
import type { ClientAuthenticator, ClientSaslOptions, SaslProperties } from './mechanism.ts'
import { unknownMechanism } from './unknown-mechanism.ts'

/**
 * As `clientAuthenticator`, but loads the code of a rare mechanism when it is first used: a browser need
 * not have fetched it before.
 *
 * Rejects with what that throws, or with what the platform does when code cannot be loaded.
 */
export async function loadClientAuthenticator(
  mechanism: string,
  properties: SaslProperties,
  options: ClientSaslOptions,
): Promise<ClientAuthenticator> {
  const core = coreMechanisms.get(mechanism)
  if (core) return core(properties, options)
  const { rareMechanisms } = await import('./rare-mechanisms.ts')
  const rare = rareMechanisms.get(mechanism)
  if (rare) return rare(properties, options)
  throw unknownMechanism(mechanism, 'initiating')
}
