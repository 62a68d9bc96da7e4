/** What a stream of the toolkit, and what it sends, can be told. */
import type { PresenceInit } from '../../generated/rfc6120/index.ts'
import type { RequestOptions } from '../client/request-types.ts'
import type { JidLike } from '../jid/jid.ts'
import type { Registry } from '../node/index.ts'
import type { ContentNamespace } from '../stream/namespaces.ts'
import type { Trace } from '../stream/redact.ts'
import type { XmlLimits } from '../xml/index.ts'

/** How a stream is. */
export interface XmlStreamOptions {
  /** Shows its XML on stderr, credentials redacted; as its connection where absent. */
  readonly debug?: boolean | undefined
  /** Takes that XML. */
  readonly log?: Trace | undefined
  /** The classes of payloads to read at once. */
  readonly registry?: Registry | undefined
  /** The limits of what is read after authentication. */
  readonly limits?: Partial<XmlLimits> | undefined
  /** The language of what this side says to persons, as a tag. */
  readonly lang?: string | undefined
  /** The namespace of its stanzas: that of clients where absent. */
  readonly namespace?: ContentNamespace | undefined
}

/** What presence says. */
export interface PresenceParams extends PresenceInit {
  /** Since when it holds. */
  readonly delay?: Date | undefined
}

/** How a contact is added. */
export interface ContactParams extends RequestOptions {
  /** Whose contact it is; the bound address where absent. */
  readonly from?: JidLike | undefined
  /** The groups it is shown in. */
  readonly groups?: readonly string[] | undefined
  /** The name it is shown by. */
  readonly name?: string | undefined
}

/** How long to wait for room after what was sent. */
export interface SendWait {
  /**
   * Gives up: nothing is sent where it is aborted already. What was sent before it is aborted leaves all
   * the same, because a stream cannot be cut anywhere; only the wait ends.
   */
  readonly signal?: AbortSignal | undefined
}

/** How a stream is closed. */
export interface StreamClosing {
  /** Whether the connection ends with it; it does where absent. */
  readonly disconnect?: boolean | undefined
  /** Ends the connection at once. */
  readonly signal?: AbortSignal | undefined
}
