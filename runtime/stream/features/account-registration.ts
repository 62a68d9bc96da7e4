import { Iq } from '../../../generated/rfc6120/index.ts'
import { Register, RegisterFeature } from '../../../generated/xep-0077/index.ts'
import { isXmppError, LocalProtocolError, RemoteProtocolError, XmppError } from '../../errors.ts'
import type { Dialogue, Feature, Scene } from '../feature.ts'
import { registrationRefusal } from './registration-refusal.ts'

/** How an account is created. */
export interface AccountRegistrationOptions {
  /** Fills in what the server asks for. An XmppError that it throws is why there is no account. */
  readonly fill: (form: Register) => Register | Promise<Register>
  /** Told that there is an account; the stream may be ended then. */
  readonly registered: () => void
}

/**
 * In-band registration before authentication, of an initiating entity (XEP-0077 §3.1 and §8): only
 * within TLS, because the password goes as it is. It leads to no address: the stream ends with it.
 */
export function accountRegistration(options: AccountRegistrationOptions): Feature {
  return {
    name: 'register',
    necessary: ['secure'],
    prohibited: ['authenticated'],
    initiate(offer, scene) {
      if (offer?.has(RegisterFeature)) return new Registration(options, scene)
      const message = `${scene.domain} lets nobody create an account on its streams`
      scene.fail(new RemoteProtocolError('unsupported-feature', message))
      return undefined
    },
  }
}

/** The form is asked for, filled in, and sent. */
class Registration implements Dialogue {
  readonly #options: AccountRegistrationOptions
  readonly #scene: Scene
  #id: string
  #isFilled = false

  constructor(options: AccountRegistrationOptions, scene: Scene) {
    this.#options = options
    this.#scene = scene
    this.#id = this.#ask('get', new Register())
  }

  receive(node: Parameters<Dialogue['receive']>[0]): boolean {
    if (!(node instanceof Iq) || node.id !== this.#id) return false
    if (node.type === 'error') this.#scene.fail(registrationRefusal(node))
    else if (node.type !== 'result') return false
    else if (this.#isFilled) this.#options.registered()
    else this.#fill(node.get(Register))
    return true
  }

  #ask(type: 'get' | 'set', payload: Register): string {
    const id = this.#scene.createId()
    this.#scene.send(new Iq({ type, id, to: this.#scene.domain }, [payload]))
    return id
  }

  #fill(form: Register | undefined): void {
    if (form === undefined) {
      const message = 'the server does not say what it wants to know for an account'
      this.#scene.fail(new RemoteProtocolError('bad-format', message))
      return
    }
    // Nothing answers the form twice.
    this.#id = ''
    this.#scene.step(
      () => filled(() => this.#options.fill(form)),
      (outcome) => {
        if (outcome instanceof XmppError) {
          this.#scene.fail(outcome)
          return
        }
        this.#isFilled = true
        this.#id = this.#ask('set', outcome)
      },
    )
  }
}

async function filled(fill: () => Register | Promise<Register>): Promise<Register | XmppError> {
  try {
    return await fill()
  } catch (cause) {
    if (isXmppError(cause)) return cause
    return new LocalProtocolError('the form of the server could not be filled in', { cause })
  }
}
