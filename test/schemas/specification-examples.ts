/** The examples of the specifications that may lie beside the repository. */
import { existsSync, readFileSync } from 'node:fs'
import { everything } from 'typed-xmpp/everything'
import { Element, isXmlError, type Node, parse } from 'typed-xmpp/node'
import { annotationsOf, documents, schemaFolder } from './documents.ts'
import { sourceExamples } from './source-examples.ts'

/** Where the sources of the specifications may lie beside the repository. */
const sources = new URL('../../../shared/xeps/', import.meta.url)

/** An example of a specification that has a schema. */
export interface Example {
  readonly specification: string
  readonly xml: string
  readonly node: Node
}

/**
 * The examples of the specifications that have a schema, or use those of others; those that are not
 * well-formed, or no restricted XML, are left out.
 */
export function specificationExamples(): readonly Example[] | undefined {
  if (!existsSync(sources)) return undefined
  const schemas = documents(schemaFolder, '.xsd')
  const names = schemas.map(({ root }) => annotationsOf(root, 'specification')[0])
  const described = new Set(names.map((name) => name?.attributes['name'] ?? ''))
  for (const { name } of withoutElements()) described.add(name)
  return [...described].sort().flatMap((specification) => {
    const source = new URL(`${specification.toLowerCase()}.xml`, sources)
    if (!existsSync(source)) return []
    return sourceExamples(readFileSync(source, 'utf8')).flatMap((xml) => {
      const node = readExample(xml)
      return node === undefined ? [] : [{ specification, xml, node }]
    })
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
    if (isXmlError(error)) return undefined
    throw error
  }
}
