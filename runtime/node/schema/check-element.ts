/** An element against its declaration, to the letter (XSD Part 1 §3.3.4, §3.4.4, §3.10.4). */
import type { Attribute, Element } from '../../xml/element.ts'
import { xmlNamespace } from '../../xml/names.ts'
import type { ProblemCode } from '../problem.ts'
import { anyType } from './builtin-types.ts'
import { KeyCheck } from './check-keys.ts'
import { matchContent } from './match-content.ts'
import type { Declared, SchemaIndex } from './schema-index.ts'
import type {
  AttributeTable,
  ComplexTypeTable,
  ParticleTable,
  TypeTable,
  WildcardTable,
} from './schema-table.ts'
import type { Id, Outcome, Prefixes, SimpleValues } from './simple-values.ts'

/** Lists a problem. */
export type ReportAt = (code: ProblemCode, path: string, expected: string, got: string) => void

/** Whether something else than the tables knows an element. */
export type IsKnown = (name: string) => boolean

/** What a child was taken as: by its declaration, or by a wildcard. */
type Taken = Declared | WildcardTable

/** Checks elements against a schema. */
export class ElementCheck {
  readonly #index: SchemaIndex
  readonly #values: SimpleValues
  readonly #report: ReportAt
  readonly #isKnown: IsKnown
  readonly #ids = new Map<string, string>()
  readonly #references: (Id & { readonly path: string })[] = []
  readonly #keys: KeyCheck | undefined
  /** The paths of elements, for what is found out later. */
  readonly #paths = new Map<Element, string>()

  constructor(index: SchemaIndex, values: SimpleValues, report: ReportAt, isKnown: IsKnown) {
    this.#index = index
    this.#values = values
    this.#report = report
    this.#isKnown = isKnown
    if (index.hasKeys) {
      this.#keys = new KeyCheck((element, expected, got) =>
        report('value', this.#paths.get(element) ?? '', expected, got),
      )
    }
  }

  /** Checks a whole document: an element, all in it, and that what it refers to is there. */
  document(element: Element, declared: Declared): void {
    this.#element(element, declared, '', noPrefixes)
    for (const { kind, name, path } of this.#references) {
      if (kind === 'ENTITY') this.#report('value', path, 'the name of an entity', name)
      else if (!this.#ids.has(name))
        this.#report('value', path, 'an identifier that is there', name)
    }
  }

  #element(element: Element, declared: Declared, path: string, outer: Prefixes): void {
    const check = (): void => this.#declared(element, declared, path, outer)
    if (this.#keys === undefined) check()
    else this.#keys.around(element, declared.element.keys ?? [], check)
  }

  #declared(
    element: Element,
    { element: declaration }: Declared,
    path: string,
    outer: Prefixes,
  ): void {
    if (this.#keys !== undefined) this.#paths.set(element, path)
    const prefixes = prefixesIn(element, outer)
    if (declaration.abstract) {
      this.#report('value', path, 'an element that is not abstract', element.name)
    }
    const declaredType = this.#index.type(declaration.type)
    const type = this.#typeOf(element, declaredType, declaration.block ?? [], path, prefixes)
    const nil = element.attribute('nil', xsiNamespace)
    if (nil !== undefined && declaration.nillable === undefined) {
      this.#report('unknown-attribute', `${prefix(path)}@nil`, 'no such attribute', nil)
    }
    if (nil !== undefined && !/^\s*(?:true|false|1|0)\s*$/.test(nil)) {
      this.#report('value', `${prefix(path)}@nil`, 'a value of type boolean', nil)
    }
    const isNil = declaration.nillable === true && /^\s*(?:true|1)\s*$/.test(nil ?? '')
    if (isNil) this.#keys?.nil(element)
    this.#typed(element, type, path, prefixes, isNil, declaration)
  }

  #typed(
    element: Element,
    type: TypeTable,
    path: string,
    prefixes: Prefixes,
    isNil: boolean,
    { fixed, default: fallback }: { readonly fixed?: string; readonly default?: string },
  ): void {
    this.#attributes(element, type, path, prefixes)
    if (type.complex && type.abstract) {
      this.#report('value', path, 'a type that is not abstract', element.name)
    }
    if (isNil) {
      if (element.children.length > 0) this.#report('value', path, 'nothing', 'content')
      if (fixed !== undefined) this.#report('value', path, `the value ${fixed}`, 'nothing')
      return
    }
    const implied = fixed ?? fallback
    if (!type.complex || type.text !== undefined) {
      for (const child of elementsIn(element)) {
        this.#report('unknown-child', step(path, child.name), 'no such child', '')
      }
      const simple = type.complex ? this.#index.type(type.text) : type
      const text = element.children.length === 0 && implied !== undefined ? implied : element.text
      const outcome = this.#text(simple, text, path, prefixes, element)
      if (fixed === undefined || outcome === undefined) return
      const wanted = simple.complex ? undefined : this.#values.read(simple, fixed, prefixes)
      if (!wanted || 'code' in wanted || wanted.key === outcome) return
      this.#report('value', path, `the value ${fixed}`, text)
      return
    }
    this.#content(element, type, path, prefixes)
    const text = element.text
    if (fixed !== undefined && element.children.length > 0 && text !== fixed) {
      this.#report('value', path, `the value ${fixed}`, text)
    }
  }

