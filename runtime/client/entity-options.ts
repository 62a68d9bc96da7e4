import type { ExtensionClass } from '../extensions/extension.ts'
import type { Registry } from '../node/index.ts'
import type { KeepaliveOptions } from './keepalive.ts'
import type { ReconnectOptions } from './reconnection.ts'
import type { XmlLimits } from '../xml/index.ts'

/** What clients and components can be told besides who they are. */
export interface EntityOptions {
  /**
   * The classes of payloads that are read at once, so that `elements` has them typed: `registry([Delay])`,
   * or `everything`. It is needed for that only: `get(Class)`, `all(Class)` and `has(Class)` read what they
   * are asked for.
   */
  readonly registry?: Registry | undefined
  /**
   * What happens to a stanza that is not as its schema says, when it is to be sent: `'warn'` (where absent)
   * sends it and tells of it by the event `warning`, `'throw'` refuses it, `'off'` does not look.
   */
  readonly validate?: 'warn' | 'throw' | 'off' | undefined
  /** The milliseconds that connecting and logging in may take together; 30,000 where absent. */
  readonly timeout?: number | undefined
  /** The milliseconds that a request waits for its answer; 30,000 where absent. */
  readonly requestTimeout?: number | undefined
  /** The milliseconds that closing waits for the server; 5,000 where absent. */
  readonly closeTimeout?: number | undefined
  /** How the connection is kept alive, and found dead; `false` for neither. */
  readonly keepalive?: false | KeepaliveOptions | undefined
  /**
   * Whether, and how, it connects again by itself when the connection is lost; it does not where absent.
   * It does not after `close()`, nor after an error that trying again does not mend (`isFinalError`).
   */
  readonly reconnect?: boolean | ReconnectOptions | undefined
  /** The limits of what is read once logged in; before that they are fixed, and tight. */
  readonly limits?: Partial<XmlLimits> | undefined
  /**
   * The behaviour to load, by its classes: `[Roster, ServiceDiscovery]`. Each is then had by
   * `client.extension(Roster)`.
   */
  readonly extensions?: readonly ExtensionClass[] | undefined
  /** The language of the texts that this side sends to people, as a tag: `en`, `pt-BR`. */
  readonly lang?: string | undefined
  /** Gives up connecting, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined
  /** Is given the XML that goes in and out, with the credentials redacted. */
  readonly log?: ((entry: TrafficEntry) => void) | undefined
  /** Prints the XML of `log`: on stderr in Node, on the console of a browser. */
  readonly debug?: boolean | undefined
}

/** A piece of the XML of a stream: a start or end tag of the stream itself, or an element. */
export interface TrafficEntry {
  /** Where it went: `in` is from the server, `out` is to it. */
  readonly direction: 'in' | 'out'
  /** The XML, with `[redacted]` where a credential was. */
  readonly xml: string
  /** What the stream is connected to. */
  readonly peer: string
}
