/**
 * The declaration table: what a generated class says about its element, as plain data. One generic
 * reader, writer, validator, comparer and printer work from it, so that a class costs its names.
 *
 * Keys of `fields` are property names, in the order of the schema; the position of a key is the
 * field's slot. Wire names are given only where they differ from the property name.
 */
import type { Element } from '../xml/element.ts'
import type { ReportField } from './check-form.ts'
import type { FormDeclaration } from './form-declaration.ts'
import type { Node } from './node.ts'
import type { ExactSchema } from './schema/exact.ts'
import type { Surroundings } from './surroundings.ts'

/** What a class is made from and how its element looks. */
export interface Declaration {
  /** The namespace of the element, the first where the class has several. */
  readonly namespace: string
  /** The further namespaces in which the same class is read and written (`jabber:server`). */
  readonly alsoIn?: readonly string[]
  /** The local name of the element. */
  readonly name: string
  /** True for an element that stands only where another's content names it: no registry entry. */
  readonly local?: true
  /** The fields, in schema order. */
  readonly fields: Readonly<Record<string, Field>>
  /** True where child elements come in the order of the table. */
  readonly ordered?: true
  /** The groups of fields of which only one may be present. */
  readonly choices?: readonly Choice[]
  /** The wildcards of the content (`xs:any`): absent where no other children are foreseen. */
  readonly any?: AnyContent
  /** True where other attributes are foreseen (`xs:anyAttribute`). */
  readonly anyAttribute?: true
  /** What answers it as the payload of a request, for each type of request it may be sent in. */
  readonly answers?: DeclaredAnswers
  /** The section of the specification, as in `XEP-0203 §2`. */
  readonly section?: string
  /** The schema by which it is validated, where that says more than this table can. */
  readonly schema?: () => ExactSchema
}

/** What answers each type of request; of several the result holds one. */
export interface DeclaredAnswers {
  readonly get?: DeclaredAnswer | readonly DeclaredAnswer[]
  readonly set?: DeclaredAnswer | readonly DeclaredAnswer[]
}

/** The class of an answer, `empty` for a result without a payload. */
export type DeclaredAnswer = (() => DeclaredClass) | 'empty'

/** A group of alternatives: names of fields, of which at most one (exactly one) is present. */
export interface Choice {
  /** The property names of the alternatives; an alternative of several fields is an array. */
  readonly of: readonly (string | readonly string[])[]
  /** True where one of them has to be there. */
  readonly required?: true
}

/** What `xs:any` says. */
export interface AnyContent {
  /** The names of the places a payload may be annotated for (`message`, `iq-get`). */
  readonly contexts?: readonly string[]
  /** The namespaces admitted: absent for every one, `##other`, or a list (`##local` is `''`). */
  readonly namespaces?: '##other' | readonly string[]
  /** The property name of the field before which such children are written; at the end if absent. */
  readonly before?: string
  /** The least number of such children; 0 where absent. */
  readonly min?: number
  /** The greatest number of such children; unbounded where absent. */
  readonly max?: number
}

/** A field of a class. */
export type Field =
  | AttributeField
  | TextField
  | ChildField
  | ChildrenField
  | ChildTextField
  | ChildTextsField
  | ChildAttributesField
  | TextsField
  | ShortcutField
  | FlagField
  | OneOfField
  | OneOfTextField
  | OrderedChoiceField
  | MixedField

/** The value types: XSD's built-in ones that matter on the wire, and XMPP's own (`jid`). */
export type ValueType =
  | 'string'
  | 'token'
  | 'boolean'
  | 'byte'
  | 'unsignedByte'
  | 'short'
  | 'unsignedShort'
  | 'int'
  | 'unsignedInt'
  | 'long'
  | 'unsignedLong'
  | 'integer'
  | 'nonNegativeInteger'
  | 'positiveInteger'
  | 'nonPositiveInteger'
  | 'negativeInteger'
  | 'float'
  | 'double'
  | 'decimal'
  | 'dateTime'
  /** XEP-0091's `CCYYMMDDThh:mm:ss`, in UTC. */
  | 'legacyDateTime'
  | 'date'
  | 'time'
  | 'duration'
  | 'base64'
  | 'hex'
  | 'jid'
  | 'language'
  | 'uri'
  | 'qname'

