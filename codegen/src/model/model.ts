// What will be generated, as data: names are decided, nothing is TypeScript text yet.
import type { Location } from '../components/location.ts'
import type { SpecificationAnnotation } from '../components/vocabulary.ts'
import type { FormModuleModel } from './form-model.ts'
import type { ValueType } from './value-type.ts'

/** Everything that a run generates. */
export interface Model {
  /** The modules, ordered by path; schemas that declare nothing of use have none. */
  readonly modules: readonly ModuleModel[]
  /** The modules of other packages that these may import. */
  readonly imported: readonly ModuleModel[]
  /** The modules of typed forms, ordered by path. */
  readonly forms: readonly FormModuleModel[]
}

/** A generated module: one target namespace. */
export interface ModuleModel {
  readonly namespace: string
  /** The further namespaces that its classes read and write. */
  readonly alsoIn: readonly string[]
  /** The folder below the output folder, a slug: `xep-0030`. */
  readonly folder: string
  /** The package that it is imported from, `folder` being the specifier; absent where generated here. */
  readonly package?: string
  /** The file name without extension, a slug: `disco-info`. */
  readonly name: string
  /** The beginning of class names that no annotation gives; may be empty. */
  readonly prefix: string
  /** The schema files it was made from, sorted. */
  readonly schemas: readonly string[]
  readonly specification?: SpecificationAnnotation
  /** Whether the schema was read out of the specification's own document. */
  readonly published: boolean
  readonly documentation: readonly string[]
  readonly location: Location
  /** The enumerations, in the order of the schema. */
  readonly enumerations: readonly EnumerationModel[]
  /** True where the classes are validated by a table of the schema. */
  readonly exact?: true
  /** The classes; a class of a local element comes after that of its parent. */
  readonly classes: readonly ClassModel[]
}

/** A generated class: one element. */
export interface ClassModel {
  /** The exported name. */
  readonly name: string
  readonly module: ModuleModel
  /** The local name of the element. */
  readonly element: string
  readonly namespace: string
  /** True for a local element: it stands only where its parent names it. */
  readonly local: boolean
  /** The element names from the global element to this one, with `/` between. */
  readonly path: string
  /** The class of the runtime that it extends. */
  readonly base: BaseClass
  readonly documentation: readonly string[]
  /** The section of the specification. */
  readonly section?: string
  /** The places a payload may stand in; absent where nothing says, so anywhere. */
  readonly stands?: readonly string[]
  /** What answers a request; absent where nothing is said. */
  readonly answers?: readonly AnswerModel[]
  readonly fields: readonly FieldModel[]
  /** True where the children come in the order of the fields. */
  readonly ordered: boolean
  readonly choices: readonly ChoiceModel[]
  readonly any?: AnyModel
  readonly anyAttribute: boolean
  readonly location: Location
}

/** The hand-written classes that generated ones may extend. */
export type BaseClass = 'Form' | 'Node' | 'Stanza'

/** An answer to a request with the class as payload; several to one type of it are alternatives. */
export interface AnswerModel {
  readonly request: 'get' | 'set'
  /** The class of the answer's payload; absent where the result is empty. */
  readonly with?: ClassModel
}

/** Fields of which at most one may be present, by property name. */
export interface ChoiceModel {
  readonly of: readonly (readonly string[])[]
  readonly required: boolean
}

/** What the wildcards of the content admit, taken together. */
export interface AnyModel {
  /** The places of a payload; absent for every element. */
  readonly contexts?: readonly string[]
  /** `##other`, a list of namespaces, or absent for all. */
  readonly namespaces?: '##other' | readonly string[]
  /** The property of the field before which such children stand; absent where they come last. */
  readonly before?: string
  readonly documentation: readonly string[]
  readonly min: number
  readonly max: number
}

/** A simple type in use. */
export interface ValueModel {
  readonly type: ValueType
  /** True for a list of such values. */
  readonly list: boolean
  readonly enumeration?: EnumerationModel
  /** The lexical form that holds where nothing is written. */
  readonly default?: string
  /** The only lexical form allowed. */
  readonly fixed?: string
  readonly facets?: FacetsModel
}

