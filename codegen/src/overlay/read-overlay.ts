// An overlay document becomes patches. What each may say is documented for authors in overlay.xsd.
import type { Location } from '../components/location.ts'
import { annotationsNamespace, xsdNamespace } from '../components/qname.ts'
import type { Diagnostics } from '../diagnostics.ts'
import { decode } from '../read/decode.ts'
import type { InputFile } from '../read/input-files.ts'
import { LineIndex } from '../read/line-index.ts'
import { MappedText } from '../read/mapped-text.ts'
import { parseXml } from '../read/parse-xml.ts'
import { attributeOf, elementsOf, type SourceElement } from '../read/source-element.ts'
import { didYouMean } from '../text/nearest.ts'
import { parsePath, type Path } from './path.ts'

/** The namespace of overlays. */
export const overlayNamespace = 'urn:typed-xmpp:overlay:1'

/** What an overlay says about the schema of a namespace, or about a document. */
export interface Overlay {
  readonly location: Location
  /** Absent where it is about what is in no schema: the registrations of forms in the document. */
  readonly namespace?: string
  /** The end of the name of the file, where the namespace is in several, or is not said. */
  readonly document?: string
  /** Which of the schemas of the namespace in a file, from 1. */
  readonly block?: number
  readonly patches: readonly Patch[]
}

/** One change. */
export interface Patch {
  readonly kind: PatchKind
  /** Where in the schema; absent for the schema itself. */
  readonly path?: Path
  readonly source: SourceElement
}

/** The kinds of changes. */
export type PatchKind = 'annotate' | 'rename' | 'retype' | 'add' | 'optional' | 'exclude' | 'accept'

/** The attributes of each patch, and whether it has content; the same is written in overlay.xsd. */
export const patchTerms: ReadonlyMap<PatchKind, PatchTerm> = new Map<PatchKind, PatchTerm>([
  ['annotate', { path: 'optional', attributes: {}, content: 'annotations' }],
  ['rename', { path: 'required', attributes: { name: true }, content: 'none' }],
  ['retype', { path: 'required', attributes: { type: false }, content: 'type' }],
  ['add', { path: 'required', attributes: {}, content: 'declarations' }],
  ['optional', { path: 'required', attributes: {}, content: 'none' }],
  ['exclude', { path: 'optional', attributes: {}, content: 'none' }],
  ['accept', { path: 'none', attributes: { code: true, message: false }, content: 'none' }],
])

/** What a patch is made of. */
export interface PatchTerm {
  readonly path: 'required' | 'optional' | 'none'
  /** Its own attributes, true where required. */
  readonly attributes: Readonly<Record<string, boolean>>
  readonly content: 'annotations' | 'none' | 'type' | 'declarations'
}

/** Reads an overlay; reports F2 and F5 as of any document, and O1 for what is not an overlay. */
export function readOverlay(
  { file, bytes }: InputFile,
  diagnostics: Diagnostics,
): Overlay | undefined {
  const start = { file, line: 1, column: 1 }
  const decoded = decode(bytes)
  if ('fault' in decoded) {
    diagnostics.error('F5', decoded.fault, start, 'Save the file as UTF-8.')
    return undefined
  }
  const { text } = decoded
  const whole = new MappedText([{ text, offset: 0, verbatim: true }], new LineIndex(file, text))
  const root = parseXml(text, whole, diagnostics)
  if (root === undefined) return undefined
  if (root.namespace !== overlayNamespace || root.localName !== 'overlay') {
    const hint = `Its root is 'overlay' in the namespace ${overlayNamespace}.`
    diagnostics.error('O1', `<${root.qualifiedName}> is not an overlay`, root.location, hint)
    return undefined
  }
  const { namespace, document, block } = valuesOf(root, rootTerms, diagnostics)
  if (namespace === undefined && document === undefined) {
    const message = `<${root.qualifiedName}> needs the attribute 'namespace' or 'document'`
    diagnostics.error('O1', message, root.location)
    return undefined
  }
  if (block !== undefined && !/^[1-9][0-9]{0,3}$/.test(block)) {
    diagnostics.error('O1', `block="${block.slice(0, 60)}" is not a number from 1`, root.location)
    return undefined
  }
  const patches = elementsOf(root).flatMap((each) => readPatch(each, diagnostics) ?? [])
  const ofSchema =
    namespace === undefined ? patches.find(({ kind }) => kind !== 'accept') : undefined
  if (ofSchema !== undefined) {
    const message = `<${ofSchema.source.qualifiedName}> changes a schema, and the overlay names none`
    const hint = `Give <${root.qualifiedName}> the namespace.`
    diagnostics.error('O1', message, ofSchema.source.location, hint)
    return undefined
  }
  return {
    location: root.location,
    ...(namespace === undefined ? {} : { namespace }),
    ...(document === undefined ? {} : { document }),
    ...(block === undefined ? {} : { block: Number(block) }),
    patches,
  }
}

