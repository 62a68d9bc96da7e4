import type { StreamFeatures } from '../../generated/rfc6120/index.ts'
import { type ClientStorage, memoryStorage } from '../client/client-storage.ts'
import type { Entity } from '../client/entity.ts'
import type { Platform } from '../connection/platform.ts'
import type { XmppError } from '../errors.ts'
import type { EmittedClass, Unsubscribe } from '../events.ts'
import type { Jid } from '../jid/jid.ts'
import { type Node, Stanza } from '../node/index.ts'
import type { ExtensionClass, LoadedExtension } from './extension.ts'
import { extensionAmong } from './extension-among.ts'

/** What extensions are loaded into: a client, a component, a stream of the toolkit. */
export interface ExtensionHost
  extends Pick<Entity, 'isOnline' | 'handle' | 'request' | 'exchange'> {
  /** Sends a stanza. Throws LocalProtocolError when it is offline. */
  send(stanza: Stanza): unknown
  /** The address; `undefined` while there is none. */
  readonly jid: Jid | undefined
  /** Calls `handler` when stanzas can be sent. */
  on(name: 'online', handler: (jid: Jid) => unknown): Unsubscribe
  /** Calls `handler` when that goes on after a break, on the same stream. */
  on(name: 'resumed', handler: (jid: Jid) => unknown): Unsubscribe
  /** Calls `handler` when that is over. */
  on(name: 'offline', handler: (error: XmppError | undefined) => unknown): Unsubscribe
  /** Calls `handler` for each stanza of a class. */
  on<S extends Stanza>(type: EmittedClass<S>, handler: (stanza: S) => unknown): Unsubscribe
}

/** What a host hands over beside itself. */
export interface ExtensionContext {
  readonly platform: Platform
  /** Told of faults in the handlers of extensions. */
  readonly report: (error: unknown) => void
  /** The features that the server has offered last. */
  readonly features?: (() => StreamFeatures | undefined) | undefined
  /** Whether TLS is in force. */
  readonly isSecure?: (() => boolean) | undefined
  /** Where is kept what outlasts the stream; for as long as the host lives where absent. */
  readonly storage?: ClientStorage | undefined
}

/** A stream as its extensions have it: stanzas, requests, and the payloads in them by their class. */
export class ExtensionStream {
  /** Asks something; as a client's. */
  readonly request: Entity['request']
  /** Asks something, for the whole result; as a client's. */
  readonly exchange: Entity['exchange']
  /** Answers the requests of others; as a client's. */
  readonly handle: Entity['handle']
  /** Where is kept what outlasts the stream, such as a copy of the roster. */
  readonly storage: ClientStorage
  readonly #host: ExtensionHost
  readonly #context: ExtensionContext
  readonly #loaded: readonly LoadedExtension[]

  /** @internal */
  constructor(host: ExtensionHost, context: ExtensionContext, loaded: readonly LoadedExtension[]) {
    this.#host = host
    this.#context = context
    this.#loaded = loaded
    this.storage = context.storage ?? memoryStorage()
    this.request = host.request.bind(host) as Entity['request']
    this.exchange = host.exchange.bind(host)
    this.handle = host.handle.bind(host) as Entity['handle']
  }

  /** The address; `undefined` while there is none. */
  get jid(): Jid | undefined {
    return this.#host.jid
  }

  /** Whether stanzas can be sent. */
  get isOnline(): boolean {
    return this.#host.isOnline
  }

  /** The features of the stream that the server has offered last; `undefined` where there are none. */
  get features(): StreamFeatures | undefined {
    return this.#context.features?.()
  }

  /** Whether TLS is in force. */
  get isSecure(): boolean {
    return this.#context.isSecure?.() ?? false
  }

  /** All extensions of the stream, in the order in which they were loaded. */
  get extensions(): readonly LoadedExtension[] {
    return this.#loaded
  }

  /** Calls `handler` when stanzas can be sent. */
  on(name: 'online', handler: (jid: Jid) => unknown): Unsubscribe
  /** Calls `handler` when that goes on after a break, on the same stream. */
  on(name: 'resumed', handler: (jid: Jid) => unknown): Unsubscribe
  /** Calls `handler` when that is over. */
  on(name: 'offline', handler: (error: XmppError | undefined) => unknown): Unsubscribe
  /** Calls `handler` for each stanza of a class. */
  on<S extends Stanza>(type: EmittedClass<S>, handler: (stanza: S) => unknown): Unsubscribe
  /**
   * Calls `handler` for each node of a class that comes as the payload of a stanza, with the stanza.
   * Nothing is known of the sender but what the stanza says; to answer requests there is
   * {@link handle}, without which they are refused.
   */
  on<N extends Node>(
    type: EmittedClass<N>,
    handler: (node: N, stanza: Stanza) => unknown,
  ): Unsubscribe
  on(
    key: 'online' | 'resumed' | 'offline' | EmittedClass<Node>,
    handler: (value: never, stanza: Stanza) => unknown,
  ): Unsubscribe {
    if (typeof key === 'string' || key === Stanza || key.prototype instanceof Stanza) {
      return this.#host.on(key as EmittedClass<Stanza>, handler as (stanza: Stanza) => unknown)
    }
    const type = key as Parameters<Stanza['all']>[0]
    return this.#host.on(Stanza, (stanza) => {
      const results = stanza.all(type).map((node) => handler(node as never, stanza))
      return results.length === 0 ? undefined : Promise.all(results)
    })
  }

  /**
   * Sends a stanza.
   *
   * @throws LocalProtocolError when the stream is offline
   */
  send(stanza: Stanza): void {
    this.#host.send(stanza)
  }

  /**
   * The extension of a class, or of a subclass.
   *
   * @throws LocalProtocolError when it is not loaded
   */
  extension<E extends LoadedExtension>(type: ExtensionClass<E>): E {
    return extensionAmong(this.#loaded, type)
  }

  /** A digest by WebCrypto's name of its function. */
  async digest(algorithm: string, data: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
    return new Uint8Array(await this.#context.platform.sasl.subtle.digest(algorithm, data))
  }

  /** Tells the program of a fault that there is nobody to throw at. */
  report(error: unknown): void {
    this.#context.report(error)
  }
}
