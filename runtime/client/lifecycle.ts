/**
 * The life of an entity: connecting and negotiating, being online, coming back after a connection was
 * lost, with the same stream or another, and closing. It waits; the machines below it do not.
 */
import type { Iq, Message, Presence, StreamFeatures } from '../../generated/rfc6120/index.ts'
import type { Driver } from '../connection/driver.ts'
import type { Transport } from '../connection/transport.ts'
import { LocalProtocolError, type XmppError } from '../errors.ts'
import type { Jid } from '../jid/jid.ts'
import type { Node } from '../node/index.ts'
import type { ManagementSlot } from '../stream/management-slot.ts'
import type { SessionSink } from '../stream/session-options.ts'
import {
  type SentStanza,
  type SettledOutcome,
  StreamManagement,
} from '../stream/stream-management.ts'
import type { Element } from '../xml/index.ts'
import { closeDriver } from './close-driver.ts'
import { type Deferred, deferred } from './deferred.ts'
import { closedMeanwhile, endedEarly } from './ended-errors.ts'
import type { UnboundLogin } from './events.ts'
import { isFinalError } from './final-errors.ts'
import { Keepalive } from './keepalive.ts'
import type { LifecycleInit } from './lifecycle-init.ts'
import { openDriver } from './open-driver.ts'
import { Reconnection } from './reconnection.ts'
import { type Elsewhere, elsewhereIn, Redirection } from './redirection.ts'
import { settledIn } from './settled-in.ts'
import { StreamKeeper } from './stream-keeper.ts'
import { unlessAborted } from '../connection/unless-aborted.ts'

/** The life of one entity; it hears its stream. */
export class Lifecycle implements SessionSink {
  readonly #init: LifecycleInit
  readonly #slot: ManagementSlot
  readonly #keeper: StreamKeeper
  /** There when it has come back, or tried to. */
  #reconnection: Reconnection | undefined
  /** What the login that is under way has to tell. */
  #notices: UnboundLogin[] = []
  /** What was settled before the program could hear of it. */
  readonly #settledEarly: (() => void)[] = []
  /** Stands for the stream, over all of its connections. */
  #stream: object = {}
  /** What broke the stream that is to be resumed. */
  #broken: { readonly error: XmppError | undefined } | undefined
  /** Those that cannot take more stanzas now. */
  #full: Set<object> | undefined
  #isClosing = false
  /** The stream is being left to whoever goes on with it. */
  #leaving: Promise<boolean> | undefined
  #isLeaving = false
  /** Whether what came during the login is being handed over, or was. */
  #isReleased = false
  /** Fulfils when the connecting that was begun by the program has ended. */
  #connected: Promise<void> | undefined
  #driver: Driver | undefined
  /** The last that the server has offered. */
  #offered: StreamFeatures | undefined
  #mostBytes: number | undefined
  #keepalive: Keepalive | undefined
  #connecting: AbortController | undefined
  readonly #redirection = new Redirection()
  /** Where the last stream was sent to. */
  #elsewhere: Elsewhere | undefined
  /** When the stream was bound. */
  #boundAt = 0
  /** Who waits for the login that is under way. */
  #login: Deferred<void> | undefined

  constructor(init: LifecycleInit) {
    this.#init = init
    const { profile, fault } = init
    this.#slot = { machine: new StreamManagement(profile.management) }
    this.#keeper = new StreamKeeper(this.machine, profile.streams, fault)
  }

  /** The connection there is. */
  get driver(): Driver | undefined {
    return this.#driver
  }

  /** The features that the server has offered last. */
  get offered(): StreamFeatures | undefined {
    return this.#offered
  }

  /** What manages the stream. */
  get machine(): StreamManagement {
    return this.#slot.machine
  }

  /** The address: on the stream once it is negotiated, before that what is known of it. */
  get jid(): Jid {
    const { from, to } = this.#init.profile
    return this.#driver?.session.jid ?? this.machine.stream?.jid ?? from ?? to
  }

  /** Whether stanzas can be sent. */
  get isOnline(): boolean {
    return this.#driver?.session.state === 'bound'
  }

  /** Whether the stream broke, and stanzas wait for it to go on. */
  get isWaiting(): boolean {
    return this.#broken !== undefined && this.machine.phase === 'suspended'
  }

  /** The bytes of a stanza that the server takes, or took at last. */
  get mostBytes(): number | undefined {
    return this.#mostBytes
  }

  /** What stands for the stream while there is one, over all of its connections. */
  get stream(): object | undefined {
    return this.isOnline || this.#broken !== undefined ? this.#stream : undefined
  }

