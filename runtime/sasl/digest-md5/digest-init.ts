import { freshNonce } from '../fresh-nonce.ts'
import type { SaslPlatform } from '../platform.ts'
import { SaslFailure } from '../sasl-failure.ts'
import type { Md5 } from './digest-response.ts'

/** What either side of DIGEST-MD5 is made of besides the properties. */
export interface DigestInit {
  /** This side's nonce, fresh and random. */
  readonly nonce: string
  readonly md5: Md5
  /** The first part of the digest URI: `xmpp`. */
  readonly serviceType: string
}

/**
 * What a new machine is made of.
 *
 * @throws SaslFailure `invalid-mechanism` where the platform has no MD5
 */
export function digestInit(platform: SaslPlatform): DigestInit {
  const { md5 } = platform
  if (md5) {
    return { nonce: freshNonce(platform), md5: (data) => md5(data), serviceType: 'xmpp' }
  }
  const options = { mechanism: 'DIGEST-MD5', check: 'mechanism' } as const
  throw new SaslFailure('invalid-mechanism', 'the platform has no MD5', options)
}
