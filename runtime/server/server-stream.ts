/** A stream of which the server is the receiving entity: a client's, or a component's. */
import {
  Iq,
  type Message,
  type Presence,
  type StreamErrorCondition,
} from '../../generated/rfc6120/index.ts'
import { Ping } from '../../generated/xep-0199/index.ts'
import { CsiActive, CsiInactive } from '../../generated/xep-0352/index.ts'
import { Keepalive } from '../client/keepalive.ts'
import { Driver, type DriverOptions } from '../connection/driver.ts'
import type { Platform } from '../connection/platform.ts'
import type { Transport } from '../connection/transport.ts'
import type { XmppError } from '../errors.ts'
import type { Jid } from '../jid/jid.ts'
import type { Node, Stanza } from '../node/index.ts'
import type { Element } from '../xml/index.ts'
import type { SaslIdentity } from '../sasl/replies.ts'
import type { ManagementSlot } from '../stream/management-slot.ts'
import { StreamError } from '../stream/stream-error.ts'
import type { SentStanza } from '../stream/stream-management.ts'
import type { ServerOptions } from './server-options.ts'

/** What a stream is made with. */
export interface ServerStreamOptions {
  readonly transport: Transport
  readonly platform: Platform
  readonly session: Omit<DriverOptions['session'], 'role' | 'management'>
  /** What manages the stream, where its peer asks for that. */
  readonly slot: ManagementSlot
  readonly loginTimeout: number | undefined
  readonly closeTimeout: number | undefined
  /** The bytes that may wait for a peer that does not read. */
  readonly maximumBuffered: number
  /** The bytes that wait now. */
  readonly buffered: () => number
  /** The peer has shown who it is. */
  readonly authenticated?: ((identity: SaslIdentity) => void) | undefined
  /** When the peer is asked for a sign of life. */
  readonly keepalive: ServerOptions['keepalive']
  /** The sender and the id of a question of the server's own. */
  readonly sign: () => { readonly from: Jid; readonly id: string }
  /** The stream is negotiated. What is given back takes its stanzas; an error ends it. */
  readonly bound: (jid: Jid) => Attachment | StreamErrorCondition
  /** The stream goes on with one that broke. */
  readonly resumed: (jid: Jid) => void
  /** The stream is over; `isKept` when another can go on with it. */
  readonly closed: (jid: Jid | undefined, error: XmppError | undefined, isKept: boolean) => void
  /** Told of faults of the server's own. */
  readonly report: (error: unknown) => void
}

/** What takes the stanzas of a stream. */
export interface Attachment {
  /** Takes one; what is given back is the error that ends the stream. */
  receive(stanza: Stanza): StreamErrorCondition | undefined
  /** Of a client: whether somebody looks at it. */
  setActive?(isActive: boolean): void
  /** The stream goes on on another connection. */
  attached?(stream: ServerStream): void
  /**
   * The stream is over; the peer is not known to have had these. True when another connection can go on
   * with it.
   */
  detach(unsettled: readonly SentStanza<unknown>[]): boolean
}

/** A stream at the server. */
export class ServerStream {
  readonly #options: ServerStreamOptions
  readonly #driver: Driver
  readonly #unsettled: SentStanza<unknown>[] = []
  #attachment: Attachment | undefined
  #jid: Jid | undefined
  #isGivenUp = false
  #keepalive: Keepalive | undefined

