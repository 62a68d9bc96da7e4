import { isXmppError, XmppError, type XmppErrorOptions } from '../errors.ts'

/** The conditions of a failed authentication (RFC 6120 §6.5). */
export type SaslCondition =
  | 'aborted'
  | 'account-disabled'
  | 'credentials-expired'
  | 'encryption-required'
  | 'incorrect-encoding'
  | 'invalid-authzid'
  | 'invalid-mechanism'
  | 'malformed-request'
  | 'mechanism-too-weak'
  | 'not-authorized'
  | 'temporary-auth-failure'

/**
 * The check that failed, where this side found the fault itself. `undefined` on a failure that the
 * peer reported.
 */
export type SaslCheck =
  /** The mechanism is not known here, or not for this side. */
  | 'mechanism'
  /** A property the mechanism needs is missing or cannot be used. */
  | 'properties'
  /** The mechanism would send a password through a channel that is not secure, or needs a layer. */
  | 'security-layer'
  /** A message is not what the mechanism's grammar says, or comes out of turn. */
  | 'message'
  /** A message asks for an extension that must be understood and is not. */
  | 'mandatory-extension'
  /** The nonce is not one's own, continued by the peer. */
  | 'nonce'
  /** The salt is missing, empty or not base64. */
  | 'salt'
  /** The iteration count is lower than is safe or higher than is bearable. */
  | 'iteration-count'
  /** The server did not show that it knows the account's keys. */
  | 'server-signature'
  /** The channel binding, or what the two sides say of it, does not agree. */
  | 'channel-binding'
  /** What was offered has been changed on the way (XEP-0474). */
  | 'downgrade'
  /** The account is not known, or the password or proof is wrong. */
  | 'credentials'
  /** The account may not act as the identity asked for. */
  | 'authorization'
  /** The server wants a task done besides (XEP-0388 §2.6.3), which is not known here. */
  | 'tasks'
  /** The platform or the password database could not do its part; see `cause`. */
  | 'platform'

/** What a {@link SaslFailure} can say besides its condition and reason. */
export interface SaslFailureOptions extends XmppErrorOptions {
  /** The mechanism that was tried. */
  readonly mechanism?: string | undefined
  /** The check of this side that failed. */
  readonly check?: SaslCheck | undefined
  /** The peer's `<text/>`. */
  readonly text?: string | undefined
  /** The tasks that the server wants done. */
  readonly tasks?: readonly string[] | undefined
}

/**
 * An authentication that failed, by the peer's word or by a check of this side (RFC 6120 §6.5).
 *
 * The message begins with the condition and names the mechanism; no password, nonce, key or proof is
 * in it.
 */
export class SaslFailure extends XmppError {
  override readonly name = 'SaslFailure'
  /** What went wrong, for programs: `not-authorized`, `account-disabled` (RFC 6120 §6.5). */
  readonly condition: SaslCondition
  /** The reason in words, for the log. */
  readonly reason: string
  /** The mechanism that was tried. */
  readonly mechanism: string | undefined
  /** The check of this side that failed; `undefined` when the peer reported the failure. */
  readonly check: SaslCheck | undefined
  /** The peer's explanation in words. */
  readonly text: string | undefined
  /** The tasks that the server wants done besides, such as for a second factor (XEP-0388 §2.6.3). */
  readonly tasks: readonly string[] | undefined

  constructor(condition: SaslCondition, reason: string, options: SaslFailureOptions = {}) {
    const { mechanism, check, text, tasks, cause } = options
    const subject = mechanism === undefined ? '' : `${mechanism}: `
    super('sasl', `${condition}: ${subject}${reason}`, cause === undefined ? undefined : { cause })
    this.condition = condition
    this.reason = reason
    this.mechanism = mechanism
    this.check = check
    this.text = text
    this.tasks = tasks
  }
}

/** True for a {@link SaslFailure} of any copy of this package. */
export function isSaslFailure(value: unknown): value is SaslFailure {
  return isXmppError(value) && value.name === 'SaslFailure'
}
