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
