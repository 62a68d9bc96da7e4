/**
 * Presence (RFC 6121 §3 and §4): what an account's resources say of themselves, to whom it is told,
 * and how contacts come to be told it.
 */
import { Presence } from '../../generated/rfc6120/index.ts'
import type { Jid } from '../jid/jid.ts'
import type { Stanza } from '../node/index.ts'
import type { Contact } from './contact-list.ts'
import { type Account, availableResources, type Directory, type Resource } from './directory.ts'
import {
  isSubscriptionType,
  receivedSubscription,
  type SubscriptionState,
  type SubscriptionType,
  sentSubscription,
  subscriptionOf,
} from './subscription-state.ts'

/** What the service is made with. */
export interface PresenceServiceOptions {
  readonly directory: Directory
  /** Delivers a stanza to its addressee, here or at a component. */
  readonly deliver: (stanza: Stanza) => void
  /** Pushes the item of a contact to the account's clients. */
  readonly push: (account: Account, contact: Contact) => void
  /** How many contacts an account may have, requests that wait included. */
  readonly maximumContacts: number
}

/** The presence of the accounts of a server. */
export class PresenceService {
  readonly #options: PresenceServiceOptions

  constructor(options: PresenceServiceOptions) {
    this.#options = options
  }

  /** Takes a presence that a client has sent; its `from` is the full JID. */
  sent(resource: Resource, presence: Presence): void {
    const { type, to } = presence
    if (isSubscriptionType(type)) {
      if (to === undefined) resource.send(presence.errorReply('bad-request'))
      else this.sentSubscription(resource.account, type, to.bare, presence)
      return
    }
    if (to !== undefined) this.#directed(resource, presence, to)
    else if (type === undefined) this.#available(resource, presence)
    else if (type === 'unavailable') this.#unavailable(resource, presence)
    // A probe or an error without an addressee is nobody's.
  }

  /** Takes a presence that has come for an account, from wherever. */
  received(account: Account, presence: Presence): void {
    const { type, to, from } = presence
    if (from === undefined || to === undefined) return
    if (isSubscriptionType(type)) this.#receivedSubscription(account, type, from.bare, presence)
    else if (type === 'probe') this.#answerProbe(account, from)
    else if (to.resourcepart !== undefined) account.resources.get(to.resourcepart)?.send(presence)
    else for (const resource of availableResources(account)) resource.send(presence)
  }

  /** Answers for an account that does not exist (RFC 6121 §3.1.3, §4.3.2). */
  receivedForNobody(presence: Presence): void {
    const { type, from, to } = presence
    if (from === undefined || to === undefined || !(type === 'subscribe' || type === 'probe'))
      return
    this.#deliver(new Presence({ type: 'unsubscribed', from: to.bare, to: from.bare }))
  }

  /** A resource is gone: those who were told that it is available are told that it is not. */
  ended(resource: Resource): void {
    this.#unavailable(resource, new Presence({ type: 'unavailable', from: resource.jid }))
  }

  /** Takes a stanza with which an account manages a subscription; `from` is made its bare JID. */
  sentSubscription(
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
    const isListed = contact.isListed || type === 'subscribe' || (state.from && !before.from)
    if (isListed && this.#isFull(account, to)) return
    this.#change(account, contact, { state, isListed })
    if (!goesOn) return
    this.#deliver(presence.with({ from: account.jid, to }))
    if (state.from !== before.from) this.#tellAll(account, to, state.from)
  }

  #directed(resource: Resource, presence: Presence, to: Jid): void {
    const { directed, account } = resource
    if (presence.type === 'unavailable') directed.delete(to.toString())
    else if (presence.type === undefined && !this.#isTold(account, to)) {
      if (directed.size >= this.#options.maximumContacts) {
        resource.send(presence.errorReply('resource-constraint'))
        return
      }
      directed.set(to.toString(), to)
    }
    this.#deliver(presence)
  }

  #available(resource: Resource, presence: Presence): void {
    const { account } = resource
    const isInitial = resource.presence === undefined
    resource.presence = presence
    this.#broadcast(resource, presence, [resource])
    if (!isInitial) return
    for (const other of availableResources(account)) {
      if (other !== resource && other.presence)
        resource.send(addressed(other.presence, resource.jid))
    }
    for (const { jid, state, request } of account.contacts.all) {
      if (state.to) {
        this.#deliver(new Presence({ type: 'probe', from: resource.jid, to: jid }))
      }
      if (request !== undefined) resource.send(request)
    }
  }

  #unavailable(resource: Resource, presence: Presence): void {
    const wasAvailable = resource.presence !== undefined
    resource.presence = undefined
    if (wasAvailable) this.#broadcast(resource, presence, [])
    for (const to of resource.directed.values()) this.#deliver(addressed(presence, to))
    resource.directed.clear()
  }

  /** Tells the contacts that are to be told, and the account's own available resources. */
  #broadcast(resource: Resource, presence: Presence, also: readonly Resource[]): void {
    const { account } = resource
    const others = availableResources(account).filter((other) => other !== resource)
    for (const own of [...also, ...others]) own.send(addressed(presence, own.jid))
    for (const { jid, state } of account.contacts.all) {
      if (!state.from) continue
      resource.directed.delete(jid.toString())
      this.#deliver(addressed(presence, jid))
    }
  }

  #answerProbe(account: Account, from: Jid): void {
    const { jid } = account
    if (!from.bare.equals(jid) && !account.contacts.contact(from.bare).state.from) {
      this.#deliver(new Presence({ type: 'unsubscribed', from: jid, to: from.bare }))
      return
    }
    const available = availableResources(account)
    if (available.length === 0) {
      this.#deliver(new Presence({ type: 'unavailable', from: jid, to: from }))
    }
    for (const { presence } of available) if (presence) this.#deliver(addressed(presence, from))
  }

  #receivedSubscription(
    account: Account,
    type: SubscriptionType,
    from: Jid,
    presence: Presence,
  ): void {
    if (from.equals(account.jid)) return
    const contact = account.contacts.contact(from)
    const before = contact.state
    const { goesOn, state, isGranted } = receivedSubscription(type, before)
    if (isGranted) {
      this.#deliver(new Presence({ type: 'subscribed', from: account.jid, to: from }))
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
      this.#deliver(addressed(told, to))
    }
  }

  /** Whether an address is told the account's presence by subscription. */
  #isTold(account: Account, to: Jid): boolean {
    return to.bare.equals(account.jid) || account.contacts.contact(to.bare).state.from
  }

  /** Whether there is no room for another contact, and this is one. */
  #isFull({ contacts }: Account, jid: Jid): boolean {
    return contacts.size >= this.#options.maximumContacts && !contacts.knows(jid)
  }

  #deliver(stanza: Stanza): void {
    this.#options.deliver(stanza)
  }
}

function addressed(presence: Presence, to: Jid): Presence {
  return presence.with({ to })
}

function looksDifferent(before: Contact, after: Contact): boolean {
  return (
    before.isListed !== after.isListed ||
    subscriptionOf(before.state) !== subscriptionOf(after.state) ||
    before.state.isAsking !== after.state.isAsking
  )
}
