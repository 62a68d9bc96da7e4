/** The stanzas that go out: completed, checked, sent or kept until the stream goes on. */
import { LocalProtocolError } from '../errors.ts'
import type { Emitter } from '../events.ts'
import type { LoadedExtensions } from '../extensions/load-extensions.ts'
import { Stanza, StanzaError, writeNode } from '../node/index.ts'
import type { OwnAddresses } from '../stream/requests.ts'
import { checkSize } from '../stream/stanza-too-large-error.ts'
import type { SentStanza, SettledOutcome } from '../stream/stream-management.ts'
import { Bounces } from './bounces.ts'
import { Delivery } from './delivery.ts'
import type { EntityOptions } from './entity-options.ts'
import type { EntityEvents } from './events.ts'
import type { Lifecycle } from './lifecycle.ts'
import type { EntityProfile } from './profile.ts'
import { checkStanza } from './send-check.ts'

/** Where stanzas come from, and go. */
export interface OutboxOptions {
  readonly profile: EntityProfile
  readonly validate: EntityOptions['validate']
  readonly emitter: Emitter<EntityEvents>
  readonly life: () => Lifecycle
  readonly extensions: () => LoadedExtensions
}

/** The outbox of one entity. */
export class Outbox {
  readonly #options: OutboxOptions

  readonly #bounces = new Bounces()

  constructor(options: OutboxOptions) {
    this.#options = options
  }

  /** Sends a stanza, completed; gives what was sent. Throws as the entity's own method. */
  send(stanza: Stanza, delivery?: Delivery): Stanza {
    if (!(stanza instanceof Stanza)) {
      throw new LocalProtocolError(
        'only a message, presence or iq can be sent; a payload stands in the content of one',
      )
    }
    const { profile, validate = 'warn', emitter, extensions } = this.#options
    const life = this.#options.life()
    const { isOnline, isWaiting, machine } = life
    if (!isOnline && !isWaiting) {
      throw new LocalProtocolError('nothing can be sent: it is offline')
    }
    const completed = extensions().outgoing(profile.complete(stanza))
    checkStanza(completed, validate, profile.platform, (warning) =>
      emitter.emit('warning', warning),
    )
    if (delivery !== undefined) this.#bounces.add(completed, delivery)
    if (isWaiting) {
      machine.checkRoom()
      // What cannot be written is to be told now.
      const xml = writeNode(completed, profile.contentNamespace)
      if (life.mostBytes !== undefined) checkSize(xml, life.mostBytes)
      machine.sent(completed, delivery)
    } else if (life.driver?.send(completed, delivery) === false) delivery?.settle('uncertain')
    return completed
  }

  /** Takes a stanza of type error; true when it returns one that was sent. */
  returned(error: Stanza, addresses: OwnAddresses): boolean {
    const entry = this.#bounces.take(error, addresses)
    if (entry === undefined) return false
    const { stanza, delivery } = entry
    const reason = StanzaError.from(error, stanza)
    delivery.settle('failed', reason)
    this.#options.emitter.emit('failed', { stanza, error: reason })
    return true
  }

  /** It is known what became of a stanza. */
  settled({ stanza, owner }: SentStanza<unknown>, outcome: SettledOutcome): void {
    // What was saved, this side does not hear of again.
    if (owner instanceof Delivery) owner.settle(outcome === 'saved' ? 'uncertain' : outcome)
    if (outcome === 'uncertain') this.#options.emitter.emit('uncertain', stanza)
  }
}
