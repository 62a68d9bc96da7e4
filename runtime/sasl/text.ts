/** UTF-8 as SASL messages carry it. */
import { type SaslCondition, SaslFailure } from './sasl-failure.ts'

/** The bytes of a text. */
export function encodeText(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text)
}

/**
 * The text of a message.
 *
 * @param condition - what to answer to other bytes
 * @throws SaslFailure when it is longer than any message of a mechanism need be, or not UTF-8
 */
export function decodeText(message: Uint8Array, condition: SaslCondition): string {
  checkLength(message, condition)
  try {
    return decoder.decode(message)
  } catch (cause) {
    throw malformed(condition, 'the message is not UTF-8', cause)
  }
}

/**
 * Checks that a message is not longer than any message of a mechanism need be.
 *
 * @param condition - what to answer to a longer one
 * @throws SaslFailure
 */
export function checkLength(
  message: Uint8Array,
  condition: SaslCondition,
  longest: number = longestMessage,
): void {
  if (message.length <= longest) return
  throw malformed(condition, `the message is longer than ${longest} bytes`)
}

function malformed(condition: SaslCondition, reason: string, cause?: unknown): SaslFailure {
  return new SaslFailure(condition, reason, { check: 'message', cause })
}

/** Names of 1,023 bytes, each three times as long when escaped, and room for nonces and bindings. */
const longestMessage = 16_384
const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
