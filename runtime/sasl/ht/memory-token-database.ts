import { encodeBase64 } from '../../node/values/base64.ts'
import { equalBytes } from '../equal-bytes.ts'
import type { SaslPlatform } from '../platform.ts'
import { encodeText } from '../text.ts'
import type { ClientTokens, FastTokenDatabase, IssuedToken, StoredToken } from './token-database.ts'

/** What a {@link MemoryTokenDatabase} is made with. */
export interface MemoryTokenDatabaseOptions {
  readonly platform: Pick<SaslPlatform, 'randomBytes'>
  /** The time, as the milliseconds since 1970. */
  readonly now: () => number
  /** The milliseconds that a token is valid; 21 days where absent. */
  readonly lifetime?: number | undefined
  /** The milliseconds after which a login by a token brings the next; a day where absent. */
  readonly renewal?: number | undefined
  /** How many clients an account may have tokens of; 50 where absent: then the oldest go. */
  readonly maximumClients?: number | undefined
}

/** The tokens of a server for as long as it runs, in two places for each client (XEP-0484 §5.1). */
export class MemoryTokenDatabase implements FastTokenDatabase {
  readonly #options: MemoryTokenDatabaseOptions
  /** By account, then by client, the one that was given a token last at the end. */
  readonly #accounts = new Map<string, Map<string, Slots>>()

  constructor(options: MemoryTokenDatabaseOptions) {
    this.#options = options
  }

  client(id: string, count?: number): ClientTokens {
    return {
      tokens: async (username, mechanism) => this.#valid(username, id, mechanism),
      use: async (username, mechanism, token) => this.#use(username, id, mechanism, token, count),
      issue: async (username, mechanism) => this.#issue(username, id, mechanism),
      renew: async (username, mechanism) => this.#renew(username, id, mechanism),
      revoke: async (username) => {
        this.#accounts.get(username)?.delete(id)
      },
    }
  }

  /** Makes all tokens of an account worthless, such as when its password was changed. */
  revoke(username: string): void {
    this.#accounts.delete(username)
  }

  #valid(username: string, id: string, mechanism: string): StoredToken[] {
    const { fresh, current } = this.#slots(username, id) ?? {}
    return [fresh, current]
      .filter((issued) => issued?.mechanism === mechanism)
      .map((issued) => ({
        token: issued?.token ?? '',
        isExpired: issued === undefined || issued.expiry <= this.#options.now(),
      }))
  }

  #use(
    username: string,
    id: string,
    mechanism: string,
    token: string,
    count: number | undefined,
  ): boolean {
    const slots = this.#slots(username, id)
    const used = [slots?.fresh, slots?.current].find(
      (issued) => issued?.mechanism === mechanism && isSame(issued.token, token),
    )
    if (slots === undefined || used === undefined) return false
    if (count !== undefined) {
      if (count <= used.count) return false
      used.count = count
    }
    if (used !== slots.fresh) return true
    slots.current = used
    slots.fresh = undefined
    return true
  }

  #issue(username: string, id: string, mechanism: string): IssuedToken {
    const { platform, now, lifetime = 21 * day, maximumClients = 50 } = this.#options
    const token = encodeBase64(platform.randomBytes(32))
    const expiry = now() + lifetime
    const clients = this.#accounts.get(username) ?? new Map<string, Slots>()
    this.#accounts.set(username, clients)
    const slots = clients.get(id) ?? { fresh: undefined, current: undefined }
    slots.fresh = { token, mechanism, expiry, issuedAt: now(), count: 0 }
    // The one that was given a token last is the last.
    clients.delete(id)
    clients.set(id, slots)
    for (const oldest of clients.keys()) {
      if (clients.size <= maximumClients) break
      clients.delete(oldest)
    }
    return { token, expiry: new Date(expiry) }
  }

  #renew(username: string, id: string, mechanism: string): IssuedToken | undefined {
    const { now, renewal = day } = this.#options
    const { current } = this.#slots(username, id) ?? {}
    if (current === undefined || now() - current.issuedAt < renewal) return undefined
    return this.#issue(username, id, mechanism)
  }

  #slots(username: string, id: string): Slots | undefined {
    return this.#accounts.get(username)?.get(id)
  }
}

/** The last that was given out and not used yet, and the one in use. */
interface Slots {
  fresh: Issued | undefined
  current: Issued | undefined
}

interface Issued {
  readonly token: string
  readonly mechanism: string
  readonly expiry: number
  readonly issuedAt: number
  /** The highest count that was told with it. */
  count: number
}

function isSame(left: string, right: string): boolean {
  return equalBytes(encodeText(left), encodeText(right))
}

const day = 24 * 60 * 60 * 1000
