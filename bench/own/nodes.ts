/** This project's nodes: bytes to typed nodes with every generated class known, and back. */
import { everything } from '../../generated/everything.ts'
import { type Element, type Node, readNode, writeNode } from '../../runtime/node/index.ts'
import { Tokenizer } from '../../runtime/xml/tokenizer.ts'
import { Checksum } from '../checksum.ts'
import { Bytes } from '../peers/writers.ts'
import type { Corpus, Side } from '../side.ts'
import { latin1, utf8 } from './platform.ts'
import { walkNode } from './walk.ts'

/** Bytes to typed nodes, all of which is read. */
export function ownReader({ chunks }: Corpus): Side {
  return {
    name: 'typed-xmpp, typed nodes',
    pass() {
      const checksum = new Checksum()
      readNodes(chunks, (node) => walkNode(node, checksum))
      return checksum
    },
  }
}

/** Typed nodes, made before, to bytes. */
export function ownWriter({ chunks }: Corpus): Side {
  const nodes: (Node | Element)[] = []
  readNodes(chunks, (node) => nodes.push(node))
  return {
    name: 'typed-xmpp, typed nodes',
    pass() {
      const bytes = new Bytes()
      for (const node of nodes) bytes.add(writeNode(node, 'jabber:client'))
      return bytes.checksum
    },
  }
}

/** The stanzas of a stream as nodes. */
export function readNodes(
  chunks: readonly Uint8Array[],
  receive: (node: Node | Element) => void,
): void {
  const element = (tape: Parameters<typeof readNode>[0]) => receive(readNode(tape, everything))
  const tokenizer = new Tokenizer({ element }, { latin1, utf8 })
  for (const chunk of chunks) tokenizer.receive(chunk)
}
