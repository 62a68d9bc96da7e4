/** The receiving entity's side of DIGEST-MD5 (RFC 2831). */
import { authorize, localpartOf } from '../authorize.ts'
import { equalBytes } from '../equal-bytes.ts'
import { Exchange, outOfTurn } from '../exchange.ts'
import type { ServerAuthenticator, ServerSaslOptions } from '../mechanism.ts'
import type { PasswordDatabase } from '../password-database.ts'
import { Challenge, type Failure, Success } from '../replies.ts'
import { type SaslCheck, type SaslCondition, SaslFailure } from '../sasl-failure.ts'
import { fromByteString, fromUtf8, utf8 } from './byte-string.ts'
import type { DigestInit } from './digest-init.ts'
import { type DigestInput, digestResponse, hashedForm, nonceCount } from './digest-response.ts'
import { type Directives, readDirectives, single, writeDirectives } from './directives.ts'

/**
 * A DIGEST-MD5 server. Its nonce is good for one response: it offers no subsequent authentication
 * (§2.2), and no security layer.
 */
export class DigestServer implements ServerAuthenticator {
  readonly mechanism = 'DIGEST-MD5'
  readonly #init: DigestInit
  readonly #database: PasswordDatabase
  readonly #options: ServerSaslOptions
  readonly #exchange = new Exchange('DIGEST-MD5', 'malformed-request')
  #state: 'new' | 'first' | 'final' | 'ended' = 'new'
  #success: Success | undefined

  constructor(init: DigestInit, database: PasswordDatabase, options: ServerSaslOptions) {
    this.#init = init
    this.#database = database
    this.#options = options
  }

  start(initialResponse?: Uint8Array): Promise<Challenge | Success | Failure> {
    return this.#exchange.take(() => {
      if (this.#state !== 'new') throw outOfTurn('malformed-request')
      if (initialResponse && initialResponse.length > 0) {
        throw malformed('a response comes before its nonce', 'nonce')
      }
      this.#state = 'first'
      const challenge = writeDirectives([
        ['realm', utf8(this.#options.domain), 'quoted'],
        ['nonce', this.#init.nonce, 'quoted'],
        ['qop', 'auth', 'quoted'],
        ['charset', 'utf-8', 'token'],
        ['algorithm', 'md5-sess', 'token'],
      ])
      return new Challenge(challenge)
    })
  }

  response(data?: Uint8Array): Promise<Challenge | Success | Failure> {
    return this.#exchange.take<Challenge | Success>(() => {
      if (this.#state === 'first') {
        if (!data) throw malformed('the response is empty', 'message')
        return this.#judge(readDirectives(data, 'malformed-request'))
      }
      if (this.#state !== 'final' || !this.#success) throw outOfTurn('malformed-request')
      this.#state = 'ended'
      if (data && data.length > 0) throw malformed('the last response is not empty', 'message')
      return this.#success
    })
  }

  async #judge(response: Directives): Promise<Challenge> {
    this.#state = 'ended'
    const name = this.#check(response)
    const username = localpartOf(name)
    const known = username === undefined ? undefined : await this.#database.password(username)
    const given = single(response, 'response', 'malformed-request') ?? ''
    const input = this.#matching(response, name, known ?? '', given)
    if (known === undefined || input === undefined) {
      const reason = 'the account is not known or the digest is wrong'
      throw refused('not-authorized', reason, 'credentials')
    }
    const authzid = input.authzid === undefined ? undefined : fromUtf8(input.authzid)
    this.#success = new Success(await authorize(username, authzid, this.#options))
    this.#state = 'final'
    const rspauth = digestResponse(input, 'server', this.#init.md5)
    return new Challenge(writeDirectives([['rspauth', rspauth, 'token']]))
  }

  /** Checks all but the digest itself; gives the name. */
  #check(response: Directives): string {
    const one = (name: string): string | undefined => single(response, name, 'malformed-request')
    if (one('nonce') !== this.#init.nonce) {
      throw refused('not-authorized', 'the nonce is another', 'nonce')
    }
    if (one('nc') !== nonceCount) {
      throw refused('not-authorized', 'the nonce is not used for the first time', 'nonce')
    }
    if (!one('cnonce')) throw malformed('the nonce of the client is missing', 'nonce')
    if ((one('qop') ?? 'auth') !== 'auth') {
      throw malformed('a security layer is asked for', 'security-layer')
    }
    if (!isDigest.test(one('response') ?? '')) throw malformed('the digest is missing', 'message')
    if (one('realm') !== utf8(this.#options.domain)) {
      throw refused('not-authorized', 'the realm is not the one offered', 'credentials')
    }
    if (!this.#isOwn(one('digest-uri') ?? '')) {
      throw refused('not-authorized', 'the response is for another service', 'credentials')
    }
    const charset = one('charset')
    if (charset !== undefined && charset.toLowerCase() !== 'utf-8') {
      throw malformed('the charset is not UTF-8', 'message')
    }
    const authzid = one('authzid')
    if (authzid !== undefined && fromUtf8(authzid) === undefined) {
      throw malformed('the authorization identity is not UTF-8', 'message')
    }
    const username = one('username') ?? ''
    const name = charset === undefined ? username : fromUtf8(username)
    if (!name) throw malformed('the user name is missing or not UTF-8', 'message')
    return name
  }

  /** Whether a digest URI is of this service: `xmpp/domain`, or `xmpp/host/domain`. */
  #isOwn(digestUri: string): boolean {
    const parts = digestUri.split('/')
    const [type, host] = parts
    const domain = utf8(this.#options.domain).toLowerCase()
    if (parts.length > 3 || type?.toLowerCase() !== this.#init.serviceType || !host) return false
    return parts.at(-1)?.toLowerCase() === domain
  }

  /**
   * What the given digest is made of; `undefined` when it is none of this password. Names and
   * passwords that ISO 8859-1 has are to be hashed in it; not every client does.
   */
  #matching(
    response: Directives,
    name: string,
    password: string,
    given: string,
  ): DigestInput | undefined {
    const { nonce, md5 } = this.#init
    const one = (directive: string): string => response.get(directive)?.[0] ?? ''
    const [cnonce, digestUri, authzid] = [one('cnonce'), one('digest-uri'), one('authzid')]
    const rest = { nonce, cnonce, digestUri, authzid: authzid === '' ? undefined : authzid }
    let found: DigestInput | undefined
    for (const form of [utf8, hashedForm]) {
      const realm = form(this.#options.domain)
      const input = { ...rest, username: form(name), realm, password: form(password) }
      const expected = digestResponse(input, 'client', md5)
      if (equalBytes(fromByteString(expected), fromByteString(given))) found = input
    }
    return found
  }
}

function malformed(reason: string, check: SaslCheck): SaslFailure {
  return refused('malformed-request', reason, check)
}

function refused(condition: SaslCondition, reason: string, check: SaslCheck): SaslFailure {
  return new SaslFailure(condition, reason, { check })
}

const isDigest = /^[0-9a-f]{32}$/
