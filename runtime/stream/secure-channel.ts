import type { ChannelBinding } from '../sasl/channel-binding.ts'

/** The TLS that protects a connection. */
export interface SecureChannel {
  /** The version, as in `TLSv1.3`. */
  readonly protocol: string
  /** The cipher suite. */
  readonly cipher: string
  /** Whether the peer's certificate was verified against the name that was expected. */
  readonly isVerified: boolean
  /** The peer's certificate in DER; a client has often none. */
  readonly peerCertificate: Uint8Array | undefined
  /**
   * The bare JIDs that the peer's certificate stands for, where it was verified: on the receiving side,
   * for EXTERNAL (XEP-0178). Absent: it has shown none.
   */
  readonly certificateIdentities?: readonly string[] | undefined
  /** What identifies the channel, the preferred type first. */
  readonly channelBindings: readonly ChannelBinding[]
}
