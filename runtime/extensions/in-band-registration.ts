import { DataForm } from '../../generated/xep-0004/index.ts'
import { Register, type RegisterInit } from '../../generated/xep-0077/index.ts'
import type { RequestOptions } from '../client/request-types.ts'
import { isConnectionError, LocalProtocolError } from '../errors.ts'
import type { JidLike } from '../jid/jid.ts'
import { Jid } from '../jid/jid.ts'
import { StanzaError } from '../node/index.ts'
import { isStreamError } from '../stream/stream-error.ts'
import { registrationRefusal } from '../stream/features/registration-refusal.ts'
import type { Iq } from '../../generated/rfc6120/index.ts'
import { Extension } from './extension.ts'

/**
 * In-band registration (XEP-0077) for an account that is logged in: another password, the end of the
 * account, and registration with services, such as gateways. An account is created by `createAccount`,
 * before anybody can log in.
 *
 * What goes over the wire holds passwords, so it goes over TLS only. Logs have them redacted, and the
 * errors of what was refused do not hold the request.
 */
export class InBandRegistration extends Extension {
  static readonly xep: number = 77

  /**
   * What a service wants to know of those who register, or knows of this account where it has
   * `registered`; of one's own server where `to` is absent. A form of XEP-0004 is `get(DataForm)`, an
   * address to go to instead an element of `jabber:x:oob`. Rejects as a request.
   */
  query(to?: JidLike, options?: RequestOptions): Promise<Register> {
    return this.stream.request(to ?? this.#server, new Register(), { ...options, type: 'get' })
  }

  /**
   * Registers with a service, or changes what it knows: by values of fields, or by its form filled in.
   * Rejects as a request: `not-acceptable` where something is missing, `conflict` where it is taken.
   */
  async register(
    to: JidLike,
    answer: RegisterInit | DataForm,
    options?: RequestOptions,
  ): Promise<void> {
    await this.#set(
      to,
      answer instanceof DataForm ? new Register({}, [answer]) : new Register(answer),
      options,
    )
  }

  /**
   * Gives the account another password (§3.3). Rejects as a request: `not-authorized`, `not-allowed`,
   * `bad-request`; a server that wants a form to be filled in has it in the `stanza` of the error, for
   * {@link register}.
   */
  async changePassword(password: string, options?: RequestOptions): Promise<void> {
    if (password === '') throw new LocalProtocolError('an account needs a password')
    const username = this.stream.jid?.localpart
    await this.#set(this.#server, new Register({ username, password }), options)
  }

  /**
   * Deletes the account, or with `from` ends the registration with a service (§3.2). The server ends the
   * stream when it has deleted the account. Rejects as a request.
   */
  async cancel(from?: JidLike, options?: RequestOptions): Promise<void> {
    try {
      await this.#set(from, new Register({ remove: true }), options)
    } catch (error) {
      // A server need not say more than that nobody is logged in here any more (§3.2).
      if (from === undefined && isEndOfAccount(error)) return
      throw error
    }
  }

  async #set(
    to: JidLike | undefined,
    payload: Register,
    options: RequestOptions | undefined,
  ): Promise<void> {
    if (!this.stream.isSecure) {
      throw new LocalProtocolError('what registers is sent within TLS only')
    }
    try {
      await this.stream.exchange(to, 'set', payload, options)
    } catch (error) {
      if (!(error instanceof StanzaError) || error.stanza === undefined) throw error
      throw registrationRefusal(error.stanza as Iq)
    }
  }

  /** The domain of the account, which its server answers for. */
  get #server(): Jid | undefined {
    const { domainpart } = this.stream.jid ?? {}
    return domainpart === undefined ? undefined : Jid.of({ domainpart })
  }
}

function isEndOfAccount(error: unknown): boolean {
  if (!isConnectionError(error)) return false
  const { cause } = error
  return isStreamError(cause) && cause.isRemote && cause.condition === 'not-authorized'
}
