/** The examples of the specifications that may lie beside the repository. */
import { readFileSync } from 'node:fs'
import { everything } from 'typed-xmpp/everything'
import { Element, isXmlError, type Node, parse } from 'typed-xmpp/node'
import { corpus } from '../support/corpus.ts'
import { annotationsOf, documents, schemaFolder } from './documents.ts'

/** An example of a specification that has a schema. */
export interface Example {
  readonly specification: string
  readonly xml: string
  readonly node: Node
}

/**
 * The examples of the specifications that have a schema, or use those of others; those of restricted
 * XML are left out.
 */
export function specificationExamples(): readonly Example[] | undefined {
  const schemas = documents(schemaFolder, '.xsd')
  const names = schemas.map(({ root }) => annotationsOf(root, 'specification')[0])
  const described = new Set(names.map((name) => name?.attributes['name'] ?? ''))
  for (const { name } of withoutElements()) described.add(name)
  return corpus('xep-stanzas')?.flatMap(({ xep = '', xml }) => {
    const specification = `XEP-${xep.slice(-4)}`
    if (!described.has(specification)) return []
    const node = readExample(xml)
    return node === undefined ? [] : [{ specification, xml, node }]
  })
}

/** The specifications that have no elements of their own. */
function withoutElements(): readonly { readonly name: string }[] {
  return JSON.parse(readFileSync(new URL('without-elements.json', schemaFolder), 'utf8'))
}

function readExample(xml: string): Node | undefined {
  try {
    const node = parse(xml, everything)
    return node instanceof Element ? undefined : node
  } catch (error) {
    if (isXmlError(error) && error.condition === 'restricted-xml') return undefined
    throw error
  }
}
