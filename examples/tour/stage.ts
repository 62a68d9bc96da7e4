/** Who takes part in the tour, and how a step says what it has seen. */
import type { Client, Component, TrafficEntry } from 'typed-xmpp'
import type { Stanza } from 'typed-xmpp/node'
import type { Screen } from './screen.ts'

/** The players, wherever they have met. */
export interface Stage {
  readonly screen: Screen
  readonly romeo: Client
  readonly juliet: Client
  /** A component; there is none on a server of somebody else. */
  readonly nurse?: Component | undefined
  /** Whether the two are sessions of one account, which see each other without a subscription. */
  readonly isOneAccount: boolean
}

/** A step found what must not be. */
export class StepError extends Error {
  override readonly name = 'StepError'
}

/** Makes sure of what a step has seen. */
export function check(condition: boolean, what: string): asserts condition {
  if (!condition) throw new StepError(`not so: ${what}`)
}

/** The next stanza of a class that fits; fails when none comes in time. */
export function next<S extends Stanza>(
  entity: Client | Component,
  // biome-ignore lint/suspicious/noExplicitAny: a class with whatever constructor
  type: abstract new (...parameters: any[]) => S,
  fits: (stanza: S) => boolean = () => true,
): Promise<S> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stop()
      reject(new StepError(`${entity.jid} was sent no ${type.name} that fits within 10 s`))
    }, 10_000)
    const stop = entity.on(type, (stanza) => {
      if (!fits(stanza)) return
      stop()
      clearTimeout(timer)
      resolve(stanza)
    })
  })
}

/** Everything that went over the wires, to be searched for what must not be in it. */
export class Wiretap {
  readonly #screen: Screen
  readonly #entries: string[] = []
  #isMuted = false

  constructor(screen: Screen) {
    this.#screen = screen
  }

  /** Listens to somebody: the `log` option of clients and components. */
  of(who: string): (entry: TrafficEntry) => void {
    return (entry) => {
      this.#entries.push(entry.xml)
      if (!this.#isMuted) this.#screen.traffic(who, entry)
    }
  }

  /** Does something without showing its traffic, unless `all` is to be shown; says how much it was. */
  async aside<T>(all: boolean, action: () => Promise<T>): Promise<T> {
    if (all) return action()
    this.#isMuted = true
    const before = this.#entries.length
    try {
      return await action()
    } finally {
      this.#isMuted = false
      const unseen = this.#entries.length - before
      this.#screen.say(`(${unseen} pieces of XML like the above; --all shows them)`)
    }
  }

  /** The number of pieces of XML. */
  get size(): number {
    return this.#entries.length
  }

  /** Whether a text went over a wire. */
  includes(text: string): boolean {
    return this.#entries.some((xml) => xml.includes(text))
  }
}
