// All components of a run, found by expanded name.
import type { AttributeDeclaration } from './attribute-declaration.ts'
import type { AttributeGroupDefinition } from './attribute-group-definition.ts'
import type { ElementDeclaration, TypeDefinition } from './element-declaration.ts'
import type { ModelGroupDefinition } from './model-group.ts'
import { expandedName, type QName } from './qname.ts'
import type { Schema } from './schema.ts'

/** The resolved components of every input. Components refer to each other directly. */
export class ComponentCatalog {
  /** The schemas, ordered by target namespace. */
  readonly schemas: readonly Schema[]
  readonly #schemas: ReadonlyMap<string, Schema>
  readonly #elements: ReadonlyMap<string, ElementDeclaration>
  readonly #attributes: ReadonlyMap<string, AttributeDeclaration>
  readonly #types: ReadonlyMap<string, TypeDefinition>
  readonly #groups: ReadonlyMap<string, ModelGroupDefinition>
  readonly #attributeGroups: ReadonlyMap<string, AttributeGroupDefinition>

  constructor(schemas: readonly Schema[]) {
    this.schemas = schemas
    this.#schemas = new Map(schemas.map((schema) => [schema.targetNamespace, schema]))
    this.#elements = byName(schemas.flatMap((schema) => schema.elementDeclarations))
    this.#attributes = byName(schemas.flatMap((schema) => schema.attributeDeclarations))
    this.#types = byName(schemas.flatMap((schema) => schema.typeDefinitions))
    this.#groups = byName(schemas.flatMap((schema) => schema.modelGroupDefinitions))
    this.#attributeGroups = byName(schemas.flatMap((schema) => schema.attributeGroupDefinitions))
  }

  /** The schema of a target namespace. */
  schema(targetNamespace: string): Schema | undefined {
    return this.#schemas.get(targetNamespace)
  }

  /** A global element. */
  element(name: QName): ElementDeclaration | undefined {
    return this.#elements.get(expandedName(name))
  }

  /** A global attribute. */
  attribute(name: QName): AttributeDeclaration | undefined {
    return this.#attributes.get(expandedName(name))
  }

  /** A named type of the inputs; built-in types are found with `builtinType`. */
  type(name: QName): TypeDefinition | undefined {
    return this.#types.get(expandedName(name))
  }

  /** A named model group. */
  group(name: QName): ModelGroupDefinition | undefined {
    return this.#groups.get(expandedName(name))
  }

  /** A named attribute group. */
  attributeGroup(name: QName): AttributeGroupDefinition | undefined {
    return this.#attributeGroups.get(expandedName(name))
  }
}

function byName<T extends { readonly name?: string; readonly targetNamespace: string }>(
  components: readonly T[],
): Map<string, T> {
  const map = new Map<string, T>()
  for (const component of components) {
    if (component.name === undefined) continue
    map.set(
      expandedName({ namespace: component.targetNamespace, localName: component.name }),
      component,
    )
  }
  return map
}
