// The components of a namespace as a table for the runtime, which validates by it.
import { isAnyType } from '../components/builtin-types.ts'
import type { AttributeDeclaration, AttributeUse } from '../components/attribute-declaration.ts'
import type { ComponentCatalog } from '../components/component-catalog.ts'
import type { ComplexTypeDefinition } from '../components/complex-type-definition.ts'
import type { ElementDeclaration, TypeDefinition } from '../components/element-declaration.ts'
import type { Facet } from '../components/facet.ts'
import { builtinLocation } from '../components/location.ts'
import type { ModelGroup, Particle } from '../components/model-group.ts'
import type { IdentityConstraint, IdentityPath } from '../components/identity-constraint.ts'
import type { QName } from '../components/qname.ts'
import type { Schema } from '../components/schema.ts'
import type { SimpleTypeDefinition } from '../components/simple-type-definition.ts'
import type { Wildcard } from '../components/wildcard.ts'
import { translatePattern } from '../pattern/translate-pattern.ts'
import type { Literal, Members } from './literals.ts'

/** Makes the table of a schema, and lists the namespaces that it refers to. */
export class SchemaTables {
  readonly #catalog: ComponentCatalog
  #namespaces = new Set<string>()
  #hasWildcards = false

  constructor(catalog: ComponentCatalog) {
    this.#catalog = catalog
  }

