/**
 * EXTERNAL (RFC 4422 appendix A, XEP-0178): the certificate that was shown in TLS has already said
 * who the peer is. One that names several accounts leaves it to the peer which it acts as.
 */
import { authorize } from './authorize.ts'
import { Jid } from '../jid/jid.ts'
import { Exchange, outOfTurn } from './exchange.ts'
import {
  type ClientAuthenticator,
  type ClientSaslOptions,
  ordinaryTraits,
  type SaslMechanism,
  type SaslProperties,
  type ServerAuthenticator,
  type ServerSaslOptions,
} from './mechanism.ts'
import type { PasswordDatabase } from './password-database.ts'
import { Challenge, type Failure, Response, type SaslIdentity, Success } from './replies.ts'
import { requireAccount } from './require-account.ts'
import { requireSecure } from './require-secure.ts'
import { type SaslCheck, type SaslCondition, SaslFailure } from './sasl-failure.ts'
import { decodeText, encodeText } from './text.ts'

/** The mechanism. A server may offer it to a peer without a certificate: such a peer leaves it. */
export const external: SaslMechanism = {
  traits: {
    ...ordinaryTraits,
    name: 'EXTERNAL',
    strength: 120,
    needsSecurity: true,
    isOfChannel: true,
    pins: true,
    needs: ['hasCertificate'],
    serverNeeds: ['certificateIdentities'],
  },
  client: (properties, options) => new ExternalClient(properties, options),
  server: (database, properties, options) => new ExternalServer(database, properties, options),
}

/** The initiating entity's side: the identity to act as, or nothing. */
export class ExternalClient implements ClientAuthenticator {
  readonly mechanism = 'EXTERNAL'
  readonly #properties: SaslProperties
  readonly #options: ClientSaslOptions
  readonly #exchange = new Exchange('EXTERNAL', 'aborted')
  #state: 'new' | 'sent' | 'ended' = 'new'

  constructor(properties: SaslProperties, options: ClientSaslOptions) {
    this.#properties = properties
    this.#options = options
  }

  start(): Promise<Response | Failure> {
    return this.#exchange.take(() => {
      if (this.#state !== 'new') throw outOfTurn('aborted')
      requireSecure(this.#properties, this.#options)
      const { authzid = '', hasCertificate } = this.#properties
      if (!hasCertificate) throw refused('aborted', 'no certificate was shown', 'properties')
      if (!isSendable.test(authzid)) {
        throw refused('aborted', 'the authorization identity cannot be sent', 'properties')
      }
      this.#state = 'sent'
      return new Response(encodeText(authzid))
    })
  }

  challenge(): Promise<Response | Failure> {
    return this.#exchange.take(() => {
      throw outOfTurn('aborted')
    })
  }

  finish(): Promise<Success | Failure> {
    return this.#exchange.take(() => {
      if (this.#state !== 'sent') throw outOfTurn('aborted')
      this.#state = 'ended'
      const { username, authzid } = this.#properties
      return new Success({ username, authzid })
    })
  }
}

/** The receiving entity's side. Only accounts of its own domain can be authenticated. */
export class ExternalServer implements ServerAuthenticator {
  readonly mechanism = 'EXTERNAL'
  readonly #database: PasswordDatabase
  readonly #properties: SaslProperties
  readonly #options: ServerSaslOptions
  readonly #exchange = new Exchange('EXTERNAL', 'malformed-request')
  #state: 'new' | 'asked' | 'ended' = 'new'

  constructor(database: PasswordDatabase, properties: SaslProperties, options: ServerSaslOptions) {
    this.#database = database
    this.#properties = properties
    this.#options = options
  }

  start(initialResponse?: Uint8Array): Promise<Challenge | Success | Failure> {
    return this.#exchange.take<Challenge | Success>(() => {
      if (this.#state !== 'new') throw outOfTurn('malformed-request')
      requireSecure(this.#properties, this.#options)
      if (initialResponse) return this.#judge(initialResponse)
      this.#state = 'asked'
      return new Challenge()
    })
  }

  /** An empty response says that nobody else is to be acted as. */
  response(data: Uint8Array = new Uint8Array(0)): Promise<Challenge | Success | Failure> {
    return this.#exchange.take(() => {
      if (this.#state !== 'asked') throw outOfTurn('malformed-request')
      return this.#judge(data)
    })
  }

  async #judge(data: Uint8Array): Promise<Success> {
    this.#state = 'ended'
    const authzid = decodeText(data, 'malformed-request')
    if (authzid.includes('\0')) {
      throw refused('malformed-request', 'the identity holds a NUL', 'message')
    }
    const usernames = this.#usernames()
    if (usernames.length === 0) {
      throw refused('not-authorized', 'the certificate stands for no account here', 'credentials')
    }
    const identity = await this.#identity(usernames, authzid)
    await requireAccount(this.#database, identity.username)
    return new Success(identity)
  }

  /** The accounts of this domain that the certificate stands for. */
  #usernames(): string[] {
    const { certificateIdentities = [] } = this.#properties
    const names = new Set<string>()
    for (const identity of certificateIdentities) {
      const jid = Jid.tryParse(identity)
      const localpart = jid?.localpart
      if (localpart === undefined) continue
      const own = Jid.of({ localpart, domainpart: this.#options.domain })
      if (jid?.equals(own)) names.add(localpart)
    }
    return [...names]
  }

  async #identity(usernames: readonly string[], authzid: string): Promise<SaslIdentity> {
    const [username] = usernames
    if (authzid === '') {
      if (usernames.length === 1) return { username, authzid: undefined }
      throw refused('invalid-authzid', 'the certificate names several accounts', 'authorization')
    }
    const asked = Jid.tryParse(authzid)
    const domainpart = this.#options.domain
    const own = usernames.find((localpart) => asked?.equals(Jid.of({ localpart, domainpart })))
    if (own !== undefined) return { username: own, authzid: undefined }
    if (usernames.length === 1) return authorize(username, authzid, this.#options)
    throw refused('invalid-authzid', 'the certificate does not name the account', 'authorization')
  }
}

function refused(condition: SaslCondition, reason: string, check: SaslCheck): SaslFailure {
  return new SaslFailure(condition, reason, { check })
}

/** No NUL (RFC 4422 appendix A.1), and no lone surrogate. */
const isSendable = /^[^\0\p{Cs}]*$/u
