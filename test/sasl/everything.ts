/** Properties with which every mechanism can be used, on either side, and what they need. */
import type { ChannelBinding } from '../../runtime/sasl/channel-binding.ts'
import type { FastToken, TokenDatabase } from '../../runtime/sasl/ht/token-database.ts'
import type { SaslProperties } from '../../runtime/sasl/mechanism.ts'
import type { AccessTokenValidator } from '../../runtime/sasl/oauth/access-token-validator.ts'
import { gssapiPair } from './gssapi-pair.ts'
import { bytes } from './platform.ts'

/** Whose login it is, and by what. */
export interface Account {
  readonly username: string
  readonly password: string
  /** The access token, and the token of an earlier login. */
  readonly token: string
}

/** One of each channel binding type. */
export const everyBinding: readonly ChannelBinding[] = [
  { type: 'tls-exporter', data: bytes('exported keying material') },
  { type: 'tls-unique', data: bytes('finished') },
  { type: 'tls-server-end-point', data: bytes('certificate') },
]

/** The properties of both sides for a mechanism, at montague.example. */
export function everything(mechanism: string, account: Account): SaslProperties {
  const { username, password, token } = account
  const domain = 'montague.example'
  return {
    username,
    password,
    domain,
    isSecure: true,
    channelBindings: everyBinding,
    accessToken: token,
    fastToken: { mechanism, token },
    isAnonymous: true,
    trace: 'balcony',
    hasCertificate: true,
    certificateIdentities: [`${username}@${domain}`],
    accessTokens: validatorOf(token, username),
    tokens: tokensOf({ mechanism, token }, username),
    ...gssapiPair(username),
  }
}

/** A validator that takes one token. */
export function validatorOf(known: string, username: string): AccessTokenValidator {
  return {
    validate: async (token) => (token === known ? { username } : { status: 'invalid_token' }),
  }
}

/** The tokens of one account, of which there is one. */
export function tokensOf(known: FastToken, owner: string, isExpired = false): TokenDatabase {
  const isKnown = (username: string, mechanism: string): boolean =>
    username === owner && mechanism === known.mechanism
  return {
    tokens: async (username, mechanism) =>
      isKnown(username, mechanism) ? [{ token: known.token, isExpired }] : [],
    use: async (username, mechanism, token) =>
      isKnown(username, mechanism) && token === known.token,
  }
}
