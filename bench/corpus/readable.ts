/** The stanzas that every side can read: a comparison over others would compare error handling. */
import { parse } from '../../runtime/node/index.ts'
import { everything } from '../../generated/everything.ts'
import { saxesTokens, saxTokens } from '../peers/tokens.ts'
import { objectOfStanza, readTree } from '../peers/trees.ts'
import { stanzaRegistry } from '../peers/stanza.ts'
import { corpusOf } from './corpus.ts'

/** The stanzas that no side refuses. */
export function readable(stanzas: readonly string[]): string[] {
  const registry = stanzaRegistry()
  return stanzas.filter((stanza) => {
    const one = corpusOf('one', [stanza])
    try {
      parse(stanza, everything)
      saxesTokens(one).pass()
      saxTokens(one).pass()
      objectOfStanza(stanza, registry)
      let elements = 0
      readTree(one.chunks, () => elements++)
      return elements === 1
    } catch {
      // Which side refuses, and why, is not the benchmark's business; the number left out is printed.
      return false
    }
  })
}
