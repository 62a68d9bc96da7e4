/** What this project's connections hand to the tokenizer in Node: the buffer's own decoders. */
import { nodePlatform } from '../../runtime/connection/node-platform.ts'
import type { ByteDecoder } from '../../runtime/xml/tape.ts'

/** Bytes to a string of one character each. */
export const latin1: ByteDecoder = nodePlatform.latin1!

/** UTF-8 to a string. */
export const utf8: ByteDecoder = nodePlatform.utf8!
