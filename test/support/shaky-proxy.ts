/** A TCP proxy that delays what passes, hands it on in other pieces, and cuts connections. */
import { once } from 'node:events'
import { createServer, connect, type Server, type Socket } from 'node:net'
import type { Random } from './random.ts'

/** Where it leads. */
export interface ShakyProxyOptions {
  readonly host: string
  readonly port: number
  readonly random: Random
}

/** The proxy. */
export class ShakyProxy {
  /** Whether it swallows what comes, as a cable does whose end nobody holds. */
  isDeaf = false
  readonly #server: Server
  readonly #pairs = new Set<readonly [Socket, Socket]>()
  /** The bytes until the next cut, and whom to tell of it. */
  #fuse: { left: number; readonly blown: () => void } | undefined

  private constructor(server: Server) {
    this.#server = server
  }

  /** Listens on loopback. */
  static async listen(options: ShakyProxyOptions): Promise<ShakyProxy> {
    const server = createServer((socket) => proxy.#accept(socket, options))
    const proxy = new ShakyProxy(server)
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return proxy
  }

  /** The port. */
  get port(): number {
    return (this.#server.address() as { readonly port: number }).port
  }

  /** Cuts what is there when so many more bytes have passed, in either direction. */
  cutAfter(bytes: number): Promise<void> {
    return new Promise((blown) => {
      this.#fuse = { left: bytes, blown }
    })
  }

  /** Cuts what is there now. */
  cut(): void {
    const { blown } = this.#fuse ?? {}
    this.#fuse = undefined
    for (const pair of this.#pairs) for (const socket of pair) socket.destroy()
    blown?.()
  }

  /** Ends it. */
  async close(): Promise<void> {
    this.cut()
    this.#server.close()
    await once(this.#server, 'close')
  }

  #accept(near: Socket, { host, port, random }: ShakyProxyOptions): void {
    const far = connect(port, host)
    const pair = [near, far] as const
    this.#pairs.add(pair)
    for (const [from, to] of [pair, [far, near]] as const) {
      from.setNoDelay(true)
      from.on('error', () => from.destroy())
      from.on('close', () => {
        this.#pairs.delete(pair)
        to.destroy()
      })
      this.#pass(from, to, random)
    }
  }

  /** Hands on what comes, piece by piece, in order. */
  #pass(from: Socket, to: Socket, random: Random): void {
    const waiting: Buffer[] = []
    let isBusy = false
    const next = (): void => {
      const chunk = waiting.shift()
      isBusy = chunk !== undefined
      if (chunk === undefined) return
      const end = random.below(4) === 0 ? 1 + random.below(chunk.length) : chunk.length
      if (end < chunk.length) waiting.unshift(chunk.subarray(end))
      if (!this.isDeaf && !to.destroyed) to.write(chunk.subarray(0, end))
      this.#burn(end)
      if (random.below(8) === 0) setTimeout(next, random.below(3))
      else setImmediate(next)
    }
    from.on('data', (chunk) => {
      waiting.push(chunk)
      if (!isBusy) next()
    })
  }

  #burn(bytes: number): void {
    if (this.#fuse === undefined) return
    this.#fuse.left -= bytes
    if (this.#fuse.left <= 0) this.cut()
  }
}
