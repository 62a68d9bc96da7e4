import { anonymousServer } from './anonymous-server.ts'
import { DigestServer } from './digest-md5/digest-server.ts'
import { digestInit } from './digest-md5/digest-init.ts'
import { externalServer } from './external-server.ts'
import { GssapiServer } from './gssapi/gssapi-server.ts'
import { bindingDataOf } from './ht/binding-data.ts'
import { hashedTokenServer } from './ht/hashed-token-server.ts'
import type { ServerMechanism } from './mechanism.ts'
import { OAuthBearerServer } from './oauth/oauth-bearer-server.ts'
import { xOauth2Server } from './oauth/x-oauth2-server.ts'
import { plainServer } from './plain-server.ts'
import { SaslFailure } from './sasl-failure.ts'
import { scramPlusServer, scramServer } from './scram/scram-servers.ts'

const digestServer: ServerMechanism = (database, _properties, options) =>
  new DigestServer(digestInit(options.platform), database, options)

const gssapiServer: ServerMechanism = (database, { gssapiAcceptor }, options) => {
  if (gssapiAcceptor) return new GssapiServer(gssapiAcceptor, database, options)
  const about = { mechanism: 'GSSAPI', check: 'properties' } as const
  throw new SaslFailure('invalid-mechanism', 'there is no acceptor for GSSAPI', about)
}

/** The mechanisms of a receiving entity by their names. */
export const serverMechanisms: ReadonlyMap<string, ServerMechanism> = /*@__PURE__*/ new Map([
  ['ANONYMOUS', anonymousServer],
  ['PLAIN', plainServer],
  ['DIGEST-MD5', digestServer],
  ['GSSAPI', gssapiServer],
  ['X-OAUTH2', xOauth2Server],
  [
    'OAUTHBEARER',
    (database, properties, options) => new OAuthBearerServer(database, properties, options),
  ],
  ['SCRAM-SHA-1', /*@__PURE__*/ scramServer('SHA-1')],
  ['SCRAM-SHA-256', /*@__PURE__*/ scramServer('SHA-256')],
  ['SCRAM-SHA-512', /*@__PURE__*/ scramServer('SHA-512')],
  ['SCRAM-SHA-1-PLUS', /*@__PURE__*/ scramPlusServer('SHA-1')],
  ['SCRAM-SHA-256-PLUS', /*@__PURE__*/ scramPlusServer('SHA-256')],
  ['SCRAM-SHA-512-PLUS', /*@__PURE__*/ scramPlusServer('SHA-512')],
  ['HT-SHA-256-NONE', /*@__PURE__*/ tokenServer('HT-SHA-256-NONE')],
  ['HT-SHA-256-ENDP', /*@__PURE__*/ tokenServer('HT-SHA-256-ENDP')],
  ['HT-SHA-256-UNIQ', /*@__PURE__*/ tokenServer('HT-SHA-256-UNIQ')],
  ['HT-SHA-256-EXPR', /*@__PURE__*/ tokenServer('HT-SHA-256-EXPR')],
  ['EXTERNAL', externalServer],
])

/** With SHA-256 (draft-schmaus-kitten-sasl-ht-09, as XEP-0484 has it). */
function tokenServer(mechanism: string): ServerMechanism {
  return (database, properties, options) => {
    const init = { mechanism, bindingData: bindingDataOf(mechanism, properties) }
    return hashedTokenServer(init, database, properties, options)
  }
}
