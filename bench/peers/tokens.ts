/** The peers that tell tokens: each reads every name, namespace, attribute and text. */
import LtxParser from 'ltx/lib/parsers/ltx.js'
import sax from 'sax'
import { SaxesParser } from '../../test/support/saxes.ts'
import { Checksum } from '../checksum.ts'
import type { Corpus, Side } from '../side.ts'

/** saxes, with namespaces. */
export function saxesTokens({ chunks }: Corpus): Side {
  return {
    name: 'saxes, namespaces',
    pass() {
      const checksum = new Checksum()
      const parser = new SaxesParser({ xmlns: true, position: false })
      parser.on('error', raise)
      parser.on('opentag', (tag) => {
        checksum.nodes++
        checksum.string(tag.local)
        checksum.string(tag.uri)
        for (const name in tag.attributes) {
          const attribute = tag.attributes[name]
          if (attribute === undefined || attribute.uri === xmlnsNamespace) continue
          checksum.string(attribute.local)
          checksum.string(attribute.uri)
          checksum.string(attribute.value)
        }
      })
      parser.on('text', (text) => checksum.string(text))
      parser.on('cdata', (text) => checksum.string(text))
      feed(chunks, (text) => void parser.write(text))
      return checksum
    },
  }
}

/** sax, strict, with namespaces. */
export function saxTokens({ chunks }: Corpus): Side {
  return {
    name: 'sax, namespaces',
    pass() {
      const checksum = new Checksum()
      const parser = sax.parser(true, { xmlns: true, position: false })
      parser.onerror = raise
      parser.onopentag = (tag) => {
        const { local, uri, attributes } = tag as sax.QualifiedTag
        checksum.nodes++
        checksum.string(local)
        checksum.string(uri)
        for (const name in attributes) {
          const attribute = attributes[name]
          if (attribute === undefined || attribute.uri === xmlnsNamespace) continue
          checksum.string(attribute.local)
          checksum.string(attribute.uri)
          checksum.string(attribute.value)
        }
      }
      parser.ontext = (text) => checksum.string(text)
      parser.oncdata = (text) => checksum.string(text)
      feed(chunks, (text) => void parser.write(text))
      return checksum
    },
  }
}

/** The parser of ltx, which knows no namespaces: qualified names instead of two of them. */
export function ltxTokens({ chunks }: Corpus): Side {
  return {
    name: 'ltx, no namespaces',
    pass() {
      const checksum = new Checksum()
      const parser = new LtxParser()
      parser.on('startElement', (name, attributes) => {
        checksum.nodes++
        checksum.string(name)
        for (const attribute in attributes) {
          checksum.string(attribute)
          checksum.string(attributes[attribute] as string)
        }
      })
      parser.on('text', (text) => checksum.string(text))
      feed(chunks, (text) => parser.write(text))
      return checksum
    },
  }
}

const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/'

/** Decodes the bytes as the user of a parser of strings must, characters cut in two included. */
export function feed(chunks: readonly Uint8Array[], write: (text: string) => void): void {
  const decoder = new TextDecoder()
  for (const chunk of chunks) write(decoder.decode(chunk, { stream: true }))
}

function raise(error: Error): never {
  throw error
}
