/** What an initiating entity says of a login that did not come about, and of what it could not keep. */
import { SaslFailure } from '../../sasl/sasl-failure.ts'
import type { Scene } from '../feature.ts'

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
export function nothingUsable(offered: readonly string[], scene: Scene): SaslFailure {
  const names = offered.filter((name) => /^[A-Z0-9_-]{1,20}$/.test(name)).slice(0, 20)
  const list = names.length === 0 ? 'nothing' : names.join(', ')
  const where = scene.channel?.isVerified ? '' : ' without TLS to a verified peer'
  const reason = `${scene.domain} offers ${list}, none of which can be used${where}`
  return new SaslFailure('invalid-mechanism', reason, { check: 'mechanism' })
}

function forgetful(cause: unknown): SaslFailure {
  const reason = 'what is remembered of the logins of the account cannot be read or written'
  return new SaslFailure('aborted', reason, { check: 'platform', cause })
}
