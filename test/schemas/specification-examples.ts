/** The examples of the specifications that may lie beside the repository. */
import { existsSync, readFileSync } from 'node:fs'
import { everything } from 'typed-xmpp/everything'
import { Element, isXmlError, type Node, parse } from 'typed-xmpp/node'
import { annotations, annotationsOf, documents, schemaFolder, xsd } from './documents.ts'
import { carried, completed } from './example-fragments.ts'
import { sourceExamples } from './source-examples.ts'

/** Where the sources of the specifications may lie beside the repository. */
const sources = new URL('../../../shared/xeps/', import.meta.url)

/** Namespaces of what is shown besides what goes over the wire: schemas, and descriptions of projects. */
const ofOthers = [xsd, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#']

/** An example of a specification that has a schema. */
export interface Example {
  readonly specification: string
  readonly xml: string
  readonly node: Node
  /** The name of the element, where no class is for it. */
  readonly unknown?: string
}

/**
 * The examples of the specifications that have a schema or forms, or use those of others; those that are
 * not well-formed, or no restricted XML, are left out, and so is what stands in no namespace and shows
 * no part of an element that is known (registrations, mostly).
 */
export function specificationExamples(): readonly Example[] | undefined {
  if (!existsSync(sources)) return undefined
  return [...describedSpecifications()].sort().flatMap((specification) => {
    const source = new URL(`${specification.toLowerCase()}.xml`, sources)
    if (!existsSync(source)) return []
    return sourceExamples(readFileSync(source, 'utf8')).flatMap((xml) => {
      const example = readExample(specification, xml)
      return example === undefined ? [] : [example]
    })
  })
}

function describedSpecifications(): ReadonlySet<string> {
  const ofSchemas = documents(schemaFolder, '.xsd').flatMap(({ root }) =>
    annotationsOf(root, 'specification'),
  )
  const ofForms = documents(schemaFolder, 'forms.xml')
    .flatMap(({ root }) => root.children)
    .filter(({ namespace, name }) => namespace === annotations && name === 'specification')
  const names = [...ofSchemas, ...ofForms].map(({ attributes }) => attributes['name'] ?? '')
  return new Set([...names, ...withoutElements().map(({ name }) => name)])
}

/** The specifications that have no elements of their own. */
function withoutElements(): readonly { readonly name: string }[] {
  return JSON.parse(readFileSync(new URL('without-elements.json', schemaFolder), 'utf8'))
}

function readExample(specification: string, xml: string): Example | undefined {
  const read = readNode(xml)
  if (read === undefined) return undefined
  if (!(read instanceof Element)) return { specification, xml, node: read }
  const { name, namespace } = read
  const whole = completed(specification, name, xml)
  if (whole !== undefined) return carriedExample(specification, whole)
  if (everything.classOf(namespace, name) !== undefined) {
    return carriedExample(specification, carried(xml))
  }
  // Without a namespace of its own it has that of stanzas.
  if (namespace === 'jabber:client' || ofOthers.includes(namespace)) return undefined
  return { ...carriedExample(specification, carried(xml)), unknown: name }
}

function carriedExample(specification: string, xml: string): Example {
  const node = readNode(xml)
  if (node === undefined || node instanceof Element) throw new Error(`no class for ${xml}`)
  return { specification, xml, node }
}

function readNode(xml: string): Node | Element | undefined {
  try {
    return parse(xml, everything)
  } catch (error) {
    if (isXmlError(error)) return undefined
    throw error
  }
}
