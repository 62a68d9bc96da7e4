/** What a user may say about TLS. That the peer's certificate is verified is not among it. */

/** How TLS is negotiated by the initiating entity. */
export interface TlsOptions {
  /**
   * The authorities that are trusted, in PEM, in place of the platform's: for a server whose
   * certificate a private authority has signed.
   */
  readonly ca?: string | Uint8Array | readonly (string | Uint8Array)[] | undefined
  /** A certificate of one's own in PEM, with its chain, for a server that asks for one. */
  readonly certificate?: string | Uint8Array | undefined
  /** The private key of {@link certificate}, in PEM. */
  readonly key?: string | Uint8Array | undefined
  /** The lowest version that is accepted. Default `TLSv1.2` (RFC 9325 §3.1.1). */
  readonly minVersion?: 'TLSv1.2' | 'TLSv1.3' | undefined
}
