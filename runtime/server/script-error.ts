/** A conversation did not go as its script says. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError'

  /** @param message - what was expected, and what came instead */
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
  }
}
