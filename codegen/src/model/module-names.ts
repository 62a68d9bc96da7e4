// Where a schema's module lies and how its classes begin.
import type { Location } from '../components/location.ts'
import type { Schema } from '../components/schema.ts'
import type { Vocabulary } from '../components/vocabulary.ts'
import type { Diagnostics } from '../diagnostics.ts'
import { upperCamel } from './names.ts'

/** The names of a module. */
export interface ModuleNames {
  readonly folder: string
  readonly name: string
  readonly prefix: string
}

/**
 * The names that the annotations of a schema give, and for the rest those that follow from its
 * namespace. Reports M6 where two documents of one namespace disagree or nothing can be made.
 */
export function moduleNames(
  schema: Schema,
  schemas: readonly Schema[],
  diagnostics: Diagnostics,
): ModuleNames {
  const module = agreed(schema, 'module', ({ name, prefix }) => `${name} ${prefix}`, diagnostics)
  const specification = agreed(schema, 'specification', ({ folder }) => folder, diagnostics)
  const name = moduleName(namespaceOf(schema), module)
  const folder = specification?.folder ?? name
  const prefix = module === undefined ? prefixAmong(schema, schemas) : module.prefix
  if (name === '' || folder === '') {
    const message = `no file name can be made of the namespace '${schema.targetNamespace}'`
    diagnostics.error('M6', message, placeOf(schema), 'Say x:module name="…" on the schema.')
  }
  if (name === 'index') {
    const message = "a module cannot be called 'index': that is the file of re-exports"
    diagnostics.error('M6', message, placeOf(schema), 'Say another x:module name.')
  }
  return { folder, name, prefix: prefix ?? '' }
}

/** The place that stands for a schema in messages: its first document. */
export function placeOf(schema: Schema): Location {
  const [first] = schema.documents
  if (first === undefined) throw new TypeError(`no document of ${schema.targetNamespace}`)
  return first.location
}

/** What the first document to say it says on the schema. */
export function agreed<Key extends 'module' | 'specification'>(
  schema: Schema,
  key: Key,
  identity: (said: NonNullable<Vocabulary[Key]>) => string,
  diagnostics: Diagnostics,
): NonNullable<Vocabulary[Key]> | undefined {
  const all = schema.documents.flatMap(({ annotation }) => annotation?.vocabulary[key] ?? [])
  const [first] = all as NonNullable<Vocabulary[Key]>[]
  if (first === undefined) return undefined
  for (const other of all as NonNullable<Vocabulary[Key]>[]) {
    if (identity(other) === identity(first)) continue
    // Where the word is a published document's own, the first document to define a namespace has it.
    if (schema.documents.every((each) => each.published)) continue
    const where = `${first.location.file}:${first.location.line}`
    const message = `another document of this namespace says a different x:${key} (${where})`
    diagnostics.error('M6', message, other.location, 'One namespace is one module.')
  }
  return first
}

/** The folder that a document asks for, by what it says and what it is called. */
export function moduleFolder({
  targetNamespace,
  file,
  module,
  specification,
}: FolderHints): string {
  return specification?.folder ?? moduleName(nameOf(targetNamespace, file), module)
}

/** What the folder of a document comes from. */
export interface FolderHints {
  readonly targetNamespace: string
  readonly file: string
  readonly module: Vocabulary['module']
  readonly specification: Vocabulary['specification']
}

function moduleName(namespace: string, module: Vocabulary['module']): string {
  return module?.name ?? namespaceSlug(namespace)
}

function namespaceOf(schema: Schema): string {
  return nameOf(schema.targetNamespace, placeOf(schema).file)
}

// What is in no namespace is called after its file.
function nameOf(targetNamespace: string, file: string): string {
  if (targetNamespace !== '') return targetNamespace
  return (file.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '')
}

function namespaceSlug(namespace: string): string {
  return shortened(namespace)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z0-9]+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
}

/** Versions and the families `iq` and `x` say nothing that a class name needs. */
export function namespacePrefix(namespace: string): string {
  const words = shortened(namespace)
    .replace(/^(?:iq|x):/, '')
    .replace(/^xep-(?=\d{4})/, 'xep')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => !/^\d*$/.test(word))
  return upperCamel(words.join('-')).slice(0, 60)
}

/** Of two versions of a namespace in one published document each says which it is. */
function prefixAmong(schema: Schema, schemas: readonly Schema[]): string {
  const { targetNamespace } = schema
  const prefix = namespacePrefix(namespaceOf(schema))
  if (!isPublished(schema)) return prefix
  const { file } = placeOf(schema)
  const isShared = schemas.some(
    (each) =>
      each !== schema &&
      isPublished(each) &&
      placeOf(each).file === file &&
      namespacePrefix(each.targetNamespace) === prefix,
  )
  if (!isShared) return prefix
  const version = /[:/#]v?(\d+)$/.exec(targetNamespace)?.[1]
  return version === undefined ? prefix : `${prefix}V${version}`
}

function isPublished({ documents }: Schema): boolean {
  return documents.every((each) => each.published)
}

function shortened(namespace: string): string {
  for (const root of roots) if (namespace.startsWith(root)) return namespace.slice(root.length)
  // Until it is given a name of its own, the namespace of a XEP is a place in the document.
  const [, number, part = ''] = ofDocument.exec(namespace) ?? []
  if (number !== undefined) return `xep-${number}${part}`
  return namespace.replace(/^[a-z]+:\/*(?:www\.)?/, '')
}

const ofDocument =
  /^https?:\/\/(?:www\.)?(?:xmpp|jabber)\.org\/extensions\/xep-(\d{4})\.html#ns(-.+)?$/

const roots = [
  'urn:xmpp:',
  'urn:ietf:params:xml:ns:',
  'http://jabber.org/protocol/',
  'https://xmpp.org/protocol/',
  'http://jabber.org/',
  'jabber:',
]
