/// <reference lib="esnext.disposable" preserve="true" />
/**
 * A server that is a script: it expects what it is told to, in order, says what it is told to, and
 * fails for anything else. For the odd cases that a real server does not come to.
 */
import { createSecureContext } from 'node:tls'
import { unlessAborted } from '../connection/unless-aborted.ts'
import { MemoryTransport } from '../connection/memory-transport.ts'
import { nodePlatform } from '../connection/node-platform.ts'
import { TcpTransport } from '../connection/tcp-transport.ts'
import type { Transport } from '../connection/transport.ts'
import { Jid, type JidLike } from '../jid/jid.ts'
import type { Node } from '../node/index.ts'
import { type Element, readElement, Tokenizer } from '../xml/index.ts'
import { memoryChannel } from './memory-channel.ts'
import {
  type Expected,
  expected,
  type Heard,
  said,
  type ScriptPattern,
  type ScriptReply,
  shown,
} from './script.ts'
import { ScriptError } from './script-error.ts'
import { type ScriptedLogin, scriptedLogin } from './scripted-login.ts'
import { makeCertificate } from './self-made-certificate.ts'
import { TcpListener } from './tcp-listener.ts'

/** What a scripted peer is made with. */
export interface ScriptedPeerOptions {
  /** The domain that it says to be. */
  readonly domain: JidLike
  /** The address to listen on; `127.0.0.1` where absent. */
  readonly host?: string | undefined
  /** The port; a free one where absent. */
  readonly port?: number | undefined
}

/** What follows an expectation. */
export interface Expectation<T> {
  /** Says something when what is expected has come. */
  reply(...replies: readonly ScriptReply<T>[]): this
}

/** A server that is a script. */
export class ScriptedPeer {
  readonly domain: Jid
  #listener: TcpListener | undefined
  #ca: string | undefined
  readonly #script: Step[] = []
  readonly #ignored: Expected[] = []
  #heard: Heard[] = []
  #last: { readonly heard: Heard; readonly value: unknown } | undefined
  #connection: Connection | undefined
  #isBusy = false
  #isClosed = false
  #failure: ScriptError | undefined
  readonly #waiting = new Set<() => void>()

  private constructor(options: ScriptedPeerOptions) {
    this.domain = Jid.from(options.domain)
  }

