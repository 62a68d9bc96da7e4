/**
 * The HT mechanisms with SHA-256 (draft-schmaus-kitten-sasl-ht-09, as XEP-0484 has it): one message
 * each way, by which both show that they know the token of an earlier login.
 */
import type { ChannelBinding, ChannelBindingType } from '../channel-binding.ts'
import { ordinaryTraits, type SaslMechanism, type SaslProperties } from '../mechanism.ts'
import { SaslFailure } from '../sasl-failure.ts'
import { HashedTokenClient } from './hashed-token-client.ts'
import { hashedTokenServer } from './hashed-token-server.ts'

/** The end of a mechanism's name, for its channel binding. */
export type HashedTokenBinding = 'NONE' | 'ENDP' | 'UNIQ' | 'EXPR'

/**
 * The mechanism with this channel binding. Whoever reads the message of one without can log in with
 * it, so that it is used in a secure channel only, as are all.
 */
export function hashedToken(binding: HashedTokenBinding, strength: number): SaslMechanism {
  const name = `HT-SHA-256-${binding}`
  const type = bindingTypes[binding]
  return {
    traits: {
      ...ordinaryTraits,
      name,
      strength,
      needsSecurity: true,
      provesPeer: true,
      bindsChannel: type !== undefined,
      ...(type !== undefined && { bindingType: type }),
      pins: true,
      needs: ['username', 'fastToken'],
      serverNeeds: ['tokens'],
    },
    suits: ({ fastToken }) => fastToken?.mechanism === name,
    client: (properties, options) => {
      const init = { mechanism: name, bindingData: bindingData(name, type, properties) }
      return new HashedTokenClient(init, properties, options)
    },
    server: (database, properties, options) => {
      const init = { mechanism: name, bindingData: bindingData(name, type, properties) }
      return hashedTokenServer(init, database, properties, options)
    },
  }
}

function bindingData(
  mechanism: string,
  type: ChannelBindingType | undefined,
  { channelBindings = [] }: SaslProperties,
): ChannelBinding['data'] {
  if (type === undefined) return new Uint8Array(0)
  const binding = channelBindings.find((available) => available.type === type)
  if (binding) return binding.data
  const reason = 'there is no channel binding of the type'
  throw new SaslFailure('aborted', reason, { mechanism, check: 'properties' })
}

const bindingTypes: Readonly<Record<HashedTokenBinding, ChannelBindingType | undefined>> = {
  NONE: undefined,
  ENDP: 'tls-server-end-point',
  UNIQ: 'tls-unique',
  EXPR: 'tls-exporter',
}