  /** Connects and negotiates a stream. Rejects as the entity's own method. */
  async connect(signal: AbortSignal | undefined): Promise<void> {
    const isBusy = this.#driver ?? this.#connecting ?? this.#leaving
    if (isBusy !== undefined || this.#reconnection?.isActive) {
      throw new LocalProtocolError(`${this.jid} is connected, or connecting, already`)
    }
    this.#isClosing = false
    this.#redirection.reset()
    const giveUp = new AbortController()
    const done = deferred<void>()
    this.#connecting = giveUp
    this.#connected = done.promise
    const onAbort = (): void => giveUp.abort(signal?.reason)
    if (signal?.aborted) onAbort()
    else signal?.addEventListener('abort', onAbort, { once: true })
    try {
      await this.#keeper.take(giveUp.signal)
      this.#settleLater()
      await this.#connect(giveUp.signal)
    } catch (error) {
      await this.#keeper.putBack()
      this.#init.ended(error as XmppError)
      throw error
    } finally {
      signal?.removeEventListener('abort', onAbort)
      this.#connecting = undefined
      this.#connected = undefined
      done.resolve()
    }
  }

  /** Makes the server wait while somebody here is full, over all connections. */
  hold(reader: object, isFull: boolean): void {
    this.#full ??= new Set()
    if (isFull) this.#full.add(reader)
    else this.#full.delete(reader)
    if (this.#full.size > 0) this.#driver?.pause()
    else this.#driver?.resume()
  }

  /** Ends the stream in order, then the connection; at once by the signal. Never rejects. */
  async close(signal?: AbortSignal): Promise<void> {
    this.#isClosing = true
    const wasReturning = this.#reconnection?.stop() ?? false
    this.#connecting?.abort(closedMeanwhile())
    await closeDriver(this.#driver, signal)
    if (wasReturning) this.#giveUp(undefined)
    // What was taken from the storage is back there by then, unless nobody waits for it.
    await unlessAborted(this.#connected ?? Promise.resolve(), signal).catch(() => {})
  }

  /**
   * Ends the connection and leaves the stream to whoever takes it from the storage; where that cannot be,
   * the stream is ended in order. True when it is kept. Rejects as the storage does.
   */
  leave(signal?: AbortSignal): Promise<boolean> {
    if (this.#leaving !== undefined) return this.#leaving
    // Handlers that are called meanwhile may ask for it, too.
    const left = deferred<boolean>()
    this.#leaving = left.promise
    this.#leave(signal)
      .finally(() => {
        this.#leaving = undefined
      })
      .then(left.resolve, left.reject)
    return left.promise
  }

  async #leave(signal: AbortSignal | undefined): Promise<boolean> {
    this.handOver()
    const { isOnline } = this
    const driver = this.#driver
    const state = isOnline || this.isWaiting ? this.#keeper.save() : undefined
    if (state === undefined) {
      await this.close(signal)
      return this.#keeper.isKept
    }
    this.#isClosing = this.#isLeaving = true
    // All of it is done in this turn, so that nothing is sent or handled that the state does not know.
    const keeping = this.#keeper.keep(state)
    if (isOnline) driver?.leave()
    else {
      this.#reconnection?.stop()
      this.#connecting?.abort(closedMeanwhile())
      this.#giveUp(undefined)
    }
    try {
      await keeping
      return true
    } finally {
      this.#isLeaving = false
      this.#abandon()
      await closeDriver(driver, signal)
    }
  }

  /** Connects: where the last stream was sent to, or is to be resumed, before all else. */
  async #connect(signal: AbortSignal): Promise<void> {
    const { profile, options, agenda } = this.#init
    const deadline = agenda.now + (options.timeout ?? 30_000)
    const { phase, stream } = this.machine
    let elsewhere = this.#elsewhere
    this.#elsewhere = undefined
    const { location } = stream ?? {}
    if (elsewhere === undefined && phase === 'suspended' && location !== undefined) {
      const preferred = elsewhereIn(location)
      // The usual places need their time, too.
      const half = agenda.now + (deadline - agenda.now) / 2
      const isThere = preferred && (await this.#isThere(signal, half, preferred))
      if (isThere) return
    }
    for (;;) {
      try {
        await this.#attempt(signal, deadline, elsewhere)
        return
      } catch (error) {
        elsewhere = profile.connectsOnce ? undefined : this.#elsewhere
        this.#elsewhere = undefined
        if (elsewhere === undefined || signal.aborted) throw error
      }
    }
  }

  /** Whether the stream went on at the place that is preferred; it need not be there any more. */
  async #isThere(signal: AbortSignal, deadline: number, place: Elsewhere): Promise<boolean> {
    try {
      await this.#attempt(signal, deadline, place)
      return true
    } catch (error) {
      if (signal.aborted || isFinalError(error)) throw error
      return false
    }
  }

  async #attempt(signal: AbortSignal, deadline: number, elsewhere?: Elsewhere): Promise<void> {
    const { profile, agenda, inbox } = this.#init
    const timeout = Math.max(1, Math.ceil(deadline - agenda.now))
    const connecting = profile.connect({ timeout, signal, elsewhere })
    const transport = await unlessAborted(connecting, signal, (late) => late.destroy())
    // It may come in the same breath, when nobody listens to it.
    if (signal.aborted) {
      transport.destroy()
      throw signal.reason
    }
    const login = deferred<void>()
    // Whoever waits for it hears of it; when nothing could be started, nobody does.
    login.promise.catch(() => {})
    const loginTimeout = Math.max(1, deadline - agenda.now)
    this.#notices = []
    this.#login = login
    const driver = this.#openDriver(transport, loginTimeout)
    const onAbort = (): void => {
      login.reject(signal.reason)
      driver.destroy()
    }
    signal.addEventListener('abort', onAbort, { once: true })
    this.#driver = driver
    inbox.hold()
    try {
      driver.start()
      await login.promise
    } catch (error) {
      // A transport that was used before cannot be started: nothing else would end this.
      if (this.#driver === driver) driver.destroy()
      throw error
    } finally {
      signal.removeEventListener('abort', onAbort)
    }
  }

  #makeReconnection(): Reconnection {
    const { profile, options, agenda, emitter } = this.#init
    const { reconnect } = options
    return new Reconnection({
      agenda,
      options: typeof reconnect === 'object' ? reconnect : {},
      randomBytes: (length) => profile.platform.sasl.randomBytes(length),
      connect: () => this.#reconnect(),
      planned: (attempt) => emitter.emit('reconnecting', attempt),
      gaveUp: (error) => this.#giveUp(error as XmppError),
    })
  }

  /** Connects again, by itself. */
  async #reconnect(): Promise<void> {
    const giveUp = new AbortController()
    this.#connecting = giveUp
    try {
      await this.#connect(giveUp.signal)
    } finally {
      this.#connecting = undefined
    }
  }

