import { Bind2, Bind2Bound } from '../../../generated/xep-0386/index.ts'
import type { Sasl2Inline, Sasl2Success } from '../../../generated/xep-0388/index.ts'
import {
  SmEnable,
  SmEnabled,
  SmFailed,
  SmFeature,
  SmResume,
  SmResumed,
} from '../../../generated/xep-0198/index.ts'
import { RemoteProtocolError } from '../../errors.ts'
import type { Jid } from '../../jid/jid.ts'
import type { Content } from '../../node/index.ts'
import type { Outcome } from '../feature.ts'
import type { ManagementSlot } from '../management-slot.ts'

/** What an initiating entity wants of its stream in the breath of its login. */
export interface InlineSessionOptions {
  /** What manages the stream; nothing does where absent. */
  readonly management?:
    | { readonly slot: ManagementSlot; readonly max?: number | undefined }
    | undefined
  /**
   * How the resource is bound (XEP-0386): the server makes it, with the tag in it. Where absent it is
   * bound afterwards, as RFC 6120 §7 has it, which lets the client choose.
   */
  readonly bind?: { readonly tag?: string | undefined } | undefined
  /** What else is to be switched on with the resource, of the features that the server names. */
  readonly requests?: ((features: readonly string[]) => Content<'bind2-request'>) | undefined
  /** The resource is bound, and with it is switched on what was asked for. */
  readonly bound?: (() => void) | undefined
}

/**
 * The session's part in a login by SASL2: the stream that broke goes on, or a resource is bound and its
 * stream managed, without another round trip (XEP-0386, XEP-0198 §10).
 */
export class InlineSession {
  readonly #options: InlineSessionOptions
  readonly #inline: Sasl2Inline | undefined
  /** What the last attempt has asked for. */
  #resuming: { readonly previd: string; readonly jid: Jid } | undefined
  #isBinding = false
  #isEnabling = false

  constructor(options: InlineSessionOptions, inline: Sasl2Inline | undefined) {
    this.#options = options
    this.#inline = inline
  }

  /** What an attempt asks for. */
  asks(): (SmResume | Bind2)[] {
    const asked: (SmResume | Bind2)[] = []
    const { management, bind, requests } = this.#options
    const machine = management?.slot.machine
    const { id, jid } = machine?.stream ?? {}
    const isBroken = machine?.phase === 'suspended' && id !== undefined && jid !== undefined
    this.#resuming = undefined
    this.#isBinding = this.#isEnabling = false
    if (isBroken && machine !== undefined) {
      // Bound to another resource the stream could not go on: that is for later, then.
      if (!this.#inline?.has(SmFeature)) return asked
      this.#resuming = { previd: id, jid }
      asked.push(new SmResume({ previd: id, h: machine.handled }))
    }
    const offer = this.#inline?.get(Bind2)
    if (bind === undefined || offer === undefined) return asked
    const features = offer.inline?.features ?? []
    this.#isBinding = true
    this.#isEnabling = management !== undefined && features.includes(smNamespace)
    const enable = this.#isEnabling ? [new SmEnable({ resume: true, max: management?.max })] : []
    const others = requests?.(features) ?? []
    asked.push(new Bind2({ tag: bind.tag }, [...enable, ...others]))
    return asked
  }

  /**
   * Looks at what a success answers. What is given back is done when the stream goes on.
   *
   * @throws RemoteProtocolError for an answer to what was not asked
   */
  answers(success: Sasl2Success): () => Outcome {
    const { authorizationIdentifier: identifier } = success
    const machine = this.#options.management?.slot.machine
    const resumed = success.get(SmResumed)
    const bound = success.get(Bind2Bound)
    if (resumed !== undefined) return this.#resumed(resumed, bound, identifier)
    if (bound === undefined) {
      if (identifier.isFull) throw refused('a resource was bound that nobody asked for')
    } else {
      if (!this.#isBinding) throw refused('a resource was bound that nobody asked for')
      if (!identifier.isFull) throw refused('the resource bound is not told')
    }
    const enabled = bound?.get(SmEnabled)
    if (enabled !== undefined && !this.#isEnabling) {
      throw refused('the stream is managed, and nobody asked for that')
    }
    return () => {
      if (this.#resuming !== undefined) machine?.abandon(success.get(SmFailed)?.h)
      if (bound === undefined) return { next: 'features' }
      if (enabled !== undefined) {
        const { id, location, resume: isResumable } = enabled
        machine?.enabled({ id: isResumable ? id : undefined, jid: identifier, location })
      }
      this.#options.bound?.()
      return { facts: ['bound'], jid: identifier, next: 'features' }
    }
  }

  #resumed(
    { previd, h }: SmResumed,
    bound: Bind2Bound | undefined,
    identifier: Jid,
  ): () => Outcome {
    const resuming = this.#resuming
    if (resuming === undefined) throw refused('a stream is resumed that nobody asked for')
    if (previd !== resuming.previd) {
      throw new RemoteProtocolError(
        'invalid-id',
        'another stream than the one asked for is resumed',
      )
    }
    if (bound !== undefined) throw refused('the stream is resumed, and bound as well')
    const { jid } = resuming
    if (!identifier.equals(identifier.isFull ? jid : jid.bare)) {
      throw new RemoteProtocolError('invalid-from', 'the stream that is resumed is of another')
    }
    return () => {
      this.#options.management?.slot.machine.resumed(h)
      return { facts: ['bound', 'resumed'], jid }
    }
  }
}

function refused(message: string): RemoteProtocolError {
  return new RemoteProtocolError('policy-violation', message)
}

const smNamespace = 'urn:xmpp:sm:3'
