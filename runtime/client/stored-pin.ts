import type { SaslPin, SaslPinStore } from '../sasl/sasl-pin.ts'
import type { ClientStorage } from './client-storage.ts'

/**
 * The pin of an account, by the key `sasl-pin:` with its bare JID. What is there and cannot be read as
 * one rejects: to take it for nothing would be to forget. An empty text is nothing.
 */
export function storedPin(storage: ClientStorage, account: string): SaslPinStore {
  const key = `sasl-pin:${account}`
  return {
    async read() {
      const text = await storage.read(key)
      if (text === undefined || text === '') return undefined
      return pinOf(JSON.parse(text))
    },
    async write({ hidesPassword = false, bindsChannel = false }) {
      await storage.write(key, JSON.stringify({ hidesPassword, bindsChannel }))
    },
  }
}

function pinOf(value: unknown): SaslPin {
  const { hidesPassword, bindsChannel } = (value ?? {}) as Record<keyof SaslPin, unknown>
  if (typeof hidesPassword === 'boolean' && typeof bindsChannel === 'boolean') {
    return { hidesPassword, bindsChannel }
  }
  throw new TypeError('what is stored is no pin')
}
