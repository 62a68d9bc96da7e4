import { Emitter, type Unsubscribe } from '../events.ts'
import type { Stanza } from '../node/index.ts'
import type { ExtensionStream } from './extension-stream.ts'

/**
 * The behaviour that belongs to a specification: what it answers, what it can be asked to do, and what
 * it tells by events. A subclass has the number of the specification as its static `xep`, and sets
 * itself up in {@link initialize}; it is passed as a value, `extensions: [ServiceDiscovery]`.
 *
 * `Events` are its events by name, with what their handlers get: `{ dummy: [Dummy, Iq] }`.
 */
export abstract class Extension<Events extends EventArguments<Events> = NoEvents>
  implements LoadedExtension
{
  /** The stream of the client or component that it was loaded into. */
  protected readonly stream: ExtensionStream
  readonly #emitter: Emitter<Events>

  /** Made by the client or component that it is passed to. */
  constructor(stream: ExtensionStream) {
    this.stream = stream
    this.#emitter = new Emitter<Events>((error) => stream.report(error))
  }

  /** The features that service discovery announces while it is loaded. */
  get features(): readonly string[] {
    return []
  }

  /** Sets it up; called once, when all extensions of the stream have been made. */
  initialize(): void {}

  /** Calls `handler` for each of its events of a name; what is returned stops that. */
  on<Name extends keyof Events & string>(
    name: Name,
    handler: (...values: Events[Name]) => unknown,
  ): Unsubscribe {
    return this.#emitter.on(name, (values) => handler(...values))
  }

  /** As {@link on}, for the next one only. */
  once<Name extends keyof Events & string>(
    name: Name,
    handler: (...values: Events[Name]) => unknown,
  ): Unsubscribe {
    return this.#emitter.once(name, (values) => handler(...values))
  }

  /** Tells of an event; true when somebody listened. */
  protected emit<Name extends keyof Events & string>(name: Name, ...values: Events[Name]): boolean {
    return this.#emitter.emit(name, values)
  }
}

/** The events of an extension, as a type: tuples by name. */
export type EventArguments<Events> = { [Name in keyof Events]: readonly unknown[] }

/** An extension without events of its own. */
export type NoEvents = Readonly<Record<never, readonly unknown[]>>

/** What is known of every extension that is loaded. */
export interface LoadedExtension {
  /** The features that service discovery announces. */
  readonly features: readonly string[]
  /** Sets it up. */
  initialize(): void
  /** Sees each stanza before it is sent, and gives what is sent in its place. */
  outgoing?(stanza: Stanza): Stanza
}

/** The class of an extension. */
export interface ExtensionClass<E extends LoadedExtension = LoadedExtension> {
  /** The number of its specification. */
  readonly xep: number
  /** The extensions that it uses; they are loaded when they are not in the list. */
  readonly requires?: readonly ExtensionClass[]
  readonly name: string
  new (stream: ExtensionStream): E
}
