// The annotation vocabulary as data: what schemas say beyond XSD. The meaning of each element is
// documented for authors in codegen/annotations.xsd.
import type { Location } from './location.ts'
import type { QName } from './qname.ts'

/** What the vocabulary's elements inside one `xs:annotation` said; absent members were not there. */
export interface Vocabulary {
  /** The `x:specification`, on a schema. */
  readonly specification?: SpecificationAnnotation
  /** The `x:module`, on a schema. */
  readonly module?: ModuleAnnotation
  /** The `x:shared`, on a schema. */
  readonly shared?: SharedAnnotation
  /** The `x:class`, on an element or a complex type. */
  readonly class?: ClassAnnotation
  /** The `x:stands`, on a global element. */
  readonly stands?: StandsAnnotation
  /** The `x:answer` elements, on a global element, in document order; several are alternatives. */
  readonly answers?: readonly AnswerAnnotation[]
  /** The `x:property`, on an element, an attribute, a choice or a wildcard inside a type. */
  readonly property?: PropertyAnnotation
  /** The `x:value`, on an attribute, an element of simple type, or a simple type. */
  readonly value?: ValueAnnotation
  /** The `x:fold`, on a repeated child. */
  readonly fold?: FoldAnnotation
  /** The `x:one-of`, on a choice of empty children. */
  readonly oneOf?: OneOfAnnotation
  /** The `x:order`, on a repeated choice. */
  readonly order?: OrderAnnotation
  /** The `x:texts`, on a repeated child of text and `xml:lang`. */
  readonly texts?: TextsAnnotation
  /** The `x:accepts`, on an `xs:any`. */
  readonly accepts?: AcceptsAnnotation
}

/** `x:specification`: the document the schema belongs to. */
export interface SpecificationAnnotation {
  readonly location: Location
  /** The short name, `XEP-0030` or `RFC 6120`. */
  readonly name: string
  /** The output folder: the name in lower case without white space, `xep-0030`, `rfc6120`. */
  readonly folder: string
  readonly title?: string
  readonly version?: string
  readonly status?: string
  readonly url?: string
}

/** `x:module`: the generated module. */
export interface ModuleAnnotation {
  readonly location: Location
  /** The file name without extension, a slug: `disco-info`. */
  readonly name: string
  /** The beginning of class names that no `x:class` gives, an UpperCamel identifier. */
  readonly prefix?: string
}

/** `x:shared`: more namespaces that the schema's classes read and write. */
export interface SharedAnnotation {
  readonly location: Location
  readonly namespaces: readonly string[]
}

/** `x:class`: the exported class. */
export interface ClassAnnotation {
  readonly location: Location
  /** The class name, an UpperCamel identifier. */
  readonly name?: string
  /** The hand-written base class of the runtime, an identifier. */
  readonly extends?: string
  /** The section of the specification that defines the element, `3.1`. */
  readonly section?: string
}

/** `x:stands`: where the element may stand as a payload; an empty list: nowhere by itself. */
export interface StandsAnnotation {
  readonly location: Location
  readonly in: readonly string[]
}

/** `x:answer`: an iq request with this payload, and what its result holds. */
export interface AnswerAnnotation {
  readonly location: Location
  readonly request: 'get' | 'set'
  /** The payload of the result; absent: the result is empty. */
  readonly with?: QName
}

/** `x:property`: how the property is called. */
export interface PropertyAnnotation {
  readonly location: Location
  /** The name of one value, a lowerCamel identifier. */
  readonly name?: string
  /** The name of a list of values, a lowerCamel identifier. */
  readonly plural?: string
}

/** `x:value`: what a string means. */
export interface ValueAnnotation {
  readonly location: Location
  /** The value type: `jid`, `language`, `dateTime`, `uri` … */
  readonly type: string
}

/** `x:fold`: the property is the list of one attribute's values. */
export interface FoldAnnotation {
  readonly location: Location
  /** The attribute's name, in no namespace. */
  readonly attribute: string
}

/** `x:one-of`: one property that holds the name of the chosen child. */
export interface OneOfAnnotation {
  readonly location: Location
  /** The property's name, a lowerCamel identifier. */
  readonly name: string
  /** The property for the character data that some of the children carry. */
  readonly text?: string
}

/** `x:order`: whether the order among a repeated choice's children means something. */
export interface OrderAnnotation {
  readonly location: Location
  readonly significant: boolean
}

/** `x:texts`: texts by language with a shortcut for the best one. */
export interface TextsAnnotation {
  readonly location: Location
  /** The singular property, a lowerCamel identifier. */
  readonly shortcut: string
}

/** `x:accepts`: the wildcard takes the payloads that may stand in these contexts. */
export interface AcceptsAnnotation {
  readonly location: Location
  /** Tokens of `x:stands`, at least one. */
  readonly contexts: readonly string[]
}
