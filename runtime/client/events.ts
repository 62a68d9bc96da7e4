import type { XmppError } from '../errors.ts'
import type { Jid } from '../jid/jid.ts'
import type { Element, Problem, Stanza, StanzaError } from '../node/index.ts'
import type { ReconnectAttempt } from './reconnection.ts'

/** The events of a client or a component, by name, and what their handlers get. */
export interface EntityEvents {
  /** The stream is negotiated: stanzas can be sent. With the address on the stream. */
  readonly online: Jid
  /** The stream that broke goes on as if it had not: presence and all else are as they were. */
  readonly resumed: Jid
  /** The connection was lost, or was not made yet: the next attempt comes after its delay. */
  readonly reconnecting: ReconnectAttempt
  /** Nobody will know whether the server has this stanza, which was sent. */
  readonly uncertain: Stanza | Element
  /** A stanza that was sent came back as an error. */
  readonly failed: FailedStanza
  /**
   * The stream is over, or detached; with the error where it was not ended in order. Once more when it was
   * to come back by itself, and does not any more.
   */
  readonly offline: XmppError | undefined
  /**
   * The login that has just succeeded is not bound to its TLS connection, although both sides offered to
   * do that: each way that was tried was refused. It may be that the server knows other types of channel
   * binding only, and it may be that somebody is in between. Told after `online`.
   */
  readonly unbound: UnboundLogin
  /**
   * The stream that was kept in the storage (`Client.detach`) does not go on: what is there is no stream
   * of this account, or the server has it no more. Told after `online`, which another stream is.
   */
  readonly unresumed: UnresumedStream
  /** A handler of the program threw or rejected, or something failed in the background. */
  readonly error: unknown
  /** A stanza that was sent is not as its schema says. */
  readonly warning: SendWarning
  /** A stanza was let go unseen, for a reason of security or of the protocol. */
  readonly ignored: IgnoredStanza
}

/** A stanza that was returned. */
export interface FailedStanza {
  /** The stanza that was sent. */
  readonly stanza: Stanza
  /** The error that came back. */
  readonly error: StanzaError
}

/** A login without channel binding. */
export interface UnboundLogin {
  /** By which mechanism it was done. */
  readonly mechanism: string
  /** What the client is connected to. */
  readonly peer: string
}

/** A stream that does not go on. */
export interface UnresumedStream {
  /** Why, in words. */
  readonly reason: string
  /** What it failed by, where something did. */
  readonly error?: unknown
}

/** What is wrong with a stanza that was sent all the same. */
export interface SendWarning {
  /** What is wrong, in words. */
  readonly message: string
  /** The stanza. */
  readonly stanza: Stanza
  /** What is wrong, one by one. */
  readonly problems: readonly Problem[]
}

/** A stanza that no handler saw. */
export interface IgnoredStanza {
  /** The stanza, typed where its class is known. */
  readonly stanza: object
  /** Why it was let go, in words. */
  readonly reason: string
}
