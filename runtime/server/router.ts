/**
 * The routing of stanzas (RFC 6120 §10, RFC 6121 §8): from a client or a component to a client, a
 * component, or the server itself. No stream, no socket: who takes stanzas is a {@link Recipient}.
 */
import { Iq, Message, Presence, type StreamErrorCondition } from '../../generated/rfc6120/index.ts'
import type { Stanza, StanzaErrorCondition } from '../node/index.ts'
import type { IqResponder } from '../stream/iq-responder.ts'
import type { SentStanza } from '../stream/stream-management.ts'
import type { Account, ConnectedComponent, Directory, Resource } from './directory.ts'
import { accountResponder, domainResponder } from './domain-service.ts'
import { MessageService } from './message-service.ts'
import { PresenceService } from './presence-service.ts'
import type { RegistrationService } from './registration-service.ts'
import { RosterService } from './roster-service.ts'
import { SubscriptionService } from './subscription-service.ts'

/** What a router is made with. */
export interface RouterOptions {
  readonly directory: Directory
  /** A source of ids that nobody can guess. */
  readonly createId: () => string
  /** The name of the server for persons. */
  readonly name: string
  /** How many contacts an account may have, and to how many others it may tell its presence. */
  readonly maximumContacts: number
  /** How many messages are kept for an account that is offline. */
  readonly maximumOffline: number
  /** The time. */
  readonly now: () => Date
  /** The accounts that clients may make themselves. */
  readonly registration?: RegistrationService | undefined
  /** Told of faults of the server's own. */
  readonly report: (error: unknown) => void
}

/** Takes stanzas and gives them to whom they are for. */
export class Router {
  readonly presence: PresenceService
  readonly #options: RouterOptions
  readonly #directory: Directory
  readonly #domain: IqResponder
  readonly #accounts: IqResponder
  readonly #messages: MessageService

