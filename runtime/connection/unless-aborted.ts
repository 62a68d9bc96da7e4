/**
 * The outcome of the promise, or a rejection with the signal's reason when that comes first; a value
 * that comes after it is handed to `discard`. Without a signal, it is the outcome.
 */
export async function unlessAborted<T>(
  promise: Promise<T>,
  signal: AbortSignal | undefined,
  discard: (late: T) => void = () => {},
): Promise<T> {
  if (signal === undefined) return promise
  let stop = (): void => {}
  const aborted = new Promise<never>((_resolve, reject) => {
    const onAbort = (): void => reject(signal.reason)
    if (signal.aborted) onAbort()
    else signal.addEventListener('abort', onAbort, { once: true })
    stop = () => signal.removeEventListener('abort', onAbort)
  })
  try {
    return await Promise.race([promise, aborted])
  } catch (error) {
    promise.then(discard, () => {})
    throw error
  } finally {
    stop()
  }
}
