import { isXmppError, XmppError, type XmppErrorOptions } from '../errors.ts'
import type { JidFault, JidPart } from './jid-fault.ts'

/** A text that is no XMPP address, with the part that is wrong and the reason (RFC 7622 §3). */
export class JidError extends XmppError {
  override readonly name = 'JidError'
  /** The text that was to be an address. */
  readonly text: string
  /** The part that is wrong; `jid` when it is the whole. */
  readonly part: JidPart
  /** The reason in words. */
  readonly reason: string

  constructor(text: string, fault: JidFault, options?: XmppErrorOptions) {
    const part = fault.part === 'jid' ? 'it' : `the ${fault.part}`
    super('jid', `jid-malformed: ${quote(text)} is no JID: ${part} ${fault.reason}`, options)
    this.text = text
    this.part = fault.part
    this.reason = fault.reason
  }
}

/** True for a {@link JidError} of any copy of this package. */
export function isJidError(value: unknown): value is JidError {
  return isXmppError(value) && value.name === 'JidError'
}

/** Quoted and escaped, and cut where a log line would suffer. */
function quote(text: string): string {
  return JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text)
}