  /** The members of the table. */
  table(schema: Schema): { readonly members: Members; readonly refersTo: readonly string[] } {
    this.#namespaces = new Set()
    this.#hasWildcards = false
    const { targetNamespace, elementDeclarations, typeDefinitions, attributeDeclarations } = schema
    const types = typeDefinitions.filter(({ name }) => name !== undefined)
    const members = object({
      namespace: targetNamespace,
      elements: filled(elementDeclarations.map((each) => this.#element(each))),
      types: filled(types.map((each) => object({ name: each.name }, this.#typeTable(each)))),
      attributes: filled(attributeDeclarations.map((each) => this.#attribute(each))),
    })
    // What a wildcard lets in is checked by whatever the schema imports.
    if (this.#hasWildcards) for (const each of schema.imports ?? []) this.#namespaces.add(each)
    this.#namespaces.delete(targetNamespace)
    return { members, refersTo: [...this.#namespaces] }
  }

  #element(element: ElementDeclaration): Members {
    const { name, targetNamespace, scope, typeDefinition, valueConstraint: value } = element
    const heads = element.substitutionGroupAffiliations.map((each) => {
      this.#namespaces.add(each.namespace)
      return `{${each.namespace}}${each.localName}`
    })
    return object({
      name,
      namespace: scope === 'local' && targetNamespace !== '' ? targetNamespace : undefined,
      type: isAnyType(typeDefinition) ? undefined : this.#type(typeDefinition),
      nillable: element.nillable || undefined,
      abstract: element.abstract || undefined,
      default: value?.variety === 'default' ? value.lexicalForm : undefined,
      fixed: value?.variety === 'fixed' ? value.lexicalForm : undefined,
      heads: filled(heads),
      block: filled(element.block ?? []),
      keys: filled((element.identityConstraints ?? []).map(keyOf)),
    })
  }

  #attribute(
    { name, targetNamespace, typeDefinition, valueConstraint }: AttributeDeclaration,
    use?: AttributeUse,
  ): Members {
    const value = use === undefined ? valueConstraint : use.valueConstraint
    return object({
      name,
      namespace: targetNamespace === '' ? undefined : targetNamespace,
      type: this.#type(typeDefinition),
      required: use?.required || undefined,
      fixed: value?.variety === 'fixed' ? value.lexicalForm : undefined,
      default: value?.variety === 'default' ? value.lexicalForm : undefined,
    })
  }

  /** A reference to a type: by its name where it is found by that. */
  #type(type: TypeDefinition): Literal {
    if (isAnyType(type)) return 'xs:anyType'
    if (type.kind === 'simpleType' && type.builtin !== undefined) return `xs:${type.builtin}`
    const { name, targetNamespace: namespace } = type
    if (name !== undefined && this.#catalog.type({ namespace, localName: name }) === type) {
      this.#namespaces.add(namespace)
      return `{${namespace}}${name}`
    }
    return this.#typeTable(type)
  }

  #typeTable(type: TypeDefinition): Members {
    return type.kind === 'simpleType' ? this.#simple(type) : this.#complex(type)
  }

  #simple(type: SimpleTypeDefinition): Members {
    const base = type.baseTypeDefinition
    const inherited = new Set(base?.facets ?? [])
    const own = facetsOf(type.facets.filter((each) => !inherited.has(each)))
    const isOwn =
      base === undefined || (base.kind === 'simpleType' && base.builtin === 'anySimpleType')
    if (isOwn && type.variety === 'list') {
      return object({ list: this.#type(type.itemTypeDefinition) }, object(own))
    }
    if (isOwn && type.variety === 'union') {
      const union = type.memberTypeDefinitions.map((each) => this.#type(each))
      return object({ union }, object(own))
    }
    return object({ base: base === undefined ? undefined : this.#type(base) }, object(own))
  }

  #complex(type: ComplexTypeDefinition): Members {
    const { contentType: content, attributeWildcard, baseTypeDefinition: base } = type
    const particle = 'particle' in content ? this.#particle(content.particle) : undefined
    return object({
      complex: true,
      base: isAnyType(base) ? undefined : this.#type(base),
      by: type.derivationMethod === 'extension' ? 'extension' : undefined,
      abstract: type.abstract || undefined,
      block: filled(type.block ?? []),
      attributes: filled(
        type.attributeUses.map((use) => this.#attribute(use.attributeDeclaration, use)),
      ),
      anyAttribute: attributeWildcard && this.#wildcard(attributeWildcard),
      text: content.variety === 'simple' ? this.#type(content.simpleTypeDefinition) : undefined,
      content: particle,
      mixed: content.variety === 'mixed' || undefined,
    })
  }

  #particle({ term, minOccurs, maxOccurs }: Particle): Members {
    const occurrence = object({
      min: minOccurs === 1 ? undefined : minOccurs,
      max: maxOccurs === 1 ? undefined : maxOccurs === 'unbounded' ? -1 : maxOccurs,
    })
    if (term.kind === 'wildcard') return object({ any: this.#wildcard(term) }, occurrence)
    if (term.kind === 'modelGroup') return object(this.#group(term), occurrence)
    if (term.scope === 'local') return object({ element: this.#element(term) }, occurrence)
    this.#namespaces.add(term.targetNamespace)
    return object({ ref: `{${term.targetNamespace}}${term.name}` }, occurrence)
  }

  #wildcard({ namespaceConstraint: constraint, processContents }: Wildcard): Members {
    if (processContents !== 'skip') this.#hasWildcards = true
    return object({
      namespaces: constraint.variety === 'enumeration' ? constraint.namespaces : undefined,
      not: constraint.variety === 'not' ? constraint.namespaces : undefined,
      process: processContents === 'strict' ? undefined : processContents,
    })
  }

  #group({ compositor, particles }: ModelGroup): Readonly<Record<string, Literal>> {
    return { [compositor]: particles.map((each) => this.#particle(each)) }
  }
}

function keyOf(constraint: IdentityConstraint): Members {
  const { category, name, referencedKey, selector, fields } = constraint
  return object({
    kind: category,
    name: expandedOf(name),
    refer: referencedKey && expandedOf(referencedKey),
    selector: selector.map(pathOf),
    fields: fields.map((each) => each.map(pathOf)),
  })
}

function pathOf({ deep, steps }: IdentityPath): Members {
  return object({ deep: deep || undefined, steps })
}

function expandedOf({ namespace, localName }: QName): string {
  return `{${namespace}}${localName}`
}

/** What one step of derivation adds. */
function facetsOf(facets: readonly Facet[]): Readonly<Record<string, Literal | undefined>> {
  const own: Record<string, Literal | undefined> = {}
  for (const facet of facets) {
    if (facet.location === builtinLocation) continue
    if (facet.kind === 'pattern') {
      const patterns = facet.patterns.map(translatePattern)
      // An alternative that nobody can read may be what the value matches.
      if (patterns.every((each) => each !== undefined)) own['patterns'] = patterns
    } else if (facet.kind === 'enumeration') {
      own['values'] = facet.values.map((each) => each.expanded ?? each.value)
      own['prefixes'] = facet.prefixes
    } else own[facet.kind] = facet.value
  }
  return own
}

function object(
  members: Readonly<Record<string, Literal | undefined>>,
  more: Members = { members: [] },
): Members {
  return { members: [...Object.entries(members), ...more.members] }
}

function filled(list: readonly Literal[]): readonly Literal[] | undefined {
  return list.length === 0 ? undefined : list
}
