/** The SCRAM mechanisms (RFC 5802, RFC 7677) by their hash, of an initiating entity. */
import { freshNonce } from '../fresh-nonce.ts'
import type { ClientMechanism } from '../mechanism.ts'
import { firstBinding } from './first-binding.ts'
import { ScramClient } from './scram-client.ts'
import type { ScramHash } from './scram-keys.ts'

/** The mechanism with this hash that binds no channel. */
export function scramClient(hash: ScramHash): ClientMechanism {
  return (properties, options) => {
    const init = { mechanism: `SCRAM-${hash}`, hash, nonce: freshNonce(options.platform) }
    return new ScramClient(init, properties, options)
  }
}

/** Its -PLUS form: channel binding with the first type that the properties have data for. */
export function scramPlusClient(hash: ScramHash): ClientMechanism {
  const mechanism = `SCRAM-${hash}-PLUS`
  return (properties, options) => {
    const binding = firstBinding(mechanism, properties.channelBindings)
    const init = { mechanism, hash, binding, nonce: freshNonce(options.platform) }
    return new ScramClient(init, properties, options)
  }
}
