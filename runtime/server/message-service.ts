/** Messages for accounts (RFC 6121 §8.5): delivered, or kept until somebody is there to read them. */
import type { Message } from '../../generated/rfc6120/index.ts'
import { Delay } from '../../generated/xep-0203/index.ts'
import type { Jid } from '../jid/jid.ts'
import type { StanzaErrorCondition } from '../node/index.ts'
import type { Account, Resource } from './directory.ts'
import { deliveryOf, deliveryToBare, type MessageDelivery } from './message-delivery.ts'

/** What the service is made with. */
export interface MessageServiceOptions {
  /** The domain, which vouches for when it got a message. */
  readonly domain: Jid
  /** How many messages are kept for an account. */
  readonly maximumOffline: number
  /** The time. */
  readonly now: () => Date
  /** Tells the sender that the message goes nowhere. */
  readonly refuse: (message: Message, condition: StanzaErrorCondition) => void
}

/** The messages of the accounts of a server. */
export class MessageService {
  readonly #options: MessageServiceOptions
  /** Those that say when they came. */
  readonly #stamped = new WeakSet<Message>()

  constructor(options: MessageServiceOptions) {
    this.#options = options
  }

  /** Delivers a message to an account. */
  deliver(account: Account, message: Message): void {
    this.#deliver(account, message, deliveryOf(account, message))
  }

  /**
   * Delivers a message that a resource was sent, and is not known to have got: to the others, or when
   * there are some again.
   */
  deliverAgain(account: Account, message: Message, sentAt: Date | undefined): void {
    const delivery = deliveryToBare(account, message)
    this.#deliver(account, this.#delayed(message, sentAt ?? this.#options.now()), delivery)
  }

  /** A resource is there to read what was kept for its account (XEP-0160 §3). */
  release(resource: Resource): void {
    for (const message of resource.account.offline.splice(0)) resource.send(message)
  }

  #deliver(account: Account, message: Message, delivery: MessageDelivery): void {
    if (delivery === 'refused') this.#options.refuse(message, 'service-unavailable')
    else if (delivery === 'stored') this.#store(account, message)
    else if (delivery !== 'ignored') for (const resource of delivery) resource.send(message)
  }

  #store({ offline }: Account, message: Message): void {
    const { maximumOffline, now, refuse } = this.#options
    if (offline.length >= maximumOffline) refuse(message, 'service-unavailable')
    else offline.push(this.#delayed(message, now()))
  }

  /** With the time at which it came here, unless it has that; whoever else speaks for here lies. */
  #delayed(message: Message, stamp: Date): Message {
    if (this.#stamped.has(message)) return message
    const { domain: from } = this.#options
    const others = message.elements.filter(
      (each) => !(each instanceof Delay && each.from?.equals(from)),
    )
    const delayed = message.with({}, [...others, new Delay({ from, stamp })])
    this.#stamped.add(delayed)
    return delayed
  }
}
