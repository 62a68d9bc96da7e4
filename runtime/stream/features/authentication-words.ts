/** What an initiating entity says of a login that did not come about, and of what it could not keep. */
import { SaslFailure } from '../../sasl/sasl-failure.ts'
import type { Scene } from '../feature.ts'
import type { SaslAuthenticationOptions } from './sasl-authentication.ts'

/** What a store does; where it cannot, nobody is let in by what is not known. */
export async function remembered<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    throw forgetful(cause)
  }
}

/** What the server said with the failure, and in a challenge before. */
export function textOf(
  text: string | undefined,
  explanation: string | undefined,
): string | undefined {
  if (text === undefined || explanation === undefined) return text ?? explanation
  return `${text} (${explanation})`
}

/** What was offered is the server's word: only what can be the name of a mechanism is repeated. */
export function nothingUsable(
  offered: readonly string[],
  scene: Scene,
  options: SaslAuthenticationOptions,
): SaslFailure {
  const names = offered.filter((name) => /^[A-Z0-9_-]{1,20}$/.test(name)).slice(0, 20)
  const list = names.length === 0 ? 'nothing' : names.join(', ')
  const where = scene.channel?.isVerified ? '' : ' without TLS to a verified peer'
  const reason = `${scene.domain} offers ${list}, none of which can be used${where}: ${given(options)}`
  return new SaslFailure('invalid-mechanism', reason, { check: 'mechanism' })
}

/** What there is to log in with, and what that is restricted to: never the thing itself. */
function given(options: SaslAuthenticationOptions): string {
  const { password, accessToken, isAnonymous, hasCertificate, gssapi } = options
  const { mechanisms, channelBinding } = options
  const means = [
    password ? ['a password'] : [],
    accessToken === undefined ? [] : ['a token'],
    hasCertificate ? ['a certificate'] : [],
    gssapi === undefined ? [] : ['a ticket'],
  ].flat()
  const without = isAnonymous ? 'it is to be without an account' : 'there is no password'
  return [
    means.length === 0 ? without : `there is ${means.join(' and ')}`,
    mechanisms === undefined ? '' : `, and only ${mechanisms.join(', ') || 'nothing'} may be used`,
    channelBinding === 'require' ? ', and the login has to be bound to TLS' : '',
  ].join('')
}

function forgetful(cause: unknown): SaslFailure {
  const reason = 'what is remembered of the logins of the account cannot be read or written'
  return new SaslFailure('aborted', reason, { check: 'platform', cause })
}
