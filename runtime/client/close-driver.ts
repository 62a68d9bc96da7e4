import type { Driver } from '../connection/driver.ts'

/** Ends a connection in order, or at once by the signal. Never rejects. */
export async function closeDriver(
  driver: Driver | undefined,
  signal: AbortSignal | undefined,
): Promise<void> {
  const onAbort = (): void => driver?.destroy()
  if (signal?.aborted) onAbort()
  else signal?.addEventListener('abort', onAbort, { once: true })
  await driver?.close()
  signal?.removeEventListener('abort', onAbort)
}
