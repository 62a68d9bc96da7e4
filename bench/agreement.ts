/**
 * What must hold before anything is timed: that the sides do the same work. A side that reads less,
 * or something else, is an error here and never a better figure.
 */
import { type Element, Node, validate } from '../runtime/node/index.ts'
import { differingFacts, type Facts, factsOfElement, factsOfObject } from './facts.ts'
import { factsOfNode } from './own/facts.ts'
import { readNodes } from './own/nodes.ts'
import { ownTokens } from './own/tokens.ts'
import { stanzaRegistry } from './peers/stanza.ts'
import { saxesTokens, saxTokens } from './peers/tokens.ts'
import { objectOfStanza, readTree } from './peers/trees.ts'
import type { Corpus } from './side.ts'

/** Compares the tokens of all sides that know namespaces. Throws when they differ. */
export function agreeOnTokens(corpus: Corpus): void {
  const own = ownTokens(corpus, 'spelled').pass()
  const saxes = saxesTokens(corpus).pass()
  const sax = saxTokens(corpus).pass()
  // sax leaves a line break in an attribute a line break (XML 1.0 §3.3.3 makes it a space).
  if (own.equals(saxes) && own.nodes === sax.nodes && own.fields === sax.fields) return
  throw new Error(`tokens of ${corpus.name} differ: ${own} here, saxes ${saxes}, sax ${sax}`)
}

/** Compares the facts of every stanza between all sides. Throws the first that differs. */
export function agreeOnFacts(corpus: Corpus): void {
  const trees: Facts[] = []
  readTree(corpus.chunks, (element) => trees.push(factsOfElement(element)))
  const registry = stanzaRegistry()
  let index = 0
  readNodes(corpus.chunks, (node) => {
    const stanza = corpus.stanzas[index] as string
    compare(node, trees[index] as Facts, '@xmpp/xml', stanza)
    const object = objectOfStanza(stanza, registry)
    if (object !== undefined) compare(node, factsOfObject(object), 'stanza.js', stanza)
    index++
  })
  if (index === corpus.stanzas.length) return
  throw new Error(`${index} nodes of the ${corpus.stanzas.length} stanzas of ${corpus.name}`)
}

function compare(node: Node | Element, theirs: Facts, peer: string, stanza: string): void {
  const own = factsOfNode(node)
  // The peers take any text; here what is no address, or not of the enumeration, is absent and listed.
  const isFaulty = node instanceof Node && validate(node).some(({ grade }) => grade === 'fault')
  const name = differingFacts(own, theirs).find((each) => !isFaulty || own[each] !== undefined)
  if (name === undefined) return
  throw new Error(`${name} is ${own[name]} here, ${theirs[name]} with ${peer}, of ${stanza}`)
}
