/** The steps of `check:package`: each is a sentence that holds or does not. */
import { indent } from '../tools/suite-file.ts'
import type { Tally } from '../tools/tally.ts'

/** Thrown by a step that cannot be run here; the message says why. */
export class NotHere extends Error {
  override readonly name = 'NotHere'
}

/** Runs steps, prints each with its time, and counts them. */
export class Steps {
  readonly #tally: Tally

  /** Counts into the tally. */
  constructor(tally: Tally) {
    this.#tally = tally
  }

  /** Runs one step; returns what it made, or undefined when it failed. Can be taken off its object. */
  readonly step = async <T>(title: string, work: () => T | Promise<T>): Promise<T | undefined> => {
    const started = performance.now()
    const print = (word: string, more = '') => {
      const time = ((performance.now() - started) / 1000).toFixed(1)
      process.stdout.write(`${word.padEnd(7)}${title}  ${time} s\n${more}`)
    }
    try {
      const made = await work()
      this.#tally.passed++
      print('ok')
      return made
    } catch (error) {
      if (error instanceof NotHere) {
        this.#tally.skipped.push({ file: 'package', title, reason: error.message })
        print('skipped')
      } else {
        this.#tally.fail(title)
        print(
          'FAILED',
          indent(error instanceof Error ? (error.stack ?? error.message) : String(error)),
        )
      }
      return undefined
    }
  }
}
