/** What is compared: one side does its work on a whole corpus in one pass. */
import type { Checksum } from './checksum.ts'

/** A side of a comparison. */
export interface Side {
  /** The name of the library and of what it does. */
  readonly name: string
  /** Does the work once over the whole corpus and reads everything into a checksum. */
  pass(): Checksum
}

/** The input of a comparison. */
export interface Corpus {
  /** The name of the corpus. */
  readonly name: string
  /** The stanzas, without the stream around them. */
  readonly stanzas: readonly string[]
  /** The stream header and the stanzas, in chunks as a socket delivers them. */
  readonly chunks: readonly Uint8Array[]
  /** The size of all stanzas in bytes. */
  readonly bytes: number
}
