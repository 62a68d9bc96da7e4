import type { FastToken } from './token-database.ts'

/** A token with what its client has to know of it (XEP-0484 §3.3). It is as secret as a password. */
export interface KeptToken extends FastToken {
  /** When it expires. Whoever keeps it gives it back no more after that. */
  readonly expiry: Date
  /** How often it was tried; each login tells one more (XEP-0484 §3.4). */
  readonly count: number
}

/** Where the token of one account is kept from one login to the next. */
export interface TokenStore {
  /** The token; `undefined` for none that is still valid. Rejects when that cannot be told. */
  read(): Promise<KeptToken | undefined>
  /** Keeps a token in the place of the last, or none. Rejects when it cannot. */
  write(token: KeptToken | undefined): Promise<void>
}
