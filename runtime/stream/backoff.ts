/** How backoff grows. */
export interface BackoffOptions {
  /** The greatest delay before the second attempt, in milliseconds; 1,000 where absent. */
  readonly base?: number | undefined
  /** The greatest delay of all, in milliseconds; 60,000 where absent. */
  readonly cap?: number | undefined
}

/**
 * How long to wait before the next attempt, in milliseconds: anything from nothing to a bound that
 * doubles with each failure up to a cap ("full jitter"), so that the clients of a server that was gone
 * do not come back all at once (RFC 6120 §3.3).
 *
 * @param failures - the attempts that have failed so far
 * @param random - a number in [0, 1)
 */
export function backoff(
  failures: number,
  random: number,
  { base = 1000, cap = 60_000 }: BackoffOptions = {},
): number {
  return random * Math.min(cap, base * 2 ** Math.max(0, failures - 1))
}
