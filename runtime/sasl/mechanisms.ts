/**
 * The table of mechanisms. A new one is a row here and its machines in a file: nothing else knows
 * mechanisms by name.
 */
import { encodeBase64 } from '../node/values/base64.ts'
import type { ChannelBinding } from './channel-binding.ts'
import type { MechanismTraits, SaslMechanism } from './mechanism.ts'
import { PlainClient, PlainServer } from './plain.ts'
import type { SaslPlatform } from './platform.ts'
import { SaslFailure } from './sasl-failure.ts'
import { ScramClient } from './scram/scram-client.ts'
import type { ScramHash } from './scram/scram-keys.ts'
import { ScramServer } from './scram/scram-server.ts'

/** The mechanism of this name; `undefined` when it is not known here. */
export function findMechanism(name: string): SaslMechanism | undefined {
  return mechanisms.get(name)
}

/** The facts about a mechanism; `undefined` when it is not known here. */
export function mechanismTraits(name: string): MechanismTraits | undefined {
  return mechanisms.get(name)?.traits
}

/** The names of all mechanisms known here, the strongest first. */
export function mechanismNames(): string[] {
  return [...mechanisms.values()]
    .sort((left, right) => right.traits.strength - left.traits.strength)
    .map(({ traits }) => traits.name)
}

function scram(hash: ScramHash, strength: number): SaslMechanism {
  const name = `SCRAM-${hash}`
  return {
    traits: {
      name,
      strength,
      sendsPassword: false,
      provesPeer: true,
      bindsChannel: false,
      needs: ['username', 'password'],
      formats: ['plain', hash],
    },
    client: (properties, options) => {
      const nonce = freshNonce(options.platform)
      return new ScramClient({ mechanism: name, hash, nonce }, properties, options)
    },
    server: (database, properties, options) => {
      const init = {
        mechanism: name,
        hash,
        bindsChannel: false,
        nonce: freshNonce(options.platform),
      }
      return new ScramServer(init, database, properties, options)
    },
  }
}

/** Its -PLUS form: channel binding with the first type that the properties have data for. */
function scramPlus(hash: ScramHash, strength: number): SaslMechanism {
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
      const init = {
        mechanism: name,
        hash,
        bindsChannel: true,
        nonce: freshNonce(options.platform),
      }
      return new ScramServer(init, database, properties, options)
    },
  }
}

const plain: SaslMechanism = {
  traits: {
    name: 'PLAIN',
    strength: 10,
    sendsPassword: true,
    provesPeer: false,
    bindsChannel: false,
    needs: ['username', 'password'],
    formats: ['plain', 'SHA-1', 'SHA-256', 'SHA-512'],
  },
  client: (properties, options) => new PlainClient(properties, options),
  server: (database, properties, options) => new PlainServer(database, properties, options),
}

function firstBinding(
  mechanism: string,
  bindings: readonly ChannelBinding[] | undefined,
): ChannelBinding {
  const binding = bindings?.[0]
  if (binding) return binding
  throw new SaslFailure('aborted', 'there is no channel binding', {
    mechanism,
    check: 'properties',
  })
}

/** 144 random bits as 24 printable characters. */
function freshNonce(platform: SaslPlatform): string {
  return encodeBase64(platform.randomBytes(18))
}

const mechanisms: ReadonlyMap<string, SaslMechanism> = new Map(
  [
    plain,
    scram('SHA-1', 50),
    scram('SHA-256', 60),
    scram('SHA-512', 70),
    scramPlus('SHA-1', 80),
    scramPlus('SHA-256', 90),
    scramPlus('SHA-512', 100),
  ].map((mechanism) => [mechanism.traits.name, mechanism]),
)
