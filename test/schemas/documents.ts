/** The project's schemas and their fixtures, read into small trees for the tests of this folder. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { SaxesParser, type SaxesTag } from '../support/saxes.ts'

/** An XML document on disk. */
export interface XmlDocument {
  /** The path below `root`, with forward slashes. */
  readonly path: string
  /** The path on this machine. */
  readonly file: string
  readonly root: XmlElement
}

/** An element with all its text. */
export interface XmlElement {
  readonly namespace: string
  readonly name: string
  /** By name; prefixed ones with their prefix. Namespace declarations are left out. */
  readonly attributes: Readonly<Record<string, string>>
  /** The attributes that have a prefix, as `{namespace}@name`. */
  readonly foreignAttributes: readonly string[]
  readonly children: readonly XmlElement[]
  /** The text directly inside. */
  readonly text: string
}

/** The namespace of XML Schema. */
export const xsd = 'http://www.w3.org/2001/XMLSchema'
/** The namespace of the annotations. */
export const annotations = 'urn:typed-xmpp:annotations:1'

/** The folder of the schemas. */
export const schemaFolder: URL = new URL('../../schemas/', import.meta.url)
/** The folder of the fixtures. */
export const fixtureFolder: URL = new URL('fixtures/', import.meta.url)

/** The documents in the folders of a folder, in order. */
export function documents(root: URL, extension: string): XmlDocument[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith(extension))
    .sort()
    .map((path) => {
      const file = fileURLToPath(new URL(path, root))
      return { path, file, root: readXml(readFileSync(file, 'utf8')) }
    })
}

/** Reads a document; throws what saxes has to say about it. */
export function readXml(text: string): XmlElement {
  const top = open('', '', {}, [])
  const stack = [top]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    const element = open(tag.uri, tag.local, plainAttributes(tag), foreignAttributes(tag))
    stack.at(-1)?.children.push(element)
    stack.push(element)
  })
  parser.on('closetag', () => {
    stack.pop()
  })
  const characters = (data: string): void => {
    const element = stack.at(-1)
    if (element !== undefined) element.text += data
  }
  parser.on('text', characters)
  parser.on('cdata', characters)
  parser.write(text).close()
  const [root] = top.children
  if (root === undefined) throw new Error('no element')
  return root
}

/** The element and all below it, in document order. */
export function* walk(element: XmlElement): Generator<XmlElement> {
  yield element
  for (const child of element.children) yield* walk(child)
}

/** What stands in the `xs:documentation` of a component, with single spaces. */
export function documentationOf(component: XmlElement): string {
  return component.children
    .filter((child) => child.name === 'annotation')
    .flatMap((annotation) => annotation.children)
    .filter((child) => child.name === 'documentation')
    .map((documentation) => documentation.text.replaceAll(/\s+/g, ' ').trim())
    .join(' ')
}

/** The annotations of the vocabulary that stand on a component, by local name. */
export function annotationsOf(component: XmlElement, name: string): XmlElement[] {
  return component.children
    .filter((child) => child.name === 'annotation')
    .flatMap((annotation) => annotation.children)
    .filter((child) => child.name === 'appinfo')
    .flatMap((appinfo) => appinfo.children)
    .filter((child) => child.namespace === annotations && child.name === name)
}

interface GrowingElement {
  namespace: string
  name: string
  attributes: Record<string, string>
  foreignAttributes: readonly string[]
  children: GrowingElement[]
  text: string
}

function open(
  namespace: string,
  name: string,
  attributes: Record<string, string>,
  foreignAttributes: readonly string[],
): GrowingElement {
  return { namespace, name, attributes, foreignAttributes, children: [], text: '' }
}

function plainAttributes(tag: SaxesTag): Record<string, string> {
  const all = Object.values(tag.attributes)
  return Object.fromEntries(
    all
      .filter(({ uri }) => uri !== 'http://www.w3.org/2000/xmlns/')
      .map(({ name, value }) => [name, value]),
  )
}

function foreignAttributes(tag: SaxesTag): string[] {
  return Object.values(tag.attributes)
    .filter(({ uri }) => uri !== '' && uri !== 'http://www.w3.org/2000/xmlns/')
    .map(({ uri, local }) => `{${uri}}@${local}`)
}