/** The constraining facets that a type adds to its built-in ancestor. */
export interface FacetsModel {
  /** Regular expressions of JavaScript (with the flag `u`), of which one matches the whole value. */
  readonly patterns?: readonly string[] | undefined
  readonly length?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minInclusive?: string
  readonly maxInclusive?: string
  readonly minExclusive?: string
  readonly maxExclusive?: string
  readonly totalDigits?: number
  readonly fractionDigits?: number
}

/** An enumeration: an exported union of literals and the list of its values. */
export interface EnumerationModel {
  /** The exported name of the union. */
  readonly name: string
  /** The exported name of the list. */
  readonly listName: string
  readonly module: ModuleModel
  readonly values: readonly EnumerationValueModel[]
  /** The type of the values; all but strings are lexical forms. */
  readonly type: ValueType
  /** True where other values are allowed too. */
  readonly open: boolean
  readonly documentation: readonly string[]
  readonly location: Location
}

/** One value of an enumeration. */
export interface EnumerationValueModel {
  readonly value: string
  readonly documentation: readonly string[]
}

/** A property of a class. */
export type FieldModel =
  | AttributeModel
  | TextModel
  | ChildModel
  | ChildrenModel
  | ChildTextModel
  | ChildTextsModel
  | ChildAttributesModel
  | TextsModel
  | ShortcutModel
  | FlagModel
  | OneOfModel
  | OneOfTextModel
  | OrderedChoiceModel
  | MixedModel

/** What every field has. */
export interface FieldBase {
  readonly property: string
  readonly documentation: readonly string[]
  readonly location: Location
}

/** A field for something with a name of its own on the wire. */
export interface NamedFieldBase extends FieldBase {
  readonly name: string
  readonly namespace: string
}

/** How often the elements of a list occur; the greatest may be infinite. */
export interface Occurrence {
  readonly min: number
  readonly max: number
}

/** An attribute. */
export interface AttributeModel extends NamedFieldBase {
  readonly kind: 'attribute'
  readonly required: boolean
  readonly value: ValueModel
}

/** The element's own character data. */
export interface TextModel extends FieldBase {
  readonly kind: 'text'
  readonly required: boolean
  readonly value: ValueModel
}

/** A child with a class, at most once. */
export interface ChildModel extends NamedFieldBase {
  readonly kind: 'child'
  readonly of: ClassModel
  readonly required: boolean
}

/** Children with a class. */
export interface ChildrenModel extends NamedFieldBase, Occurrence {
  readonly kind: 'children'
  readonly of: ClassModel
}

/** A child that is nothing but a value. */
export interface ChildTextModel extends NamedFieldBase {
  readonly kind: 'childText'
  readonly required: boolean
  readonly value: ValueModel
}

/** Children that are nothing but values. */
export interface ChildTextsModel extends NamedFieldBase, Occurrence {
  readonly kind: 'childTexts'
  readonly value: ValueModel
}

/** Children that are nothing but the value of one attribute. */
export interface ChildAttributesModel extends NamedFieldBase, Occurrence {
  readonly kind: 'childAttributes'
  readonly attribute: string
  readonly value: ValueModel
}

/** Children that are texts in languages. */
export interface TextsModel extends NamedFieldBase, Occurrence {
  readonly kind: 'texts'
}

/** The one of some texts that suits best. */
export interface ShortcutModel extends FieldBase {
  readonly kind: 'shortcut'
  /** The element that the texts are, for the documentation. */
  readonly name: string
  readonly of: string
}

/** An empty child. */
export interface FlagModel extends NamedFieldBase {
  readonly kind: 'flag'
  readonly required: boolean
}

/** A choice of empty children, as the name of the one chosen. */
export interface OneOfModel extends FieldBase {
  readonly kind: 'oneOf'
  readonly enumeration: EnumerationModel
  readonly namespace: string
  readonly required: boolean
}

/** The text of the child that a one-of field chose. */
export interface OneOfTextModel extends FieldBase {
  readonly kind: 'oneOfText'
  readonly of: string
}

/** Children of several classes whose order means something. */
export interface OrderedChoiceModel extends FieldBase, Occurrence {
  readonly kind: 'choice'
  readonly of: readonly ClassModel[]
  /** The exported name of the union of the classes. */
  readonly union: string
}

/** Text and children in order. */
export interface MixedModel extends FieldBase {
  readonly kind: 'mixed'
  readonly of: readonly ClassModel[]
  /** The exported name of the union of what it holds. */
  readonly union: string
  /** True where a wildcard stands among the classes. */
  readonly open: boolean
}
