import type { Platform } from '../connection/platform.ts'
import { LocalProtocolError } from '../errors.ts'
import { type Stanza, validate } from '../node/index.ts'
import type { EntityOptions } from './entity-options.ts'
import type { SendWarning } from './events.ts'

/**
 * Looks whether a stanza to be sent is as its schema says.
 *
 * @param warn - tells the program; false when nobody heard
 * @throws LocalProtocolError when it is not, and the mode is `throw`
 */
export function checkStanza(
  stanza: Stanza,
  mode: NonNullable<EntityOptions['validate']>,
  platform: Platform,
  warn: (warning: SendWarning) => boolean,
): void {
  if (mode === 'off') return
  const problems = validate(stanza)
  if (problems.length === 0) return
  const listed = problems.map(({ path, expected }) => `${path}: expected ${expected}`).join('; ')
  const message = `a stanza to be sent is not as its schema says: ${listed}`
  if (mode === 'throw') throw new LocalProtocolError(message)
  if (!warn({ message, stanza, problems })) platform.warn(message)
}
