import { Handshake } from '../../../generated/xep-0114/index.ts'
import { RemoteProtocolError } from '../../errors.ts'
import { Jid } from '../../jid/jid.ts'
import type { SaslPlatform } from '../../sasl/platform.ts'
import type { Element } from '../../xml/index.ts'
import type { Node } from '../../node/index.ts'
import type { Dialogue, Feature, Scene } from '../feature.ts'
import { StreamError } from '../stream-error.ts'

/** What the handshake is made with, for each side. */
export type ComponentHandshakeOptions =
  | {
      readonly role: 'initiating'
      /** The secret that the server knows, too. */
      readonly secret: string
      readonly platform: Pick<SaslPlatform, 'subtle'>
    }
  | {
      readonly role: 'receiving'
      /** The secret of the component that serves a domain; `undefined` when none may. */
      readonly secretOf: (domain: string) => string | undefined
      readonly platform: Pick<SaslPlatform, 'subtle'>
    }

/**
 * How a component shows that it may serve its domain (XEP-0114 §3): by a hash of the id of the stream
 * and a secret. There are no features in its streams, and no restart.
 */
export function componentHandshake(options: ComponentHandshakeOptions): Feature {
  const row = { name: 'handshake', necessary: [], prohibited: ['authenticated'] } as const
  if (options.role === 'initiating') {
    return { ...row, initiate: (_offer, scene) => show(options.secret, options.platform, scene) }
  }
  return {
    ...row,
    respond(first, scene) {
      if (!(first instanceof Handshake)) return undefined
      return check(first, options.secretOf(scene.domain.toString()), options.platform, scene)
    },
  }
}

function show(
  secret: string,
  platform: Pick<SaslPlatform, 'subtle'>,
  scene: Scene,
): Dialogue | undefined {
  const { streamId } = scene
  if (streamId === undefined) {
    scene.fail(new RemoteProtocolError('bad-format', 'the stream of the server has no id'))
    return undefined
  }
  let isSent = false
  scene.step(
    () => proofOf(streamId, secret, platform),
    (proof) => {
      isSent = true
      scene.send(new Handshake(proof))
    },
  )
  return {
    receive(node) {
      if (!(node instanceof Handshake)) return false
      if (isSent) scene.done({ facts: ['authenticated', 'bound'], jid: scene.domain })
      else scene.fail(new RemoteProtocolError('bad-format', 'a handshake came unasked'))
      return true
    },
  }
}

function check(
  shown: Handshake,
  secret: string | undefined,
  platform: Pick<SaslPlatform, 'subtle'>,
  scene: Scene,
): Dialogue {
  const { streamId = '' } = scene
  const given = shown.text ?? ''
  // A domain without a secret costs as much as one with, and no proof is the right one.
  scene.step(
    () => proofOf(streamId, secret ?? streamId, platform),
    (proof) => {
      if (secret === undefined || !isEqual(given, proof)) {
        scene.fail(new StreamError('not-authorized', { text: 'the handshake is wrong' }))
        return
      }
      scene.send(new Handshake())
      const { domainpart } = scene.domain
      scene.done({
        facts: ['authenticated', 'bound'],
        identity: { username: undefined, authzid: domainpart },
        jid: Jid.of({ domainpart }),
      })
    },
  )
  return { receive: (node: Node | Element) => node instanceof Handshake }
}

/** The hash of the id and the secret, in hexadecimal (XEP-0114 §3). */
export async function proofOf(
  streamId: string,
  secret: string,
  { subtle }: Pick<SaslPlatform, 'subtle'>,
): Promise<string> {
  const hash = await subtle.digest('SHA-1', new TextEncoder().encode(streamId + secret))
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Compares in the same time wherever the difference is. */
function isEqual(given: string, proof: string): boolean {
  if (given.length !== proof.length) return false
  let difference = 0
  for (let i = 0; i < proof.length; i++) difference |= given.charCodeAt(i) ^ proof.charCodeAt(i)
  return difference === 0
}
