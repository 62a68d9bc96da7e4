// The TypeScript types of fields: on the node, and in what a new node is made of.
import type { FieldModel, ValueModel } from '../model/model.ts'
import { isText, type ValueType } from '../model/value-type.ts'
import type { FileScope } from './file-scope.ts'
import type { Layout } from './layout.ts'
import { quoted } from './literals.ts'
import type { RuntimeName } from './runtime-names.ts'
import { listType } from './types.ts'

/** A type as the members of a union, without `undefined`. */
export type UnionMembers = readonly Layout[]

/** The types of a field. */
export interface FieldTypes {
  /** The type on the node. */
  readonly read: UnionMembers
  /** The type in an init and in a builder. */
  readonly written: UnionMembers
  /** True where the node always has a value. */
  readonly isPresent: boolean
  /** True where a new node cannot do without one. */
  readonly isRequired: boolean
}

/** The types of a field as this file says them. */
export function fieldTypes(field: FieldModel, scope: FileScope): FieldTypes {
  switch (field.kind) {
    case 'attribute':
    case 'text': {
      const isPresent = field.required || field.value.default !== undefined
      return { ...valueTypes(field.value, scope), isPresent, isRequired: field.required }
    }
    case 'childText': {
      const { required } = field
      return { ...valueTypes(field.value, scope), isPresent: required, isRequired: required }
    }
    case 'childTexts':
    case 'childAttributes': {
      const { read, written } = valueTypes(field.value, scope)
      return list(read, written, field.min > 0)
    }
    case 'child': {
      const name = scope.class(field.of, 'type')
      const { required } = field
      return {
        read: [name],
        written: [`${scope.runtime('NodeLike')}<${name}>`],
        isPresent: required,
        isRequired: required,
      }
    }
    case 'children': {
      const name = scope.class(field.of, 'type')
      return list([name], [`${scope.runtime('NodeLike')}<${name}>`], field.min > 0)
    }
    case 'choice':
      return list([field.union], [field.union], field.min > 0)
    case 'mixed':
      return list([field.union], [field.union], false)
    case 'texts':
      return {
        read: [scope.runtime('Texts')],
        written: [scope.runtime('TextsLike')],
        isPresent: true,
        isRequired: false,
      }
    case 'shortcut':
    case 'oneOfText':
      return { read: ['string'], written: ['string'], isPresent: false, isRequired: false }
    case 'flag':
      return { read: ['boolean'], written: ['boolean'], isPresent: true, isRequired: false }
    case 'oneOf': {
      const name = scope.enumeration(field.enumeration)
      const { required } = field
      return { read: [name], written: [name], isPresent: required, isRequired: required }
    }
  }
}

/**
 * What may stand for the whole init where the text is all that a new node needs: values that are no
 * objects, which an init is.
 */
export function bareText(value: ValueModel, scope: FileScope): UnionMembers | undefined {
  if (value.list || value.type === 'qname') return undefined
  return value.type === 'jid' ? ['string'] : valueTypes(value, scope).written
}

function list(read: UnionMembers, written: UnionMembers, isRequired: boolean): FieldTypes {
  return { read: [listType(read)], written: [listType(written)], isPresent: true, isRequired }
}

/** The types of a simple value, as it is read and as it is given. */
export function valueTypes(
  value: ValueModel,
  scope: FileScope,
): { readonly read: UnionMembers; readonly written: UnionMembers } {
  const { enumeration, fixed, type } = value
  const [read, written] =
    enumeration !== undefined
      ? [[scope.enumeration(enumeration)], [scope.enumeration(enumeration)]]
      : fixed !== undefined && isText(type) && !value.list
        ? [[quoted(fixed)], [quoted(fixed)]]
        : [
            named(readTypes[type] ?? ['string'], scope),
            named(writtenTypes[type] ?? ['string'], scope),
          ]
  return value.list ? { read: [listType(read)], written: [listType(written)] } : { read, written }
}

function named(members: readonly string[], scope: FileScope): UnionMembers {
  for (const member of members) if (isImported(member)) scope.runtime(member)
  return members
}

function isImported(name: string): name is Extract<RuntimeName, 'Jid' | 'JidLike' | 'QName'> {
  return name === 'Jid' || name === 'JidLike' || name === 'QName'
}

const wide = ['number', 'bigint']

const readTypes: Readonly<Partial<Record<ValueType, readonly string[]>>> = {
  boolean: ['boolean'],
  byte: ['number'],
  unsignedByte: ['number'],
  short: ['number'],
  unsignedShort: ['number'],
  int: ['number'],
  unsignedInt: ['number'],
  long: wide,
  unsignedLong: wide,
  integer: wide,
  nonNegativeInteger: wide,
  positiveInteger: wide,
  nonPositiveInteger: wide,
  negativeInteger: wide,
  float: ['number'],
  double: ['number'],
  decimal: ['number'],
  dateTime: ['Date'],
  legacyDateTime: ['Date'],
  base64: ['Uint8Array'],
  hex: ['Uint8Array'],
  jid: ['Jid'],
  qname: ['QName'],
}

const writtenTypes: typeof readTypes = { ...readTypes, jid: ['JidLike'] }
