/** The roster that clients fetch and change (RFC 6121 §2). */
import { Iq } from '../../generated/rfc6120/index.ts'
import { Roster, RosterItem } from '../../generated/rfc6121/index.ts'
import type { Jid } from '../jid/jid.ts'
import { StanzaError } from '../node/index.ts'
import { type Contact, itemOf } from './contact-list.ts'
import type { Account, Resource } from './directory.ts'
import type { SubscriptionService } from './subscription-service.ts'

/** What the service is made with. */
export interface RosterServiceOptions {
  /** A source of ids that nobody can guess. */
  readonly createId: () => string
  /** How many contacts an account may have. */
  readonly maximumContacts: number
}

/** The rosters of the accounts. */
export class RosterService {
  readonly #options: RosterServiceOptions

  constructor(options: RosterServiceOptions) {
    this.#options = options
  }

  /**
   * The roster, for a client that is told its changes from now on (RFC 6121 §2.2); nothing when it has
   * it already (§2.6.2).
   */
  fetch(resource: Resource, { ver }: Roster): Roster | undefined {
    const { items, version } = resource.account.contacts
    resource.isInterested = true
    resource.isVersioned = ver !== undefined
    if (ver === version) return undefined
    return new Roster(resource.isVersioned ? { items, ver: version } : { items })
  }

  /**
   * Adds, changes or removes the one contact that a request names (RFC 6121 §2.3 to §2.5).
   *
   * @throws StanzaError when the request cannot be granted
   */
  change({ account }: Resource, query: Roster, subscriptions: SubscriptionService): void {
    const [item, ...others] = query.items
    const fault = query.$problems.find(({ grade }) => grade === 'fault')
    if (fault !== undefined) {
      throw new StanzaError('bad-request', { text: `${fault.path} is not ${fault.expected}` })
    }
    if (item === undefined || others.length > 0 || query.elements.length > 0) {
      throw new StanzaError('bad-request', { text: 'a roster set has one item' })
    }
    const jid = item.jid.bare
    if (item.subscription === 'remove') {
      this.#remove(account, jid, subscriptions)
      return
    }
    checkItem(item)
    const { contacts } = account
    const contact = contacts.contact(jid)
    if (!contacts.knows(jid) && contacts.size >= this.#options.maximumContacts) {
      throw new StanzaError('resource-constraint', { text: 'the roster is full' })
    }
    const changed: Contact = {
      ...contact,
      name: item.name === '' ? undefined : item.name,
      groups: item.groups,
      isListed: true,
    }
    contacts.set(changed)
    this.push(account, changed)
  }

  /** Tells every interested client of an account the state of a contact (RFC 6121 §2.1.6). */
  push(account: Account, contact: Contact): void {
    this.#push(account, itemOf(contact))
  }

  #remove(account: Account, jid: Jid, subscriptions: SubscriptionService): void {
    const { contacts } = account
    const { state, isListed } = contacts.contact(jid)
    if (!isListed) throw new StanzaError('item-not-found')
    // Removing the contact ends both subscriptions, and answers a request that waits (§2.5.2).
    if (state.to || state.isAsking) subscriptions.sent(account, 'unsubscribe', jid)
    if (state.from || state.isAsked) subscriptions.sent(account, 'unsubscribed', jid)
    contacts.remove(jid)
    this.#push(account, new RosterItem({ jid, subscription: 'remove' }))
  }

  #push({ jid, resources, contacts }: Account, item: RosterItem): void {
    contacts.advance()
    for (const resource of resources.values()) {
      if (!resource.isInterested) continue
      const id = this.#options.createId()
      const ver = resource.isVersioned ? contacts.version : undefined
      const query = new Roster({ items: [item], ver })
      resource.send(new Iq({ type: 'set', id, from: jid, to: resource.jid }, [query]))
    }
  }
}

/** What a server refuses in an item (RFC 6121 §2.3.3). */
function checkItem({ name = '', groups }: RosterItem): void {
  if (new Set(groups).size !== groups.length) {
    throw new StanzaError('bad-request', { text: 'a group is named twice' })
  }
  if (groups.some((group) => group === '')) {
    throw new StanzaError('not-acceptable', { text: 'a group has no name' })
  }
  if (groups.length > maximumGroups || [name, ...groups].some(isTooLong)) {
    throw new StanzaError('not-acceptable', { text: 'a name is too long' })
  }
}

function isTooLong(name: string): boolean {
  return name.length > maximumName
}

// Not less than the 1023 bytes of a part of a JID, which clients take for names.
const maximumName = 1023
const maximumGroups = 100
