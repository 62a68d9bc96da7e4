import type {
  Bind,
  Iq,
  Message,
  Presence,
  SaslChallenge,
  SaslFailureElement,
  SaslMechanisms,
  SaslResponse,
  SaslSuccess,
  StartTls,
  StreamHeader,
  TlsProceed,
} from '../../generated/rfc6120/index.ts'
import type { RegisterFeature } from '../../generated/xep-0077/index.ts'
import type { IgnoredStanza } from '../client/events.ts'
import type { XmppError } from '../errors.ts'
import type { Jid } from '../jid/jid.ts'
import type { Node } from '../node/index.ts'
import type { StreamError } from '../stream/stream-error.ts'
import type { Element } from '../xml/index.ts'

/** The events of a stream, by name, and what their handlers get. */
export interface StreamEvents {
  /** Bytes came; with their text, credentials included. */
  readonly feed: string
  /** This side has opened the stream, or opened it anew; with the domain. */
  readonly open: Jid
  /** The peer has opened its side; with its header. */
  readonly startStream: StreamHeader
  /** The stream is over; with what ended it, where it did not end in order. */
  readonly closed: XmppError | undefined
  /**
   * The stream was ended by an error, the peer's or one that the peer was told. It is none where the
   * peer sends this side elsewhere, which is followed (RFC 6120 §4.9.3.19).
   */
  readonly error: StreamError
  /** A child of the stream without a class. */
  readonly unhandledXml: Element
  /**
   * Any child of the stream but stanzas that are ignored; in the clear, where there must be TLS, it is
   * nobody's word.
   */
  readonly node: Node | Element
  /** Any iq. */
  readonly iq: Iq
  /** A message. */
  readonly message: Message
  /** A presence. */
  readonly presence: Presence
  /** TLS is offered, and asked for unless the policy is `off`. */
  readonly startTls: StartTls
  /** The server is ready for TLS: the handshake begins. */
  readonly tlsProceed: TlsProceed
  /** The server offers mechanisms; never before TLS where there must be TLS. */
  readonly saslSupport: SaslMechanisms
  /** A challenge. */
  readonly saslChallenge: SaslChallenge
  /** A response, which only a receiving entity gets. */
  readonly saslResponse: SaslResponse
  /** The server says that authentication went well. */
  readonly saslSuccess: SaslSuccess
  /** The server says that authentication failed. */
  readonly saslFailure: SaslFailureElement
  /** A resource can be bound. */
  readonly bindSupport: Bind
  /** The resource is bound: stanzas can be sent; with the full JID. */
  readonly boundJid: Jid
  /** An account can be registered on this stream (XEP-0077). */
  readonly userRegistration: RegisterFeature
  /** An iq that answers. */
  readonly iqResult: Iq
  /** An iq that changes something. */
  readonly iqSet: Iq
  /** An iq that asks. */
  readonly iqGet: Iq
  /** An iq that refuses. */
  readonly iqError: Iq
  /** A stanza that nothing else tells of, for a reason of security: no handler may take it for true. */
  readonly ignored: IgnoredStanza
}
