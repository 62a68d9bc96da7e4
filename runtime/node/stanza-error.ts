import { isXmppError, XmppError, type XmppErrorOptions } from '../errors.ts'
import { Jid, type JidLike } from '../jid/jid.ts'
import type { Element } from '../xml/element.ts'
import type { Node } from './node.ts'
import type { Stanza } from './stanza.ts'
import {
  defaultErrorType,
  type StanzaErrorCondition,
  type StanzaErrorType,
} from './stanza-conditions.ts'

/** What a {@link StanzaError} takes beside its condition. */
export interface StanzaErrorOptions extends XmppErrorOptions {
  /** What the sender can do; RFC 6120's type for the condition where absent. */
  readonly type?: StanzaErrorType | undefined
  /** What happened, in words. */
  readonly text?: string | undefined
  /** The entity that noticed the error. */
  readonly by?: JidLike | undefined
  /** Where to go instead, with `gone` and `redirect`. */
  readonly uri?: string | undefined
  /** What says more than the condition does (RFC 6120 §8.3.4). */
  readonly application?: Node | Element | undefined
  /** The stanza of type error. */
  readonly stanza?: Stanza | undefined
  /** The stanza that was refused. */
  readonly request?: Stanza | undefined
}

/**
 * A stanza was refused (RFC 6120 §8.3): a request rejects with it; thrown in a handler of incoming
 * requests it is the answer.
 */
export class StanzaError extends XmppError {
  override readonly name = 'StanzaError'
  /** What went wrong, for programs: `item-not-found`, `forbidden` (RFC 6120 §8.3.3). */
  readonly condition: StanzaErrorCondition
  /**
   * What can help (RFC 6120 §8.3.2): `auth` providing credentials, `modify` changing what was sent, `wait`
   * trying later, `cancel` nothing; `continue` is a warning only.
   */
  readonly type: StanzaErrorType
  /** What went wrong, in the peer's words. */
  readonly text: string | undefined
  /** The entity that noticed the error. */
  readonly by: Jid | undefined
  /** Where to go instead, with `gone` and `redirect`. */
  readonly uri: string | undefined
  /** What says more than the condition does (RFC 6120 §8.3.4). */
  readonly application: Node | Element | undefined
  /** The stanza of type error. */
  readonly stanza: Stanza | undefined
  /** The stanza that was refused. */
  readonly request: Stanza | undefined

  constructor(condition: StanzaErrorCondition, options: StanzaErrorOptions = {}) {
    const { type, text, by, uri, application, stanza, request } = options
    const from = stanza?.from ?? request?.to
    const where = from === undefined ? '' : `, from ${from}`
    super('stanza', `${condition}${text === undefined ? '' : `: ${text}`}${where}`, options)
    this.condition = condition
    this.type = type ?? defaultErrorType(condition)
    this.text = text
    this.by = by === undefined ? undefined : Jid.from(by)
    this.uri = uri
    this.application = application
    this.stanza = stanza
    this.request = request
  }

  /** The error that a stanza of type error tells; `undefined-condition` where it names none. */
  static from(stanza: Stanza, request?: Stanza): StanzaError {
    const error = stanza.error as (Node & Partial<ErrorFields>) | undefined
    return new StanzaError(error?.condition ?? 'undefined-condition', {
      type: error?.type,
      text: error?.text,
      by: error?.by,
      uri: error?.uri,
      application: error?.elements[0],
      stanza,
      request,
    })
  }
}

/** True for a {@link StanzaError} of any copy of this package. */
export function isStanzaError(value: unknown): value is StanzaError {
  return isXmppError(value) && value.name === 'StanzaError'
}

/** What the class of `<error/>` has. */
interface ErrorFields {
  readonly condition: StanzaErrorCondition
  readonly type: StanzaErrorType
  readonly text: string
  readonly by: Jid
  readonly uri: string
}
