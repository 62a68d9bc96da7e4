// The facets written in one restriction (XSD 1.1 Part 2 §4.3).
import type {
  BoundFacet,
  EnumerationValue,
  Facet,
  LengthFacet,
  WhiteSpaceFacet,
} from '../components/facet.ts'
import { facetNames } from '../components/facet-names.ts'
import type { SimpleTypeDefinition } from '../components/simple-type-definition.ts'
import { facetOf } from '../components/simple-types.ts'
import { readPattern, translatePattern } from '../pattern/translate-pattern.ts'
import { attributeOf, elementsOf, type SourceElement } from '../read/source-element.ts'
import { applies, isBound } from './applicable-facets.ts'
import type { Resolution } from './resolution.ts'
import type { Scope } from './scope.ts'
import { booleanOf, countOf, wordOf } from './values.ts'

/** Reads the facets of a restriction of `base`. Reports A4 (no value), A5 (bad value), D2 (twice). */
export function facetsOf(
  restriction: SourceElement,
  base: SimpleTypeDefinition,
  scope: Scope,
  resolution: Resolution,
): readonly Facet[] {
  const { diagnostics } = resolution
  const facets = new Map<string, Facet>()
  const values = new Map<string, EnumerationValue>()
  const patterns: string[] = []
  let enumeration: SourceElement | undefined
  let pattern: SourceElement | undefined
  for (const source of elementsOf(restriction)) {
    const { localName, location } = source
    if (!facetNames.has(localName)) continue
    const value = attributeOf(source, 'value')
    if (value === undefined) {
      diagnostics.warning('A4', `<${source.qualifiedName}> needs a value`, location)
    } else if (localName === 'enumeration') {
      enumeration ??= source
      const annotation = resolution.annotation(source, scope)
      const text = normaliseSpace(value.value, base)
      if (values.has(text)) {
        diagnostics.warning('D2', `the value '${text.slice(0, 60)}' is listed twice`, location)
      } else {
        const expanded = expandedOf(text, base, source)
        values.set(text, { location, ...annotation, value: text, ...expanded })
      }
    } else if (localName === 'pattern') {
      pattern ??= source
      if (translatePattern(value.value) === undefined) {
        const isRead = readPattern(value.value) !== undefined
        const fault = isRead ? 'can be matched in too many ways' : 'is no regular expression of XSD'
        const message = `'${value.value.slice(0, 60)}' ${fault}`
        const advice = isRead
          ? 'Repeat nothing that can be divided in two ways, since a value that does not match would take for ever'
          : 'Correct it (XSD 1.1 Part 2 §G)'
        const hint = `${advice}; values are not checked by it.`
        diagnostics.warning('A5', message, value.location, hint)
      }
      patterns.push(value.value)
    } else {
      if (facets.has(localName)) diagnostics.warning('D2', `${localName} is given twice`, location)
      const facet = simpleFacet(source, value.value.trim(), base, resolution)
      if (facet === undefined) continue
      if (applies(facet.kind, base)) facets.set(localName, facet)
      else {
        const message = `${localName} says nothing about a type of that kind`
        diagnostics.warning('L6', message, location, 'Remove it, or take another base.')
      }
    }
  }
  if (enumeration !== undefined) {
    const { location, bindings } = enumeration
    const list = [...values.values()]
    const prefixes = prefixesOf(list, base, bindings)
    facets.set('enumeration', {
      kind: 'enumeration',
      location,
      values: list,
      ...(prefixes.length > 0 && { prefixes }),
    })
  }
  if (pattern !== undefined) {
    facets.set('pattern', { kind: 'pattern', location: pattern.location, patterns })
  }
  return [...facets.values()]
}

// The value of a qualified name is what it means where it is written.
function expandedOf(
  text: string,
  base: SimpleTypeDefinition,
  { bindings }: SourceElement,
): { readonly expanded?: string } {
  const isName = base.variety === 'atomic' && /^(?:QName|NOTATION)$/.test(base.builtinAncestor)
  if (!isName) return {}
  const colon = text.indexOf(':')
  const namespace = bindings.get(colon < 0 ? '' : text.slice(0, colon)) ?? ''
  return { expanded: `{${namespace}}${text.slice(colon + 1)}` }
}

// In lists and unions it is not known beforehand which part of a value is a name.
function prefixesOf(
  values: readonly EnumerationValue[],
  base: SimpleTypeDefinition,
  bindings: ReadonlyMap<string, string>,
): readonly (readonly [prefix: string, namespace: string])[] {
  if (base.variety === 'atomic' || !hasNames(base)) return []
  const words = values.flatMap(({ value }) => value.split(' '))
  const prefixes = words.map((word) => word.slice(0, Math.max(0, word.indexOf(':'))))
  return [...new Set(prefixes)].flatMap((prefix) => {
    const namespace = bindings.get(prefix)
    return namespace === undefined ? [] : [[prefix, namespace] as const]
  })
}

function hasNames(type: SimpleTypeDefinition, seen = new Set<SimpleTypeDefinition>()): boolean {
  if (seen.has(type)) return false
  seen.add(type)
  if (type.variety === 'atomic') return /^(?:QName|NOTATION)$/.test(type.builtinAncestor)
  if (type.variety === 'list') return hasNames(type.itemTypeDefinition, seen)
  return type.memberTypeDefinitions.some((each) => hasNames(each, seen))
}

/** Applies the `whiteSpace` facet in force on a type to a value (XSD 1.1 Part 2 §4.3.6). */
function normaliseSpace(value: string, type: SimpleTypeDefinition): string {
  // A union's members differ and a list collapses; both are read as if collapsed.
  const mode =
    type.variety === 'atomic' ? (facetOf(type, 'whiteSpace')?.value ?? 'preserve') : 'collapse'
  if (mode === 'preserve') return value
  const replaced = value.replace(/[\t\r\n]/g, ' ')
  return mode === 'replace' ? replaced : replaced.replace(/ +/g, ' ').trim()
}

function simpleFacet(
  source: SourceElement,
  value: string,
  base: SimpleTypeDefinition,
  { diagnostics }: Resolution,
): LengthFacet | BoundFacet | WhiteSpaceFacet | undefined {
  const { localName, location } = source
  const fixed = booleanOf(source, 'fixed', diagnostics) ?? false
  switch (localName) {
    case 'length':
    case 'minLength':
    case 'maxLength':
    case 'totalDigits':
    case 'fractionDigits': {
      const count = countOf(source, 'value', diagnostics)
      return count === undefined ? undefined : { kind: localName, location, value: count, fixed }
    }
    case 'minInclusive':
    case 'maxInclusive':
    case 'minExclusive':
    case 'maxExclusive':
      if (isBound(value, base)) return { kind: localName, location, value, fixed }
      diagnostics.warning('A5', `'${value.slice(0, 40)}' is no bound of the type`, location)
      return undefined
    case 'whiteSpace': {
      const modes = ['preserve', 'replace', 'collapse'] as const
      const mode = wordOf(source, 'value', modes, diagnostics)
      return mode === undefined ? undefined : { kind: localName, location, value: mode, fixed }
    }
    default:
      return undefined
  }
}
