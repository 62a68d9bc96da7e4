/** Nodes outside of a stream: reading, writing, checking. */
export { type Attribute, Element, type ElementJson, elementFromJson } from '../xml/element.ts'
export type { XmlLimits } from '../xml/limits.ts'
export { isXmlError, type XmlCondition, XmlError } from '../xml/xml-error.ts'
export type { AnswerOf, RequestTypes } from './answers.ts'
export type { Builder } from './builder.ts'
export type { Declaration, Field, ValueType } from './declaration.ts'
export type { Facts, StandsIn } from './facts.ts'
export { Form, type FormClass } from './form.ts'
export type { FormDeclaration, FormField, FormFieldType } from './form-declaration.ts'
export { type NodeJson, nodeFromJson } from './json.ts'
export {
  type Content,
  type InitOf,
  Node,
  type NodeClass,
  type NodeLike,
  type Payload,
} from './node.ts'
export { type ParseOptions, parseNode as parse } from './parse-node.ts'
export type { Problem, ProblemCode } from './problem.ts'
export { readNode } from './read.ts'
export { Registry, type RegistryItem, registry } from './registry.ts'
export { type ErrorReply, Stanza } from './stanza.ts'
export {
  defaultErrorType,
  type StanzaErrorCondition,
  type StanzaErrorType,
} from './stanza-conditions.ts'
export { isStanzaError, StanzaError, type StanzaErrorOptions } from './stanza-error.ts'
export { type LangText, type LangTextInit, Texts, type TextsLike } from './texts.ts'
export { validate } from './validate.ts'
export type { QName } from './values/qname.ts'
export { writeNode } from './write.ts'
