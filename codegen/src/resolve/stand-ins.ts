// Components for references that lead nowhere: the element or attribute is there under its name, and
// takes anything.
import type { AttributeDeclaration } from '../components/attribute-declaration.ts'
import { anyType, builtinType } from '../components/builtin-types.ts'
import type { ComplexTypeDefinition } from '../components/complex-type-definition.ts'
import type { ElementDeclaration } from '../components/element-declaration.ts'
import type { Location } from '../components/location.ts'
import { expandedName, type QName } from '../components/qname.ts'

/** The components that stand in for missing ones, each once in a namespace that refers to it. */
export class StandIns {
  readonly #elements = new Map<string, ElementDeclaration>()
  readonly #attributes = new Map<string, AttributeDeclaration>()

  /** An element of any content, as a local element of the namespace that refers to it. */
  element(name: QName, referring: string, location: Location): ElementDeclaration {
    const key = `${referring} ${expandedName(name)}`
    const known = this.#elements.get(key)
    if (known !== undefined) return known
    const documentation = [
      `Declared in no schema that was compiled; \`${expandedName(name)}\` takes any content here.`,
    ]
    const element: ElementDeclaration = {
      kind: 'element',
      location,
      annotation: { location, documentation, vocabulary: {} },
      name: name.localName,
      targetNamespace: name.namespace,
      scope: 'local',
      typeDefinition: anyType,
      nillable: false,
      abstract: false,
      substitutionGroupAffiliations: [],
    }
    this.#elements.set(key, element)
    return element
  }

  /** An attribute that is any string. */
  attribute(name: QName, location: Location): AttributeDeclaration {
    const key = expandedName(name)
    const known = this.#attributes.get(key)
    if (known !== undefined) return known
    const attribute: AttributeDeclaration = {
      kind: 'attribute',
      location,
      name: name.localName,
      targetNamespace: name.namespace,
      scope: 'global',
      typeDefinition: builtinType('string'),
    }
    this.#attributes.set(key, attribute)
    return attribute
  }

  /** The type that published schemas call `empty`: no attributes, children or text. */
  readonly empty: ComplexTypeDefinition = {
    kind: 'complexType',
    location: { file: '(built-in)', line: 1, column: 1 },
    name: 'empty',
    targetNamespace: '',
    baseTypeDefinition: anyType,
    derivationMethod: 'restriction',
    abstract: false,
    attributeUses: [],
    contentType: { variety: 'empty' },
  }
}
