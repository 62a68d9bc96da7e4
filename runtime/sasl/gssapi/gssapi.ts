/** GSSAPI (RFC 4752), Kerberos 5, as a mechanism. */
import { ordinaryTraits, type SaslMechanism } from '../mechanism.ts'
import { SaslFailure } from '../sasl-failure.ts'
import { GssapiClient } from './gssapi-client.ts'
import { GssapiServer } from './gssapi-server.ts'

/** The mechanism. Both sides need a Kerberos library, which is handed in. */
export const gssapi: SaslMechanism = {
  traits: {
    ...ordinaryTraits,
    name: 'GSSAPI',
    strength: 76,
    provesPeer: true,
    pins: true,
    needs: ['gssapi'],
    serverNeeds: ['gssapiAcceptor'],
  },
  client: (properties) => {
    if (!properties.gssapi) throw missing('there is no Kerberos library for GSSAPI')
    return new GssapiClient(properties.gssapi, properties)
  },
  server: (database, properties, options) => {
    if (!properties.gssapiAcceptor) throw missing('there is no acceptor for GSSAPI')
    return new GssapiServer(properties.gssapiAcceptor, database, options)
  },
}

function missing(reason: string): SaslFailure {
  const options = { mechanism: 'GSSAPI', check: 'properties' } as const
  return new SaslFailure('invalid-mechanism', reason, options)
}