const rootTerms = { namespace: false, document: false, block: false }

function readPatch(source: SourceElement, diagnostics: Diagnostics): Patch | undefined {
  const { localName, qualifiedName, location } = source
  const kind = [...patchTerms.keys()].find((each) => each === localName)
  const term = kind === undefined ? undefined : patchTerms.get(kind)
  if (kind === undefined || term === undefined || source.namespace !== overlayNamespace) {
    const hint = didYouMean(localName, patchTerms.keys())
    diagnostics.error('O1', `<${qualifiedName}> is not a patch`, location, hint)
    return undefined
  }
  const expected: Readonly<Record<string, boolean>> =
    term.path === 'none' ? term.attributes : { path: term.path === 'required', ...term.attributes }
  const values = valuesOf(source, expected, diagnostics)
  const fault = contentFault(source, term)
  if (fault !== undefined) diagnostics.error('O1', fault, location)
  const { path: written } = values
  if (kind === 'accept' && values['code'] === undefined) return undefined
  if (written === undefined) return term.path === 'required' ? undefined : { kind, source }
  const path = parsePath(written)
  if (path !== undefined) return { kind, path, source }
  const hint = 'A path is like query/item/@jid, complexType(Item)/choice() or query/any()[2].'
  diagnostics.error('O1', `'${written.slice(0, 80)}' is not a path`, location, hint)
  return undefined
}

function valuesOf<Name extends string>(
  element: SourceElement,
  expected: Readonly<Record<Name, boolean>>,
  diagnostics: Diagnostics,
): { readonly [Each in Name]?: string } {
  const names = Object.keys(expected)
  for (const { localName, namespace, location } of element.attributes) {
    if (namespace !== '' || names.includes(localName)) continue
    const message = `<${element.qualifiedName}> has no attribute '${localName}'`
    diagnostics.error('O1', message, location, didYouMean(localName, names))
  }
  const values: { [Each in Name]?: string } = {}
  for (const name of names as Name[]) {
    const value = attributeOf(element, name)?.value.trim()
    if (value !== undefined && value !== '') values[name] = value
    else if (expected[name]) {
      const message = `<${element.qualifiedName}> needs the attribute '${name}'`
      diagnostics.error('O1', message, element.location)
    }
  }
  return values
}

function contentFault(source: SourceElement, { content }: PatchTerm): string | undefined {
  const { qualifiedName } = source
  const children = elementsOf(source)
  const named = (...names: readonly string[]): boolean =>
    children.every((each) => each.namespace === xsdNamespace && names.includes(each.localName))
  switch (content) {
    case 'none':
      return children.length === 0 ? undefined : `<${qualifiedName}> has no content`
    case 'annotations': {
      const sound = children.every(
        ({ namespace, localName }) =>
          namespace === annotationsNamespace ||
          (namespace === xsdNamespace && localName === 'documentation'),
      )
      if (sound && children.length > 0) return undefined
      return `<${qualifiedName}> holds elements of ${annotationsNamespace} or xs:documentation`
    }
    case 'declarations':
      if (named('element', 'any', 'attribute', 'anyAttribute') && children.length > 0)
        return undefined
      return `<${qualifiedName}> holds xs:element, xs:any or xs:attribute`
    case 'type': {
      const inline = children.length === 1 && named('simpleType', 'complexType')
      const isReference = attributeOf(source, 'type') !== undefined
      if (isReference ? children.length === 0 : inline) return undefined
      return `<${qualifiedName}> has a type: the attribute, or one type inside`
    }
  }
}

/** Whether an overlay may be about a file: it has its name, or that names the namespace somewhere. */
export function isOverlaid({ file, bytes }: InputFile, overlays: readonly Overlay[]): boolean {
  const decoded = overlays.length === 0 ? undefined : decode(bytes)
  if (decoded === undefined || 'fault' in decoded) return false
  return overlays.some(({ namespace, document }) =>
    namespace === undefined ? isNamed(file, document) : decoded.text.includes(namespace),
  )
}

/** Whether a file is the one that an overlay calls so: by its whole path, or by the end of it. */
export function isNamed(file: string, document: string | undefined): boolean {
  return document === undefined || file === document || file.endsWith(`/${document}`)
}
