/** The sessions that clients can go on with after their connection broke (XEP-0198 §5). */
import type { Clock } from '../connection/platform.ts'
import type { Jid } from '../jid/jid.ts'
import type { KeptStreams } from '../stream/features/management-grant.ts'
import type { ManagementSlot } from '../stream/management-slot.ts'
import { StreamManagement } from '../stream/stream-management.ts'
import type { ConnectedResource } from './connected-resource.ts'
import type { ServerStream } from './server-stream.ts'

/** What bounds {@link KeptSessions}. */
export interface KeptSessionsOptions {
  readonly clock: Clock
  /** The milliseconds that a session is kept, unless its client wishes for less. */
  readonly timeout: number
  /** Where clients are to reconnect to. */
  readonly location: string | undefined
}

/** The sessions that can be resumed, with a connection or without. */
export class KeptSessions {
  readonly #options: KeptSessionsOptions
  readonly #sessions = new Map<string, Kept>()
  /** The names of the streams that are there. */
  readonly #names = new WeakMap<ServerStream, string>()
  /** What was handled on those that nobody has come back for, the oldest first. */
  readonly #past = new Map<string, { readonly account: Jid; readonly handled: number }>()

  constructor(options: KeptSessionsOptions) {
    this.#options = options
  }

  /** How many there are. */
  get size(): number {
    return this.#sessions.size
  }

  /** What a stream can do with them. Of a stream that asks, `mayStay` says if it can be resumed. */
  for(stream: () => ServerStream, mayStay: () => boolean): KeptStreams {
    const { location, timeout } = this.#options
    return {
      location,
      add: (id, slot, wish = Number.POSITIVE_INFINITY) => {
        if (!mayStay()) return undefined
        const milliseconds = Math.min(timeout, wish * 1000)
        this.#set(id, { slot, milliseconds, stream: stream() })
        return Math.ceil(milliseconds / 1000)
      },
      take: (id, account, slot) => this.#take(id, account, slot, stream()),
      handled: (id, account) => {
        const past = this.#past.get(id)
        return past?.account.equals(account) ? past.handled : undefined
      },
    }
  }

  /** The connection of a session broke: it waits for its client. False when it cannot be resumed. */
  hold(resource: ConnectedResource, machine: StreamManagement): boolean {
    const session = this.#sessions.get(machine.stream?.id ?? '')
    if (session === undefined) return false
    const { clock } = this.#options
    session.held = {
      resource,
      cancel: clock.after(session.milliseconds, () => resource.expire()),
    }
    return true
  }

  /** A stream is over that nobody is to go on with. */
  drop(stream: ServerStream): void {
    const id = this.#names.get(stream)
    if (id !== undefined) this.forget(id)
  }

  /** A session is over. That of a client that may still come back is remembered for a while. */
  forget(id: string, past?: { readonly account: Jid; readonly handled: number }): void {
    this.#sessions.get(id)?.held?.cancel()
    this.#sessions.delete(id)
    if (past === undefined) return
    this.#past.set(id, past)
    const [oldest] = this.#past.keys()
    if (this.#past.size > mostPast && oldest !== undefined) this.#past.delete(oldest)
  }

  /** Ends those that wait for their clients. */
  expireAll(): void {
    for (const { held } of [...this.#sessions.values()]) held?.resource.expire()
  }

  #set(id: string, session: Kept): void {
    this.#sessions.set(id, session)
    this.#names.set(session.stream, id)
  }

  #take(
    id: string,
    account: Jid,
    slot: ManagementSlot,
    stream: ServerStream,
  ): StreamManagement | undefined {
    const session = this.#sessions.get(id)
    const { machine } = session?.slot ?? {}
    if (session === undefined || !machine?.stream?.jid.bare.equals(account)) return undefined
    const { held, stream: before } = session
    const resource = held?.resource ?? before.attachment
    if (resource === undefined) return undefined
    this.#names.delete(before)
    this.#set(id, { slot, stream, milliseconds: session.milliseconds })
    held?.cancel()
    stream.attach(resource)
    if (held === undefined) {
      // The client knows that its connection broke before this side does.
      session.slot.machine = new StreamManagement()
      machine.suspend()
      before.giveUp()
    }
    resource.attached?.(stream)
    return machine
  }
}

interface Kept {
  readonly slot: ManagementSlot
  readonly milliseconds: number
  /** The stream that it is, or was, on. */
  readonly stream: ServerStream
  /** While there is no connection. */
  held?: { readonly resource: ConnectedResource; readonly cancel: () => void }
}

const mostPast = 1000
