import { Iq, Message, Presence } from '../../generated/rfc6120/index.ts'
import { ConnectionError, type XmppError } from '../errors.ts'
import type { Node, Stanza } from '../node/index.ts'
import type { Element } from '../xml/index.ts'
import type { ManagementSlot } from './management-slot.ts'
import { nameOf, namespaceOf } from './name-of.ts'
import type { ContentNamespace } from './namespaces.ts'
import type { SessionSink } from './session-options.ts'
import type { Stream } from './stream.ts'
import type { StreamManagement } from './stream-management.ts'
import { StreamError } from './stream-error.ts'

/** What joins the management of a stream to the session that it manages. */
export interface SessionManagementInit {
  /** The place of the machine; nothing is managed where absent. */
  readonly slot: ManagementSlot | undefined
  readonly contentNamespace: ContentNamespace
  readonly stream: Stream
  readonly sink: SessionSink
  /** Tells the peer of an error and ends the stream. */
  readonly fail: (error: StreamError) => void
  /** The stream is broken, which nobody is told. */
  readonly broke: (error: XmppError) => void
}

/** The management of a session’s stream (XEP-0198): whatever machine is in the slot at the moment. */
export class SessionManagement {
  readonly #init: SessionManagementInit

  constructor(init: SessionManagementInit) {
    this.#init = init
  }

  /** The machine, where there is one. */
  get machine(): StreamManagement | undefined {
    return this.#init.slot?.machine
  }

  /** Whether an element counts: a stanza, with a class or without. */
  counts(node: Node | Element): node is Stanza | Element {
    if (node instanceof Message || node instanceof Presence || node instanceof Iq) return true
    return namespaceOf(node) === this.#init.contentNamespace && stanzaNames.has(nameOf(node))
  }

  /** Takes what came; true when it was of the management itself. */
  receive(node: Node | Element): boolean {
    const { machine } = this
    if (machine === undefined) return false
    if (!this.counts(node)) return machine.receive(node)
    machine.received()
    return false
  }

  /** Does what the machine says. */
  pump(): void {
    const { stream, sink, fail, broke } = this.#init
    const { machine } = this
    for (let next = machine?.take(); next !== undefined; next = machine?.take()) {
      if (next.kind === 'settled') sink.settled?.(next.sent, next.outcome)
      else if (next.kind === 'failed') {
        // A peer that is silent is not told: the stream is not closed, but broken.
        if (next.error instanceof StreamError) fail(next.error)
        else broke(next.error)
      } else if (stream.output === 'open') {
        stream.send(next.kind === 'send' ? next.node : next.stanza)
      }
    }
  }

  /** A stream that was closed, by words or by an error, is no more; one that was lost can go on. */
  end(error: XmppError | undefined, isClosedByPeer: boolean): void {
    const { machine } = this
    if (machine === undefined || machine.phase === 'suspended') return
    const isLost = error instanceof ConnectionError && error.code !== 'closed'
    if (isLost && !isClosedByPeer) machine.suspend()
    else machine.abandon()
    this.pump()
  }
}

const stanzaNames: ReadonlySet<string> = new Set(['message', 'presence', 'iq'])