  constructor(options: RouterOptions) {
    const { directory, createId, maximumContacts, maximumOffline, now, name } = options
    const { registration, report } = options
    this.#options = options
    this.#directory = directory
    const roster = new RosterService({ createId, maximumContacts })
    const deliver = (stanza: Stanza): void => this.deliver(stanza)
    const subscriptions = new SubscriptionService({
      maximumContacts,
      deliver,
      push: (account, contact) => roster.push(account, contact),
    })
    this.#messages = new MessageService({
      domain: directory.domain,
      maximumOffline,
      now,
      refuse: (message, condition) => this.#refuse(message, condition),
    })
    this.presence = new PresenceService({
      maximumContacts,
      deliver,
      subscriptions,
      listening: (resource) => this.#messages.release(resource),
    })
    const services = { directory, roster, subscriptions, registration, name, report }
    this.#domain = domainResponder(services)
    this.#accounts = accountResponder(services)
  }

  /**
   * Takes a stanza from a client. The server says who it is from (RFC 6120 §8.1.2.1); what is given
   * back is the error that ends the stream of one who says otherwise.
   */
  fromClient(resource: Resource, given: Stanza): StreamErrorCondition | undefined {
    const { jid, account } = resource
    const { from } = given
    if (hasFault(given, 'from')) return 'invalid-from'
    if (from !== undefined && !from.equals(jid) && !from.equals(jid.bare)) return 'invalid-from'
    if (isUntyped(given)) {
      resource.send(given.errorReply(untyped).with({ to: jid }))
      return undefined
    }
    const stanza = from?.equals(jid) ? given : given.with({ from: jid })
    if (hasFault(given, 'to')) this.#refuse(stanza, 'jid-malformed')
    else if (stanza instanceof Presence) this.presence.sent(resource, stanza)
    else if (stanza.to !== undefined) this.deliver(stanza)
    // Without an addressee it is for the account itself (RFC 6120 §10.3).
    else if (stanza instanceof Iq) this.#answer(this.#accounts, stanza)
    else this.deliver(stanza.with({ to: account.jid }))
    return undefined
  }

  /** Takes a stanza from a component, which says itself whose it is, within its domain. */
  fromComponent(component: ConnectedComponent, stanza: Stanza): StreamErrorCondition | undefined {
    const { from, to } = stanza
    if (hasFault(stanza, 'from')) return 'invalid-from'
    if (from === undefined) return 'improper-addressing'
    if (from.domainpart !== component.jid.domainpart) return 'invalid-from'
    if (isUntyped(stanza)) {
      component.send(stanza.errorReply(untyped))
      return undefined
    }
    if (hasFault(stanza, 'to')) this.#refuse(stanza, 'jid-malformed')
    else if (to === undefined) return 'improper-addressing'
    else this.deliver(stanza)
    return undefined
  }

  /**
   * Takes what a resource that is gone was sent, and is not known to have got (XEP-0198 §5): messages
   * go to the account's others or wait for them, requests are answered.
   */
  undelivered(account: Account, sent: readonly SentStanza<unknown>[]): void {
    for (const { stanza, owner } of sent) {
      const sentAt = owner instanceof Date ? owner : undefined
      if (stanza instanceof Message) this.#messages.deliverAgain(account, stanza, sentAt)
      else if (stanza instanceof Iq) this.#refuse(stanza, 'service-unavailable')
    }
  }

  /** Delivers a stanza that has both addresses. */
  deliver(stanza: Stanza): void {
    const { to } = stanza
    if (to === undefined) return
    if (!this.#directory.isLocal(to)) this.#deliverAbroad(stanza)
    else if (to.localpart === undefined) this.#deliverToDomain(stanza)
    else {
      const account = this.#directory.account(to)
      if (account !== undefined) this.#deliverToAccount(account, stanza)
      else if (stanza instanceof Presence) this.presence.receivedForNobody(stanza)
      else this.#refuse(stanza, 'service-unavailable')
    }
  }

  #deliverAbroad(stanza: Stanza): void {
    const { to } = stanza
    const component = to && this.#directory.component(to)
    if (component !== undefined) {
      component.send(stanza)
      return
    }
    const isOurs = this.#directory.componentDomains.has(to?.domainpart ?? '')
    this.#refuse(stanza, isOurs ? 'service-unavailable' : 'remote-server-not-found')
  }

  #deliverToDomain(stanza: Stanza): void {
    if (stanza instanceof Iq) this.#answer(this.#domain, stanza)
    // The server has no presence, and nobody to read messages.
    else if (stanza instanceof Message) this.#refuse(stanza, 'service-unavailable')
  }

  #deliverToAccount(account: Account, stanza: Stanza): void {
    if (stanza instanceof Presence) this.presence.received(account, stanza)
    else if (stanza instanceof Iq) this.#deliverIq(account, stanza)
    else if (stanza instanceof Message) this.#messages.deliver(account, stanza)
  }

  #deliverIq(account: Account, iq: Iq): void {
    const resourcepart = iq.to?.resourcepart
    if (resourcepart === undefined) {
      this.#answer(this.#accounts, iq)
      return
    }
    const resource = account.resources.get(resourcepart)
    if (resource !== undefined) resource.send(iq)
    else this.#refuse(iq, 'service-unavailable')
  }

  /** Answers a request to the server; an answer that comes to it is to nothing that it asked. */
  #answer(responder: IqResponder, iq: Iq): void {
    const answer = responder.receive(iq)
    if (answer instanceof Promise) {
      answer.then((later) => this.deliver(later)).catch((error) => this.#options.report(error))
    } else if (answer !== undefined) this.deliver(answer)
  }

  /** Tells the sender that its stanza goes nowhere, unless nobody waits to be told. */
  #refuse(stanza: Stanza, condition: StanzaErrorCondition): void {
    const { type, from } = stanza
    if (from === undefined || type === 'error' || type === 'result') return
    if (stanza instanceof Presence && !(type === undefined || type === 'subscribe')) return
    const error = stanza.errorReply(condition)
    this.deliver(error.from === undefined ? error.with({ from: this.#directory.domain }) : error)
  }
}

/** An iq that is neither a request nor an answer; it cannot be written again, and is nobody's. */
function isUntyped(stanza: Stanza): boolean {
  return stanza instanceof Iq && (stanza.type as string | undefined) === undefined
}

const untyped = {
  condition: 'bad-request',
  text: 'an iq is of type get, set, result or error',
} as const

/** Whether an address of the stanza is none; it reads as absent then. */
function hasFault(stanza: Stanza, attribute: 'from' | 'to'): boolean {
  return stanza.$problems.some(({ grade, path }) => grade === 'fault' && path === `@${attribute}`)
}
