import { LocalProtocolError } from '../errors.ts'
import { mechanismTraits } from '../sasl/mechanism-traits.ts'

/**
 * Checks the mechanisms that a server is to offer.
 *
 * @throws LocalProtocolError for one that it cannot
 */
export function checkMechanisms(mechanisms: readonly string[] = []): void {
  const unknown = mechanisms.find((name) => mechanismTraits(name) === undefined)
  if (unknown !== undefined) {
    throw new LocalProtocolError(`there is no SASL mechanism "${unknown}" to offer`)
  }
  if (!mechanisms.includes('GSSAPI')) return
  throw new LocalProtocolError(
    'the embedded server cannot offer GSSAPI: the package kerberos cannot wrap messages on the accepting side',
  )
}
