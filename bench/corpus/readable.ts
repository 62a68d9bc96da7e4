/** The stanzas that every side can read and write: others would compare the handling of errors. */
import { everything } from '../../generated/everything.ts'
import { parse } from '../../runtime/node/index.ts'
import { type StanzaRegistry, stanzaRegistry } from '../peers/stanza.ts'
import { saxesTokens, saxTokens } from '../peers/tokens.ts'
import { objectOfStanza, pathOfStanza, readTree } from '../peers/trees.ts'
import { corpusOf } from './corpus.ts'

/** The stanzas that no side refuses. */
export function readable(stanzas: readonly string[]): string[] {
  const registry = stanzaRegistry()
  return stanzas.filter((stanza) => {
    try {
      return isReadable(stanza, registry)
    } catch {
      // Which side refuses, and why, is not the benchmark's business; the number left out is printed.
      return false
    }
  })
}

function isReadable(stanza: string, registry: StanzaRegistry): boolean {
  const one = corpusOf('one', [stanza])
  parse(stanza, everything)
  saxesTokens(one).pass()
  saxTokens(one).pass()
  const object = objectOfStanza(stanza, registry)
  const path = pathOfStanza(stanza)
  if (object !== undefined && path !== undefined) String(registry.export(path, object))
  let elements = 0
  readTree(one.chunks, (element) => {
    elements++
    element.toString()
  })
  return elements === 1
}
