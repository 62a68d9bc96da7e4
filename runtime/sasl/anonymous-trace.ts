import { type SaslCondition, SaslFailure } from './sasl-failure.ts'

/**
 * What ANONYMOUS tells for the logs: nothing, or (RFC 4505 §2) at most 255 characters without a control,
 * or a mail address.
 *
 * @throws SaslFailure of the condition for anything else
 */
export function anonymousTrace(
  trace: string,
  condition: SaslCondition,
  check: 'properties' | 'message',
): string {
  if (trace === '' || (isPlainTrace.test(trace) && Array.from(trace).length <= 255)) return trace
  throw new SaslFailure(condition, 'the trace is neither a token nor an address', { check })
}

/** A token has no `@`; an address has one, with something on either side. */
const isPlainTrace = /^[^@\p{Cc}\p{Cs}]+(?:@[^@\s\p{Cc}\p{Cs}]+)?$/u
