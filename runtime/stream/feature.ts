/**
 * A row of the feature table: what is negotiated, when it may be, and how either side goes about it.
 * The negotiation knows no feature by name; a new one is a row.
 */
import type { StreamFeatures, StreamHeader } from '../../generated/rfc6120/index.ts'
import type { XmppError } from '../errors.ts'
import type { Jid } from '../jid/jid.ts'
import type { Node, Registry } from '../node/index.ts'
import type { SaslIdentity } from '../sasl/replies.ts'
import type { Element } from '../xml/index.ts'
import type { SecureChannel } from './secure-channel.ts'

/** What has been reached on a stream. */
export type Fact =
  /** TLS is in force. */
  | 'secure'
  /** The initiating entity has shown who it is. */
  | 'authenticated'
  /** The initiating entity has an address; stanzas may be sent. */
  | 'bound'
  /** The stream goes on with one that broke. */
  | 'resumed'

/** A feature of streams, for one side of one stream. */
export interface Feature {
  /** The name, for messages. */
  readonly name: string
  /** The facts that have to be reached before it is negotiated. */
  readonly necessary: readonly Fact[]
  /** The facts after which it is not negotiated any more. */
  readonly prohibited: readonly Fact[]
  /** The classes that its dialogues read, besides those of all streams. */
  readonly classes?: Registry
  /**
   * Of an initiating entity: looks at what is offered (nothing in streams without features), and gives
   * the dialogue to begin, or `undefined` when there is none to have. It fails the scene when there
   * must be one.
   */
  initiate?(offer: StreamFeatures | undefined, scene: Scene): Dialogue | undefined
  /** Of a receiving entity: what it offers, an element or several; `undefined` for nothing. */
  offer?(scene: Scene): Node | readonly Node[] | undefined
  /** Of a receiving entity: the dialogue that an element begins; `undefined` when it begins none. */
  respond?(first: Node | Element, scene: Scene): Dialogue | undefined
}

/** A negotiation of one feature under way. It has what comes from the peer until it is done. */
export interface Dialogue {
  /** Takes what the peer says; false when it has nothing to do with this dialogue. */
  receive(node: Node | Element): boolean
}

/** What a dialogue can see and do. */
export interface Scene {
  /** What has been reached. */
  readonly facts: ReadonlySet<Fact>
  /** The TLS in force. */
  readonly channel: SecureChannel | undefined
  /** The peer's header. */
  readonly header: StreamHeader
  /** The id of the stream, that of the response header. */
  readonly streamId: string | undefined
  /** The XMPP domain of the receiving entity, or of a component. */
  readonly domain: Jid
  /** The identity that authentication has established. */
  readonly identity: SaslIdentity | undefined
  /** The address that the initiating entity has on the stream. */
  readonly jid: Jid | undefined
  /** An id that nobody can guess. */
  createId(): string
  /** The classes that are read from the next element on, besides those that are. */
  learn(classes: Registry): void
  /** Sends an element. */
  send(node: Node | Element): void
  /**
   * Work that takes time; `then` gets its outcome, unless the stream has ended meanwhile. With `hold`
   * nothing more of the peer is read before that.
   */
  step<T>(work: () => Promise<T>, then: (outcome: T) => void, reading?: 'hold'): void
  /** Of a receiving entity: the peer has shown who it is; the dialogue goes on, and cannot fail. */
  authenticated(identity: SaslIdentity): void
  /** The dialogue has ended well. */
  done(outcome: Outcome): void
  /** The stream cannot go on. With a StreamError the peer is told; else the stream is closed. */
  fail(error: XmppError): void
}

/** What a dialogue has led to. */
export interface Outcome {
  /** The facts reached. */
  readonly facts?: readonly Fact[]
  /** Who the initiating entity is. */
  readonly identity?: SaslIdentity
  /** The address that the initiating entity has on the stream. */
  readonly jid?: Jid
  /**
   * What follows: TLS, a new stream, features anew on the same stream, or (where absent) the next of the
   * features offered.
   */
  readonly next?: 'secure' | 'restart' | 'features'
}
