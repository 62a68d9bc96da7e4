/** Subscriptions (RFC 6121 §3): how accounts come to be told the presence of contacts, and contacts theirs. */
import { Presence } from '../../generated/rfc6120/index.ts'
import type { Jid } from '../jid/jid.ts'
import type { Stanza } from '../node/index.ts'
import type { Contact } from './contact-list.ts'
import { type Account, availableResources } from './directory.ts'
import {
  receivedSubscription,
  type SubscriptionState,
  type SubscriptionType,
  sentSubscription,
  subscriptionOf,
} from './subscription-state.ts'

/** What the service is made with. */
export interface SubscriptionServiceOptions {
  /** Delivers a stanza to its addressee, here or at a component. */
  readonly deliver: (stanza: Stanza) => void
  /** Pushes the item of a contact to the account's clients. */
  readonly push: (account: Account, contact: Contact) => void
  /** How many contacts an account may have, requests that wait included. */
  readonly maximumContacts: number
}

/** The subscriptions of the accounts of a server. */
export class SubscriptionService {
  readonly #options: SubscriptionServiceOptions

  constructor(options: SubscriptionServiceOptions) {
    this.#options = options
  }

  /** Takes a stanza with which an account manages a subscription; `from` is made its bare JID. */
  sent(
    account: Account,
    type: SubscriptionType,
    to: Jid,
    presence: Presence = new Presence({ type }),
  ): void {
    // Its own presence an account is told anyway.
    if (to.equals(account.jid)) return
    const contact = account.contacts.contact(to)
    const before = contact.state
    const { goesOn, state } = sentSubscription(type, before)
    const isAllowed = (state.from && !before.from) || (state.isApproved && !before.isApproved)
    const isListed = contact.isListed || type === 'subscribe' || isAllowed
    if (isListed && this.#isFull(account, to)) return
    this.#change(account, contact, { state, isListed })
    if (!goesOn) return
    this.#options.deliver(presence.with({ from: account.jid, to }))
    if (state.from !== before.from) this.#tellAll(account, to, state.from)
  }

  /** Takes a stanza by which a contact, a bare JID, manages a subscription. */
  received(account: Account, type: SubscriptionType, from: Jid, presence: Presence): void {
    if (from.equals(account.jid)) return
    const contact = account.contacts.contact(from)
    const before = contact.state
    const { goesOn, state, isGranted } = receivedSubscription(type, before)
    if (isGranted) {
      this.#change(account, contact, { state })
      this.#options.deliver(new Presence({ type: 'subscribed', from: account.jid, to: from }))
      if (!before.from) this.#tellAll(account, from, true)
    }
    if (!goesOn) return
    if (state.isAsked && this.#isFull(account, from)) return
    const told = presence.with({ from, to: account.jid })
    this.#change(account, contact, { state, request: state.isAsked ? told : undefined })
    for (const resource of account.resources.values()) {
      const isTold = type === 'subscribe' ? resource.presence !== undefined : resource.isInterested
      if (isTold) resource.send(told)
    }
    if (before.from && !state.from) this.#tellAll(account, from, false)
  }

  /** Keeps what has changed of a contact, and pushes what clients see of it. */
  #change(
    account: Account,
    contact: Contact,
    changes: {
      readonly state: SubscriptionState
      readonly isListed?: boolean
      readonly request?: Presence | undefined
    },
  ): void {
    const request = changes.state.isAsked ? (changes.request ?? contact.request) : undefined
    const changed: Contact = { ...contact, ...changes, request }
    account.contacts.set(changed)
    if (changed.isListed && looksDifferent(contact, changed)) this.#options.push(account, changed)
  }

  /** Tells a contact the presence of every available resource, or that it is told no more. */
  #tellAll(account: Account, to: Jid, isAvailable: boolean): void {
    for (const { jid, presence } of availableResources(account)) {
      if (!presence) continue
      const told = isAvailable ? presence : new Presence({ type: 'unavailable', from: jid })
      this.#options.deliver(told.with({ to }))
    }
  }

  /** Whether there is no room for another contact, and this is one. */
  #isFull({ contacts }: Account, jid: Jid): boolean {
    return contacts.size >= this.#options.maximumContacts && !contacts.knows(jid)
  }
}

function looksDifferent(before: Contact, after: Contact): boolean {
  return (
    before.isListed !== after.isListed ||
    subscriptionOf(before.state) !== subscriptionOf(after.state) ||
    before.state.isAsking !== after.state.isAsking ||
    before.state.isApproved !== after.state.isApproved
  )
}
