/**
 * Keeping a connection alive, and finding out that it is dead: by time, because TCP may not notice for
 * hours. A space is sent where this side is silent, and the server is asked where it is; on a managed
 * stream the management asks (XEP-0198), on others a ping does (XEP-0199). Whatever is heard after that
 * is a sign of life, a refusal too.
 */
import type { Agenda } from '../connection/agenda.ts'
import type { Driver } from '../connection/driver.ts'
import { ConnectionError } from '../errors.ts'
import type { StreamManagement } from '../stream/stream-management.ts'

/** When a connection is kept alive, and when it counts as dead; in milliseconds. */
export interface KeepaliveOptions {
  /**
   * The milliseconds without anything sent, after which a space is (RFC 6120 §4.6.1); less where the
   * server announces that it waits less (XEP-0478). 55,000 where absent, `Infinity` for never. A WebSocket
   * has no room for spaces: the server is asked for a sign of life instead.
   */
  readonly space?: number | undefined
  /** The milliseconds without anything heard, after which the server is asked; 120,000 where absent. */
  readonly idle?: number | undefined
  /** The milliseconds that it then has to answer, before it counts as lost; 30,000 where absent. */
  readonly timeout?: number | undefined
}

/** What a connection is kept alive with. */
export interface KeepaliveInit {
  readonly agenda: Agenda
  readonly driver: Driver
  readonly machine: StreamManagement
  readonly options: KeepaliveOptions
  /** Asks the server for a sign of life; what it says does not matter. */
  readonly ping: (timeout: number) => void
}

/** What keeps one connection alive. */
export class Keepalive {
  readonly #init: KeepaliveInit
  #askedAt: number | undefined
  /** When a space is due at the earliest, where none could be sent. */
  #spaceAfter = 0

  constructor(init: KeepaliveInit) {
    this.#init = init
  }

  /** Begins; with the stream bound. */
  start(): void {
    this.#plan(this.#init.agenda.now)
  }

  /** Ends. */
  stop(): void {
    this.#init.agenda.delete('keepalive')
  }

  get #idle(): number {
    // The management has its own time.
    if (this.#isManaged) return Number.POSITIVE_INFINITY
    return Math.max(shortest, this.#init.options.idle ?? 120_000)
  }

  get #space(): number {
    const { driver, options } = this.#init
    const { idleSeconds } = driver.session.peerLimits ?? {}
    // Some time is lost on the way.
    const tolerated = idleSeconds === undefined ? Number.POSITIVE_INFINITY : idleSeconds * 750
    return Math.max(shortest, Math.min(options.space ?? 55_000, tolerated))
  }

  get #timeout(): number {
    return this.#init.options.timeout ?? 30_000
  }

  get #isManaged(): boolean {
    return this.#init.machine.phase === 'on'
  }

  #tick(): void {
    const { agenda, driver } = this.#init
    if (driver.session.state !== 'bound') return
    const { now } = agenda
    const { heardAt } = driver
    if (this.#askedAt !== undefined) {
      if (heardAt >= this.#askedAt) this.#askedAt = undefined
      else if (now - this.#askedAt >= this.#timeout) {
        driver.destroy(silent(driver.peer, this.#timeout))
        return
      }
    }
    if (now - heardAt >= this.#idle) this.#ask(now)
    if (now >= this.#spaceDue && !driver.sendSpace()) {
      this.#ask(now)
      this.#spaceAfter = now + this.#space
    }
    this.#plan(now)
  }

  #ask(now: number): void {
    const { driver, machine, ping } = this.#init
    if (this.#isManaged) {
      machine.probe()
      driver.advance()
    } else if (this.#askedAt === undefined) {
      this.#askedAt = now
      ping(this.#timeout)
    }
  }

  get #spaceDue(): number {
    return Math.max(this.#init.driver.sentAt + this.#space, this.#spaceAfter)
  }

  #plan(now: number): void {
    const { agenda, driver } = this.#init
    const asking =
      this.#askedAt === undefined ? driver.heardAt + this.#idle : this.#askedAt + this.#timeout
    const next = Math.max(now, Math.min(asking, this.#spaceDue))
    agenda.set('keepalive', next, () => this.#tick())
  }
}

function silent(peer: string, milliseconds: number): ConnectionError {
  const message = `lost: nothing was heard of ${peer} within ${milliseconds} ms of asking`
  return new ConnectionError('lost', message, { tried: peer })
}

/** Less is no sensible interval, but a loop. */
const shortest = 1000
