/** DIGEST-MD5 (RFC 2831; historic by RFC 6331) as a mechanism. */
import { freshNonce } from '../fresh-nonce.ts'
import { ordinaryTraits, type SaslMechanism } from '../mechanism.ts'
import type { SaslPlatform } from '../platform.ts'
import { SaslFailure } from '../sasl-failure.ts'
import { DigestClient } from './digest-client.ts'
import type { Md5 } from './digest-response.ts'
import { DigestServer } from './digest-server.ts'

/** The mechanism. It hides the password from the peer, but not from one that has time to guess. */
export const digestMd5: SaslMechanism = {
  traits: {
    ...ordinaryTraits,
    name: 'DIGEST-MD5',
    strength: 20,
    risksPassword: true,
    provesPeer: true,
    needs: ['username', 'password', 'domain'],
    formats: ['plain'],
    platform: ['md5'],
  },
  client: (properties, { platform }) => {
    const init = { nonce: freshNonce(platform), md5: md5Of(platform), serviceType: 'xmpp' }
    return new DigestClient(init, properties)
  },
  server: (database, _properties, options) => {
    const { platform } = options
    const init = { nonce: freshNonce(platform), md5: md5Of(platform), serviceType: 'xmpp' }
    return new DigestServer(init, database, options)
  },
}

function md5Of(platform: SaslPlatform): Md5 {
  const { md5 } = platform
  if (md5) return (data) => md5(data)
  const reason = 'the platform has no MD5'
  throw new SaslFailure('invalid-mechanism', reason, {
    mechanism: 'DIGEST-MD5',
    check: 'mechanism',
  })
}
