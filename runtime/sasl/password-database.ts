import type { ScramHash, ScramKeys } from './scram/scram-keys.ts'

/** A form in which a database keeps what verifies an account: the password, or keys of one hash. */
export type PasswordFormat = 'plain' | ScramHash

/**
 * The accounts of a server, as its SASL machines see them. All calls are asynchronous; a name is a
 * prepared localpart (RFC 7622). A call that rejects ends the exchange with
 * `temporary-auth-failure`.
 */
export interface PasswordDatabase {
  /** The forms that are kept for every account; they decide which mechanisms can be offered. */
  readonly formats: readonly PasswordFormat[]
  /** The iteration count and salt length of new keys, which accounts that do not exist feign. */
  readonly scramParameters: ScramParameters
  /** Whether the account exists and this is its password, which has gone through SASLprep. */
  checkPassword(username: string, password: string): Promise<boolean>
  /** The password; `undefined` when the account does not exist or only keys are kept. */
  password(username: string): Promise<string | undefined>
  /** The keys for a hash; `undefined` when the account does not exist or they are not kept. */
  scramKeys(username: string, hash: ScramHash): Promise<ScramKeys | undefined>
  /**
   * Whether there is such an account, asked when something else than a password has shown who the
   * peer is. Where absent, whoever that says is let in.
   */
  has?(username: string): boolean | Promise<boolean>
}

/** How keys are derived from a password. */
export interface ScramParameters {
  readonly iterations: number
  readonly saltLength: number
}
