// The value types of the runtime, and which one a built-in type of XSD is read as.
import type { BuiltinTypeName } from '../components/builtin-type-name.ts'

/** A value type that a declaration table may name. */
export type ValueType = (typeof valueTypes)[number]

/** Every value type. */
export const valueTypes = [
  'string',
  'token',
  'boolean',
  'byte',
  'unsignedByte',
  'short',
  'unsignedShort',
  'int',
  'unsignedInt',
  'long',
  'unsignedLong',
  'integer',
  'nonNegativeInteger',
  'positiveInteger',
  'nonPositiveInteger',
  'negativeInteger',
  'float',
  'double',
  'decimal',
  'dateTime',
  'legacyDateTime',
  'date',
  'time',
  'duration',
  'base64',
  'hex',
  'jid',
  'language',
  'uri',
  'qname',
] as const

/** Whether a name, as an annotation gives it, is that of a value type. */
export function isValueType(name: string): name is ValueType {
  return valueTypes.some((each) => each === name)
}

/** The value type of an atomic type with that built-in ancestor. */
export function valueTypeOf(builtin: BuiltinTypeName): ValueType {
  return renamed.get(builtin) ?? (isValueType(builtin) ? builtin : 'token')
}

/** Whether values of the type are strings in TypeScript. */
export function isText(type: ValueType): boolean {
  return textTypes.has(type)
}

/** Whether the empty string is a value of the type. */
export function admitsEmpty(type: ValueType): boolean {
  return emptyTypes.has(type)
}

const renamed: ReadonlyMap<BuiltinTypeName, ValueType> = new Map([
  ['anySimpleType', 'string'],
  ['anyAtomicType', 'string'],
  ['normalizedString', 'string'],
  ['dayTimeDuration', 'duration'],
  ['yearMonthDuration', 'duration'],
  ['dateTimeStamp', 'dateTime'],
  ['hexBinary', 'hex'],
  ['base64Binary', 'base64'],
  ['anyURI', 'uri'],
  ['QName', 'qname'],
])

const textTypes: ReadonlySet<ValueType> = new Set([
  'string',
  'token',
  'date',
  'time',
  'duration',
  'language',
  'uri',
])

const emptyTypes: ReadonlySet<ValueType> = new Set([
  'string',
  'token',
  'base64',
  'hex',
  'uri',
  'language',
])
