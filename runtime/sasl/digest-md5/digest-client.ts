/** The initiating entity's side of DIGEST-MD5 (RFC 2831). */
import { equalBytes } from '../equal-bytes.ts'
import { Exchange, outOfTurn } from '../exchange.ts'
import type { ClientAuthenticator, SaslProperties } from '../mechanism.ts'
import { type Failure, Response, Success } from '../replies.ts'
import { type SaslCheck, SaslFailure } from '../sasl-failure.ts'
import { saslprep } from '../saslprep.ts'
import { fromByteString, fromUtf8, isLatin1, utf8 } from './byte-string.ts'
import type { DigestInit } from './digest-init.ts'
import { digestResponse, hashedForm, nonceCount } from './digest-response.ts'
import {
  type Directive,
  type Directives,
  readDirectives,
  single,
  writeDirectives,
} from './directives.ts'

/**
 * A DIGEST-MD5 client. It trusts nobody's success before `rspauth` has been verified, whether that
 * comes in a challenge (Cyrus, ejabberd) or with the success itself (jabberd).
 */
export class DigestClient implements ClientAuthenticator {
  readonly mechanism = 'DIGEST-MD5'
  readonly #init: DigestInit
  readonly #properties: SaslProperties
  readonly #exchange = new Exchange('DIGEST-MD5', 'aborted')
  #state: 'new' | 'first' | 'final' | 'verified' | 'ended' = 'new'
  #expected = ''

  constructor(init: DigestInit, properties: SaslProperties) {
    this.#init = init
    this.#properties = properties
  }

  start(): Promise<Response | Failure> {
    return this.#exchange.take(() => {
      if (this.#state !== 'new') throw outOfTurn('aborted')
      const { username, password, domain } = this.#properties
      if (!username || !password || !domain) {
        throw aborted('a user name, a password and a domain are needed', 'properties')
      }
      this.#state = 'first'
      return new Response()
    })
  }

  challenge(data?: Uint8Array): Promise<Response | Failure> {
    return this.#exchange.take(() => {
      if (!data) throw aborted('the challenge is empty', 'message')
      if (this.#state === 'first') return this.#respond(readDirectives(data, 'aborted'))
      if (this.#state !== 'final') throw outOfTurn('aborted')
      this.#verify(readDirectives(data, 'aborted'))
      return new Response()
    })
  }

  finish(data?: Uint8Array): Promise<Success | Failure> {
    return this.#exchange.take(() => {
      if (this.#state === 'final' && data) this.#verify(readDirectives(data, 'aborted'))
      // What a server adds to a success after its digest is nobody's business: some add garbage.
      if (this.#state !== 'verified') {
        throw aborted('the server reports success without its digest', 'server-signature')
      }
      this.#state = 'ended'
      const { username, authzid } = this.#properties
      return new Success({ username, authzid })
    })
  }

  #respond(challenge: Directives): Response {
    const nonce = readNonce(challenge)
    checkChallenge(challenge)
    const isUtf8 = single(challenge, 'charset', 'aborted') !== undefined
    const { username = '', password = '', authzid, domain = '' } = this.#properties
    const name = saslprep(username, 'user name')
    const secret = saslprep(password, 'password')
    if (!isUtf8 && !(isLatin1(name) && isLatin1(secret))) {
      throw aborted('the server knows no UTF-8, which the name or password needs', 'properties')
    }
    const realms = challenge.get('realm') ?? []
    const realm = realms.find((offered) => offered === utf8(domain)) ?? realms[0]
    const digestUri = `${this.#init.serviceType}/${utf8(domain)}`
    const input = {
      username: hashedForm(name),
      realm: realm === undefined ? '' : hashedRealm(realm, isUtf8),
      password: hashedForm(secret),
      nonce,
      cnonce: this.#init.nonce,
      digestUri,
      authzid: authzid === undefined ? undefined : utf8(authzid),
    }
    const answer: Directive[] = [['username', isUtf8 ? utf8(name) : name, 'quoted']]
    // Where the server names no realm there is none, which is hashed as an empty one (§2.1.2).
    if (realm !== undefined) answer.push(['realm', realm, 'quoted'])
    answer.push(
      ['nonce', nonce, 'quoted'],
      ['cnonce', input.cnonce, 'quoted'],
      ['nc', nonceCount, 'token'],
      ['qop', 'auth', 'token'],
      ['digest-uri', digestUri, 'quoted'],
      ['response', digestResponse(input, 'client', this.#init.md5), 'token'],
    )
    if (isUtf8) answer.push(['charset', 'utf-8', 'token'])
    if (input.authzid !== undefined) answer.push(['authzid', input.authzid, 'quoted'])
    this.#expected = digestResponse(input, 'server', this.#init.md5)
    this.#state = 'final'
    return new Response(writeDirectives(answer))
  }

  #verify(answer: Directives): void {
    const given = single(answer, 'rspauth', 'aborted') ?? ''
    if (!equalBytes(fromByteString(given), fromByteString(this.#expected))) {
      throw aborted('the digest of the server is wrong', 'server-signature')
    }
    this.#state = 'verified'
  }
}

function readNonce(challenge: Directives): string {
  const [nonce, second] = challenge.get('nonce') ?? []
  if (nonce && second === undefined) return nonce
  throw aborted('the nonce is missing, empty or there twice', 'nonce')
}

function checkChallenge(challenge: Directives): void {
  if (single(challenge, 'algorithm', 'aborted')?.toLowerCase() !== 'md5-sess') {
    throw aborted('the algorithm is not md5-sess', 'message')
  }
  const charset = single(challenge, 'charset', 'aborted')
  if (charset !== undefined && charset.toLowerCase() !== 'utf-8') {
    throw aborted('the charset is not UTF-8', 'message')
  }
  const qop = single(challenge, 'qop', 'aborted') ?? 'auth'
  if (!qop.split(',').some((offered) => offered.trim().toLowerCase() === 'auth')) {
    throw aborted('the server wants a security layer', 'security-layer')
  }
}

/** The realm is hashed as names are, whatever it was sent in. */
function hashedRealm(realm: string, isUtf8: boolean): string {
  if (!isUtf8) return realm
  const text = fromUtf8(realm)
  if (text === undefined) throw aborted('the realm is not UTF-8', 'message')
  return hashedForm(text)
}

function aborted(reason: string, check: SaslCheck): SaslFailure {
  return new SaslFailure('aborted', reason, { check })
}
