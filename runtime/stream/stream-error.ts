import { type StreamErrorCondition, StreamErrorElement } from '../../generated/rfc6120/index.ts'
import { isXmppError, XmppError, type XmppErrorOptions } from '../errors.ts'
import type { Payload } from '../node/index.ts'
import { Element } from '../xml/index.ts'

/** What a {@link StreamError} says beside its condition. */
export interface StreamErrorOptions extends XmppErrorOptions {
  /** What was wrong, in words. */
  readonly text?: string | undefined
  /** Who the peer is, for the message. */
  readonly peer?: string | undefined
  /** The element that the peer sent; absent where this side ended the stream. */
  readonly element?: StreamErrorElement | Element | undefined
  /** What the peer is told beside the condition (RFC 6120 §4.9.4). */
  readonly application?: Payload<'stream-error'> | undefined
}

/**
 * A stream that an error ended (RFC 6120 §4.9): one that the peer sent, or one that this side sent
 * because of what the peer did. There is no going on after it.
 */
export class StreamError extends XmppError {
  override readonly name = 'StreamError'
  /** What went wrong, for programs: `conflict`, `host-unknown` (RFC 6120 §4.9.3). */
  readonly condition: StreamErrorCondition
  /** The explanation in words. */
  readonly text: string | undefined
  /**
   * The element that the peer sent, without a class where it states no condition that is known;
   * undefined where this side found the error.
   */
  readonly element: StreamErrorElement | Element | undefined
  /** What says more than the condition does (RFC 6120 §4.9.4), where this side found the error. */
  readonly application: Payload<'stream-error'> | undefined

  constructor(condition: StreamErrorCondition, options: StreamErrorOptions = {}) {
    const { text, element, application, cause, peer = 'the peer' } = options
    const who =
      element === undefined ? `the stream with ${peer} was ended` : `${peer} ended the stream`
    const why = text === undefined || text === '' ? '' : `: ${text.slice(0, mostQuoted)}`
    super('stream', `${condition}: ${who}${why}`, cause === undefined ? undefined : { cause })
    this.condition = condition
    this.text = text
    this.element = element
    this.application = application
  }

  /** The error that a received element stands for; without a known condition `undefined-condition`. */
  static from(element: StreamErrorElement | Element, peer?: string): StreamError {
    if (element instanceof Element) return new StreamError('undefined-condition', { element, peer })
    const { condition, text } = element
    return new StreamError(condition, { text, element, peer })
  }

  /** Whether the peer sent it. */
  get isRemote(): boolean {
    return this.element !== undefined
  }

  /** The element that tells the peer. */
  toElement(): StreamErrorElement {
    const { condition, text, application } = this
    return new StreamErrorElement({ condition, text }, application && [application])
  }
}

/** True for a {@link StreamError} of any copy of this package. */
export function isStreamError(value: unknown): value is StreamError {
  return isXmppError(value) && value.name === 'StreamError'
}

/** As much of the peer's words as a message repeats. */
const mostQuoted = 200
