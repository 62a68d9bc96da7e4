import type { ExtensionClass } from '../extensions/extension.ts'
import type { Registry } from '../node/index.ts'
import type { KeepaliveOptions } from './keepalive.ts'
import type { ReconnectOptions } from './reconnection.ts'
import type { XmlLimits } from '../xml/index.ts'

/** What clients and components can be told besides who they are. */
export interface EntityOptions {
  /**
   * The classes of payloads to read at once. Others are read when `get(Class)`, `all(Class)` or
   * `has(Class)` asks for them, and are plain elements among `elements`.
   */
  readonly registry?: Registry | undefined
  /**
   * What happens to a stanza to be sent that is not as its schema says: it is sent and the event
   * `warning` tells (where absent), it is refused, or nobody looks.
   */
  readonly validate?: 'warn' | 'throw' | 'off' | undefined
  /** The milliseconds until the stream has to be negotiated, connecting included; 30,000 if absent. */
  readonly timeout?: number | undefined
  /** The milliseconds that a request waits for its answer; 30,000 where absent. */
  readonly requestTimeout?: number | undefined
  /** The milliseconds that closing waits for the server; 5,000 where absent. */
  readonly closeTimeout?: number | undefined
  /** How the connection is kept alive, and found dead; `false` for neither. */
  readonly keepalive?: false | KeepaliveOptions | undefined
  /**
   * Whether it comes back by itself when the stream ends, other than by `close()` or an error that
   * trying again does not mend (`isFinalError`), and how; it does not where absent.
   */
  readonly reconnect?: boolean | ReconnectOptions | undefined
  /** The limits of what is read after authentication. */
  readonly limits?: Partial<XmlLimits> | undefined
  /** What it can do beside stanzas: the classes of extensions, each for itself alone. */
  readonly extensions?: readonly ExtensionClass[] | undefined
  /** The language of what this side says to persons, as a tag. */
  readonly lang?: string | undefined
  /** Gives up connecting: it rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined
  /** Takes the XML that goes in and out, credentials redacted. */
  readonly log?: ((entry: TrafficEntry) => void) | undefined
  /** Shows that XML: on stderr in Node, on the console of a browser. */
  readonly debug?: boolean | undefined
}

/** A piece of the XML of a stream: a start or end tag of the stream itself, or an element. */
export interface TrafficEntry {
  readonly direction: 'in' | 'out'
  /** The XML, with `[redacted]` where a credential was. */
  readonly xml: string
  /** What the stream is connected to. */
  readonly peer: string
}
