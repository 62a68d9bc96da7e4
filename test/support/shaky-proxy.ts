/** A TCP proxy that delays what passes, hands it on in other pieces, and cuts connections. */
import { once } from 'node:events'
import { createServer, connect, type Server, type Socket } from 'node:net'
import type { Random } from './random.ts'

/** Where it leads. */
export interface ShakyProxyOptions {
  readonly host: string
  readonly port: number
  readonly random: Random
  /** The most bytes that it hands on at a time; as they come, and some of that in two, where absent. */
  readonly most?: number | undefined
  /**
   * Whether a cut reaches the server as an end behind all that was handed on; as a reset, which takes
   * with it what the server has not read yet, where absent.
   */
  readonly endsInOrder?: boolean | undefined
}

/** The proxy. */
export class ShakyProxy {
  /** Whether it swallows what comes, as a cable does whose end nobody holds. */
  isDeaf = false
  readonly #server: Server
  readonly #pairs = new Set<readonly [near: Socket, far: Socket]>()
  readonly #farEnds = new Set<Socket>()
  readonly #endsInOrder: boolean
  /** The bytes until the next cut, and whom to tell of it. */
  #fuse: { left: number; readonly blown: () => void } | undefined

  private constructor(server: Server, endsInOrder = false) {
    this.#server = server
    this.#endsInOrder = endsInOrder
  }

  /** Listens on loopback. */
  static async listen(options: ShakyProxyOptions): Promise<ShakyProxy> {
    const server = createServer((socket) => proxy.#accept(socket, options))
    const proxy = new ShakyProxy(server, options.endsInOrder)
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
    for (const [near, far] of this.#pairs) {
      near.destroy()
      if (this.#endsInOrder) far.end()
      else far.destroy()
    }
    blown?.()
  }

  /** Ends it. */
  async close(): Promise<void> {
    this.cut()
    for (const far of this.#farEnds) far.destroy()
    this.#server.close()
    await once(this.#server, 'close')
  }

  #accept(near: Socket, options: ShakyProxyOptions): void {
    const { host, port } = options
    const far = connect(port, host)
    const pair = [near, far] as const
    this.#pairs.add(pair)
    this.#farEnds.add(far)
    far.on('close', () => {
      this.#farEnds.delete(far)
      near.destroy()
    })
    near.on('close', () => {
      this.#pairs.delete(pair)
      if (!this.#endsInOrder) far.destroy()
      else far.end()
    })
    for (const [from, to] of [pair, [far, near]] as const) {
      from.setNoDelay(true)
      from.on('error', () => from.destroy())
      this.#pass(from, to, options)
    }
  }

  /** Hands on what comes, piece by piece, in order. */
  #pass(from: Socket, to: Socket, { random, most }: ShakyProxyOptions): void {
    const waiting: Buffer[] = []
    let isBusy = false
    const next = (): void => {
      const chunk = waiting.shift()
      isBusy = chunk !== undefined
      if (chunk === undefined) return
      const piece = random.below(4) === 0 ? 1 + random.below(chunk.length) : chunk.length
      const end = Math.min(piece, most ?? piece)
      if (end < chunk.length) waiting.unshift(chunk.subarray(end))
      if (!this.isDeaf && to.writable) to.write(chunk.subarray(0, end))
      this.#burn(end)
      // Some are late, and all that comes behind them.
      if (random.below(most === 1 ? 64 : 8) === 0) setTimeout(next, random.below(3))
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
