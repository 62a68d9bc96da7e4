/** The message of PLAIN (RFC 4616 §2) and of X-OAUTH2: whom to act as, who one is, and a secret. */
import { SaslFailure } from './sasl-failure.ts'
import { sendable } from './one-message-client.ts'
import { decodeText } from './text.ts'

/** The parts of a message. */
export interface ThreeParts {
  /** The authorization identity; empty where it follows from the name. */
  readonly authzid: string
  readonly name: string
  readonly secret: string
}

/**
 * The message.
 *
 * @param secretName - what the secret is, for the failure
 * @throws SaslFailure `aborted` when a part is missing or cannot be sent
 */
export function writeThreeParts(parts: Partial<ThreeParts>, secretName: string): string {
  const { authzid = '', name, secret } = parts
  for (const text of [authzid, name ?? '', secret ?? '']) {
    sendable(text, `a name or the ${secretName}`)
  }
  if (name && secret) return `${authzid}\0${name}\0${secret}`
  const reason = `a user name and ${secretName === 'password' ? 'a' : 'an'} ${secretName} are needed`
  throw new SaslFailure('aborted', reason, { check: 'properties' })
}

/**
 * The parts of a message that was received.
 *
 * @throws SaslFailure `malformed-request` when it has not its three parts
 */
export function readThreeParts(message: Uint8Array): ThreeParts {
  const parts = decodeText(message, 'malformed-request').split('\0')
  const [authzid = '', name, secret] = parts
  if (parts.length === 3 && name && secret) return { authzid, name, secret }
  const reason = 'the message has not its three parts'
  throw new SaslFailure('malformed-request', reason, { check: 'message' })
}
