/** A stream of which the server is the receiving entity: a client's, or a component's. */
import type { Iq, Message, Presence, StreamErrorCondition } from '../../generated/rfc6120/index.ts'
import { Driver, type DriverOptions } from '../connection/driver.ts'
import type { Platform } from '../connection/platform.ts'
import type { Transport } from '../connection/transport.ts'
import type { XmppError } from '../errors.ts'
import type { Jid } from '../jid/jid.ts'
import type { Stanza } from '../node/index.ts'
import type { SaslIdentity } from '../sasl/replies.ts'
import { StreamError } from '../stream/stream-error.ts'

/** What a stream is made with. */
export interface ServerStreamOptions {
  readonly transport: Transport
  readonly platform: Platform
  readonly session: Omit<DriverOptions['session'], 'role'>
  readonly loginTimeout: number | undefined
  readonly closeTimeout: number | undefined
  /** The bytes that may wait for a peer that does not read. */
  readonly maximumBuffered: number
  /** The bytes that wait now. */
  readonly buffered: () => number
  /** The peer has shown who it is. */
  readonly authenticated?: ((identity: SaslIdentity) => void) | undefined
  /** The stream is negotiated. What is given back takes its stanzas; an error ends it. */
  readonly bound: (jid: Jid) => Attachment | StreamErrorCondition
  /** The stream is over. */
  readonly closed: (jid: Jid | undefined, error: XmppError | undefined) => void
  /** Told of faults of the server's own. */
  readonly report: (error: unknown) => void
}

/** What takes the stanzas of a stream. */
export interface Attachment {
  /** Takes one; what is given back is the error that ends the stream. */
  receive(stanza: Stanza): StreamErrorCondition | undefined
  /** The stream is over. */
  detach(): void
}

/** A stream at the server. */
export class ServerStream {
  readonly #options: ServerStreamOptions
  readonly #driver: Driver
  #attachment: Attachment | undefined
  #jid: Jid | undefined

  constructor(options: ServerStreamOptions) {
    const { transport, platform, session, loginTimeout, closeTimeout, report } = options
    this.#options = options
    this.#driver = new Driver({
      transport,
      platform,
      session: { ...session, role: 'receiving' },
      loginTimeout,
      closeTimeout,
      fault: report,
      events: {
        authenticated: (identity) => options.authenticated?.(identity),
        bound: (jid) => this.#bound(jid),
        stanza: (stanza) => this.#receive(stanza),
        nonza: () => this.end('unsupported-stanza-type'),
        closed: (error) => this.#closed(error),
      },
    })
  }

  /** Fulfils when the connection is over. */
  get closed(): Promise<unknown> {
    return this.#driver.closed
  }

  /** Begins to listen to the peer. */
  start(): void {
    this.#driver.start()
  }

  /** Sends a stanza. What a stream that is over, or a peer that does not read, cannot take is lost. */
  send(stanza: Stanza): void {
    const { buffered, maximumBuffered } = this.#options
    if (this.#driver.session.state !== 'bound') return
    if (!this.#driver.isWritable && buffered() > maximumBuffered) {
      this.#driver.destroy(
        new StreamError('resource-constraint', { text: 'the peer does not read what it is sent' }),
      )
      return
    }
    try {
      this.#driver.send(stanza)
    } catch (error) {
      this.#options.report(error)
    }
  }

  /** Ends the stream by an error. */
  end(condition: StreamErrorCondition): void {
    this.#driver.session.fail(condition)
    this.#driver.advance()
  }

  #bound(jid: Jid): void {
    this.#jid = jid
    const attached = this.#options.bound(jid)
    if (typeof attached === 'string') this.end(attached)
    else this.#attachment = attached
  }

  #receive(stanza: Message | Presence | Iq): void {
    // One that is being ended may not have heard of it; nobody listens to it any more.
    const condition = this.#attachment?.receive(stanza)
    if (condition !== undefined) this.end(condition)
  }

  #closed(error: XmppError | undefined): void {
    const attachment = this.#attachment
    this.#attachment = undefined
    attachment?.detach()
    this.#options.closed(this.#jid, error)
  }
}
