/**
 * What carries the bytes of one stream: the only thing the driver knows of sockets. TCP with and
 * without TLS, a pair in memory and, framed as messages, WebSocket are transports.
 */
import type { ConnectionError } from '../errors.ts'
import type { Framing } from '../stream/framing.ts'
import type { SecureChannel } from '../stream/secure-channel.ts'

/** A connection that is made, and not yet started: no callback comes before {@link start} returned. */
export interface Transport {
  /** What it is connected to, for messages: `127.0.0.1:5222`. */
  readonly peer: string
  /** The TLS in force; there from the beginning with direct TLS. */
  readonly secureChannel: SecureChannel | undefined
  /** How it carries a stream: each write and each `data` is a whole message, or (where absent) not. */
  readonly framing?: Framing | undefined
  /** Whether {@link startTls} can work: not where there is TLS already, or none to be had. */
  readonly canStartTls: boolean
  /** Begins to hand over what arrives. */
  start(sink: TransportSink): void
  /**
   * Writes, in order; nothing after the end. False when the buffer is above its high-water mark:
   * `drained` follows.
   */
  write(bytes: Uint8Array): boolean
  /**
   * Begins TLS, with what the transport was made with. Nothing that arrived in the clear is handed
   * over once this is called.
   *
   * Rejects with ConnectionError (`tls`, `certificate`, `lost`).
   */
  startTls(): Promise<SecureChannel>
  /** Stops reading, so that the peer has to wait. */
  pause(): void
  /** Reads again. */
  resume(): void
  /** Sends what was written, then ends this side's direction. */
  end(): void
  /** Ends both directions now; does nothing after the end. */
  destroy(): void
}

/** Takes what a transport has. */
export interface TransportSink {
  /** Bytes, valid during the call only. */
  data(chunk: Uint8Array): void
  /** The write buffer is below its mark again. */
  drained(): void
  /** The connection is over: once, the last call. With an error where it did not end in order. */
  ended(error?: ConnectionError): void
}
