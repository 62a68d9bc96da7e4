/** Components printed on a line each, so that a test reads like a content model. */
import type { AttributeUse } from '../../codegen/src/components/attribute-declaration.ts'
import { isAnyType } from '../../codegen/src/components/builtin-types.ts'
import type { ContentType } from '../../codegen/src/components/complex-type-definition.ts'
import type { TypeDefinition } from '../../codegen/src/components/element-declaration.ts'
import type { Facet } from '../../codegen/src/components/facet.ts'
import type { Particle } from '../../codegen/src/components/model-group.ts'
import type { SimpleTypeDefinition } from '../../codegen/src/components/simple-type-definition.ts'
import type { NamespaceConstraint } from '../../codegen/src/components/wildcard.ts'

/** A particle in the notation of regular expressions: `(a, b?, (c | d)*, any{##other})`. */
function particleText(particle: Particle): string {
  const { term, minOccurs, maxOccurs } = particle
  const suffix = occurrenceText(minOccurs, maxOccurs)
  if (term.kind === 'element') return `${term.name}${suffix}`
  if (term.kind === 'wildcard') {
    return `any{${constraintText(term.namespaceConstraint)} ${term.processContents}}${suffix}`
  }
  const separator = { all: ' & ', choice: ' | ', sequence: ', ' }[term.compositor]
  return `(${term.particles.map(particleText).join(separator)})${suffix}`
}

/** A content type: `empty`, the type of the text, or the particle, `mixed` before it. */
export function contentText(content: ContentType): string {
  if (content.variety === 'empty') return 'empty'
  if (content.variety === 'simple') return typeText(content.simpleTypeDefinition)
  const text = particleText(content.particle)
  return content.variety === 'mixed' ? `mixed ${text}` : text
}

/** Attribute uses: `a! b=fixed c`, `!` for required ones. */
export function attributesText(uses: readonly AttributeUse[]): string {
  return uses
    .map(({ attributeDeclaration: { name, targetNamespace }, required, valueConstraint }) => {
      const prefix = targetNamespace === '' ? '' : `{${targetNamespace}}`
      const value = valueConstraint === undefined ? '' : `=${valueConstraint.lexicalForm}`
      return `${prefix}${name}${required ? '!' : ''}${value}`
    })
    .join(' ')
}

/** A type by its name, or what it is made of where it has none. */
export function typeText(type: TypeDefinition): string {
  if (isAnyType(type)) return 'anyType'
  if (type.name !== undefined) return type.name
  return type.kind === 'complexType' ? contentText(type.contentType) : simpleTypeText(type)
}

/** What a simple type is made of: `token [enumeration a b]`, `list of int`, `union of int, token`. */
export function simpleTypeText(type: SimpleTypeDefinition): string {
  const own = type.facets.filter((facet) => !type.baseTypeDefinition?.facets.includes(facet))
  const facets = own.map((facet) => ` [${facetText(facet)}]`).join('')
  if (type.variety === 'list') return `list of ${typeText(type.itemTypeDefinition)}${facets}`
  if (type.variety === 'union') {
    return `union of ${type.memberTypeDefinitions.map(typeText).join(', ')}${facets}`
  }
  return `${type.builtinAncestor}${facets}`
}

/** A namespace constraint: `##any`, `a b`, `not a b`. */
export function constraintText(constraint: NamespaceConstraint): string {
  if (constraint.variety === 'any') return '##any'
  const names = constraint.namespaces.map((each) => (each === '' ? '##local' : each)).join(' ')
  return constraint.variety === 'not' ? `not ${names}` : names
}

function facetText(facet: Facet): string {
  if (facet.kind === 'enumeration') {
    return `enumeration ${facet.values.map((each) => each.value).join(' ')}`
  }
  return `${facet.kind} ${facet.kind === 'pattern' ? facet.patterns.join(' or ') : facet.value}`
}

function occurrenceText(minOccurs: number, maxOccurs: number | 'unbounded'): string {
  if (minOccurs === 1 && maxOccurs === 1) return ''
  if (minOccurs === 0 && maxOccurs === 1) return '?'
  if (maxOccurs !== 'unbounded') return `{${minOccurs},${maxOccurs}}`
  return minOccurs === 0 ? '*' : minOccurs === 1 ? '+' : `{${minOccurs},}`
}
