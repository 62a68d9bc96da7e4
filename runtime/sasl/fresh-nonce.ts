import { encodeBase64 } from '../node/values/base64.ts'
import type { SaslPlatform } from './platform.ts'

/** 144 random bits as 24 printable characters, none of them a comma or a quote. */
export function freshNonce(platform: Pick<SaslPlatform, 'randomBytes'>): string {
  return encodeBase64(platform.randomBytes(18))
}