  /**
   * Listens on a port. Logins begin with STARTTLS there.
   *
   * Rejects with ConnectionError `connect` when it cannot listen.
   */
  static async listen(options: ScriptedPeerOptions): Promise<ScriptedPeer> {
    const { host = '127.0.0.1', port = 0 } = options
    const peer = new ScriptedPeer(options)
    const { certificate: cert, key, ca } = await makeCertificate(peer.domain.domainpart)
    const context = createSecureContext({ cert, key, minVersion: 'TLSv1.2' })
    peer.#ca = ca
    peer.#listener = await TcpListener.open({
      host,
      port,
      maximumConnections: 100,
      accept: (socket) => {
        peer.#accept(new TcpTransport({ socket, tls: { role: 'receiving', context } }))
      },
      report: (error) => peer.#fail(new ScriptError('the port failed', { cause: error })),
    })
    return peer
  }

  /** One without a port: who connects does so by {@link connectInMemory}, as safe as by TLS. */
  static inMemory(options: ScriptedPeerOptions): ScriptedPeer {
    return new ScriptedPeer(options)
  }

  /** The port; 0 where there is none. */
  get port(): number {
    return this.#listener?.port ?? 0
  }

  /** The authority to trust, in PEM, where there is a port. */
  get ca(): string | undefined {
    return this.#ca
  }

  /** The other end of a new connection in memory. */
  connectInMemory(): Transport {
    const [theirs, ours] = MemoryTransport.pair({ secureChannel: memoryChannel() })
    this.#accept(ours)
    return theirs
  }

  /**
   * Expects something next, on the connection there is, or the one that comes.
   *
   * @throws XmlError for a pattern that is no XML
   */
  expect<T = Element>(pattern: ScriptPattern<T>): Expectation<T> {
    this.#add({ kind: 'expect', expected: expected(pattern) })
    const expectation: Expectation<T> = {
      reply: (...replies) => {
        for (const reply of replies) this.#add({ kind: 'say', reply: reply as ScriptReply<never> })
        return expectation
      },
    }
    return expectation
  }

  /** Says something, unasked. */
  send(...replies: readonly (string | Node | Element | Uint8Array)[]): this {
    for (const reply of replies) this.#add({ kind: 'say', reply })
    return this
  }

  /** Does nothing for so many milliseconds; what comes meanwhile waits. */
  wait(milliseconds: number): this {
    return this.#add({ kind: 'wait', milliseconds })
  }

  /** Begins TLS, where it has said that it will. */
  secure(): this {
    return this.#add({ kind: 'secure' })
  }

  /** Cuts the connection; what follows is about the next one. */
  cut(): this {
    return this.#add({ kind: 'cut' })
  }

  /** Lets a client log in with any password and bind a resource: the script of a whole login. */
  login(options: ScriptedLogin = {}): this {
    scriptedLogin(this, { isSecure: this.#listener === undefined, ...options })
    return this
  }

  /** Takes no notice of what is so, whenever it comes and is not expected. */
  ignore(pattern: ScriptPattern): this {
    this.#ignored.push(expected(pattern))
    return this
  }

  /**
   * Fulfils when all of the script has been played.
   *
   * Rejects with ScriptError when something else came, or not all in time, or the reason of the signal.
   */
  async within(
    milliseconds: number,
    { signal }: { readonly signal?: AbortSignal | undefined } = {},
  ): Promise<void> {
    signal?.throwIfAborted()
    if (this.#failure === undefined && this.#isPlaying) {
      let stop = (): void => {}
      const played = new Promise<void>((resolve) => {
        const cancel = nodePlatform.clock.after(milliseconds, resolve)
        this.#waiting.add(resolve)
        stop = () => {
          cancel()
          this.#waiting.delete(resolve)
        }
      })
      await unlessAborted(played, signal).finally(stop)
    }
    if (this.#failure !== undefined) throw this.#failure
    if (this.#isPlaying) {
      throw new ScriptError(`not within ${milliseconds} ms: ${titleOf(this.#script[0])}`)
    }
  }

  /** Ends the connection and the port. Rejects with ScriptError when something went wrong. */
  async close(): Promise<void> {
    this.#isClosed = true
    this.#connection?.transport.destroy()
    await this.#listener?.close()
    if (this.#failure !== undefined) throw this.#failure
  }

  /** As {@link close}. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }

  get #isPlaying(): boolean {
    return this.#script.length > 0 || this.#isBusy
  }

  #add(step: Step): this {
    this.#script.push(step)
    // What belongs together is said together.
    queueMicrotask(() => this.#play())
    return this
  }

  #accept(transport: Transport): void {
    if (this.#connection !== undefined) {
      transport.destroy()
      this.#fail(new ScriptError('another connection was made while there is one'))
      return
    }
    const connection: Connection = { transport, tokenizer: this.#tokenizer(), isOpen: false }
    this.#connection = connection
    transport.start({
      data: (chunk) => {
        if (this.#connection !== connection) return
        try {
          connection.tokenizer.receive(chunk)
        } catch (cause) {
          this.#fail(new ScriptError(`what was heard is no XML: ${cause}`, { cause }))
        }
        this.#play()
      },
      drained: () => {},
      ended: () => {
        if (this.#connection === connection) this.#connection = undefined
      },
    })
    this.#play()
  }

  #tokenizer(): Tokenizer {
    const hear = (heard: Heard): void => void this.#heard.push(heard)
    return new Tokenizer({
      header: (tape) => hear(readElement(tape, 0)),
      element: (tape) => hear(readElement(tape, 0)),
      footer: () => hear('end'),
    })
  }

  #play(): void {
    while (!this.#isBusy && this.#failure === undefined) {
      const [step] = this.#script
      try {
        if (step === undefined) this.#finish()
        if (step === undefined || !this.#perform(step)) return
      } catch (error) {
        this.#fail(
          error instanceof ScriptError ? error : new ScriptError(String(error), { cause: error }),
        )
      }
    }
  }

  /** False when it has to wait for the other side. */
  #perform(step: Step): boolean {
    const connection = this.#connection
    if (step.kind === 'wait') {
      const { milliseconds } = step
      this.#pause(
        new Promise<void>((resolve) => {
          nodePlatform.clock.after(milliseconds, resolve)
        }),
      )
    } else if (connection === undefined) return false
    else if (step.kind === 'expect') return this.#compare(step.expected, connection)
    else if (step.kind === 'say') {
      const text = said(step.reply, this.#last?.heard, this.#last?.value)
      connection.transport.write(typeof text === 'string' ? encoder.encode(text) : text)
    } else if (step.kind === 'secure') {
      connection.tokenizer = this.#tokenizer()
      connection.isOpen = false
      this.#pause(connection.transport.startTls())
    } else {
      this.#connection = undefined
      this.#heard = []
      if (connection.transport instanceof MemoryTransport) connection.transport.sever()
      else connection.transport.destroy()
    }
    this.#script.shift()
    return true
  }

  #compare(wanted: Expected, connection: Connection): boolean {
    if (wanted.isHeader && connection.isOpen) {
      // The other side begins anew, having heard what came before.
      connection.tokenizer.reset()
      connection.isOpen = false
    }
    const heard = this.#heard.shift()
    if (heard === undefined) return false
    const outcome = wanted.compare(heard)
    if ('value' in outcome) {
      this.#last = { heard, value: outcome.value }
      this.#script.shift()
      connection.isOpen ||= wanted.isHeader
      return true
    }
    if (this.#isIgnored(heard)) return true
    throw new ScriptError(`expected ${wanted.title}\nbut heard\n${outcome.difference}`)
  }

  /** All was played: nothing more may come but the end. */
  #finish(): void {
    for (const done of this.#waiting) done()
    for (const heard of this.#heard.splice(0)) {
      if (heard === 'end') this.#end()
      else if (!this.#isIgnored(heard)) {
        throw new ScriptError(`expected nothing more\nbut heard\n${shown(heard)}`)
      }
    }
  }

  #end(): void {
    const transport = this.#connection?.transport
    transport?.write(encoder.encode('</stream:stream>'))
    transport?.end()
  }

  #isIgnored(heard: Heard): boolean {
    return this.#ignored.some((each) => 'value' in each.compare(heard))
  }

  /** Goes on with the script when the promise has fulfilled. */
  #pause(promise: Promise<unknown>): void {
    this.#isBusy = true
    promise.then(
      () => {
        this.#isBusy = false
        this.#play()
      },
      (cause: unknown) => {
        this.#isBusy = false
        this.#fail(new ScriptError(`TLS failed: ${cause}`, { cause }))
      },
    )
  }

  #fail(error: ScriptError): void {
    if (this.#failure !== undefined || this.#isClosed) return
    this.#failure = error
    this.#connection?.transport.destroy()
    for (const done of this.#waiting) done()
  }
}

interface Connection {
  readonly transport: Transport
  tokenizer: Tokenizer
  /** Whether the start tag of the stream was heard. */
  isOpen: boolean
}

type Step =
  | { readonly kind: 'expect'; readonly expected: Expected }
  | { readonly kind: 'say'; readonly reply: ScriptReply<never> }
  | { readonly kind: 'wait'; readonly milliseconds: number }
  | { readonly kind: 'secure' | 'cut' }

function titleOf(step: Step | undefined): string {
  return step?.kind === 'expect' ? step.expected.title : (step?.kind ?? 'the end')
}

const encoder = new TextEncoder()
