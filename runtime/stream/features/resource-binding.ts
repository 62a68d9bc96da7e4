import { Bind, Iq } from '../../../generated/rfc6120/index.ts'
import { RemoteProtocolError } from '../../errors.ts'
import type { Jid } from '../../jid/jid.ts'
import { StanzaError } from '../../node/index.ts'
import type { Dialogue, Feature, Scene } from '../feature.ts'
import { accountOf } from './account-of.ts'

/** What resource binding is made with, for each side. */
export type ResourceBindingOptions =
  | {
      readonly role: 'initiating'
      /** The resourcepart wished for; where absent the server makes one. */
      readonly resource?: string | undefined
    }
  | {
      readonly role: 'receiving'
      /**
       * The full JID for an account (a bare JID) that asks for a resourcepart, or the error to refuse it
       * with. What it throws or rejects with is a fault of the server: `internal-server-error`.
       */
      readonly assign: (
        account: Jid,
        resource: string | undefined,
      ) => Jid | StanzaError | Promise<Jid | StanzaError>
    }

/** Resource binding (RFC 6120 §7): the initiating entity gets its full JID. */
export function resourceBinding(options: ResourceBindingOptions): Feature {
  const row = { name: 'bind', necessary: ['authenticated'], prohibited: ['bound'] } as const
  if (options.role === 'initiating') {
    return {
      ...row,
      initiate(offer, scene) {
        if (offer?.has(Bind)) return bind(options.resource, scene)
        const message = 'resource binding is not offered after authentication'
        scene.fail(new RemoteProtocolError('unsupported-feature', message))
        return undefined
      },
    }
  }
  return {
    ...row,
    offer: () => new Bind(),
    respond(first, scene) {
      if (!(first instanceof Iq) || first.type !== 'set') return undefined
      return first.has(Bind) ? answer(first, options.assign, scene) : undefined
    },
  }
}

function bind(resource: string | undefined, scene: Scene): Dialogue {
  const id = scene.createId()
  scene.send(new Iq({ type: 'set', id }, [new Bind({ resource })]))
  return {
    receive(node) {
      if (!(node instanceof Iq) || node.id !== id) return false
      if (node.type === 'error') {
        scene.fail(StanzaError.from(node))
        return true
      }
      if (node.type !== 'result') return false
      const jid = node.get(Bind)?.jid
      if (jid?.isFull) scene.done({ facts: ['bound'], jid })
      else scene.fail(new RemoteProtocolError('bad-format', 'the resource bound is not told'))
      return true
    },
  }
}

/** Answers a request, and any further one until a resource is bound. */
function answer(
  request: Iq,
  assign: (
    account: Jid,
    resource: string | undefined,
  ) => Jid | StanzaError | Promise<Jid | StanzaError>,
  scene: Scene,
): Dialogue {
  let isBusy = false
  const begin = (iq: Iq): void => {
    isBusy = true
    const account = accountOf(scene)
    const work = async (): Promise<Jid | StanzaError> => {
      try {
        return await assign(account, iq.get(Bind)?.resource)
      } catch (cause) {
        return new StanzaError('internal-server-error', { cause })
      }
    }
    scene.step(work, (outcome) => {
      isBusy = false
      if (outcome instanceof StanzaError) {
        scene.send(iq.errorReply(outcome))
        return
      }
      scene.send(iq.reply({}, [new Bind({ jid: outcome })]))
      scene.done({ facts: ['bound'], jid: outcome })
    })
  }
  begin(request)
  return {
    receive(node) {
      if (!(node instanceof Iq) || node.type !== 'set' || !node.has(Bind)) return false
      if (isBusy) scene.send(node.errorReply(new StanzaError('resource-constraint')))
      else begin(node)
      return true
    },
  }
}
