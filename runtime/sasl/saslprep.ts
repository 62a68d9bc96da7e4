import type { SaslPlatform } from './platform.ts'
import { SaslFailure } from './sasl-failure.ts'

/**
 * Prepares a user name or password (RFC 4013) as a query: unassigned code points are allowed.
 *
 * ASCII is dealt with here. Only for other text is the package with the tables loaded, unless the
 * platform brings its own.
 *
 * @param what - what it is, for the message; the text itself is never in it
 * @throws SaslFailure when the text is empty or may not be used
 */
export async function saslprep(
  text: string,
  what: string,
  platform: Pick<SaslPlatform, 'saslprep'>,
): Promise<string> {
  if (text === '') throw refused(`the ${what} is empty`)
  if (isPrintableAscii.test(text)) return text
  if (isAscii.test(text)) throw refused(`the ${what} holds a control character`)
  if (isMalformed.test(text)) throw refused(`the ${what} is not well-formed Unicode`)
  // Beyond this, preparation could overrun the stack; no name or password is.
  if (text.length > 4096) throw refused(`the ${what} is longer than 4096 characters`)
  const prepare = platform.saslprep?.bind(platform) ?? (await loadSaslprep())
  let prepared: string
  try {
    prepared = prepare(text)
  } catch (cause) {
    throw refused(`the ${what} holds a character that SASLprep prohibits`, cause)
  }
  if (prepared === '') throw refused(`the ${what} is empty when prepared`)
  return prepared
}

async function loadSaslprep(): Promise<(text: string) => string> {
  try {
    const { saslprep: prepare } = await import('@mongodb-js/saslprep')
    return (text) => prepare(text, { allowUnassigned: true })
  } catch (cause) {
    throw notLoaded(cause)
  }
}

function notLoaded(cause: unknown): SaslFailure {
  const reason = 'SASLprep is needed for text beyond ASCII and could not be loaded'
  return new SaslFailure('temporary-auth-failure', reason, { check: 'platform', cause })
}

function refused(reason: string, cause?: unknown): SaslFailure {
  return new SaslFailure('not-authorized', reason, { check: 'properties', cause })
}

const isPrintableAscii = /^[ -~]*$/
const isAscii = /^[\0-\x7f]*$/
/** A lone surrogate. */
const isMalformed = /\p{Cs}/u
