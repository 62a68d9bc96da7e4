/** Tokens of earlier logins, on both sides (XEP-0484, draft-schmaus-kitten-sasl-ht). */

/** A token as its client keeps it. It is as secret as a password. */
export interface FastToken {
  /** The mechanism it was given out for, and the only one it may be used with. */
  readonly mechanism: string
  readonly token: string
}

/** A token as its server keeps it. */
export interface StoredToken {
  readonly token: string
  /** Whether its time is over: whoever shows it is told so, and let in no more. */
  readonly isExpired?: boolean
}

/**
 * The tokens of one client, as a server's machines see them: XEP-0484 §5 has two, the one last given
 * out and the one in use before that. A call that rejects ends the exchange with
 * `temporary-auth-failure`.
 */
export interface TokenDatabase {
  /**
   * The tokens that an account may log in with by a mechanism: only those given out for it. The name
   * is a prepared localpart; there are none for an account that does not exist.
   */
  tokens(username: string, mechanism: string): Promise<readonly StoredToken[]>
  /**
   * Notes that the client has logged in with a token: those given out before it are void from now on.
   * Whether that is still allowed, as it is not when somebody else has used the token meanwhile.
   */
  use(username: string, mechanism: string, token: string): Promise<boolean>
}

/** A token that was given out. */
export interface IssuedToken {
  readonly token: string
  /** When it expires. */
  readonly expiry: Date
}

/** The tokens of one client, for one login. */
export interface ClientTokens extends TokenDatabase {
  /**
   * A new token for an account that has logged in, valid for a mechanism. The one in use stays valid
   * until this one is used (XEP-0484 §3.5).
   */
  issue(username: string, mechanism: string): Promise<IssuedToken>
  /** A new token in the place of the one that was used, where it is time for that. */
  renew(username: string, mechanism: string): Promise<IssuedToken | undefined>
  /** Makes all tokens of the client for the account worthless (XEP-0484 §3.6). */
  revoke(username: string): Promise<void>
}

/**
 * The tokens of a server. It has to keep the tokens themselves, not hashes of them: what the HT
 * mechanisms show is a keyed hash with the token as the key, which nobody can verify without it. They
 * are as secret as passwords.
 */
export interface FastTokenDatabase {
  /**
   * Those of a client, by the id of its user agent.
   *
   * @param count - how often it has tried its token, where it tells: a number not above one told before
   *   with the token is somebody's who has copied a login (XEP-0484 §3.4)
   */
  client(id: string, count?: number): ClientTokens
  /**
   * Makes all tokens of all clients of an account worthless: its password was changed, or the account
   * is no more. Called with a prepared localpart, after the change.
   */
  revoke(username: string): void | Promise<void>
}
