import type { Presence, StreamErrorCondition } from '../../generated/rfc6120/index.ts'
import type { Jid } from '../jid/jid.ts'
import { type Stanza, writeNode } from '../node/index.ts'
import type { SentStanza, StreamManagement } from '../stream/stream-management.ts'
import { DeferredPresence } from './deferred-presence.ts'
import type { Account, Resource } from './directory.ts'
import type { KeptSessions } from './kept-sessions.ts'
import type { Router } from './router.ts'
import type { Attachment, ServerStream } from './server-stream.ts'

/** What a connected resource is made with. */
export interface ConnectedResourceOptions {
  readonly jid: Jid
  readonly account: Account
  readonly stream: ServerStream
  readonly router: Router
  /** Where it waits for its client when the connection broke. */
  readonly kept: KeptSessions
  /** The bytes that may wait for its client meanwhile. */
  readonly maximumBuffered: number
  /** It is over. */
  readonly ended: (wasKept: boolean) => void
}

/**
 * The session of a client that is logged in: between its stream and the router. It outlives the
 * connection where the client can resume its stream (XEP-0198 §5).
 */
export class ConnectedResource implements Resource, Attachment {
  readonly jid: Jid
  readonly account: Account
  presence: Presence | undefined
  isInterested = false
  isVersioned = false
  readonly directed: Map<string, Jid> = new Map<string, Jid>()
  readonly #options: ConnectedResourceOptions
  #stream: ServerStream | undefined
  /** What manages its stream; it stays the same over all connections. */
  #machine: StreamManagement
  #isOver = false
  #isInactive = false
  readonly #deferred = new DeferredPresence()
  /** The bytes of what has come since the connection broke. */
  #bytes = 0

  /** Takes its place in the account. */
  constructor(options: ConnectedResourceOptions) {
    const { jid, account, stream } = options
    this.jid = jid
    this.account = account
    this.#options = options
    this.#stream = stream
    this.#machine = stream.slot.machine
    account.resources.set(jid.resourcepart ?? '', this)
  }

  /** Whether it waits for its client to come back. */
  get isKept(): boolean {
    return this.#stream === undefined && !this.#isOver
  }

  send(stanza: Stanza): void {
    if (this.#isInactive && this.#deferred.keep(stanza)) return
    this.#release()
    this.#send(stanza)
  }

  /** Whether somebody looks at the client; while nobody does, the presence of others can wait. */
  setActive(isActive: boolean): void {
    this.#isInactive = !isActive
    if (isActive) this.#release()
  }

  #release(): void {
    for (const presence of this.#deferred.take()) this.#send(presence)
  }

  #send(stanza: Stanza): void {
    if (this.#stream?.send(stanza)) return
    if (!this.#isOver && this.#hold(stanza)) return
    this.expire()
    if (!this.#isOver) return
    this.#options.router.undelivered(this.account, [{ stanza, owner: undefined }])
  }

  receive(stanza: Stanza): StreamErrorCondition | undefined {
    return this.#options.router.fromClient(this, stanza)
  }

  attached(stream: ServerStream): void {
    this.#stream = stream
    this.#bytes = 0
    // It says so again where it still is inactive (XEP-0352 §5).
    this.setActive(true)
  }

  detach(unsettled: readonly SentStanza<unknown>[]): boolean {
    const stream = this.#stream
    this.#stream = undefined
    const isKept =
      this.#machine.phase === 'suspended' && this.#options.kept.hold(this, this.#machine)
    if (isKept) return true
    if (stream !== undefined) this.#options.kept.drop(stream)
    this.#over(unsettled, false)
    return false
  }

  /** Ends its stream; a session that waits for its client is over, too. */
  end(condition: StreamErrorCondition): void {
    if (this.#stream === undefined) this.expire()
    else this.#stream.end(condition)
  }

  /** Nobody has come back in time: what was not acknowledged goes elsewhere. */
  expire(): void {
    if (!this.isKept) return
    const machine = this.#machine
    const { id = '' } = machine.stream ?? {}
    this.#options.kept.forget(id, { account: this.account.jid, handled: machine.handled })
    machine.abandon()
    const unsettled: SentStanza<unknown>[] = []
    for (let next = machine.take(); next !== undefined; next = machine.take()) {
      if (next.kind === 'settled' && next.outcome !== 'acknowledged') unsettled.push(next.sent)
    }
    this.#over(unsettled, true)
  }

  #over(unsettled: readonly SentStanza<unknown>[], wasKept: boolean): void {
    this.#isOver = true
    const { router, ended } = this.#options
    const { resources } = this.account
    const place = this.jid.resourcepart ?? ''
    // Another may have taken its place.
    if (resources.get(place) === this) resources.delete(place)
    ended(wasKept)
    router.presence.ended(this)
    router.undelivered(this.account, unsettled)
  }

  /** Keeps a stanza for the client; false when there is no room for it. */
  #hold(stanza: Stanza): boolean {
    const { maximumBuffered } = this.#options
    this.#bytes += writeNode(stanza, 'jabber:client').length
    if (!this.#machine.hasRoom || this.#bytes > maximumBuffered) return false
    return this.#machine.sent(stanza, new Date())
  }
}