/** What every field with a simple value says of it. */
export interface SimpleValue {
  /** The type of the value, `string` where absent. */
  readonly type?: ValueType
  /** True where the value is a white-space separated list of `type`. */
  readonly list?: true
  /** The values of an enumeration. */
  readonly values?: readonly string[]
  /** True where the enumeration is open: other values are read as they are, with a note. */
  readonly open?: true
  /** The value in its lexical form where nothing is written. */
  readonly default?: string
  /** The only value allowed, in its lexical form. */
  readonly fixed?: string
  /** The constraining facets. */
  readonly facets?: Facets
}

/** Constraining facets of XSD Part 2 §4.3; lengths in characters (octets for binary types). */
export interface Facets {
  /** Regular expressions (with the flag `u`), of which one matches the whole value. */
  readonly patterns?: readonly string[]
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

/** An attribute. `xml:lang` is one of type `language` in the XML namespace, inherited on reading. */
export interface AttributeField extends SimpleValue {
  readonly kind: 'attribute'
  readonly name?: string
  readonly namespace?: string
  readonly required?: true
}

/** The character data of the element itself. */
export interface TextField extends SimpleValue {
  readonly kind: 'text'
  readonly required?: true
}

/** A child element with a class of its own, at most once. */
export interface ChildField {
  readonly kind: 'child'
  readonly of: () => DeclaredClass
  readonly required?: true
}

/** A repeated child element with a class of its own. */
export interface ChildrenField {
  readonly kind: 'children'
  readonly of: () => DeclaredClass
  readonly min?: number
  readonly max?: number
}

/** A child element of nothing but text, as a value. */
export interface ChildTextField extends SimpleValue {
  readonly kind: 'childText'
  readonly name?: string
  /** The namespace where it is not that of the element. */
  readonly namespace?: string
  readonly required?: true
}

/** A repeated child element of nothing but text, as a list of values. */
export interface ChildTextsField extends SimpleValue {
  readonly kind: 'childTexts'
  readonly name: string
  readonly namespace?: string
  readonly min?: number
  readonly max?: number
}

/** A repeated child element of nothing but one attribute, as a list of values. */
export interface ChildAttributesField extends SimpleValue {
  readonly kind: 'childAttributes'
  readonly name: string
  readonly namespace?: string
  readonly attribute: string
  readonly min?: number
  readonly max?: number
}

/** A child element of text in a language, repeated once a language. */
export interface TextsField {
  readonly kind: 'texts'
  readonly name: string
  readonly namespace?: string
  readonly min?: number
  readonly max?: number
}

/** The one text of a `texts` field that suits best, as a plain string. */
export interface ShortcutField {
  readonly kind: 'shortcut'
  /** The property name of the `texts` field. */
  readonly of: string
}

/** An empty child element, as a boolean. */
export interface FlagField {
  readonly kind: 'flag'
  readonly name?: string
  readonly namespace?: string
  /** True where the schema demands the child. */
  readonly required?: true
}

/** A choice of empty child elements, as the local name of the one chosen. */
export interface OneOfField {
  readonly kind: 'oneOf'
  readonly names: readonly string[]
  readonly namespace?: string
  readonly required?: true
}

/** The text of the element that a `oneOf` field chose. */
export interface OneOfTextField {
  readonly kind: 'oneOfText'
  /** The property name of the `oneOf` field. */
  readonly of: string
}

/** A repeated choice of elements with classes, in document order. */
export interface OrderedChoiceField {
  readonly kind: 'choice'
  readonly of: () => readonly DeclaredClass[]
  readonly min?: number
  readonly max?: number
}

/** Text and elements in document order. */
export interface MixedField {
  readonly kind: 'mixed'
  readonly of: () => readonly DeclaredClass[]
}

/** A class with a declaration: what tables refer to. */
export interface DeclaredClass<T extends Node = Node> {
  // biome-ignore lint/suspicious/noExplicitAny: every init and content, whatever their types
  new (init: any, content?: any): T
  readonly declaration: Declaration
  /** The table of the fields, of a class of typed forms: these have the element of all forms. */
  readonly form?: FormDeclaration | undefined
  /** @internal The child as a node of a class, where being its element is not enough to be one. */
  readonly $in?: (
    type: DeclaredClass,
    child: Node | Element,
    around: Surroundings,
  ) => Node | undefined
  /** @internal Reports what is wrong with a node beyond its declaration. */
  readonly $check?: (node: Node, report: ReportField) => void
}
