/** What a session of a stream is made with, whom it tells, and what it wants done. */
import type {
  Iq,
  Message,
  Presence,
  StreamErrorCondition,
  StreamFeatures,
  StreamHeader,
} from '../../generated/rfc6120/index.ts'
import type { XmppError } from '../errors.ts'
import type { Jid } from '../jid/jid.ts'
import type { Node, Registry } from '../node/index.ts'
import type { SaslIdentity } from '../sasl/replies.ts'
import type { ByteDecoder, Element, XmlLimits } from '../xml/index.ts'
import type { Feature } from './feature.ts'
import type { Framing } from './framing.ts'
import type { ManagementSlot } from './management-slot.ts'
import type { ContentNamespace } from './namespaces.ts'
import type { Trace } from './redact.ts'
import type { Role } from './role.ts'
import type { SecureChannel } from './secure-channel.ts'
import type { SentStanza, SettledOutcome } from './stream-management.ts'

/** What a session is made with. */
export interface StreamSessionOptions {
  readonly role: Role
  readonly contentNamespace: ContentNamespace
  /** How the transport carries the stream; as one document where absent. */
  readonly framing?: Framing | undefined
  /** Of an initiating entity: the XMPP domain that is wanted, or that a component serves. */
  readonly to?: Jid | undefined
  /**
   * Of an initiating entity: the address that it says to have, once TLS protects it. Of a client's
   * account, a resource of another one is not taken.
   */
  readonly from?: Jid | undefined
  /** The language of what this side says to persons. */
  readonly lang?: string | undefined
  /** Of a receiving entity: who answers a header, or the condition of the error that does. */
  readonly answer?:
    | ((header: StreamHeader) => { readonly from: Jid } | StreamErrorCondition)
    | undefined
  /** A source of ids that nobody can guess. */
  readonly createId: () => string
  /** The features, in the order of preference. */
  readonly features: readonly Feature[]
  /** The classes that are read, beside those of streams themselves. */
  readonly registry: Registry
  /** The limits of what is read after authentication. */
  readonly limits?: Partial<XmlLimits> | undefined
  /** The TLS that is in force from the beginning. */
  readonly secureChannel?: SecureChannel | undefined
  readonly latin1?: ByteDecoder | undefined
  readonly utf8?: ByteDecoder | undefined
  /** What manages the stream, once it is negotiated (XEP-0198). */
  readonly management?: ManagementSlot | undefined
  /** Takes what goes in and out, with credentials redacted. */
  readonly trace?: Trace | undefined
}

/** Takes what a session has, as it comes. */
export interface SessionSink {
  /** The peer's header, of the stream and each time it begins anew. */
  opened?(header: StreamHeader): void
  /** The features that the peer offers. */
  features?(features: StreamFeatures): void
  /** The initiating entity has shown who it is. */
  authenticated?(identity: SaslIdentity): void
  /** The negotiation is complete; the address is the initiating entity's. */
  bound(jid: Jid): void
  /** A stanza. It may come before `bound`, but not before the address is known to the peer. */
  stanza(stanza: Message | Presence | Iq): void
  /** What became of a stanza that this side sent, where the stream is managed. */
  settled?(sent: SentStanza<unknown>, outcome: SettledOutcome): void
  /** Another child of the stream, after `bound`. */
  nonza?(node: Node | Element): void
  /** What was let go, and why. */
  ignored?(node: Node | Element, reason: string): void
  /**
   * The stream is over: the last call. Without an error both sides have ended it in order; otherwise it
   * is the StreamError told or heard, a SaslFailure, StanzaError, ConnectionError or ProtocolError.
   */
  closed(error?: XmppError): void
}

/** What is to be done next. */
export type SessionInstruction =
  /** Send the bytes there are, begin TLS, then call `secured()`. */
  | { readonly kind: 'secure' }
  /** Call it; when the promise fulfils, take again. It rejects for faults of ours only. */
  | { readonly kind: 'step'; readonly run: () => Promise<void> }
  /** Send the bytes there are and end the connection. */
  | { readonly kind: 'end' }

/** How far a session is. */
export type SessionState = 'new' | 'negotiating' | 'securing' | 'bound' | 'closing' | 'closed'
