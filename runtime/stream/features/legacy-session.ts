import { Session } from '../../../generated/rfc3921/index.ts'
import { Iq } from '../../../generated/rfc6120/index.ts'
import { StanzaError } from '../../node/index.ts'
import type { Feature } from '../feature.ts'

/**
 * The session of RFC 3921 §3, which RFC 6121 has dropped: established where an old server asks for it,
 * left out where it is optional; offered as optional, for old clients.
 */
export function legacySession(): Feature {
  return {
    name: 'session',
    necessary: ['authenticated'],
    prohibited: ['resumed'],

    initiate(offer, scene) {
      const session = offer?.get(Session)
      if (session === undefined || session.optional || !scene.facts.has('bound')) return undefined
      const id = scene.createId()
      scene.send(new Iq({ type: 'set', id }, [new Session()]))
      return {
        receive(node) {
          if (!(node instanceof Iq) || node.id !== id) return false
          if (node.type === 'result') scene.done({})
          else if (node.type === 'error') scene.fail(StanzaError.from(node))
          else return false
          return true
        },
      }
    },

    offer: () => new Session({ optional: true }),

    respond(first, scene) {
      if (!scene.facts.has('bound')) return undefined
      if (!(first instanceof Iq) || first.type !== 'set' || !first.has(Session)) return undefined
      scene.send(first.reply())
      scene.done({})
      return undefined
    },
  }
}
