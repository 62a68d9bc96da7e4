/** The inputs: stanzas inside one stream, in chunks of 16 KiB as a busy socket delivers them. */
import type { Corpus } from '../side.ts'

const chunkSize = 16_384
const header =
  "<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' " +
  "from='capulet.example' version='1.0'>"

/** Makes a corpus of stanzas. */
export function corpusOf(name: string, stanzas: readonly string[]): Corpus {
  const encoder = new TextEncoder()
  const stream = encoder.encode(header + stanzas.join(''))
  const chunks: Uint8Array[] = []
  for (let at = 0; at < stream.length; at += chunkSize) {
    chunks.push(stream.slice(at, at + chunkSize))
  }
  return { name, stanzas, chunks, bytes: stream.length - header.length }
}
