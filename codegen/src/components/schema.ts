// The Schema component (XSD 1.1 §3.17), one for each target namespace.
import type { Annotation } from './annotation.ts'
import type { AttributeDeclaration } from './attribute-declaration.ts'
import type { AttributeGroupDefinition } from './attribute-group-definition.ts'
import type { ElementDeclaration, TypeDefinition } from './element-declaration.ts'
import type { DocumentPackage } from '../read/read-schema.ts'
import type { Location } from './location.ts'
import type { ModelGroupDefinition } from './model-group.ts'

/** All global components of one target namespace; several documents may contribute. */
export interface Schema {
  readonly kind: 'schema'
  readonly targetNamespace: string
  /** The documents, ordered by file name. */
  readonly documents: readonly SchemaDocument[]
  /** The namespaces that they import, whose declarations wildcards know. */
  readonly imports?: readonly string[]
  /** The global elements, in document order, documents ordered by file name; likewise the rest. */
  readonly elementDeclarations: readonly ElementDeclaration[]
  readonly attributeDeclarations: readonly AttributeDeclaration[]
  readonly typeDefinitions: readonly TypeDefinition[]
  readonly modelGroupDefinitions: readonly ModelGroupDefinition[]
  readonly attributeGroupDefinitions: readonly AttributeGroupDefinition[]
}

/** One schema document: an `xs:schema` in a file. */
export interface SchemaDocument {
  readonly location: Location
  /** What the document says about itself: documentation, specification, module, shared namespaces. */
  readonly annotation?: Annotation
  /** Whether it stands inside the document that specifies it. */
  readonly published: boolean
  /** The package that has its classes; absent where they are generated here. */
  readonly package?: DocumentPackage
}
