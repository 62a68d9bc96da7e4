/** What GSSAPI needs of a Kerberos library (RFC 2743), which the connection layer hands in. */

/** One side of a security context. Any call may reject; then so does the authentication fail. */
export interface GssapiContext {
  /**
   * Takes the peer's token and gives the next to send: `GSS_Init_sec_context` or
   * `GSS_Accept_sec_context`.
   *
   * @param token - `undefined` to begin with, on the initiating side
   */
  step(token: Uint8Array | undefined): Promise<GssapiStep>
  /** `GSS_Wrap` of a whole message of RFC 4752 §3.1, without confidentiality. */
  wrap(message: Uint8Array): Promise<Uint8Array>
  /** `GSS_Unwrap`; rejects when the message was not made by the peer. */
  unwrap(message: Uint8Array): Promise<Uint8Array>
}

/** What a step leads to. */
export interface GssapiStep {
  /** The token for the peer, where there is one. */
  readonly token: Uint8Array | undefined
  /**
   * Whether the context is established. On the initiating side that includes that the peer has proved
   * its identity (`GSS_C_MUTUAL_FLAG`) and that messages are protected (`GSS_C_INTEG_FLAG`).
   */
  readonly isComplete: boolean
}

/** The accepting side of a security context. */
export interface GssapiAcceptor extends GssapiContext {
  /**
   * The account that the authenticated principal stands for; `undefined` when it has none here. Asked
   * once the context is established.
   */
  username(): string | undefined | Promise<string | undefined>
}
