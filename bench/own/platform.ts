/** What this project's connections hand to the tokenizer in Node: the buffer's own decoders. */
import type { ByteDecoder } from '../../runtime/xml/tape.ts'

/** Bytes to a string of one character each. */
export const latin1: ByteDecoder = (bytes, start, end) =>
  Buffer.prototype.latin1Slice.call(bytes, start, end)

/** UTF-8 to a string. */
export const utf8: ByteDecoder = (bytes, start, end) =>
  Buffer.prototype.utf8Slice.call(bytes, start, end)
