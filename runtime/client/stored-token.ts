import type { KeptToken, TokenStore } from '../sasl/ht/token-store.ts'
import type { ClientStorage } from './client-storage.ts'

/**
 * The token of an account, by the key `fast-token:` with its bare JID. One that is expired is none, and
 * so is what cannot be read as one: the login is by other means then, and nothing is at risk.
 */
export function storedToken(storage: ClientStorage, account: string): TokenStore {
  const key = `fast-token:${account}`
  return {
    async read() {
      const kept = tokenOf((await storage.read(key)) ?? '')
      return kept !== undefined && kept.expiry.getTime() > Date.now() ? kept : undefined
    },
    async write(kept) {
      await storage.write(key, kept === undefined ? '' : JSON.stringify(kept))
    },
  }
}

function tokenOf(text: string): KeptToken | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  const { mechanism, token, expiry, count } = (value ?? {}) as Record<keyof KeptToken, unknown>
  if (typeof mechanism !== 'string' || typeof token !== 'string' || token === '') return undefined
  if (typeof expiry !== 'string' || typeof count !== 'number') return undefined
  const at = new Date(expiry)
  if (Number.isNaN(at.getTime()) || !Number.isSafeInteger(count) || count < 0) return undefined
  return { mechanism, token, expiry: at, count }
}