  /** The type of an element: its `xsi:type` where that may take the place of the declared one. */
  #typeOf(
    element: Element,
    declared: TypeTable,
    block: readonly string[],
    path: string,
    prefixes: Prefixes,
  ): TypeTable {
    const written = element.attribute('type', xsiNamespace)
    if (written === undefined) return declared
    const type = this.#index.typeNamed(expandedName(written.trim(), prefixes))
    const methods = type && this.#index.derivation(type, declared)
    const all = [...block, ...((declared.complex && declared.block) || [])]
    if (type !== undefined && methods && !all.some((each) => methods.has(each))) return type
    const expected =
      type === undefined ? 'a type of the schema' : 'a type derived from that declared'
    this.#report('value', `${prefix(path)}@type`, expected, written)
    return declared
  }

  #attributes(element: Element, type: TypeTable, path: string, prefixes: Prefixes): void {
    const uses = (type.complex && type.attributes) || []
    const wildcard = type.complex ? type.anyAttribute : undefined
    for (const attribute of element.attributes) {
      if (attribute.namespace === xsiNamespace) {
        if (xsiNames.has(attribute.name)) continue
      }
      const use = uses.find((each) => isOf(each, attribute))
      const at = `${prefix(path)}@${attribute.name}`
      if (use !== undefined) this.#attribute(use, attribute, at, prefixes)
      else this.#wildAttribute(wildcard, attribute, at, prefixes)
    }
    for (const use of uses) {
      if (element.attributes.some((each) => isOf(use, each))) continue
      if (!use.required) this.#implied(element, use, prefixes)
      else this.#report('missing', `${prefix(path)}@${use.name}`, 'the attribute', 'nothing')
    }
  }

  #attribute(use: AttributeTable, attribute: Attribute, path: string, prefixes: Prefixes): void {
    const type = this.#index.type(use.type)
    const key = this.#text(type, attribute.value, path, prefixes, attribute)
    const { value } = attribute
    if (use.fixed === undefined || key === undefined || type.complex) return
    const wanted = this.#values.read(type, use.fixed, prefixes)
    if ('code' in wanted || wanted.key === key) return
    this.#report('value', path, `the value ${use.fixed}`, value)
  }

  #wildAttribute(
    wildcard: WildcardTable | undefined,
    attribute: Attribute,
    path: string,
    prefixes: Prefixes,
  ): void {
    if (wildcard === undefined || !admits(wildcard, attribute.namespace)) {
      this.#report('unknown-attribute', path, 'no such attribute', attribute.value)
      return
    }
    if (wildcard.process === 'skip') return
    const known =
      attribute.namespace === xmlNamespace
        ? xmlAttributes.find((each) => each.name === attribute.name)
        : this.#index.attribute(`{${attribute.namespace}}${attribute.name}`)
    if (known !== undefined) this.#attribute(known, attribute, path, prefixes)
    else if (wildcard.process === undefined) {
      this.#report('unknown-attribute', path, 'a declared attribute', attribute.value)
    }
  }

  /** The value that an absent attribute has, for keys. */
  #implied(element: Element, use: AttributeTable, prefixes: Prefixes): void {
    const text = use.fixed ?? use.default
    const type = this.#index.type(use.type)
    if (this.#keys === undefined || text === undefined || type.complex) return
    const outcome = this.#values.read(type, text, prefixes)
    if ('code' in outcome) return
    this.#keys.implied(element, `{${use.namespace ?? ''}}${use.name}`, outcome.value)
  }

  /** Checks a text; its key where it is a value. */
  #text(
    type: TypeTable,
    text: string,
    path: string,
    prefixes: Prefixes,
    of: Element | Attribute,
  ): string | undefined {
    if (type.complex) return undefined
    const outcome: Outcome = this.#values.read(type, text, prefixes)
    if ('code' in outcome) {
      this.#report(outcome.code, path, outcome.expected, text)
      return undefined
    }
    for (const id of outcome.ids) {
      if (id.kind !== 'ID') this.#references.push({ ...id, path })
      else if (this.#ids.has(id.name)) {
        this.#report('value', path, 'an identifier that is nowhere else', id.name)
      } else this.#ids.set(id.name, path)
    }
    this.#keys?.value(of, outcome.value)
    return outcome.key
  }

  #content(element: Element, type: ComplexTypeTable, path: string, prefixes: Prefixes): void {
    const { content, mixed } = type
    const texts = element.children.filter((each) => typeof each === 'string')
    const isEmpty = content === undefined && mixed === undefined
    const stray = mixed ? undefined : texts.find((each) => isEmpty || /[^ \t\r\n]/.test(each))
    if (stray !== undefined) this.#report('unknown-text', path, 'no text', stray)
    const children = elementsIn(element)
    const { taken, complete } = matchContent<Element, Taken>(
      content ?? nothing,
      children,
      (particle, child) => this.#take(particle, child),
    )
    const steps = stepsOf(path, children)
    const wrong = children[taken.length]
    if (wrong !== undefined) {
      const at = steps[taken.length] ?? path
      if (this.#isNamed(content, wrong))
        this.#report('order', at, 'another child, or none', wrong.name)
      else this.#report('unknown-child', at, 'no such child', wrong.namespace)
    } else if (!complete) this.#report('missing', path, 'further children', 'the end')
    for (const [index, child] of children.entries()) {
      const as = taken[index]
      const at = steps[index] ?? path
      if (as === undefined) continue
      if ('element' in as) this.#element(child, as, at, prefixes)
      else this.#wild(child, as, at, prefixes)
    }
  }

  /** A child that a wildcard takes. */
  #wild(child: Element, { process }: WildcardTable, path: string, outer: Prefixes): void {
    if (process === 'skip') return
    const name = `{${child.namespace}}${child.name}`
    const declared = this.#index.element(name)
    if (declared !== undefined) {
      this.#element(child, declared, path, outer)
      return
    }
    const prefixes = prefixesIn(child, outer)
    const written = child.attribute('type', xsiNamespace)
    const type = written && this.#index.typeNamed(expandedName(written.trim(), prefixes))
    if (type) this.#typed(child, type, path, prefixes, false, {})
    else if (process === 'lax') this.#typed(child, anyType, path, prefixes, false, {})
    else if (!this.#isKnown(name)) {
      this.#report('unknown-child', path, 'a declared element', child.namespace)
    }
  }

  #take(particle: ParticleTable, child: Element): Taken | undefined {
    if ('any' in particle) return admits(particle.any, child.namespace) ? particle.any : undefined
    const name = `{${child.namespace}}${child.name}`
    if ('element' in particle) {
      const { element } = particle
      const own = `{${element.namespace ?? ''}}${element.name}`
      return own === name ? { element, name } : undefined
    }
    if (!('ref' in particle)) return undefined
    const declared = this.#index.element(name)
    if (declared === undefined) return undefined
    return particle.ref === name || this.#substitutes(declared, particle.ref) ? declared : undefined
  }

  /** Whether an element may stand in for another (§3.3.6.3). */
  #substitutes(member: Declared, head: string, seen = new Set<string>()): boolean {
    const target = this.#index.element(head)
    if (target === undefined || target.element.block?.includes('substitution')) return false
    const blocked = target.element.block ?? []
    const base = this.#index.type(target.element.type)
    const all = [...blocked, ...((base.complex && base.block) || [])]
    for (const each of this.#index.membersOf(head)) {
      if (seen.has(each.name)) continue
      seen.add(each.name)
      if (each.name !== member.name && !this.#reaches(member, each.name, seen)) continue
      const methods = this.#index.derivation(this.#index.type(member.element.type), base)
      return methods === undefined || !all.some((method) => methods.has(method))
    }
    return false
  }

  #reaches(member: Declared, head: string, seen: Set<string>): boolean {
    return this.#index.membersOf(head).some((each) => {
      if (each.name === member.name) return true
      if (seen.has(each.name)) return false
      seen.add(each.name)
      return this.#reaches(member, each.name, seen)
    })
  }

  /** Whether a content model has a place for a child somewhere. */
  #isNamed(particle: ParticleTable | undefined, child: Element): boolean {
    if (particle === undefined) return false
    const parts =
      'sequence' in particle
        ? particle.sequence
        : 'choice' in particle
          ? particle.choice
          : 'all' in particle
            ? particle.all
            : undefined
    if (parts !== undefined) return parts.some((each) => this.#isNamed(each, child))
    return !('any' in particle) && this.#take(particle, child) !== undefined
  }
}

