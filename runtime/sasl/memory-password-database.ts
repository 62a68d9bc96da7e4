import { JidError } from '../jid/jid-error.ts'
import { JidFault } from '../jid/jid-fault.ts'
import { prepareLocalpart } from '../jid/localpart.ts'
import { equalBytes } from './equal-bytes.ts'
import type { PasswordDatabase, PasswordFormat, ScramParameters } from './password-database.ts'
import type { SaslPlatform } from './platform.ts'
import { saslprep } from './saslprep.ts'
import { deriveScramKeys, type ScramHash, type ScramKeys, scramHashes } from './scram/scram-keys.ts'
import { encodeText } from './text.ts'

/** How a {@link MemoryPasswordDatabase} keeps its accounts. */
export interface MemoryPasswordDatabaseOptions {
  readonly platform: SaslPlatform
  /**
   * What is kept of a password: itself (`plain`, the default: every mechanism can be offered), or
   * keys for the hashes named, from which it cannot be had again.
   */
  readonly formats?: readonly PasswordFormat[]
  /** The iteration count of keys. Default 10,000; not below 4,096. */
  readonly iterations?: number
}

/** Accounts in memory. */
export class MemoryPasswordDatabase implements PasswordDatabase {
  readonly formats: readonly PasswordFormat[]
  readonly scramParameters: ScramParameters
  readonly #platform: SaslPlatform
  readonly #accounts = new Map<string, Account>()

  /** @throws RangeError when no format is named or the iteration count is too low */
  constructor(options: MemoryPasswordDatabaseOptions) {
    const { platform, formats = ['plain'], iterations = 10_000 } = options
    if (formats.length === 0) throw new RangeError('at least one format must be kept')
    if (!Number.isSafeInteger(iterations) || iterations < 4096) {
      throw new RangeError('the iteration count must be a whole number of at least 4096')
    }
    this.formats = [...formats]
    this.scramParameters = { iterations, saltLength: 16 }
    this.#platform = platform
  }

  /**
   * Adds an account or gives it another password.
   *
   * @throws JidError when the name is no localpart
   * @throws SaslFailure when SASLprep refuses the password
   */
  async add(username: string, password: string): Promise<void> {
    const name = localpart(username)
    const prepared = saslprep(password, 'password')
    const isKept = this.formats.includes('plain')
    const keys = new Map<ScramHash, ScramKeys>()
    // Derived now, not when first asked for: the time that takes would tell accounts from other
    // names, and so would a salt that changes with each attempt.
    for (const hash of isKept ? scramHashes : this.formats) {
      if (hash !== 'plain') keys.set(hash, await this.#derive(hash, prepared))
    }
    this.#accounts.set(name, { password: isKept ? prepared : undefined, keys })
  }

  /** Takes an account away; whether there was one. */
  remove(username: string): boolean {
    return this.#accounts.delete(localpart(username))
  }

  /** Whether there is an account of this name. */
  has(username: string): boolean {
    return this.#accounts.has(localpart(username))
  }

  async checkPassword(username: string, password: string): Promise<boolean> {
    const account = this.#accounts.get(username)
    if (this.formats.includes('plain')) {
      const given = await this.#fingerprint(password)
      return equalBytes(given, await this.#fingerprint(account?.password ?? '')) && !!account
    }
    const hash = this.formats.find((format) => format !== 'plain')
    const known = hash && account?.keys.get(hash)
    // A name without an account costs as much time as one with.
    const { salt, iterations } = known ?? { salt: new Uint8Array(16), ...this.scramParameters }
    const keys = await deriveScramKeys(hash ?? 'SHA-1', password, salt, iterations, this.#platform)
    return equalBytes(keys.storedKey, known?.storedKey ?? keys.storedKey) && known !== undefined
  }

  async password(username: string): Promise<string | undefined> {
    return this.#accounts.get(username)?.password
  }

  async scramKeys(username: string, hash: ScramHash): Promise<ScramKeys | undefined> {
    return this.#accounts.get(username)?.keys.get(hash)
  }

  #derive(hash: ScramHash, password: string): Promise<ScramKeys> {
    const { iterations, saltLength } = this.scramParameters
    const salt = this.#platform.randomBytes(saltLength)
    return deriveScramKeys(hash, password, salt, iterations, this.#platform)
  }

  /** Equal lengths for a comparison that takes the same time whatever is compared. */
  async #fingerprint(password: string): Promise<Uint8Array> {
    return new Uint8Array(await this.#platform.subtle.digest('SHA-256', encodeText(password)))
  }
}

interface Account {
  readonly password: string | undefined
  readonly keys: ReadonlyMap<ScramHash, ScramKeys>
}

function localpart(username: string): string {
  const prepared = prepareLocalpart(username)
  if (prepared instanceof JidFault) throw new JidError(username, prepared)
  return prepared
}
