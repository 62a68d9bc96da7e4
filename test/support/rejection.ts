import { within } from './within.ts'

/** What a promise rejects with. Rejects itself where that was fulfilled, or takes too long. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await within(5000, promise)
  } catch (error) {
    return error
  }
  throw new Error('it was fulfilled')
}
