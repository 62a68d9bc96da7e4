// The global declarations of all documents, by symbol space and expanded name (XSD 1.1 §2.5).
import { formatLocation } from '../components/location.ts'
import { expandedName, type QName } from '../components/qname.ts'
import type { Diagnostics } from '../diagnostics.ts'
import { attributeOf, elementsOf, type SourceElement } from '../read/source-element.ts'
import { fileAt } from '../read/compositions.ts'
import { isNCName } from './names.ts'
import type { Scope } from './scope.ts'

/** A symbol space: names in one do not clash with names in another. */
export type SymbolSpace = 'element' | 'attribute' | 'type' | 'group' | 'attributeGroup'

/** A global declaration as written. */
export interface Declaration {
  readonly space: SymbolSpace
  readonly name: string
  readonly source: SourceElement
  readonly scope: Scope
}

/** All global declarations of a run. */
export class Declarations {
  /** In document order, the documents in the order given. */
  readonly all: readonly Declaration[]
  readonly #byName = new Map<string, Declaration>()
  readonly #namespaces: ReadonlySet<string>

  /** Collects them; reports names that are missing (A4) or given twice (D1). */
  constructor(scopes: readonly Scope[], diagnostics: Diagnostics) {
    this.#namespaces = new Set(scopes.map((scope) => scope.targetNamespace))
    const all: Declaration[] = []
    for (const scope of scopes) {
      for (const source of elementsOf(scope.document.root)) {
        const declaration = declare(source, scope, diagnostics)
        if (declaration === undefined) continue
        const key = keyOf(declaration.space, nameOf(declaration))
        const earlier = this.#byName.get(key)
        if (earlier === undefined) {
          this.#byName.set(key, declaration)
          all.push(declaration)
        } else {
          reportDuplicate(declaration, earlier, diagnostics)
          if (!saysMore(declaration, earlier)) continue
          this.#byName.set(key, declaration)
          all[all.indexOf(earlier)] = declaration
        }
      }
    }
    this.all = redefined(scopes, all, this.#byName, diagnostics)
  }

  /** The declaration of a name in a symbol space. */
  find(space: SymbolSpace, name: QName): Declaration | undefined {
    return this.#byName.get(keyOf(space, name))
  }

  /** Whether a document of the run has this target namespace. */
  hasNamespace(namespace: string): boolean {
    return this.#namespaces.has(namespace)
  }

  /** The local names declared in a symbol space of a namespace: for "did you mean". */
  namesIn(space: SymbolSpace, namespace: string): readonly string[] {
    return this.all
      .filter((each) => each.space === space && each.scope.targetNamespace === namespace)
      .map((each) => each.name)
  }
}

// Redefinitions take the place of what they redefine; of what is redefined itself they come later.
function redefined(
  scopes: readonly Scope[],
  all: readonly Declaration[],
  byName: Map<string, Declaration>,
  diagnostics: Diagnostics,
): readonly Declaration[] {
  const replaced = new Set<Declaration>()
  const added: Declaration[] = []
  const seen = new Set<Scope>()
  const visit = (scope: Scope): void => {
    if (seen.has(scope)) return
    seen.add(scope)
    for (const element of elementsOf(scope.document.root)) {
      if (element.localName !== 'redefine') continue
      const file = fileAt(attributeOf(element, 'schemaLocation')?.value ?? '', scope.document.file)
      for (const other of scopes) if (other.document.file === file) visit(other)
      for (const source of elementsOf(element)) {
        const declaration = declare(source, scope, diagnostics)
        if (declaration === undefined) continue
        const key = keyOf(declaration.space, nameOf(declaration))
        const former = byName.get(key)
        if (former === undefined) {
          const message = `there is no ${source.localName} '${declaration.name}' to redefine`
          diagnostics.warning('Q6', message, source.location)
        } else replaced.add(former)
        const own = { ...scope, ...(former === undefined ? {} : { redefined: former }) }
        const redefinition = { ...declaration, scope: own }
        byName.set(key, redefinition)
        added.push(redefinition)
      }
    }
  }
  for (const scope of scopes) visit(scope)
  return [...all, ...added].filter((each) => !replaced.has(each))
}

function declare(
  source: SourceElement,
  scope: Scope,
  diagnostics: Diagnostics,
): Declaration | undefined {
  const space = spaces.get(source.localName)
  if (space === undefined) return undefined
  const name = attributeOf(source, 'name')
  if (name === undefined) {
    const message = `<${source.qualifiedName}> at the top of a schema needs a name`
    diagnostics.warning('A4', message, source.location)
    return undefined
  }
  const value = name.value.trim()
  if (!isNCName(value)) {
    diagnostics.warning('A4', `'${value.slice(0, 60)}' is not a name`, name.location)
    return undefined
  }
  return { space, name: value, source, scope }
}

// Of two in one published document the one that declares more is the one that is meant.
function saysMore(later: Declaration, earlier: Declaration): boolean {
  const [document, other] = [later.scope.document, earlier.scope.document]
  if (document.published === undefined || document.file !== other.file) return false
  return declaredIn(later.source) > declaredIn(earlier.source)
}

function declaredIn(element: SourceElement): number {
  return elementsOf(element).reduce(
    (sum, each) => sum + (declaring.has(each.localName) ? 1 : 0) + declaredIn(each),
    0,
  )
}

const declaring: ReadonlySet<string> = new Set(['element', 'attribute', 'any', 'anyAttribute'])

function reportDuplicate(later: Declaration, earlier: Declaration, diagnostics: Diagnostics): void {
  const what = `${later.source.localName} '${later.name}' of ${later.scope.targetNamespace}`
  const { location } = later.source
  const first = formatLocation(earlier.source.location)
  if (fingerprint(later.source) === fingerprint(earlier.source)) {
    diagnostics.warning('D1', `${what} is declared again, as at ${first}`, location)
    return
  }
  // Published documents supersede each other without a change of namespace; the first one counts.
  const isPublished = [earlier, later].every((each) => each.scope.document.published !== undefined)
  const which = saysMore(later, earlier) ? ' This one counts.' : ' The first one counts.'
  const hint = `Remove one of the two.${isPublished ? which : ''}`
  diagnostics[isPublished ? 'warning' : 'error'](
    'D1',
    `${what} is declared differently at ${first}`,
    location,
    hint,
  )
}

// What a declaration says, without where, by which prefixes, and its prose.
function fingerprint(element: SourceElement): string {
  const attributes = element.attributes
    .map(({ namespace, localName, value }) => `${namespace} ${localName}=${JSON.stringify(value)}`)
    .sort()
  const children = elementsOf(element)
    .filter((child) => child.localName !== 'annotation')
    .map(fingerprint)
  return `(${element.namespace} ${element.localName} ${attributes.join(' ')} ${children.join('')})`
}

function nameOf(declaration: Declaration): QName {
  return { namespace: declaration.scope.targetNamespace, localName: declaration.name }
}

function keyOf(space: SymbolSpace, name: QName): string {
  return `${space} ${expandedName(name)}`
}

const spaces: ReadonlyMap<string, SymbolSpace> = new Map<string, SymbolSpace>([
  ['element', 'element'],
  ['attribute', 'attribute'],
  ['simpleType', 'type'],
  ['complexType', 'type'],
  ['group', 'group'],
  ['attributeGroup', 'attributeGroup'],
])
