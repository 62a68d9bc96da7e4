import type { StreamFeatures } from '../../../generated/rfc6120/index.ts'
import { SaslMechanisms } from '../../../generated/rfc6120/index.ts'
import { SaslChannelBinding } from '../../../generated/xep-0440/index.ts'
import type { GssapiContext } from '../../sasl/gssapi/gssapi-context.ts'
import type { SaslProperties } from '../../sasl/mechanism.ts'
import type { Scene } from '../feature.ts'

/** Who an initiating entity is, and what it can show for it. What is not there is not used. */
export interface SaslCredentials {
  /** The authentication identity: the localpart of the account. */
  readonly username?: string | undefined
  readonly password?: string | undefined
  /** The authorization identity, where another than the account's own is to be acted as. */
  readonly authzid?: string | undefined
  /** An access token, for OAUTHBEARER and X-OAUTH2. */
  readonly accessToken?: string | undefined
  /** Whether to log in without an account. */
  readonly isAnonymous?: boolean | undefined
  /** Whether a certificate of one's own is shown in TLS, for EXTERNAL. */
  readonly hasCertificate?: boolean | undefined
  /** Makes a security context for GSSAPI. */
  readonly gssapi?: (() => GssapiContext | Promise<GssapiContext>) | undefined
}

/** What the mechanisms go by on a stream: the credentials, the channel, and what the server offers. */
export function saslProperties(
  credentials: SaslCredentials,
  offer: StreamFeatures | undefined,
  { channel, domain }: Pick<Scene, 'channel' | 'domain'>,
): SaslProperties {
  const { username, password, authzid, accessToken, isAnonymous, hasCertificate, gssapi } =
    credentials
  return {
    username,
    password,
    authzid,
    accessToken,
    isAnonymous,
    hasCertificate,
    gssapi,
    domain: domain.domainpart,
    isSecure: channel?.isVerified ?? false,
    offered: offer?.get(SaslMechanisms)?.mechanisms ?? [],
    channelBindingTypes: offer?.get(SaslChannelBinding)?.types,
    channelBindings: channel?.channelBindings,
  }
}
