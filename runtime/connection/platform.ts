/** What the layers above need of the platform they run on, as values. */
import type { SaslPlatform } from '../sasl/platform.ts'
import type { ByteDecoder } from '../xml/index.ts'

/** A platform: Node's, a browser's, or a test's. */
export interface Platform {
  /** The time, and the only timers there are. */
  readonly clock: Clock
  /** WebCrypto, secure randomness. */
  readonly sasl: SaslPlatform
  /** Bytes to a string of one character each; where absent, `TextDecoder`, which is slower. */
  readonly latin1?: ByteDecoder
  /** UTF-8 to a string; where absent, `TextDecoder`. */
  readonly utf8?: ByteDecoder
  /** Tells a person of a fault that no handler of the program was there for. */
  warn(message: string): void
  /** Shows a line of what is to be seen while looking for a fault. */
  debug(line: string): void
}

/** The time. */
export interface Clock {
  /** Milliseconds since some moment, never going backwards. */
  now(): number
  /** Calls back once, after so many milliseconds; what is returned prevents it. */
  after(milliseconds: number, callback: () => void): () => void
}
