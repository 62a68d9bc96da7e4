import { SaslFailure } from './sasl-failure.ts'

/** The failure for a mechanism that has no machine for the side. */
export function unknownMechanism(mechanism: string, side: 'initiating' | 'receiving'): SaslFailure {
  // A name is the peer's word: only what can be one is repeated.
  const named = /^[A-Z0-9_-]{1,20}$/.test(mechanism) ? mechanism : undefined
  const reason = `the mechanism is not known for the ${side} side`
  return new SaslFailure('invalid-mechanism', reason, { mechanism: named, check: 'mechanism' })
}
