/** The roster of one account, in memory, with what the server knows beside it of each contact. */
import type { Presence } from '../../generated/rfc6120/index.ts'
import { RosterItem } from '../../generated/rfc6121/index.ts'
import type { Jid } from '../jid/jid.ts'
import { noSubscription, type SubscriptionState, subscriptionOf } from './subscription-state.ts'

/** A contact. */
export interface Contact {
  readonly jid: Jid
  readonly name: string | undefined
  readonly groups: readonly string[]
  readonly state: SubscriptionState
  /**
   * Whether clients see it. One that has only asked to subscribe is not in the roster yet (RFC 6121
   * §3.1.3).
   */
  readonly isListed: boolean
  /** The request to subscribe that waits for the account's answer. */
  readonly request: Presence | undefined
}

/** The contacts of one account. */
export class ContactList {
  readonly #contacts = new Map<string, Contact>()
  readonly #epoch: string
  #changes = 0

  /** @param epoch - sets its versions apart from those of other lists, and of those before a restart */
  constructor(epoch: string) {
    this.#epoch = epoch
  }

  /** The version of what clients see (RFC 6121 §2.6). */
  get version(): string {
    return `${this.#epoch}-${this.#changes}`
  }

  /** What clients see is another now. */
  advance(): void {
    this.#changes++
  }

  /** The contacts, those that clients do not see included. */
  get all(): readonly Contact[] {
    return [...this.#contacts.values()]
  }

  /** The items that clients see. */
  get items(): readonly RosterItem[] {
    return this.all.filter(({ isListed }) => isListed).map(itemOf)
  }

  /** The number of contacts. */
  get size(): number {
    return this.#contacts.size
  }

  /** The contact, or one without anything. */
  contact(jid: Jid): Contact {
    const known = this.#contacts.get(jid.toString())
    return known ?? { ...unknown, jid, state: noSubscription }
  }

  /** Whether anything is known of the contact, be it a request only. */
  knows(jid: Jid): boolean {
    return this.#contacts.has(jid.toString())
  }

  /** Keeps what is known of a contact; forgets one of whom nothing is. */
  set(contact: Contact): void {
    const key = contact.jid.toString()
    if (contact.isListed || contact.state.isAsked) this.#contacts.set(key, contact)
    else this.#contacts.delete(key)
  }

  /** Forgets a contact. */
  remove(jid: Jid): void {
    this.#contacts.delete(jid.toString())
  }
}

/** The item that clients see for a contact (RFC 6121 §2.1.2). */
export function itemOf({ jid, name, groups, state }: Contact): RosterItem {
  return new RosterItem({
    jid,
    name,
    groups,
    approved: state.isApproved || undefined,
    subscription: subscriptionOf(state),
    ask: state.isAsking ? 'subscribe' : undefined,
  })
}

const unknown = { name: undefined, groups: [], isListed: false, request: undefined } as const
