/** Accounts that clients make, change and remove themselves (XEP-0077). */
import type { Iq } from '../../generated/rfc6120/index.ts'
import type { Register } from '../../generated/xep-0077/index.ts'
import { isXmppError } from '../errors.ts'
import { Jid } from '../jid/jid.ts'
import { JidError } from '../jid/jid-error.ts'
import { StanzaError } from '../node/index.ts'
import { registrationForm } from '../stream/features/registration-service.ts'
import type { Directory, Resource } from './directory.ts'
import type { RegistrableDatabase } from './server-options.ts'
import type { SubscriptionService } from './subscription-service.ts'

/** What the service is made with. */
export interface RegistrationServiceInit {
  readonly accounts: RegistrableDatabase
  readonly directory: Directory
  /** How many accounts may be made. */
  readonly maximumAccounts: number
  /** Told that what an account has logged in with before is worth nothing any more. */
  readonly revoked: (username: string) => Promise<void>
}

/** The registrations of a server. */
export class RegistrationService {
  readonly #init: RegistrationServiceInit
  /** Names whose accounts are being made. */
  readonly #pending = new Set<string>()
  #made = 0

  constructor(init: RegistrationServiceInit) {
    this.#init = init
  }

  /** Makes an account, for one that has none yet; gives the error to refuse that with. */
  async register(username: string, password: string): Promise<StanzaError | undefined> {
    const { accounts, directory, maximumAccounts } = this.#init
    const name = localpartOf(username, directory.domain)
    if (name === undefined) {
      return new StanzaError('not-acceptable', { text: 'the name is no localpart of an address' })
    }
    // A guest has a name that is its own while it is here.
    if (accounts.has(name) || this.#pending.has(name) || directory.isGuest(name)) {
      return new StanzaError('conflict')
    }
    if (this.#made + this.#pending.size >= maximumAccounts) {
      return new StanzaError('resource-constraint')
    }
    this.#pending.add(name)
    try {
      const refused = await this.#keep(name, password)
      if (refused === undefined) this.#made++
      return refused
    } finally {
      this.#pending.delete(name)
    }
  }

  /** What a client is told of its account: nothing that it does not know. */
  show(resource: Resource): Register {
    const username = this.#nameOf(resource)
    return registrationForm.with({ registered: true, username })
  }

  /**
   * Changes the password of a client's own account.
   *
   * @throws StanzaError when the request cannot be granted
   */
  async change(resource: Resource, { username, password = '' }: Register): Promise<void> {
    const { domain } = this.#init.directory
    const name = this.#nameOf(resource)
    if (username === undefined || password === '') throw new StanzaError('bad-request')
    if (localpartOf(username, domain) !== name) throw new StanzaError('not-allowed')
    const refused = await this.#keep(name, password)
    if (refused !== undefined) throw refused
    await this.#init.revoked(name)
  }

  /**
   * Removes a client's own account: those it knows are told that it is not theirs any more, and whoever
   * is logged in to it is thrown out (XEP-0077 §3.2).
   *
   * @throws StanzaError when the request cannot be granted
   */
  async remove(resource: Resource, iq: Iq, subscriptions: SubscriptionService): Promise<void> {
    const { accounts, directory, revoked } = this.#init
    const name = this.#nameOf(resource)
    const { account } = resource
    await accounts.remove(name)
    await revoked(name)
    // While there is still a way for it.
    resource.send(iq.reply())
    for (const { jid, state } of account.contacts.all) {
      if (state.to || state.isAsking) subscriptions.sent(account, 'unsubscribe', jid)
      if (state.from || state.isAsked) subscriptions.sent(account, 'unsubscribed', jid)
    }
    for (const each of [...account.resources.values()]) each.end('not-authorized')
    directory.forget(account)
  }

  async #keep(name: string, password: string): Promise<StanzaError | undefined> {
    try {
      await this.#init.accounts.add(name, password)
      return undefined
    } catch (cause) {
      if (!isXmppError(cause)) throw cause
      return new StanzaError('not-acceptable', { text: 'the password cannot be one', cause })
    }
  }

  /** The name of a client's account; a guest has none. */
  #nameOf({ jid }: Resource): string {
    const { localpart } = jid
    if (localpart === undefined || !this.#init.accounts.has(localpart)) {
      throw new StanzaError('not-allowed')
    }
    return localpart
  }
}

/** Whether the form asks for the account to be removed, and for nothing else. */
export function isRemoval(form: Register): boolean {
  if (!form.remove) return false
  if (form.username === undefined && form.password === undefined) return true
  throw new StanzaError('bad-request', { text: 'an account is removed, or changed' })
}

function localpartOf(username: string, { domainpart }: Jid): string | undefined {
  try {
    return Jid.of({ localpart: username, domainpart }).localpart
  } catch (error) {
    if (error instanceof JidError) return undefined
    throw error
  }
}
