import { Iq } from '../../../generated/rfc6120/index.ts'
import { Register, RegisterFeature } from '../../../generated/xep-0077/index.ts'
import type { StanzaError } from '../../node/index.ts'
import type { Dialogue, Feature, Scene } from '../feature.ts'
import { StreamError } from '../stream-error.ts'

/** How a receiving entity makes accounts. */
export interface RegistrationServiceOptions {
  /** Makes an account, or gives the error to refuse that with. */
  readonly register: (username: string, password: string) => Promise<StanzaError | undefined>
  /** How many requests a peer may make before the stream is closed; 10 where absent. */
  readonly maximumRequests?: number | undefined
}

/**
 * In-band registration before authentication, of a receiving entity (XEP-0077 §3.1 and §8): only within
 * TLS, because the password goes as it is.
 */
export function registrationService(options: RegistrationServiceOptions): Feature {
  const { register, maximumRequests = 10 } = options
  let requests = 0
  return {
    name: 'register',
    necessary: ['secure'],
    prohibited: ['authenticated'],
    offer: () => new RegisterFeature(),
    respond(first, scene) {
      if (!(first instanceof Iq) || (first.type !== 'get' && first.type !== 'set')) return undefined
      const form = first.get(Register)
      if (form === undefined) return undefined
      if (++requests > maximumRequests) {
        scene.fail(new StreamError('policy-violation', { text: 'too many registrations' }))
        return undefined
      }
      return answer(first, form, register, scene)
    },
  }
}

/** What a form asks for. */
export const registrationForm: Register = new Register({
  instructions: 'Choose a name and a password for use with this server.',
  username: '',
  password: '',
})

function answer(
  iq: Iq,
  form: Register,
  register: RegistrationServiceOptions['register'],
  scene: Scene,
): Dialogue | undefined {
  const finish = (reply: Iq): undefined => {
    scene.send(reply)
    scene.done({})
  }
  const { to, type } = iq
  if (to !== undefined && !to.equals(scene.domain))
    return finish(refusal(iq, 'service-unavailable'))
  if (type === 'get') return finish(iq.reply({}, [registrationForm]))
  // Who removes an account has to be logged in to it.
  if (form.remove) return finish(refusal(iq, 'unexpected-request'))
  const { username = '', password = '' } = form
  if (username === '' || password === '') return finish(refusal(iq, 'not-acceptable'))
  scene.step(
    () => register(username, password),
    (error) => finish(error === undefined ? iq.reply() : refusal(iq, error)),
    'hold',
  )
  return { receive: () => false }
}

/** The error without the request, which holds a password. */
function refusal(iq: Iq, error: Parameters<Iq['errorReply']>[0]): Iq {
  const { id, from, to, error: told } = iq.errorReply(error)
  return new Iq({ type: 'error', id, from, to, error: told })
}