  constructor(options: ServerStreamOptions) {
    const { transport, platform, session, slot, loginTimeout, closeTimeout, report } = options
    this.#options = options
    this.#driver = new Driver({
      transport,
      platform,
      session: { ...session, role: 'receiving', management: slot },
      loginTimeout,
      closeTimeout,
      fault: report,
      events: {
        authenticated: (identity) => options.authenticated?.(identity),
        bound: (jid) => this.#bound(jid),
        stanza: (stanza) => this.#receive(stanza),
        settled: (sent, outcome) => {
          if (outcome !== 'acknowledged') this.#unsettled.push(sent)
        },
        nonza: (node) => this.#nonza(node),
        closed: (error) => this.#closed(error),
      },
    })
  }

  /** Fulfils when the connection is over. */
  get closed(): Promise<unknown> {
    return this.#driver.closed
  }

  /** What it is connected to, for messages. */
  get peer(): string {
    return this.#driver.peer
  }

  /** What manages it. */
  get slot(): ManagementSlot {
    return this.#options.slot
  }

  /** What takes its stanzas. */
  get attachment(): Attachment | undefined {
    return this.#attachment
  }

  /** What was attached to a stream that broke takes the stanzas of this one. */
  attach(attachment: Attachment): void {
    this.#attachment = attachment
  }

  /** Begins to listen to the peer. */
  start(): void {
    this.#driver.start()
  }

  /** Sends a stanza. False when it cannot be sent here any more; it may be over by then. */
  send(stanza: Stanza): boolean {
    const { buffered, maximumBuffered, slot } = this.#options
    if (this.#driver.session.state !== 'bound') return false
    const isStuck = !this.#driver.isWritable && buffered() > maximumBuffered
    if (isStuck || !slot.machine.hasRoom) {
      const text = isStuck
        ? 'the peer does not read what it is sent'
        : 'the peer does not acknowledge what it is sent'
      this.#driver.destroy(new StreamError('resource-constraint', { text }))
      return false
    }
    try {
      this.#driver.send(stanza, new Date())
    } catch (error) {
      this.#options.report(error)
    }
    return true
  }

  /** Another connection goes on with the stream: nothing that still comes by this one is heard. */
  giveUp(): void {
    this.#attachment = undefined
    this.#isGivenUp = true
    this.end('conflict')
  }

  /** Ends the stream by an error. */
  end(condition: StreamErrorCondition): void {
    this.#driver.session.fail(condition)
    this.#driver.advance()
  }

  /** Ends the connection now. */
  destroy(): void {
    this.#driver.destroy()
  }

  #bound(jid: Jid): void {
    this.#jid = jid
    this.#keepAlive(jid)
    if (this.#attachment !== undefined) {
      this.#options.resumed(jid)
      return
    }
    const attached = this.#options.bound(jid)
    if (typeof attached === 'string') this.end(attached)
    else this.#attachment = attached
  }

  /** Finds out that the peer is gone, which TCP may not notice for hours. */
  #keepAlive(to: Jid): void {
    const { keepalive = {}, sign, slot } = this.#options
    if (keepalive === false) return
    const driver = this.#driver
    this.#keepalive = new Keepalive({
      agenda: driver.agenda,
      driver,
      machine: slot.machine,
      options: { ...keepalive, space: Number.POSITIVE_INFINITY },
      ping: () => void driver.send(new Iq({ type: 'get', to, ...sign() }, [new Ping()])),
    })
    this.#keepalive.start()
  }

  #receive(stanza: Message | Presence | Iq): void {
    // One that is being ended may not have heard of it; nobody listens to it any more.
    const condition = this.#attachment?.receive(stanza)
    if (condition !== undefined) this.end(condition)
  }

  /** What is no stanza: how the client is (XEP-0352), or nothing that there is a word for. */
  #nonza(node: Node | Element): void {
    const isActive = node instanceof CsiActive
    const { setActive } = this.#attachment ?? {}
    if (setActive === undefined || !(isActive || node instanceof CsiInactive)) {
      this.end('unsupported-stanza-type')
    } else setActive.call(this.#attachment, isActive)
  }

  #closed(error: XmppError | undefined): void {
    const attachment = this.#attachment
    this.#attachment = undefined
    this.#keepalive?.stop()
    const isKept = attachment?.detach(this.#unsettled) ?? this.#isGivenUp
    this.#options.closed(this.#jid, error, isKept)
  }
}
