import type { StreamFeatures } from '../../../generated/rfc6120/index.ts'
import { SaslChannelBinding } from '../../../generated/xep-0440/index.ts'
import type { GssapiContext } from '../../sasl/gssapi/gssapi-context.ts'
import type { SaslProperties } from '../../sasl/mechanism.ts'
import { SaslFailure } from '../../sasl/sasl-failure.ts'
import type { Scene } from '../feature.ts'

/** Who an initiating entity is, and what it can show for it. What is not there is not used. */
export interface SaslCredentials {
  /** The authentication identity: the localpart of the account. */
  readonly username?: string | undefined
  readonly password?: string | undefined
  /** The authorization identity, where another than the account's own is to be acted as. */
  readonly authzid?: string | undefined
  /** An access token, for OAUTHBEARER and X-OAUTH2, or what gets one for each login. */
  readonly accessToken?: string | (() => string | Promise<string>) | undefined
  /** Whether to log in without an account. */
  readonly isAnonymous?: boolean | undefined
  /** Whether a certificate of one's own is shown in TLS, for EXTERNAL. */
  readonly hasCertificate?: boolean | undefined
  /** The host and the port that are connected to, where they were given, for OAUTHBEARER. */
  readonly host?: string | undefined
  readonly port?: number | undefined
  /** Makes a security context for GSSAPI. */
  readonly gssapi?: (() => GssapiContext | Promise<GssapiContext>) | undefined
}

/**
 * The access token for a login, where there is one.
 *
 * @throws SaslFailure `aborted` when what gets it fails
 */
export async function accessTokenOf({ accessToken }: SaslCredentials): Promise<string | undefined> {
  if (typeof accessToken !== 'function') return accessToken
  try {
    return await accessToken()
  } catch (cause) {
    throw tokenless(cause)
  }
}

/** What the mechanisms go by on a stream: the credentials, the channel, and what the server offers. */
export function saslProperties(
  credentials: SaslCredentials,
  accessToken: string | undefined,
  offer: StreamFeatures | undefined,
  offered: readonly string[],
  { channel, domain }: Pick<Scene, 'channel' | 'domain'>,
): SaslProperties {
  const { username, password, authzid, isAnonymous, hasCertificate, gssapi } = credentials
  const { host, port } = credentials
  return {
    username,
    password,
    authzid,
    accessToken,
    isAnonymous,
    hasCertificate,
    gssapi,
    host,
    port,
    domain: domain.domainpart,
    isSecure: channel?.isVerified ?? false,
    offered,
    channelBindingTypes: offer?.get(SaslChannelBinding)?.types,
    channelBindings: channel?.channelBindings,
  }
}

function tokenless(cause: unknown): SaslFailure {
  return new SaslFailure('aborted', 'no access token could be had', { check: 'properties', cause })
}
