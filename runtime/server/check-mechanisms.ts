import { LocalProtocolError } from '../errors.ts'

/**
 * Checks the mechanisms that a server is to offer.
 *
 * @throws LocalProtocolError for one that it cannot
 */
export function checkMechanisms(mechanisms: readonly string[] = []): void {
  if (!mechanisms.includes('GSSAPI')) return
  throw new LocalProtocolError(
    'the embedded server cannot offer GSSAPI: the package kerberos cannot wrap messages on the accepting side',
  )
}
