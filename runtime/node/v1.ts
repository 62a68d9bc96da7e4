/**
 * What generated code imports, and nobody else: the first version of the agreement between the compiler
 * and this runtime.
 */
export type { Jid, JidLike } from '../jid/jid.ts'
export type { Element } from '../xml/element.ts'
export type { Builder } from './builder.ts'
export type { Declaration } from './declaration.ts'
export type { Anywhere } from './facts.ts'
export { Form } from './form.ts'
export type { FormDeclaration } from './form-declaration.ts'
export { formInit, formValues } from './form-fields.ts'
export { take } from './hand-over.ts'
export { type Content, Node, type NodeLike, type Payload } from './node.ts'
export { type Registry, registry } from './registry.ts'
export { type ExactSchema, exact } from './schema/exact.ts'
export type { SchemaTable } from './schema/schema-table.ts'
export { Stanza } from './stanza.ts'
export type { LangText, Texts, TextsLike } from './texts.ts'
export type { QName } from './values/qname.ts'
