/** Work in parallel, so many at a time, started in order. */

/** Runs every job, at most `width` at a time, and resolves when the last has ended. */
export async function pool(jobs: readonly (() => Promise<void>)[], width: number): Promise<void> {
  const queue = [...jobs]
  const slot = async (): Promise<void> => {
    for (let job = queue.shift(); job !== undefined; job = queue.shift()) await job()
  }
  await Promise.all(Array.from({ length: width }, slot))
}
