import { type SaslCheck, type SaslCondition, SaslFailure } from '../sasl-failure.ts'

/** What an error of the Kerberos library means. */
type Meaning = readonly [condition: SaslCondition, reason: string, check: SaslCheck]

/** The outcome of a call of the Kerberos library; its error becomes the cause of what it means. */
export async function blamed<T>(call: Promise<T>, meaning: () => Meaning): Promise<T> {
  try {
    return await call
  } catch (cause) {
    throw failure(meaning(), cause)
  }
}

function failure([condition, reason, check]: Meaning, cause: unknown): SaslFailure {
  return new SaslFailure(condition, reason, { check, cause })
}
