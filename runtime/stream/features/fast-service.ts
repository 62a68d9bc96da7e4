import type { Sasl2Authenticate } from '../../../generated/xep-0388/index.ts'
import { Fast, FastRequestToken, FastToken } from '../../../generated/xep-0484/index.ts'
import type { ClientTokens, FastTokenDatabase, IssuedToken } from '../../sasl/ht/token-database.ts'
import type { SaslProperties } from '../../sasl/mechanism.ts'
import type { SaslIdentity } from '../../sasl/replies.ts'
import { SaslFailure } from '../../sasl/sasl-failure.ts'

/** The token’s part in a login at a receiving entity (XEP-0484). */
export class FastService {
  readonly #request: Sasl2Authenticate
  /** The mechanisms that take tokens. */
  readonly #mechanisms: readonly string[]
  /** Those of the client; none where it does not say which it is. */
  readonly #tokens: ClientTokens | undefined

  constructor(
    database: FastTokenDatabase,
    request: Sasl2Authenticate,
    mechanisms: readonly string[],
  ) {
    const { id } = request.userAgent ?? {}
    this.#request = request
    this.#mechanisms = mechanisms
    if (id !== undefined && isUuid.test(id)) {
      this.#tokens = database.client(id.toLowerCase(), request.get(Fast)?.count)
    }
  }

  /**
   * What the mechanism of the attempt is to know.
   *
   * @throws SaslFailure `malformed-request` when a token is shown by a client that is not named
   */
  properties(): Pick<SaslProperties, 'tokens'> {
    if (!this.#request.has(Fast)) return {}
    if (this.#tokens !== undefined) return { tokens: this.#tokens }
    const reason = 'a token is shown, and no user agent'
    throw new SaslFailure('malformed-request', reason, { check: 'message' })
  }

  /** The token to give out, now that the client has logged in; and what it had is made worthless. */
  async grants({ username, authzid, isAnonymous }: SaslIdentity): Promise<readonly FastToken[]> {
    const tokens = this.#tokens
    if (tokens === undefined || username === undefined || isAnonymous) return []
    // A token lets its owner in as itself only.
    if (authzid !== undefined) return []
    const fast = this.#request.get(Fast)
    if (fast?.invalidate) await tokens.revoke(username)
    const wanted = this.#request.get(FastRequestToken)?.mechanism
    const { mechanism } = this.#request
    let issued: IssuedToken | undefined
    if (wanted !== undefined && this.#mechanisms.includes(wanted)) {
      issued = await tokens.issue(username, wanted)
    } else if (fast !== undefined && !fast.invalidate) {
      issued = await tokens.renew(username, mechanism)
    }
    return issued === undefined ? [] : [new FastToken(issued)]
  }
}

/** A random UUID; what else is said names nobody. */
const isUuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i
