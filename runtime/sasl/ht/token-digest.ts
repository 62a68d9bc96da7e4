import type { SaslSubtle } from '../platform.ts'
import { hmac } from '../scram/scram-keys.ts'
import { encodeText } from '../text.ts'

/** What a side shows of a token: an HMAC over its part and the channel (§3.1 and §3.3 of the draft). */
export function tokenDigest(
  token: string,
  part: 'Initiator' | 'Responder',
  bindingData: Uint8Array,
  subtle: SaslSubtle,
): Promise<Uint8Array<ArrayBuffer>> {
  const message = Uint8Array.from([...encodeText(part), ...bindingData])
  return hmac('SHA-256', encodeText(token), message, subtle)
}
