/** A transport that a test plays the network for. */
import type { ConnectionError } from '../../runtime/errors.ts'
import type { Transport, TransportSink } from '../../runtime/connection/transport.ts'
import type { SecureChannel } from '../../runtime/stream/secure-channel.ts'

/** It does nothing by itself. */
export class ProbeTransport implements Transport {
  readonly peer = '127.0.0.1:5222'
  readonly secureChannel: SecureChannel | undefined
  readonly canStartTls = true
  /** What was written, a write each. */
  readonly writes: string[] = []
  /** What was asked of it, in order. */
  readonly calls: string[] = []
  /** What `write` gives. */
  isWritable = true
  /** Settles the handshake. */
  handshake: { resolve(channel: SecureChannel): void; reject(error: unknown): void } | undefined
  #sink: TransportSink | undefined

  constructor(secureChannel?: SecureChannel) {
    this.secureChannel = secureChannel
  }

  start(sink: TransportSink): void {
    this.#sink = sink
  }

  write(bytes: Uint8Array): boolean {
    this.writes.push(new TextDecoder().decode(bytes))
    return this.isWritable
  }

  startTls(): Promise<SecureChannel> {
    this.calls.push('startTls')
    return new Promise((resolve, reject) => {
      this.handshake = { resolve, reject }
    })
  }

  pause(): void {
    this.calls.push('pause')
  }

  resume(): void {
    this.calls.push('resume')
  }

  end(): void {
    this.calls.push('end')
  }

  destroy(): void {
    this.calls.push('destroy')
    this.ends()
  }

  /** Bytes arrive. */
  says(xml: string): void {
    this.#sink?.data(new TextEncoder().encode(xml))
  }

  /** The buffer is drained. */
  drains(): void {
    this.isWritable = true
    this.#sink?.drained()
  }

  /** The connection is over. */
  ends(error?: ConnectionError): void {
    const sink = this.#sink
    this.#sink = undefined
    sink?.ended(error)
  }
}
