import { StartTls, TlsFailure, TlsProceed } from '../../../generated/rfc6120/index.ts'
import { ConnectionError, RemoteProtocolError } from '../../errors.ts'
import type { Feature } from '../feature.ts'

/** How TLS is wanted. */
export interface StartTlsOptions {
  /**
   * `required` (where absent): there is no going on without TLS, so that taking the feature out of what
   * a server offers gains nothing. `optional`: only where it is offered. `off`: never.
   */
  readonly policy?: 'required' | 'optional' | 'off' | undefined
}

/** STARTTLS (RFC 6120 §5), for either side. */
export function startTls({ policy = 'required' }: StartTlsOptions = {}): Feature {
  return {
    name: 'starttls',
    necessary: [],
    prohibited: ['secure'],

    initiate(offer, scene) {
      if (policy === 'off') return undefined
      if (!offer?.has(StartTls)) {
        if (policy === 'required') scene.fail(missing(scene.domain.toString()))
        return undefined
      }
      scene.send(new StartTls())
      return {
        receive(node) {
          if (node instanceof TlsProceed) scene.done({ next: 'secure' })
          else if (node instanceof TlsFailure) scene.fail(refused(scene.domain.toString()))
          else return false
          return true
        },
      }
    },

    offer() {
      if (policy === 'off') return undefined
      return new StartTls({ required: policy === 'required' })
    },

    respond(first, scene) {
      if (policy === 'off' || !(first instanceof StartTls)) return undefined
      scene.send(new TlsProceed())
      scene.done({ next: 'secure' })
      return undefined
    },
  }
}

function missing(domain: string): ConnectionError {
  const options = { tried: domain, expected: 'STARTTLS' }
  return new ConnectionError('tls', `tls: ${domain} does not offer STARTTLS`, options)
}

function refused(domain: string): ConnectionError {
  const cause = new RemoteProtocolError('undefined-condition', 'STARTTLS was answered by failure')
  const options = { tried: domain, expected: 'STARTTLS', cause }
  return new ConnectionError('tls', `tls: ${domain} offers STARTTLS and refuses it`, options)
}
