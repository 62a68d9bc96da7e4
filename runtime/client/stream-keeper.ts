/**
 * The stream of a client between two of its lives: taken from the storage before it connects, and put
 * there when it leaves. While the machine has it, the storage has not.
 */
import { unlessAborted } from '../connection/unless-aborted.ts'
import type { ManagementState } from '../stream/management-state.ts'
import type { StreamManagement } from '../stream/stream-management.ts'
import type { UnresumedStream } from './events.ts'
import { mostKept, type StreamStore } from './stored-stream.ts'

/** The keeper of one client's stream. */
export class StreamKeeper {
  readonly #machine: StreamManagement
  readonly #store: StreamStore | undefined
  /** Told what the storage did wrong. */
  readonly #fault: (error: unknown) => void
  /** What is done in the storage is done in turn. */
  #turn: Promise<unknown> = Promise.resolve()
  #isKept = false
  /** What became of the stream that was in the storage. */
  #outcome: 'taken' | UnresumedStream | undefined

  constructor(
    machine: StreamManagement,
    store: StreamStore | undefined,
    fault: (error: unknown) => void,
  ) {
    this.#machine = machine
    this.#store = store
    this.#fault = fault
  }

  /** Whether the stream is in the storage. */
  get isKept(): boolean {
    return this.#isKept
  }

  /** Takes up the stream that is kept, if any. Rejects with the reason of the signal only. */
  async take(signal: AbortSignal): Promise<void> {
    const store = this.#store
    if (store === undefined) return
    const taking = this.#turn.then(async () => {
      await this.#takeFrom(store)
      if (signal.aborted) await this.putBack()
    })
    this.#turn = taking
    await unlessAborted(taking, signal)
  }

  /** Puts back a stream that was taken and could not be tried. */
  async putBack(): Promise<void> {
    const state = this.#machine.phase === 'suspended' ? this.save() : undefined
    if (state === undefined) return
    try {
      await this.keep(state)
    } catch (error) {
      // The machine has it still, for as long as the client lives.
      this.#fault(error)
    }
  }

  /** The stream as it can be kept; `undefined` when it cannot. */
  save(): ManagementState | undefined {
    return this.#store && this.#machine.save(mostKept)
  }

  /** Keeps the stream as it was saved, and lets go of it; rejects as the storage does, and does not. */
  async keep(state: ManagementState): Promise<void> {
    await this.#store?.keep(state)
    this.#machine.leave(state)
    this.#isKept = true
    this.#outcome = undefined
  }

  /** Why the stream that was kept did not go on with this login, if so; told once. */
  unresumed(isResumed: boolean): UnresumedStream | undefined {
    const outcome = this.#outcome
    this.#outcome = undefined
    if (outcome !== 'taken') return outcome
    return isResumed ? undefined : { reason: 'the server does not go on with it' }
  }

  async #takeFrom(store: StreamStore): Promise<void> {
    if (this.#machine.phase !== 'off') return
    this.#isKept = false
    try {
      const kept = await store.take()
      if (kept === undefined) return
      this.#machine.load(kept.state)
      this.#outcome = kept.obstacle === undefined ? 'taken' : { reason: kept.obstacle }
      if (kept.obstacle !== undefined) this.#machine.abandon()
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      this.#outcome = { reason, error }
    }
  }
}
