import type { SaslPlatform } from '../sasl/platform.ts'
import type { ClientStorage } from './client-storage.ts'

/**
 * The id of the user agent (XEP-0388 §2.3), by the key `user-agent:` with the bare JID: a random UUID,
 * made when it is first needed. Each account has its own, so that servers cannot tell by it which
 * accounts are of the same person.
 */
export function storedUserAgentId(
  storage: ClientStorage,
  account: string,
  platform: Pick<SaslPlatform, 'randomBytes'>,
): () => Promise<string> {
  const key = `user-agent:${account}`
  let made: string | undefined
  return async () => {
    const kept = await storage.read(key)
    if (kept !== undefined && isUuid.test(kept)) return kept
    made ??= randomUuid(platform)
    await storage.write(key, made)
    return made
  }
}

/** A UUID of version 4 (RFC 9562 §5.4). */
function randomUuid({ randomBytes }: Pick<SaslPlatform, 'randomBytes'>): string {
  const bytes = randomBytes(16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

const isUuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
