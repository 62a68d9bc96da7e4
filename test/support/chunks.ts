/**
 * The ways in which an input may be cut on its way: whole, byte by byte, in two at each point, and
 * followed by more in the same chunk. A parser has to read the same from each.
 */

/** One way of cutting an input. */
export interface Cutting {
  /** What was done, for a message. */
  readonly title: string
  /** The chunks, in order. */
  readonly chunks: readonly Uint8Array[]
}

/** How to cut. */
export interface CuttingOptions {
  /** What follows the input, in the chunk of its last byte; none where absent. */
  readonly trailing?: string
  /** At most so many of the cuts in two, spread over the input; all where absent. */
  readonly most?: number
}

/** The ways of cutting an input. */
export function* chunks(
  input: string | Uint8Array,
  { trailing, most = Number.POSITIVE_INFINITY }: CuttingOptions = {},
): Generator<Cutting> {
  const bytes = bytesOf(input)
  yield { title: 'whole', chunks: [bytes] }
  yield { title: 'byte by byte', chunks: byteByByte(bytes) }
  const step = Math.max(1, Math.ceil((bytes.length - 1) / most))
  for (let at = 1; at < bytes.length; at += step) {
    yield { title: `cut at ${at}`, chunks: [bytes.subarray(0, at), bytes.subarray(at)] }
  }
  if (trailing === undefined) return
  const more = bytesOf(trailing)
  const both = new Uint8Array(bytes.length + more.length)
  both.set(bytes)
  both.set(more, bytes.length)
  yield { title: 'with trailing data', chunks: [both] }
  yield {
    title: 'with trailing data behind the last byte',
    chunks: [...byteByByte(bytes.subarray(0, -1)), both.subarray(bytes.length - 1)],
  }
}

/** The bytes of a text in UTF-8, or the bytes themselves. */
export function bytesOf(input: string | Uint8Array): Uint8Array {
  return typeof input === 'string' ? new TextEncoder().encode(input) : input
}

function byteByByte(bytes: Uint8Array): Uint8Array[] {
  return Array.from(bytes, (_, at) => bytes.subarray(at, at + 1))
}
