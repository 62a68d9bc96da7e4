/** The keys that a client's proof is made of, kept from one login to the next. */
import type { ScramHash } from './scram-keys.ts'

/** What keys follow from. */
export interface ScramKeyInput {
  readonly hash: ScramHash
  /** The password, which has gone through SASLprep. */
  readonly password: string
  readonly salt: Uint8Array
  readonly iterations: number
}

/** The keys of a client: both are as good as the password, for this account. */
export interface ScramClientKeys {
  readonly clientKey: Uint8Array<ArrayBuffer>
  readonly serverKey: Uint8Array<ArrayBuffer>
}

/**
 * Keeps the keys that a server has shown to be right, of one account, for the next login: the slow
 * derivation is needed once for as long as the server stays with its salt and iteration count. The
 * password and the keys cannot be seen when the cache is inspected or written down.
 */
export class ScramKeyCache {
  /** One a hash. */
  #entries: readonly (ScramKeyInput & ScramClientKeys)[] = []

  /** The keys for this input; `undefined` when they are not those that were kept. */
  find({ hash, password, salt, iterations }: ScramKeyInput): ScramClientKeys | undefined {
    const entry = this.#entries.find((each) => each.hash === hash)
    if (!entry || entry.password !== password || entry.iterations !== iterations) return undefined
    return isSame(entry.salt, salt) ? entry : undefined
  }

  /** Keeps keys, in the place of others of the hash. */
  keep({ hash, password, salt, iterations }: ScramKeyInput, keys: ScramClientKeys): void {
    const { clientKey, serverKey } = keys
    const others = this.#entries.filter((each) => each.hash !== hash)
    this.#entries = [...others, { hash, password, salt, iterations, clientKey, serverKey }]
  }

  /** Forgets all. */
  clear(): void {
    this.#entries = []
  }
}

function isSame(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index])
}