  #openDriver(transport: Transport, loginTimeout: number): Driver {
    const { profile, options, registry, agenda, fault } = this.#init
    return openDriver({
      profile,
      options,
      registry: registry(),
      agenda,
      transport,
      loginTimeout,
      slot: this.#slot,
      isTlsRequired: this.#redirection.isTlsRequired,
      tell: (notice) => this.#notices.push(notice),
      events: this,
      fault,
    })
  }

  features(features: StreamFeatures): void {
    this.#offered = features
  }

  stanza(stanza: Message | Presence | Iq): void {
    this.#init.inbox.receive(stanza)
  }

  settled(sent: SentStanza<unknown>, outcome: SettledOutcome): void {
    const { inbox, settled } = this.#init
    const isFirst = inbox.isHolding && this.#reconnection?.isActive !== true
    if (isFirst) this.#settledEarly.push(() => settled(sent, outcome))
    else settled(sent, outcome)
  }

  ignored(stanza: Node | Element, reason: string): void {
    this.#init.emitter.emit('ignored', { stanza, reason })
  }

  bound(): void {
    const { agenda } = this.#init
    this.#isReleased = false
    this.#begin(agenda.now)
    this.#login?.resolve()
    this.#login = undefined
    // After everything that waits for the login: by then the program has its handlers.
    agenda.set('online', agenda.now, () => this.#release())
  }

  /** A stream that could not be resumed is over, and another has begun. */
  #begin(now: number): void {
    this.#boundAt = now
    this.#keepAlive(this.#driver!)
    if (this.#full !== undefined && this.#full.size > 0) this.#driver?.pause()
    this.#mostBytes = this.#driver?.session.peerLimits?.maxBytes
    this.#init.profile.bound?.(this.#driver!, this.#offered)
    // Extensions ask what was offered; without any, it is a twentieth of an idle client.
    if (this.#init.options.extensions === undefined) this.#offered = undefined
    const broken = this.#broken
    this.#broken = undefined
    if (this.#isResumed) return
    this.#stream = {}
    if (broken !== undefined) this.#over(broken.error)
  }

  #keepAlive(driver: Driver): void {
    const { options, agenda, ping } = this.#init
    const { keepalive = {} } = options
    if (keepalive === false) return
    const { machine } = this
    this.#keepalive = new Keepalive({ agenda, driver, machine, options: keepalive, ping })
    this.#keepalive.start()
  }

  get #isResumed(): boolean {
    return this.#driver?.session.facts.has('resumed') ?? false
  }

  /** Hands over what came during a login that has ended, now and not in a moment. */
  handOver(): void {
    if (this.#driver?.session.facts.has('bound') && this.#init.inbox.isHolding) this.#release()
  }

  /** Hands over what came during the login, and goes online. */
  #release(): void {
    const { agenda, emitter, inbox } = this.#init
    agenda.delete('online')
    // A handler of that may end the stream, or leave it.
    if (this.#isReleased) {
      inbox.release()
      return
    }
    this.#isReleased = true
    emitter.emit(this.#isResumed ? 'resumed' : 'online', this.jid)
    for (const notice of this.#notices.splice(0)) emitter.emit('unbound', notice)
    const unresumed = this.#keeper.unresumed(this.#isResumed)
    if (unresumed !== undefined) emitter.emit('unresumed', unresumed)
    this.#settle()
    inbox.release()
  }

  /** What has become known of the stanzas of a stream that is not to go on, is told after the login. */
  #settleLater(): void {
    for (const { sent, outcome } of settledIn(this.machine)) {
      this.#settledEarly.push(() => this.#init.settled(sent, outcome))
    }
  }

  /** Tells what has become known of stanzas during the login. */
  #settle(): void {
    for (const tell of this.#settledEarly.splice(0)) tell()
  }

  closed(error: XmppError | undefined): void {
    const { agenda, inbox, emitter, ended } = this.#init
    const wasBound = this.#driver?.session.facts.has('bound') ?? false
    this.#elsewhere = this.#follow(error)
    if (wasBound && inbox.isHolding) this.#release()
    else this.#settle()
    const peer = this.#driver?.peer ?? ''
    this.#driver = undefined
    this.#offered = undefined
    this.#keepalive?.stop()
    this.#keepalive = undefined
    agenda.delete('online')
    this.#login?.reject(error ?? endedEarly(peer))
    this.#login = undefined
    // Who connects hears of it.
    if (!wasBound) return
    if (this.#isReturning(error)) {
      if (this.machine.phase === 'suspended') this.#broken = { error }
      else this.#over(error)
      this.#reconnection ??= this.#makeReconnection()
      this.#reconnection.begin(error)
    } else {
      this.#abandon()
      ended(error)
      emitter.emit('offline', error)
    }
  }

  /** Whether it comes back by itself. */
  #isReturning(error: XmppError | undefined): boolean {
    const { profile, options } = this.#init
    const { reconnect = false } = options
    if (reconnect === false || this.#isClosing || profile.connectsOnce) return false
    return error === undefined || this.#elsewhere !== undefined || !isFinalError(error)
  }

  /** Where a stream that ended sends the entity, if anywhere. */
  #follow(error: XmppError | undefined): Elsewhere | undefined {
    const { session } = this.#driver ?? {}
    const { isClearAllowed, connectsOnce } = this.#init.profile
    if (session === undefined || connectsOnce) return undefined
    const { now } = this.#init.agenda
    if (session.facts.has('bound') && now - this.#boundAt >= settledAfter) this.#redirection.reset()
    const isSecure = session.facts.has('secure')
    if (isSecure) this.#redirection.secured()
    const url = this.#driver?.webSocket
    return this.#redirection.follow(error, { isSecure, isClearAllowed, url })
  }

  /** It does not come back any more. */
  #giveUp(error: XmppError | undefined): void {
    const { ended, emitter } = this.#init
    const broken = this.#broken
    this.#broken = undefined
    this.#abandon()
    ended(error)
    if (broken !== undefined || error !== undefined) emitter.emit('offline', error)
  }

  #over(error: XmppError | undefined): void {
    const { over, emitter } = this.#init
    over(error)
    emitter.emit('offline', error)
  }

  /** A stream that broke is not resumed, unless somebody else is to. */
  #abandon(): void {
    if (this.#isLeaving) return
    this.machine.abandon()
    for (const { sent, outcome } of settledIn(this.machine)) this.#init.settled(sent, outcome)
  }
}

/** Who has stayed for so long, in milliseconds, is not being sent in circles. */
const settledAfter = 60_000
