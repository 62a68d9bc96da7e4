/** A browser, or any runtime with the web's own globals, as a platform. */
import type { SaslSubtle } from '../sasl/platform.ts'
import type { Platform } from './platform.ts'

/** The time, randomness and cryptography of the web's globals. */
export const webPlatform: Platform = {
  clock: {
    now: () => performance.now(),
    after(milliseconds, callback) {
      const timer = setTimeout(callback, milliseconds)
      return () => clearTimeout(timer)
    },
  },
  sasl: {
    get subtle() {
      return globalThis.crypto.subtle as SaslSubtle
    },
    randomBytes: (length) => globalThis.crypto.getRandomValues(new Uint8Array(length)),
  },
  // biome-ignore lint/suspicious/noConsole: where a browser tells a person anything
  warn: (message) => console.warn(message),
  // biome-ignore lint/suspicious/noConsole: as above
  debug: (line) => console.debug(line),
}
