import { nodePlatform } from '../connection/node-platform.ts'
import type { Transport } from '../connection/transport.ts'

/** What bounds {@link secureFirst}. */
export interface SecureFirstOptions {
  /** The milliseconds for the handshake; 30,000 where absent. */
  readonly timeout: number | undefined
  /** Ends it. */
  readonly signal: AbortSignal
  /** Told of what `accept` throws. */
  readonly report: (error: unknown) => void
}

/**
 * Begins TLS on a connection at once, and calls `accept` when it is there. One that does not get that
 * far in its time is ended, without anybody being told: it has said nothing that XMPP knows.
 */
export function secureFirst(
  transport: Transport,
  { timeout = 30_000, signal, report }: SecureFirstOptions,
  accept: () => void,
): void {
  const giveUp = (): void => transport.destroy()
  const cancel = nodePlatform.clock.after(timeout, giveUp)
  signal.addEventListener('abort', giveUp)
  const settle = (): void => {
    cancel()
    signal.removeEventListener('abort', giveUp)
  }
  transport
    .startTls()
    .finally(settle)
    .then(accept, () => {})
    .catch(report)
}
