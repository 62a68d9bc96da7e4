/** The peers that write what they have read: the same stanzas, made before, to bytes. */
import type { Element } from '@xmpp/xml'
import { Checksum } from '../checksum.ts'
import type { Corpus, Side } from '../side.ts'
import { type StanzaObject, stanzaRegistry } from './stanza.ts'
import { objectOfStanza, pathOfStanza, readTree } from './trees.ts'

/** Writes the trees of ltx, as @xmpp/client does. */
export function writeTrees({ chunks }: Corpus): Side {
  const elements: Element[] = []
  readTree(chunks, (element) => elements.push(element))
  return {
    name: 'ltx, prebuilt tree',
    pass() {
      const bytes = new Bytes()
      for (const element of elements) bytes.add(element.toString())
      return bytes.checksum
    },
  }
}

/** Exports and writes the objects of stanza.js. */
export function writeObjects({ stanzas }: Corpus): Side {
  const registry = stanzaRegistry()
  const objects: [path: string, object: StanzaObject][] = []
  for (const stanza of stanzas) {
    const object = objectOfStanza(stanza, registry)
    const path = pathOfStanza(stanza)
    if (object !== undefined && path !== undefined) objects.push([path, object])
  }
  return {
    name: 'stanza.js, export and write',
    pass() {
      const bytes = new Bytes()
      for (const [path, object] of objects) {
        bytes.add(String(registry.export(path, object)))
      }
      return bytes.checksum
    },
  }
}

// One for all: a buffer for each pass would be garbage that no side has made.
const buffer = Buffer.alloc(1 << 20)

/** Where every side's text becomes bytes, the same way. */
export class Bytes {
  /** What has been written: stanzas as nodes, bytes as fields. */
  readonly checksum: Checksum = new Checksum()

  /** Writes one stanza. */
  add(text: string): void {
    const length = buffer.write(text)
    this.checksum.nodes++
    this.checksum.fields += length
    this.checksum.sum += buffer[length >> 1] as number
  }
}