const nothing: ParticleTable = { sequence: [] }

const xsiNamespace = 'http://www.w3.org/2001/XMLSchema-instance'

const xsiNames: ReadonlySet<string> = new Set([
  'type',
  'nil',
  'schemaLocation',
  'noNamespaceSchemaLocation',
])

const xmlAttributes: readonly AttributeTable[] = [
  { name: 'lang', type: { union: ['xs:language', { base: 'xs:string', values: [''] }] } },
  { name: 'space', type: { base: 'xs:NCName', values: ['default', 'preserve'] } },
  { name: 'base', type: 'xs:anyURI' },
  { name: 'id', type: 'xs:ID' },
].map((each) => ({ ...each, namespace: xmlNamespace }))

const noPrefixes: Prefixes = (prefix) => (prefix === 'xml' ? xmlNamespace : undefined)

/** What prefixes mean inside an element. */
function prefixesIn(element: Element, outer: Prefixes): Prefixes {
  return (prefix) => {
    const own = element.declarations.get(prefix)
    if (own !== undefined) return own
    // An element without a prefix is in the default namespace.
    return prefix === '' && element.prefix === undefined ? element.namespace : outer(prefix)
  }
}

function expandedName(text: string, prefixes: Prefixes): string {
  const colon = text.indexOf(':')
  const namespace = colon === 0 ? undefined : prefixes(text.slice(0, Math.max(0, colon)))
  return `{${namespace ?? ''}}${text.slice(colon + 1)}`
}

function admits({ namespaces, not }: WildcardTable, namespace: string): boolean {
  if (not !== undefined) return !not.includes(namespace)
  return namespaces === undefined || namespaces.includes(namespace)
}

function isOf({ name, namespace = '' }: AttributeTable, attribute: Attribute): boolean {
  return attribute.name === name && attribute.namespace === namespace
}

function elementsIn({ children }: Element): readonly Element[] {
  return children.filter((each): each is Element => typeof each !== 'string')
}

function prefix(path: string): string {
  return path === '' ? '' : `${path}/`
}

function step(path: string, name: string): string {
  return `${prefix(path)}${name}`
}

/** The paths of children: numbered where there are several of a name. */
function stepsOf(path: string, children: readonly Element[]): readonly string[] {
  const totals = new Map<string, number>()
  for (const { name } of children) totals.set(name, (totals.get(name) ?? 0) + 1)
  const counts = new Map<string, number>()
  return children.map(({ name }) => {
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return step(path, totals.get(name) === 1 ? name : `${name}[${count}]`)
  })
}
