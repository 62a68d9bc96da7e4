// Whether the fields of classes say all that a schema asks for. Where they do not, its classes are
// validated by a table of the schema itself.
import { isBuiltin } from '../components/builtin-types.ts'
import type { BuiltinTypeName } from '../components/builtin-type-name.ts'
import type { ComplexTypeDefinition } from '../components/complex-type-definition.ts'
import { isDialect } from '../components/dialect.ts'
import type { ElementDeclaration, TypeDefinition } from '../components/element-declaration.ts'
import { builtinLocation } from '../components/location.ts'
import type { Particle } from '../components/model-group.ts'
import type { Schema } from '../components/schema.ts'
import type { SimpleTypeDefinition } from '../components/simple-type-definition.ts'
import { isText, valueTypeOf } from './value-type.ts'

/**
 * Whether the classes of a schema need its table. Those of XMPP's specifications never do: what they ask
 * for beyond the fields is not what their authors meant.
 */
export function needsSchema(schema: Schema): boolean {
  if (isDialect(schema.targetNamespace)) return false
  const isOfXmpp = schema.documents.some(
    ({ published, annotation }) => published || annotation?.vocabulary.specification !== undefined,
  )
  if (isOfXmpp) return false
  const survey = new Survey()
  return (
    schema.elementDeclarations.some((each) => survey.element(each)) ||
    schema.typeDefinitions.some((each) => survey.type(each))
  )
}

class Survey {
  readonly #seen = new Set<TypeDefinition>()

  element(element: ElementDeclaration): boolean {
    const { nillable, abstract, substitutionGroupAffiliations: heads, valueConstraint } = element
    const isPlain = !nillable && !abstract && heads.length === 0 && valueConstraint === undefined
    if (!isPlain || element.identityConstraints !== undefined) return true
    return !isFlatText(element.typeDefinition) || this.type(element.typeDefinition)
  }

  type(type: TypeDefinition): boolean {
    if (type.kind === 'simpleType') return !isFlatSimple(type)
    if (this.#seen.has(type)) return false
    this.#seen.add(type)
    return this.#complex(type)
  }

  #complex(type: ComplexTypeDefinition): boolean {
    const { attributeUses, attributeWildcard: wildcard, contentType: content } = type
    if (type.abstract || isDerived(type)) return true
    if (wildcard !== undefined) {
      const isAny = wildcard.namespaceConstraint.variety === 'any'
      if (!isAny || wildcard.processContents === 'strict') return true
    }
    const types = attributeUses.map(
      ({ attributeDeclaration }) => attributeDeclaration.typeDefinition,
    )
    if (types.some((each) => !isFlatSimple(each))) return true
    // A field with a value by itself does not show whether it is there.
    if (attributeUses.some((each) => each.required && each.valueConstraint !== undefined))
      return true
    if (content.variety === 'simple') {
      const { simpleTypeDefinition: text } = content
      return !isFlatSimple(text) || !isFlatText(text)
    }
    if (content.variety === 'empty') return false
    if (content.variety === 'mixed' && hasElements(content.particle)) return true
    return !isFlat(content.particle) || this.#elements(content.particle)
  }

  #elements({ term }: Particle): boolean {
    if (term.kind === 'wildcard') return false
    if (term.kind === 'modelGroup') return term.particles.some((each) => this.#elements(each))
    return term.scope === 'local' && this.element(term)
  }
}

function isDerived({ baseTypeDefinition: base }: ComplexTypeDefinition): boolean {
  return base.kind === 'complexType' && base.name !== 'anyType'
}

function hasElements({ term }: Particle): boolean {
  if (term.kind !== 'modelGroup') return true
  return term.particles.some(hasElements)
}

/** Whether a table of fields can say a content model: a bag, a row, or one choice. */
function isFlat({ term, minOccurs, maxOccurs }: Particle): boolean {
  if (term.kind !== 'modelGroup') return false
  const { compositor, particles } = term
  const elements = particles.flatMap((each) => (each.term.kind === 'element' ? [each.term] : []))
  const names = new Set(elements.map((each) => `${each.targetNamespace} ${each.name}`))
  if (names.size < elements.length) return false
  const last = particles.at(-1)
  const others = particles.length - elements.length
  if (others > 1 || (others === 1 && last?.term.kind !== 'wildcard')) return false
  // Fields do not say that a wildcard comes last.
  if (others === 1 && (!isOpen(last) || elements.length > 0)) return false
  if (compositor !== 'choice') return maxOccurs === 1 && (minOccurs === 1 || particles.length < 2)
  return others === 0 && particles.every((each) => each.minOccurs === 1 && each.maxOccurs === 1)
}

function isOpen(particle: Particle | undefined): boolean {
  if (particle?.term.kind !== 'wildcard') return false
  const { processContents } = particle.term
  return (
    processContents !== 'strict' && particle.minOccurs === 0 && particle.maxOccurs === 'unbounded'
  )
}

const flatTypes: ReadonlySet<BuiltinTypeName> = new Set([
  'anySimpleType',
  'anyAtomicType',
  'string',
  'token',
  'boolean',
  'decimal',
  'integer',
  'nonPositiveInteger',
  'negativeInteger',
  'nonNegativeInteger',
  'positiveInteger',
  'long',
  'int',
  'short',
  'byte',
  'unsignedLong',
  'unsignedInt',
  'unsignedShort',
  'unsignedByte',
  'float',
  'double',
  'hexBinary',
  'base64Binary',
  'anyURI',
])

/** Whether a field sees all that is asked of a text: it sees none where there is nothing. */
function isFlatText(type: TypeDefinition): boolean {
  if (type.kind === 'complexType') return true
  return type.facets.every(({ kind, location }) => {
    return !/^(?:pattern|length|minLength)$/.test(kind) || location.file === builtinLocation.file
  })
}

function isFlatSimple(type: SimpleTypeDefinition): boolean {
  if (isBuiltin(type, 'QName')) return true
  if (type.variety !== 'atomic' || !flatTypes.has(type.builtinAncestor)) return false
  const own = type.facets.filter((each) => each.location.file !== builtinLocation.file)
  const patterns = own.filter((each) => each.kind === 'pattern')
  if (patterns.length > 1) return false
  const isString = isText(valueTypeOf(type.builtinAncestor))
  return own.every((facet) => {
    switch (facet.kind) {
      case 'whiteSpace':
        return false
      case 'enumeration':
        // A class has a union of literals, which is checked, but no facets beside it.
        return isString && own.length === 1
      case 'pattern':
        // Fields keep values, of which patterns of numbers do not see how they were written.
        return isString && facet.patterns.every((each) => !/\\[icpP]|-\[/.test(each))
      default:
        return true
    }
  })
}
