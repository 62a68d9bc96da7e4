/**
 * One small typed emitter. Handlers are kept under a name or under a class; a class stands for its
 * instances and those of its subclasses.
 *
 * Whatever a handler does, emitting goes on: what it throws, and what the promise it returns rejects
 * with, goes to the function handed to the constructor.
 */

/** Stops the handler; calling it again does nothing. */
export type Unsubscribe = () => void

/** A class whose instances are emitted, abstract ones included. */
// biome-ignore lint/suspicious/noExplicitAny: a constructor with whatever parameters
export type EmittedClass<T extends object> = abstract new (...parameters: any[]) => T

/** Takes what a handler threw or rejected with, and the name or class it was registered under. */
export type HandlerFault = (error: unknown, key: string | EmittedClass<object>) => void

/** An emitter of the named events of `Events` (name to value), and of instances by their class. */
export class Emitter<Events extends object> {
  readonly #report: HandlerFault
  /** Keyed by event name, or by the prototype of the class. */
  #registrations: Map<string | object, readonly Registration[]> | undefined
  #sequence = 0

  /** An emitter that hands what its handlers throw to `report`. */
  constructor(report: HandlerFault) {
    this.#report = report
  }

  /** Calls `handler` for every event of the name, or every emitted instance of the class. */
  on<Name extends keyof Events & string>(
    name: Name,
    handler: (value: Events[Name]) => unknown,
  ): Unsubscribe
  on<T extends object>(type: EmittedClass<T>, handler: (node: T) => unknown): Unsubscribe
  on(key: string | EmittedClass<object>, handler: (value: never) => unknown): Unsubscribe {
    return this.#add(key, handler as Registration['handler'], false)
  }

  /** As {@link on}, for the next one only. */
  once<Name extends keyof Events & string>(
    name: Name,
    handler: (value: Events[Name]) => unknown,
  ): Unsubscribe
  once<T extends object>(type: EmittedClass<T>, handler: (node: T) => unknown): Unsubscribe
  once(key: string | EmittedClass<object>, handler: (value: never) => unknown): Unsubscribe {
    return this.#add(key, handler as Registration['handler'], true)
  }

  /** Calls the handlers of the name, in the order they were registered; true when there was one. */
  emit<Name extends keyof Events & string>(name: Name, value: Events[Name]): boolean {
    return this.#call(this.#registrations?.get(name), value)
  }

  /** Calls the handlers of the classes `node` is an instance of; true when there was one. */
  emitNode(node: object): boolean {
    let found: readonly Registration[] | undefined
    let mixed = false
    for (
      let type = Object.getPrototypeOf(node);
      type !== null;
      type = Object.getPrototypeOf(type)
    ) {
      const here = this.#registrations?.get(type)
      if (here === undefined) continue
      mixed = found !== undefined
      found = found === undefined ? here : [...found, ...here]
    }
    if (found !== undefined && mixed) found = [...found].sort((a, b) => a.sequence - b.sequence)
    return this.#call(found, node)
  }

  /** True when there is a handler for the name or exactly this class. */
  has(key: (keyof Events & string) | EmittedClass<object>): boolean {
    return this.#registrations?.has(typeof key === 'string' ? key : key.prototype) ?? false
  }

  #add(
    key: string | EmittedClass<object>,
    handler: Registration['handler'],
    once: boolean,
  ): Unsubscribe {
    const at: string | object = typeof key === 'string' ? key : key.prototype
    this.#registrations ??= new Map()
    const registrations = this.#registrations
    const registration: Registration = {
      key,
      handler,
      sequence: this.#sequence++,
      active: true,
      stop: () => {
        if (!registration.active) return
        registration.active = false
        const rest = registrations.get(at)?.filter((other) => other !== registration)
        if (rest === undefined || rest.length === 0) registrations.delete(at)
        else registrations.set(at, rest)
      },
      once,
    }
    registrations.set(at, [...(registrations.get(at) ?? []), registration])
    return registration.stop
  }

  #call(registrations: readonly Registration[] | undefined, value: unknown): boolean {
    if (registrations === undefined) return false
    let called = false
    // The lists are replaced, never changed: a handler may add and stop others while this runs.
    for (const registration of registrations) {
      if (!registration.active) continue
      if (registration.once) registration.stop()
      called = true
      this.#run(registration, value)
    }
    return called
  }

  #run({ handler, key }: Registration, value: unknown): void {
    try {
      const result = handler(value)
      if (isThenable(result)) result.then(undefined, (error) => this.#fault(error, key))
    } catch (error) {
      this.#fault(error, key)
    }
  }

  #fault(error: unknown, key: string | EmittedClass<object>): void {
    try {
      this.#report(error, key)
    } catch (fault) {
      // Nobody is left to tell but the platform: an unhandled rejection is loud, and not here.
      void Promise.reject(fault)
    }
  }
}

interface Registration {
  readonly key: string | EmittedClass<object>
  readonly handler: (value: unknown) => unknown
  readonly sequence: number
  readonly once: boolean
  readonly stop: Unsubscribe
  active: boolean
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'then' in value &&
    typeof value.then === 'function'
  )
}
