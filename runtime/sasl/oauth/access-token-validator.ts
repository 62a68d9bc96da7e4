/** Who judges access tokens for a receiving entity. What a token is, is its business. */
export interface AccessTokenValidator {
  /**
   * Judges a token. A call that rejects ends the exchange with `temporary-auth-failure`.
   *
   * @param request - what the peer says besides; it proves nothing
   */
  validate(token: string, request: AccessTokenRequest): Promise<AccessTokenVerdict>
}

/** What a peer says besides its token. */
export interface AccessTokenRequest {
  /** The identity it wants to act as. */
  readonly authzid?: string | undefined
  /** The host it believes to be connected to. */
  readonly host?: string | undefined
  /** The port it believes to be connected to. */
  readonly port?: number | undefined
}

/** Whose the token is, by the name of the account, or why it is not taken. */
export type AccessTokenVerdict = { readonly username: string } | OAuthError

/** Why a token is not taken, as the peer is told (RFC 7628 §3.2.2). */
export interface OAuthError {
  /** The code, of RFC 6750 §3.1 or RFC 6749 §5.2: `invalid_token`, `insufficient_scope`, … */
  readonly status: string
  /** The scope that a token must have. */
  readonly scope?: string | undefined
  /** Where the provider of tokens describes itself. */
  readonly openidConfiguration?: string | undefined
}
