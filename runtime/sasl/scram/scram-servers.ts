/** The SCRAM mechanisms (RFC 5802, RFC 7677) by their hash, of a receiving entity. */
import { freshNonce } from '../fresh-nonce.ts'
import type { ServerMechanism } from '../mechanism.ts'
import { firstBinding } from './first-binding.ts'
import type { ScramHash } from './scram-keys.ts'
import { ScramServer } from './scram-server.ts'

/** The mechanism with this hash that binds no channel. */
export function scramServer(hash: ScramHash): ServerMechanism {
  return (database, properties, options) => {
    const nonce = freshNonce(options.platform)
    const init = { mechanism: `SCRAM-${hash}`, hash, bindsChannel: false, nonce }
    return new ScramServer(init, database, properties, options)
  }
}

/** Its -PLUS form: channel binding with any type that the properties have data for. */
export function scramPlusServer(hash: ScramHash): ServerMechanism {
  const mechanism = `SCRAM-${hash}-PLUS`
  return (database, properties, options) => {
    firstBinding(mechanism, properties.channelBindings)
    const nonce = freshNonce(options.platform)
    const init = { mechanism, hash, bindsChannel: true, nonce }
    return new ScramServer(init, database, properties, options)
  }
}
