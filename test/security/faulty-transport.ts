/** What a client is connected by, with a fault in one thing that the server says. */
import type { Transport, TransportSink } from '../../runtime/connection/transport.ts'
import type { SecureChannel } from '../../runtime/stream/secure-channel.ts'

/** What is made of one thing that the server says: what comes in its place, and then. */
export interface Fault {
  readonly chunks: readonly Uint8Array[]
  /** Whether the connection ends in order behind it, breaks, or says nothing more. */
  readonly ending?: 'end' | 'lost' | 'silence' | undefined
}

/** Makes a fault of what the server says: the whole of one turn. */
export type FaultMaker = (said: Uint8Array, all: readonly Uint8Array[]) => Fault

/** A transport to a server, by which the turns of the server are counted and one has a fault. */
export class FaultyTransport implements Transport {
  readonly peer = 'faulty'
  /** What the server has said, without the fault, turn by turn. */
  readonly said: Uint8Array[] = []
  /** What the client has said, with what it was protected by. */
  readonly heard: { readonly text: string; readonly isSecure: boolean }[] = []
  readonly #inner: Transport
  readonly #turn: number
  readonly #fault: FaultMaker
  #isSilent = false

  constructor(inner: Transport, turn: number, fault: FaultMaker) {
    this.#inner = inner
    this.#turn = turn
    this.#fault = fault
  }

  get secureChannel(): SecureChannel | undefined {
    return this.#inner.secureChannel
  }

  get canStartTls(): boolean {
    return this.#inner.canStartTls
  }

  start(sink: TransportSink): void {
    this.#inner.start({
      data: (chunk) => this.#data(chunk, sink),
      drained: () => sink.drained(),
      ended: (error) => sink.ended(error),
    })
  }

  write(bytes: Uint8Array): boolean {
    const text = new TextDecoder().decode(bytes)
    this.heard.push({ text, isSecure: this.#inner.secureChannel !== undefined })
    return this.#inner.write(bytes)
  }

  startTls(): Promise<SecureChannel> {
    return this.#inner.startTls()
  }

  pause(): void {
    this.#inner.pause()
  }

  resume(): void {
    this.#inner.resume()
  }

  end(): void {
    this.#inner.end()
  }

  destroy(): void {
    this.#inner.destroy()
  }

  #data(chunk: Uint8Array, sink: TransportSink): void {
    if (this.#isSilent) return
    const said = chunk.slice()
    this.said.push(said)
    if (this.said.length !== this.#turn + 1) {
      sink.data(said)
      return
    }
    const { chunks, ending } = this.#fault(said, this.said)
    this.#isSilent = ending !== undefined
    for (const each of chunks) sink.data(each)
    if (ending === 'end') this.#inner.end()
    else if (ending === 'lost') this.#inner.destroy()
  }
}
