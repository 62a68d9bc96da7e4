/** Waiting for a peer, but not for ever. */

/** The outcome of the promise, or a rejection that says so when `milliseconds` pass first. */
export function within<T>(milliseconds: number, promise: PromiseLike<T>): Promise<T> {
  // Made here, so that the stack names the test that waited.
  const late = new Error(`nothing within ${milliseconds} ms`)
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(late), milliseconds)
    promise.then(resolve, reject).then(() => clearTimeout(timer))
  })
}
