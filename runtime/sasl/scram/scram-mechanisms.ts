/** The SCRAM mechanisms (RFC 5802, RFC 7677) by their hash, with and without channel binding. */
import type { ChannelBinding } from '../channel-binding.ts'
import { freshNonce } from '../fresh-nonce.ts'
import { ordinaryTraits, type SaslMechanism } from '../mechanism.ts'
import { SaslFailure } from '../sasl-failure.ts'
import { ScramClient } from './scram-client.ts'
import type { ScramHash } from './scram-keys.ts'
import { ScramServer } from './scram-server.ts'

/** The mechanism with this hash that binds no channel. */
export function scram(hash: ScramHash, strength: number): SaslMechanism {
  const name = `SCRAM-${hash}`
  return {
    traits: {
      ...ordinaryTraits,
      name,
      strength,
      provesPeer: true,
      pins: true,
      needs: ['username', 'password'],
      formats: ['plain', hash],
    },
    client: (properties, options) => {
      const nonce = freshNonce(options.platform)
      return new ScramClient({ mechanism: name, hash, nonce }, properties, options)
    },
    server: (database, properties, options) => {
      const nonce = freshNonce(options.platform)
      const init = { mechanism: name, hash, bindsChannel: false, nonce }
      return new ScramServer(init, database, properties, options)
    },
  }
}

/** Its -PLUS form: channel binding with the first type that the properties have data for. */
export function scramPlus(hash: ScramHash, strength: number): SaslMechanism {
  const name = `SCRAM-${hash}-PLUS`
  return {
    traits: {
      ...scram(hash, strength).traits,
      name,
      bindsChannel: true,
      needs: ['username', 'password', 'channelBindings'],
    },
    client: (properties, options) => {
      const binding = firstBinding(name, properties.channelBindings)
      const init = { mechanism: name, hash, binding, nonce: freshNonce(options.platform) }
      return new ScramClient(init, properties, options)
    },
    server: (database, properties, options) => {
      firstBinding(name, properties.channelBindings)
      const nonce = freshNonce(options.platform)
      const init = { mechanism: name, hash, bindsChannel: true, nonce }
      return new ScramServer(init, database, properties, options)
    },
  }
}

function firstBinding(
  mechanism: string,
  bindings: readonly ChannelBinding[] | undefined,
): ChannelBinding {
  const binding = bindings?.[0]
  if (binding) return binding
  const reason = 'there is no channel binding'
  throw new SaslFailure('aborted', reason, { mechanism, check: 'properties' })
}
