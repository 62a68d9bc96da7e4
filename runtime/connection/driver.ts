/**
 * The driver: joins the machine of a stream with a transport, and keeps the time. It is the only place
 * where bytes, promises and timers meet the protocol.
 *
 * Whatever is written during one turn of the event loop is sent by one write. Nothing is thrown out of
 * a callback: faults of the program's handlers are reported, and the stream goes on.
 */
import { ConnectionError, TimeoutError, type XmppError } from '../errors.ts'
import type { Node } from '../node/index.ts'
import { freshIds } from '../stream/fresh-ids.ts'
import type {
  SessionInstruction,
  SessionSink,
  StreamSessionOptions,
} from '../stream/session-options.ts'
import { StreamSession } from '../stream/stream-session.ts'
import type { Element } from '../xml/index.ts'
import { Agenda } from './agenda.ts'
import { GuardedSink } from './guarded-sink.ts'
import type { Platform } from './platform.ts'
import type { Transport } from './transport.ts'
import { unlessAborted } from './unless-aborted.ts'

/** What a driver is made with. */
export interface DriverOptions {
  readonly transport: Transport
  readonly platform: Platform
  /** The stream; what depends on platform and transport is the driver's to add. */
  readonly session: Omit<
    StreamSessionOptions,
    'createId' | 'secureChannel' | 'framing' | 'latin1' | 'utf8'
  >
  /** Takes what the stream has. What it throws goes to {@link fault}. */
  readonly events: SessionSink
  /** Told of faults of the program, or of this package. */
  readonly fault: (error: unknown) => void
  /** The milliseconds until the stream has to be negotiated; 30,000 where absent. */
  readonly loginTimeout?: number | undefined
  /** The milliseconds that the peer has to end the stream in order; 5,000 where absent. */
  readonly closeTimeout?: number | undefined
  /** Where deadlines are kept; one of its own where absent. */
  readonly agenda?: Agenda | undefined
}

/** A stream over a transport. */
export class Driver {
  /** The machine. What it is told by others than the driver is to be followed by {@link advance}. */
  readonly session: StreamSession
  /** The deadlines of the connection. */
  readonly agenda: Agenda
  /** Fulfils when the connection is over; with the error where the stream did not end in order. */
  readonly closed: Promise<XmppError | undefined>
  readonly #options: Pick<DriverOptions, 'platform' | 'fault' | 'loginTimeout' | 'closeTimeout'>
  readonly #transport: Transport
  #waiting: Set<() => void> | undefined
  #resolveClosed!: (error: XmppError | undefined) => void
  #isLoggingIn = false
  #isFlushing = false
  #isCongested = false
  #isOver = false
  #isStarted = false
  #isPaused = false
  /** Whether the transport reads; not while somebody has paused it, or the session holds. */
  #isReading = true
  #heardAt: number
  #sentAt: number
  #role: StreamSessionOptions['role']

