/**
 * The facts about the SASL mechanisms that a choice among them rests on. They are known of each, also
 * where its machines are not loaded.
 */
import type { ChannelBindingType } from './channel-binding.ts'
import type { SaslProperties } from './mechanism.ts'
import type { PasswordFormat } from './password-database.ts'
import type { SaslPlatform } from './platform.ts'

/** The facts about a mechanism. */
export interface MechanismTraits {
  readonly name: string
  /** The higher the stronger; only the order means anything. */
  readonly strength: number
  /** Whether the receiving entity learns the password itself, or a token that is as good. */
  readonly sendsPassword: boolean
  /** Whether who is at the other end learns the password, or enough to guess it cheaply. */
  readonly risksPassword: boolean
  /** Whether it is used in a secure channel only. */
  readonly needsSecurity: boolean
  /** Whether the receiving entity proves that it knows the account, too. */
  readonly provesPeer: boolean
  /** Whether the exchange is bound to the secure channel. */
  readonly bindsChannel: boolean
  /** The only type it binds by; absent where it can be any. */
  readonly bindingType?: ChannelBindingType
  /** Whether the secure channel itself is what authenticates, so that nothing is left to bind. */
  readonly isOfChannel: boolean
  /** Whether an account that once logged in by it shows its password no more (XEP-0474 §7). */
  readonly pins: boolean
  /** The properties that the initiating entity's machine needs. */
  readonly needs: readonly (keyof SaslProperties)[]
  /** The properties that the receiving entity's machine needs. */
  readonly serverNeeds: readonly (keyof SaslProperties)[]
  /** The formats of which the receiving entity's password database must store one; empty: none. */
  readonly formats: readonly PasswordFormat[]
  /** What it needs of a platform that not every platform has. */
  readonly platform: readonly (keyof SaslPlatform)[]
}

/** The facts about a mechanism; `undefined` when it is not known here. */
export function mechanismTraits(name: string): MechanismTraits | undefined {
  return table.get(name)
}

/** The names of all mechanisms known here, the strongest first. */
export function mechanismNames(): string[] {
  return [...table.values()]
    .sort((left, right) => right.strength - left.strength)
    .map(({ name }) => name)
}

type Special = Partial<MechanismTraits> & Pick<MechanismTraits, 'name' | 'strength'>

const ordinary: Omit<MechanismTraits, 'name' | 'strength'> = {
  sendsPassword: false,
  risksPassword: false,
  needsSecurity: false,
  provesPeer: false,
  bindsChannel: false,
  isOfChannel: false,
  pins: false,
  needs: [],
  serverNeeds: [],
  formats: [],
  platform: [],
}

const table: ReadonlyMap<string, MechanismTraits> = /*@__PURE__*/ new Map(
  /*@__PURE__*/ special().map((traits) => [traits.name, { ...ordinary, ...traits }]),
)

function special(): Special[] {
  const password = ['username', 'password'] as const
  const token = { sendsPassword: true, needsSecurity: true, serverNeeds: ['accessTokens'] } as const
  return [
    { name: 'ANONYMOUS', strength: 0, needs: ['isAnonymous'], serverNeeds: ['isAnonymous'] },
    {
      name: 'PLAIN',
      strength: 10,
      sendsPassword: true,
      risksPassword: true,
      needsSecurity: true,
      needs: password,
      formats: ['plain', 'SHA-1', 'SHA-256', 'SHA-512'],
    },
    {
      name: 'DIGEST-MD5',
      strength: 20,
      // It hides the password from the peer, but not from one that has time to guess.
      risksPassword: true,
      provesPeer: true,
      needs: [...password, 'domain'],
      formats: ['plain'],
      platform: ['md5'],
    },
    { name: 'X-OAUTH2', strength: 25, ...token, needs: ['username', 'accessToken'] },
    { name: 'OAUTHBEARER', strength: 30, ...token, needs: ['accessToken'] },
    ...(['SHA-1', 'SHA-256', 'SHA-512'] as const).flatMap((hash, index): Special[] => {
      const both = { provesPeer: true, pins: true, formats: ['plain', hash] } as const
      return [
        { name: `SCRAM-${hash}`, strength: 50 + 10 * index, ...both, needs: password },
        {
          name: `SCRAM-${hash}-PLUS`,
          strength: 80 + 10 * index,
          ...both,
          bindsChannel: true,
          needs: [...password, 'channelBindings'],
        },
      ]
    }),
    hashedToken('NONE', 75),
    {
      name: 'GSSAPI',
      strength: 76,
      provesPeer: true,
      pins: true,
      needs: ['gssapi'],
      serverNeeds: ['gssapiAcceptor'],
    },
    hashedToken('ENDP', 110, 'tls-server-end-point'),
    hashedToken('UNIQ', 111, 'tls-unique'),
    hashedToken('EXPR', 112, 'tls-exporter'),
    {
      name: 'EXTERNAL',
      strength: 120,
      needsSecurity: true,
      isOfChannel: true,
      pins: true,
      needs: ['hasCertificate'],
      serverNeeds: ['certificateIdentities'],
    },
  ]
}

/**
 * Whoever reads the message of one that binds no channel can log in with it, so that it is used in a
 * secure channel only, as are all.
 */
function hashedToken(binding: string, strength: number, bindingType?: ChannelBindingType): Special {
  return {
    name: `HT-SHA-256-${binding}`,
    strength,
    needsSecurity: true,
    provesPeer: true,
    bindsChannel: bindingType !== undefined,
    ...(bindingType !== undefined && { bindingType }),
    pins: true,
    needs: ['username', 'fastToken'],
    serverNeeds: ['tokens'],
  }
}
