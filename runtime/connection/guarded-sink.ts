import type {
  Iq,
  Message,
  Presence,
  StreamFeatures,
  StreamHeader,
} from '../../generated/rfc6120/index.ts'
import type { XmppError } from '../errors.ts'
import type { Jid } from '../jid/jid.ts'
import type { Node } from '../node/index.ts'
import type { SaslIdentity } from '../sasl/replies.ts'
import type { SessionSink } from '../stream/session-options.ts'
import type { SentStanza, SettledOutcome } from '../stream/stream-management.ts'
import type { Element } from '../xml/index.ts'

/** A sink whose faults are kept away from the machine that it hears. */
export class GuardedSink implements SessionSink {
  readonly #sink: SessionSink
  /** Told what the sink throws; throws nothing. */
  readonly #report: (error: unknown) => void

  constructor(sink: SessionSink, report: (error: unknown) => void) {
    this.#sink = sink
    this.#report = report
  }

  opened(header: StreamHeader): void {
    this.#guard(() => this.#sink.opened?.(header))
  }

  features(features: StreamFeatures): void {
    this.#guard(() => this.#sink.features?.(features))
  }

  authenticated(identity: SaslIdentity): void {
    this.#guard(() => this.#sink.authenticated?.(identity))
  }

  bound(jid: Jid): void {
    this.#guard(() => this.#sink.bound(jid))
  }

  stanza(stanza: Message | Presence | Iq): void {
    this.#guard(() => this.#sink.stanza(stanza))
  }

  settled(sent: SentStanza<unknown>, outcome: SettledOutcome): void {
    this.#guard(() => this.#sink.settled?.(sent, outcome))
  }

  nonza(node: Node | Element): void {
    this.#guard(() => this.#sink.nonza?.(node))
  }

  ignored(node: Node | Element, reason: string): void {
    this.#guard(() => this.#sink.ignored?.(node, reason))
  }

  closed(error: XmppError | undefined): void {
    this.#guard(() => this.#sink.closed(error))
  }

  #guard(call: () => void): void {
    try {
      call()
    } catch (error) {
      this.#report(error)
    }
  }
}
