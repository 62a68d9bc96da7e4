/** Connecting to a host that has several addresses (RFC 8305, "Happy Eyeballs"). */

/** An address, as the system's resolver gives it. */
export interface HostAddress {
  readonly address: string
  readonly family: number
}

/** How {@link raceAddresses} goes about it. */
export interface RaceOptions<T> {
  /** Connects to one; gives up, also later, when the signal says so. */
  readonly attempt: (address: string, signal: AbortSignal) => Promise<T>
  /** Ends all there is, the winner too. */
  readonly signal: AbortSignal
  /** The milliseconds that one has for itself before the next begins; 250 where absent (RFC 8305 §5). */
  readonly delay?: number | undefined
}

/**
 * The first connection that is made: one address after the other is tried, the families in turns, each a
 * little later than the one before or as soon as that has failed. None is given up because it is slow.
 *
 * Rejects with what went wrong, an AggregateError where that is several things.
 */
export function raceAddresses<T>(
  addresses: readonly HostAddress[],
  { attempt, signal, delay = 250 }: RaceOptions<T>,
): Promise<T> {
  const waiting = inTurns(addresses)
  return new Promise((resolve, reject) => {
    const racers = new Set<AbortController>()
    const errors: Error[] = []
    let timer: ReturnType<typeof setTimeout> | undefined
    const onAbort = (): void => {
      clearTimeout(timer)
      for (const racer of racers) racer.abort(signal.reason)
    }
    signal.addEventListener('abort', onAbort, { once: true })
    const begin = (): void => {
      clearTimeout(timer)
      const address = waiting.shift()
      if (signal.aborted || address === undefined) {
        if (racers.size === 0) reject(signal.aborted ? signal.reason : together(errors))
        return
      }
      if (waiting.length > 0) timer = setTimeout(begin, delay)
      const racer = new AbortController()
      racers.add(racer)
      attempt(address, racer.signal).then(
        (winner) => {
          clearTimeout(timer)
          waiting.length = 0
          racers.delete(racer)
          for (const other of racers) other.abort(new Error('another address was faster'))
          racers.clear()
          racers.add(racer)
          resolve(winner)
        },
        (error: Error) => {
          // One that lost is not among them any more.
          if (!racers.delete(racer)) return
          errors.push(error)
          begin()
        },
      )
    }
    begin()
  })
}

/** The families in turns, beginning with that of the first (RFC 8305 §4). */
function inTurns(addresses: readonly HostAddress[]): string[] {
  const [first] = addresses
  const ones = addresses.filter(({ family }) => family === first?.family)
  const others = addresses.filter(({ family }) => family !== first?.family)
  return ones
    .flatMap((one, index) => [one, ...others.slice(index, index + 1)])
    .concat(others.slice(ones.length))
    .map(({ address }) => address)
}

function together(errors: readonly Error[]): Error {
  const [only] = errors
  if (only === undefined) return new Error('the host has no address')
  if (errors.length === 1) return only
  const { code } = only as NodeJS.ErrnoException
  const message = [...new Set(errors.map((error) => error.message))].join(', ')
  return Object.assign(new AggregateError(errors, message), code === undefined ? {} : { code })
}
