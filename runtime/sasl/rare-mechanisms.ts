/**
 * The mechanisms that few logins use, of an initiating entity. They are a module of their own so that
 * who does not need them need not load them.
 */
import { DigestClient } from './digest-md5/digest-client.ts'
import { digestInit } from './digest-md5/digest-init.ts'
import { GssapiClient } from './gssapi/gssapi-client.ts'
import { bindingDataOf } from './ht/binding-data.ts'
import { HashedTokenClient } from './ht/hashed-token-client.ts'
import type { ClientMechanism } from './mechanism.ts'
import { OAuthBearerClient } from './oauth/oauth-bearer-client.ts'
import { xOauth2Client } from './oauth/x-oauth2-client.ts'
import { SaslFailure } from './sasl-failure.ts'

const digestClient: ClientMechanism = (properties, { platform }) =>
  new DigestClient(digestInit(platform), properties)

const gssapiClient: ClientMechanism = (properties) => {
  if (properties.gssapi) return new GssapiClient(properties.gssapi, properties)
  const options = { mechanism: 'GSSAPI', check: 'properties' } as const
  throw new SaslFailure('invalid-mechanism', 'there is no Kerberos library for GSSAPI', options)
}

/** Those mechanisms by their names. */
export const rareMechanisms: ReadonlyMap<string, ClientMechanism> = /*@__PURE__*/ new Map([
  ['DIGEST-MD5', digestClient],
  ['GSSAPI', gssapiClient],
  ['X-OAUTH2', xOauth2Client],
  ['OAUTHBEARER', (properties, options) => new OAuthBearerClient(properties, options)],
  ['HT-SHA-256-NONE', /*@__PURE__*/ hashedTokenClient('HT-SHA-256-NONE')],
  ['HT-SHA-256-ENDP', /*@__PURE__*/ hashedTokenClient('HT-SHA-256-ENDP')],
  ['HT-SHA-256-UNIQ', /*@__PURE__*/ hashedTokenClient('HT-SHA-256-UNIQ')],
  ['HT-SHA-256-EXPR', /*@__PURE__*/ hashedTokenClient('HT-SHA-256-EXPR')],
])

/** With SHA-256 (draft-schmaus-kitten-sasl-ht-09, as XEP-0484 has it). */
function hashedTokenClient(mechanism: string): ClientMechanism {
  return (properties, options) => {
    const init = { mechanism, bindingData: bindingDataOf(mechanism, properties) }
    return new HashedTokenClient(init, properties, options)
  }
}
