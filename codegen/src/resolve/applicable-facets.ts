// Which facets apply to which types (XSD 1.1 Part 2 §4.1.5), and what their bounds look like.
import { isBuiltin } from '../components/builtin-types.ts'
import type { BuiltinTypeName } from '../components/builtin-type-name.ts'
import type { FacetKind } from '../components/facet.ts'
import type { SimpleTypeDefinition } from '../components/simple-type-definition.ts'

/** Whether a facet of that kind can restrict a type. */
export function applies(kind: FacetKind, type: SimpleTypeDefinition): boolean {
  if (kind === 'pattern' || kind === 'enumeration') return true
  if (type.variety === 'union') return false
  if (kind === 'whiteSpace') return true
  if (type.variety === 'list') return lengths.has(kind)
  const primitive = primitiveOf(type)
  // Nothing is known about the values of the types above the primitive ones.
  if (primitive === 'anySimpleType' || primitive === 'anyAtomicType') return true
  if (lengths.has(kind)) return measured.has(primitive)
  if (digits.has(kind)) return primitive === 'decimal'
  return ordered.has(primitive)
}

/** Whether a text is a bound for a type: a number for numbers; dates and times are not looked into. */
export function isBound(text: string, type: SimpleTypeDefinition): boolean {
  if (text === '' || text.length > 100 || /[\s"'\\`]/.test(text)) return false
  switch (primitiveOf(type)) {
    case 'decimal':
      return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text)
    case 'float':
    case 'double':
      return /^(?:[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?|[+-]?INF|NaN)$/.test(text)
    default:
      return true
  }
}

// The built-in type right below xs:anyAtomicType that a type comes from.
function primitiveOf(type: SimpleTypeDefinition): BuiltinTypeName {
  let at = type
  for (
    let base = at.baseTypeDefinition;
    base !== undefined && !isBuiltin(base, 'anyAtomicType') && !isBuiltin(base, 'anySimpleType');
    base = base.baseTypeDefinition
  ) {
    at = base
  }
  return at.builtin ?? 'anySimpleType'
}

const lengths: ReadonlySet<FacetKind> = new Set(['length', 'minLength', 'maxLength'])

const digits: ReadonlySet<FacetKind> = new Set(['totalDigits', 'fractionDigits'])

const measured: ReadonlySet<BuiltinTypeName> = new Set([
  'string',
  'anyURI',
  'hexBinary',
  'base64Binary',
  'QName',
  'NOTATION',
])

const ordered: ReadonlySet<BuiltinTypeName> = new Set([
  'decimal',
  'float',
  'double',
  'duration',
  'dateTime',
  'date',
  'time',
  'gYearMonth',
  'gYear',
  'gMonthDay',
  'gDay',
  'gMonth',
])
