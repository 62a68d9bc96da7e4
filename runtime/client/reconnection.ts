import type { Agenda } from '../connection/agenda.ts'
import { backoff, type BackoffOptions } from '../stream/backoff.ts'
import { isFinalError } from './final-errors.ts'

/** How a client comes back. */
export interface ReconnectOptions extends BackoffOptions {
  /** The attempts after which it is given up; without end where absent. */
  readonly attempts?: number | undefined
}

/** An attempt to come back. */
export interface ReconnectAttempt {
  /** Which it is, from 1. */
  readonly attempt: number
  /** The milliseconds until it is made. */
  readonly delay: number
  /** What made it necessary; absent where the server ended the stream in order. */
  readonly error: unknown
}

/** What coming back is made with. */
export interface ReconnectionInit {
  readonly agenda: Agenda
  readonly options: ReconnectOptions
  /** Makes random bytes. */
  readonly randomBytes: (length: number) => Uint8Array
  /** Connects. */
  readonly connect: () => Promise<void>
  /** An attempt is due after its delay. */
  readonly planned: (attempt: ReconnectAttempt) => void
  /** No attempt follows. */
  readonly gaveUp: (error: unknown) => void
}

/** Coming back: attempts with growing delays, until one succeeds, fails for good, or it is stopped. */
export class Reconnection {
  readonly #init: ReconnectionInit
  /** Grows with each beginning and end, so that what was under way is known to be late. */
  #round = 0
  #isActive = false

  constructor(init: ReconnectionInit) {
    this.#init = init
  }

  /** Whether an attempt is planned, or under way. */
  get isActive(): boolean {
    return this.#isActive
  }

  /** Begins. */
  begin(error: unknown): void {
    this.#isActive = true
    this.#plan(++this.#round, 1, error)
  }

  /** Ends; false when it was not under way. */
  stop(): boolean {
    this.#round++
    this.#init.agenda.delete('reconnect')
    const wasActive = this.#isActive
    this.#isActive = false
    return wasActive
  }

  #plan(round: number, attempt: number, error: unknown): void {
    const { agenda, options, randomBytes, planned } = this.#init
    const delay = Math.round(backoff(attempt, fraction(randomBytes(4)), options))
    planned({ attempt, delay, error })
    // The program may have had enough.
    if (round !== this.#round) return
    agenda.set('reconnect', agenda.now + delay, () => void this.#try(round, attempt))
  }

  async #try(round: number, attempt: number): Promise<void> {
    const { connect, options, gaveUp } = this.#init
    try {
      await connect()
      if (round === this.#round) this.stop()
    } catch (error) {
      if (round !== this.#round) return
      const { attempts = Number.POSITIVE_INFINITY } = options
      if (!isFinalError(error) && attempt < attempts) {
        this.#plan(round, attempt + 1, error)
        return
      }
      this.stop()
      gaveUp(error)
    }
  }
}

/** A number in [0, 1). */
function fraction(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte) => (sum + byte) / 256, 0)
}
