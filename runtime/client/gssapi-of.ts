import { LocalProtocolError } from '../errors.ts'
import type { GssapiContext } from '../sasl/gssapi/gssapi-context.ts'
import type { ClientOptions, Environment } from './client-options.ts'

/**
 * What makes the security contexts that the options ask for; `undefined` where they ask for none.
 *
 * @throws LocalProtocolError where there is no Kerberos and none is handed in
 */
export function gssapiOf(
  { gssapi = false, host }: Pick<ClientOptions, 'gssapi' | 'host'>,
  { kerberos }: Environment,
  domain: string,
): (() => GssapiContext | Promise<GssapiContext>) | undefined {
  if (gssapi === false) return undefined
  if (typeof gssapi === 'function') return gssapi
  if (kerberos === undefined) {
    throw new LocalProtocolError('there is no Kerberos here: a context has to be handed in')
  }
  return () => kerberos({ host, domain }, gssapi === true ? {} : gssapi)
}
