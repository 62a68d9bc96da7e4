/** Presence (RFC 6121 §4): what an account's resources say of themselves, and to whom it is told. */
import { Presence } from '../../generated/rfc6120/index.ts'
import type { Jid } from '../jid/jid.ts'
import type { Stanza } from '../node/index.ts'
import { type Account, availableResources, priorityOf, type Resource } from './directory.ts'
import type { SubscriptionService } from './subscription-service.ts'
import { isSubscriptionType } from './subscription-state.ts'

/** What the service is made with. */
export interface PresenceServiceOptions {
  /** Who is told what by whom. */
  readonly subscriptions: SubscriptionService
  /** Delivers a stanza to its addressee, here or at a component. */
  readonly deliver: (stanza: Stanza) => void
  /** A resource takes messages that are for no resource in particular, and did not before. */
  readonly listening: (resource: Resource) => void
  /** To how many addresses a resource may send presence without a subscription. */
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
      else this.#options.subscriptions.sent(resource.account, type, to.bare, presence)
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
    if (isSubscriptionType(type)) {
      this.#options.subscriptions.received(account, type, from.bare, presence)
    } else if (type === 'probe') this.#answerProbe(account, from)
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

  #directed(resource: Resource, presence: Presence, to: Jid): void {
    const { directed, account } = resource
    if (presence.type === 'unavailable') directed.delete(to.toString())
    else if (presence.type === undefined && !isTold(account, to)) {
      if (directed.size >= this.#options.maximumContacts) {
        resource.send(presence.errorReply('resource-constraint'))
        return
      }
      directed.set(to.toString(), to)
    }
    this.#deliver(presence)
  }

  #available(resource: Resource, presence: Presence): void {
    const isInitial = resource.presence === undefined
    const wasListening = !isInitial && priorityOf(resource) >= 0
    resource.presence = presence
    this.#broadcast(resource, presence, [resource])
    if (isInitial) this.#begin(resource)
    if (!wasListening && priorityOf(resource) >= 0) this.#options.listening(resource)
  }

  /** What a resource is told when it becomes available (RFC 6121 §4.2.2, §3.1.3). */
  #begin(resource: Resource): void {
    const { account } = resource
    for (const other of availableResources(account)) {
      if (other !== resource && other.presence) {
        resource.send(other.presence.with({ to: resource.jid }))
      }
    }
    for (const { jid, state, request } of account.contacts.all) {
      if (state.to) this.#deliver(new Presence({ type: 'probe', from: resource.jid, to: jid }))
      if (request !== undefined) resource.send(request)
    }
  }

  #unavailable(resource: Resource, presence: Presence): void {
    const wasAvailable = resource.presence !== undefined
    resource.presence = undefined
    if (wasAvailable) this.#broadcast(resource, presence, [])
    for (const to of resource.directed.values()) this.#deliver(presence.with({ to }))
    resource.directed.clear()
  }

  /** Tells the contacts that are to be told, and the account's own available resources. */
  #broadcast(resource: Resource, presence: Presence, also: readonly Resource[]): void {
    const { account } = resource
    const others = availableResources(account).filter((other) => other !== resource)
    for (const own of [...also, ...others]) own.send(presence.with({ to: own.jid }))
    for (const { jid, state } of account.contacts.all) {
      if (!state.from) continue
      resource.directed.delete(jid.toString())
      this.#deliver(presence.with({ to: jid }))
    }
  }

  #answerProbe(account: Account, from: Jid): void {
    const { jid } = account
    if (!isTold(account, from)) {
      this.#deliver(new Presence({ type: 'unsubscribed', from: jid, to: from.bare }))
      return
    }
    const available = availableResources(account)
    if (available.length === 0) {
      this.#deliver(new Presence({ type: 'unavailable', from: jid, to: from }))
    }
    for (const { presence } of available) if (presence) this.#deliver(presence.with({ to: from }))
  }

  #deliver(stanza: Stanza): void {
    this.#options.deliver(stanza)
  }
}

/** Whether an address is told the account's presence: its own, and subscribers. */
function isTold(account: Account, to: Jid): boolean {
  return to.bare.equals(account.jid) || account.contacts.contact(to.bare).state.from
}
