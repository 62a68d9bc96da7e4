import { isXmppError, XmppError } from '../errors.ts'

/** A stanza that must say whom it is to, or from, does not; nothing was sent. */
export class MissingJidError extends XmppError {
  override readonly name = 'MissingJidError'
  /** What is missing. */
  readonly attribute: 'to' | 'from'

  constructor(stanza: string, attribute: 'to' | 'from') {
    super('local-protocol', `${stanza} needs an address in ${attribute}`)
    this.attribute = attribute
  }
}

/** True for a {@link MissingJidError} of any copy of this package. */
export function isMissingJidError(value: unknown): value is MissingJidError {
  return isXmppError(value) && value.name === 'MissingJidError'
}
