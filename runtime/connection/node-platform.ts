/** Node as a platform. */
import { createHash, randomFillSync, webcrypto } from 'node:crypto'
import type { Clock, Platform } from './platform.ts'

const clock: Clock = {
  now: () => performance.now(),
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds)
    return () => clearTimeout(timer)
  },
}

/** The time, randomness, cryptography and string functions of Node. */
export const nodePlatform: Platform = {
  clock,
  sasl: {
    subtle: webcrypto.subtle,
    randomBytes: (length) => randomFillSync(new Uint8Array(length)),
    md5: (data) => new Uint8Array(createHash('md5').update(data).digest()),
  },
  latin1: (bytes, start, end) => Buffer.prototype.latin1Slice.call(bytes, start, end),
  utf8: (bytes, start, end) => Buffer.prototype.utf8Slice.call(bytes, start, end),
  warn: (message) => process.emitWarning(message, 'XmppWarning'),
  debug: (line) => process.stderr.write(`${line}\n`),
}
