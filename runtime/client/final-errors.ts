import type { StreamErrorCondition } from '../../generated/rfc6120/index.ts'
import { isConnectionError, isTimeoutError } from '../errors.ts'
import type { ConnectionErrorCode } from '../errors.ts'
import { isStanzaError } from '../node/index.ts'
import { isSaslFailure, type SaslCondition } from '../sasl/sasl-failure.ts'
import { isStreamError } from '../stream/stream-error.ts'

/**
 * Whether an error is one that trying again does not mend, so that a client does not come back by
 * itself. Errors that are not in the tables, such as those of the program, are final.
 */
export function isFinalError(error: unknown): boolean {
  if (isConnectionError(error)) return !passingConnectionErrors.has(error.code)
  if (isTimeoutError(error)) return false
  if (isStreamError(error)) return finalStreamErrors.has(error.condition)
  if (isSaslFailure(error)) return !passingSaslConditions.has(error.condition)
  // A resource that was refused.
  if (isStanzaError(error)) return error.type !== 'wait'
  return true
}

/** The failures of connections that may be over the next time; a certificate stays what it is. */
const passingConnectionErrors: ReadonlySet<ConnectionErrorCode> = new Set([
  'dns',
  'connect',
  'tls',
  'http',
  'lost',
])

/** The failures of authentication that say of themselves that they pass. */
const passingSaslConditions: ReadonlySet<SaslCondition> = new Set(['temporary-auth-failure'])

/**
 * The stream errors that meet the next stream as well: the account is logged in elsewhere by the same
 * name, is not wanted, or is looked for in the wrong place.
 */
const finalStreamErrors: ReadonlySet<StreamErrorCondition> = new Set([
  'conflict',
  'host-gone',
  'host-unknown',
  'invalid-from',
  'invalid-namespace',
  'not-authorized',
  'policy-violation',
  'see-other-host',
  'unsupported-encoding',
  'unsupported-feature',
  'unsupported-version',
])
