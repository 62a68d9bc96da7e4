import {
  Fast,
  FastRequestToken,
  FastToken as FastTokenElement,
} from '../../../generated/xep-0484/index.ts'
import type { Sasl2Inline, Sasl2Success } from '../../../generated/xep-0388/index.ts'
import { filterMechanismList } from '../../sasl/filter-mechanism-list.ts'
import type { KeptToken, TokenStore } from '../../sasl/ht/token-store.ts'
import type { SaslProperties } from '../../sasl/mechanism.ts'
import { mechanismTraits } from '../../sasl/mechanism-traits.ts'
import type { SaslAttempt, SaslAttemptOptions } from '../../sasl/sasl-attempts.ts'
import { remembered } from './authentication-words.ts'
import type { TokenAttempt } from './authentication-profile.ts'

/**
 * The token's part in a login of an initiating entity (XEP-0484): the one of an earlier login is tried
 * first, one that the server refuses is forgotten, and a new one is asked for and kept.
 *
 * Early data of TLS (0-RTT) is not used: Node cannot send any.
 */
export class FastLogin {
  readonly #store: TokenStore
  /** The mechanisms by which the server takes tokens. */
  readonly #offered: readonly string[]
  /** Whether the token is to be worthless after this login, and no other is wanted. */
  readonly #isLast: boolean
  #kept: KeptToken | undefined
  /** The mechanism that a token may be asked for, the strongest that both sides have. */
  #wanted: string | undefined

  constructor(store: TokenStore, inline: Sasl2Inline | undefined, isLast: boolean) {
    this.#store = store
    this.#offered = inline?.get(Fast)?.mechanisms ?? []
    this.#isLast = isLast
  }

  /** Finds out whether there is a token. */
  async prepare(): Promise<void> {
    if (this.#offered.length === 0) return
    this.#kept = await remembered(() => this.#store.read())
  }

  /** The attempt by the token, where the channel and what is asked of the login allow it. */
  attempt(properties: SaslProperties, filter: SaslAttemptOptions): TokenAttempt | undefined {
    const usable = this.#offered.filter((mechanism) => {
      if (filter.mechanisms?.includes(mechanism) === false) return false
      const fastToken = { mechanism, token: 'any' }
      return filterMechanismList([mechanism], { ...properties, fastToken }, filter).length > 0
    })
    // What mechanisms there are is the server's word; which of them is stronger is not.
    this.#wanted = strongest(usable)
    const kept = this.#kept
    if (kept === undefined || !usable.includes(kept.mechanism)) return undefined
    const { mechanism, token } = kept
    const bindingType = mechanismTraits(mechanism)?.bindingType
    const { channelBindings = [] } = properties
    const attempt: SaslAttempt = {
      mechanism,
      bindingType,
      channelBindings: channelBindings.filter(({ type }) => type === bindingType),
      isFallback: false,
      needsOfferHash: false,
    }
    return { attempt, token: { mechanism, token } }
  }

  /** The token is about to be tried: it is counted before, so that no count is told twice. */
  async uses(): Promise<void> {
    const kept = this.#kept
    if (kept === undefined) return
    this.#kept = { ...kept, count: kept.count + 1 }
    await remembered(() => this.#store.write(this.#kept))
  }

  /** The token is not good any more. */
  async forgets(): Promise<void> {
    this.#kept = undefined
    await remembered(() => this.#store.write(undefined))
  }

  /** What an attempt tells of tokens. */
  asks(isByToken: boolean): readonly (Fast | FastRequestToken)[] {
    if (isByToken) {
      return [new Fast({ count: this.#kept?.count, ...(this.#isLast && { invalidate: true }) })]
    }
    if (this.#isLast || this.#wanted === undefined) return []
    return [new FastRequestToken({ mechanism: this.#wanted })]
  }

  /** Keeps the token that a success brings, and forgets one that it made worthless. */
  async keeps(success: Sasl2Success, attempt: SaslAttempt, isByToken: boolean): Promise<void> {
    const given = success.get(FastTokenElement)
    const mechanism = isByToken ? attempt.mechanism : this.#wanted
    if (this.#isLast) {
      if (isByToken) await this.forgets()
    } else if (given !== undefined && given.token !== '' && mechanism !== undefined) {
      const { token, expiry } = given
      await remembered(() => this.#store.write({ mechanism, token, expiry, count: 0 }))
    }
  }
}

function strongest(mechanisms: readonly string[]): string | undefined {
  const strength = (name: string): number => mechanismTraits(name)?.strength ?? 0
  return [...mechanisms].sort((left, right) => strength(right) - strength(left))[0]
}