  constructor(options: DriverOptions) {
    const { transport, platform, session, fault, loginTimeout, closeTimeout } = options
    this.#options = { platform, fault, loginTimeout, closeTimeout }
    this.#transport = transport
    this.#role = session.role
    this.agenda = options.agenda ?? new Agenda(platform.clock)
    this.#heardAt = this.#sentAt = this.agenda.now
    this.closed = new Promise((resolve) => {
      this.#resolveClosed = resolve
    })
    this.session = new StreamSession(
      {
        ...session,
        createId: freshIds((length) => platform.sasl.randomBytes(length)),
        secureChannel: transport.secureChannel,
        framing: transport.framing,
        latin1: platform.latin1,
        utf8: platform.utf8,
      },
      new GuardedSink(options.events, (error) => this.#report(error)),
    )
  }

  /** What it is connected to, for messages. */
  get peer(): string {
    return this.#transport.peer
  }

  /** The URL of the WebSocket that it is over, if it is. */
  get webSocket(): string | undefined {
    return this.#transport.framing === 'messages' ? this.#transport.peer : undefined
  }

  /** Whether what is sent leaves at once; where not, {@link drained} tells when it does again. */
  get isWritable(): boolean {
    return !this.#isCongested && !this.#isOver
  }

  /** When something of the peer came last; now, while nothing is read of it. */
  get heardAt(): number {
    return this.#isPaused ? this.agenda.now : this.#heardAt
  }

  /** When something was sent last. */
  get sentAt(): number {
    return this.#sentAt
  }

  /**
   * Begins: an initiating entity opens the stream, a receiving one listens.
   *
   * @throws what the transport throws when it was started before
   */
  start(): void {
    const { loginTimeout = 30_000 } = this.#options
    this.#transport.start({
      data: (chunk) => {
        this.#heardAt = this.agenda.now
        this.#attempt(() => this.session.receive(chunk))
      },
      drained: () => this.#drained(),
      ended: (error) => this.#ended(error),
    })
    this.#isStarted = this.#isLoggingIn = true
    this.agenda.set('login', this.agenda.now + loginTimeout, () => this.#expired(loginTimeout))
    if (this.#role === 'initiating') this.#attempt(() => this.session.open())
  }

  /**
   * Sends a stanza or another child of the stream; true when the sink hears what becomes of it.
   *
   * @throws LocalProtocolError when the stream is not bound, or over
   * @throws XmlError `not-well-formed` for what XML does not have; nothing is sent then
   */
  send(node: Node | Element, owner?: unknown): boolean {
    const isCounted = this.session.send(node, owner)
    this.#flushLater()
    return isCounted
  }

  /**
   * Sends a space between two elements, which keeps the connection alive (RFC 6120 §4.6.1); false where
   * there is no room for one, since each message of the transport is an element.
   */
  sendSpace(): boolean {
    if (this.#transport.framing === 'messages' || this.session.state !== 'bound') return false
    this.#flush()
    this.#write(' ')
    return true
  }

  /** Stops reading, so that the peer has to wait; its silence is not held against it. */
  pause(): void {
    if (this.#isPaused || this.#isOver) return
    this.#isPaused = true
    this.agenda.delete('session')
    this.#readOrWait()
  }

  /** Reads again. */
  resume(): void {
    if (!this.#isPaused) return
    this.#isPaused = false
    this.#heardAt = this.agenda.now
    this.session.wasPaused()
    this.#attempt(() => {})
  }

  /**
   * Fulfils when what was sent has left, or the connection is over. Rejects with the reason of the
   * signal.
   */
  async drained(signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted()
    if (this.isWritable || this.#isOver) return
    let drained = (): void => {}
    const waiting = new Promise<void>((resolve) => {
      drained = resolve
    })
    this.#waiting ??= new Set()
    this.#waiting.add(drained)
    try {
      await unlessAborted(waiting, signal)
    } finally {
      this.#waiting.delete(drained)
    }
  }

  /** Ends the stream in order, if the peer does its part in time; fulfils when it is over. */
  async close(): Promise<void> {
    if (!this.#isOver) {
      this.#closeWithin(() => this.session.receiveEnd())
      this.#attempt(() => this.session.close())
    }
    await this.closed
  }

  /**
   * Ends the connection and not the stream, so that it can be resumed; false where it cannot be, and
   * nothing happens.
   */
  leave(): boolean {
    let isLeft = false
    this.#attempt(() => {
      isLeft = this.session.leave()
    })
    return isLeft
  }

  /** Ends the connection now. */
  destroy(error: XmppError = closedHere()): void {
    this.#attempt(() => this.session.abort(error))
    this.#transport.destroy()
    // Nobody else would say that it is over.
    if (!this.#isStarted) this.#ended(undefined)
  }

  /** Does what the session has to do; after calls to it. */
  advance(): void {
    for (
      let next = this.session.takeInstruction();
      next !== undefined;
      next = this.session.takeInstruction()
    ) {
      this.#perform(next)
    }
    if (this.#isLoggingIn && this.session.state === 'bound') {
      this.#isLoggingIn = false
      this.agenda.delete('login')
    }
    this.#readOrWait()
    this.#flushLater()
  }

  #readOrWait(): void {
    const isReading = !this.#isPaused && !this.session.isHeld
    if (isReading === this.#isReading) return
    this.#isReading = isReading
    if (isReading) this.#transport.resume()
    else this.#transport.pause()
  }

  #perform(instruction: SessionInstruction): void {
    switch (instruction.kind) {
      case 'secure':
        this.#flush()
        this.#transport.startTls().then(
          (channel) => this.#attempt(() => this.session.secured(channel)),
          (error: unknown) => this.#attempt(() => this.session.receiveEnd(asLost(error))),
        )
        break
      case 'step':
        instruction.run().then(
          () => this.#attempt(() => {}),
          (error: unknown) => this.#failed(error),
        )
        break
      case 'end':
        this.#flush()
        this.agenda.delete('login')
        this.#closeWithin(() => {})
        this.#transport.end()
        break
    }
  }

  /** Tells the machine something, and does what follows. */
  #attempt(tell: () => void): void {
    try {
      tell()
      this.advance()
    } catch (error) {
      this.#failed(error)
    }
  }

  /** A fault of this package: the stream cannot be trusted any more. */
  #failed(error: unknown): void {
    this.#report(error)
    try {
      this.session.fail('internal-server-error', undefined, error)
      this.advance()
    } catch (fault) {
      this.#report(fault)
      this.#transport.destroy()
    }
  }

  #closeWithin(late: () => void): void {
    const { closeTimeout = 5000 } = this.#options
    this.agenda.set('close', this.agenda.now + closeTimeout, () => {
      this.#attempt(late)
      this.#transport.destroy()
    })
  }

  #expired(milliseconds: number): void {
    this.#attempt(() => {
      if (this.#role === 'receiving') this.session.fail('connection-timeout')
      else {
        const message = `no login at ${this.peer} within ${Math.round(milliseconds)} ms`
        this.session.abort(new TimeoutError(message, { milliseconds }))
      }
    })
  }

  #ended(error: ConnectionError | undefined): void {
    if (this.#isOver) return
    this.#attempt(() => this.session.receiveEnd(error))
    this.#isOver = true
    this.agenda.delete('login')
    this.agenda.delete('close')
    this.agenda.delete('session')
    this.#drained()
    this.#resolveClosed(this.session.error)
  }

  #drained(): void {
    this.#isCongested = false
    for (const resolve of this.#waiting ?? []) resolve()
  }

  #flushLater(): void {
    if (this.#isFlushing) return
    this.#isFlushing = true
    queueMicrotask(() => {
      this.#isFlushing = false
      try {
        this.#flush()
      } catch (error) {
        this.#failed(error)
      }
    })
  }

  #flush(): void {
    this.#keepTime()
    for (const text of this.session.takeFrames()) this.#write(text)
  }

  #write(text: string): void {
    this.#sentAt = this.agenda.now
    if (!this.#transport.write(encoder.encode(text))) this.#isCongested = true
  }

  /** Tells the session the time, and asks when it wants to hear it again. */
  #keepTime(): void {
    if (this.#isPaused) return
    this.session.tick(this.agenda.now)
    this.agenda.set('session', this.session.deadline, () => this.#attempt(() => {}))
  }

  #report(error: unknown): void {
    try {
      this.#options.fault(error)
    } catch (fault) {
      this.#options.platform.warn(`a handler of faults has a fault itself: ${fault}`)
    }
  }
}

function asLost(error: unknown): ConnectionError {
  if (error instanceof ConnectionError) return error
  return new ConnectionError('tls', 'tls: the handshake failed', { cause: error })
}

function closedHere(): ConnectionError {
  return new ConnectionError('closed', 'closed: the connection was closed by this side')
}

const encoder = new TextEncoder()
