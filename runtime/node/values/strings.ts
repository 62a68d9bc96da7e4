import { collapse, unacceptable, type ValueMapping } from './value-mapping.ts'

/** `xs:string` and what is treated as one (`xs:anyURI` keeps its characters). */
export const stringMapping: ValueMapping<string> = {
  expected: 'a string',
  parse: (text) => text,
  format: (value) => value,
  isExact: () => true,
  accept: acceptString,
  isText: true,
  equals: (a, b) => a === b,
}

/** Types whose white space is collapsed: `xs:token` and those derived from it. */
export const tokenMapping: ValueMapping<string> = {
  expected: 'a token',
  parse: collapse,
  format: (value) => value,
  isExact: (text, value) => text === value,
  accept: (input) => collapse(acceptString(input)),
  isText: true,
  equals: (a, b) => a === b,
}

/** `xs:language`, a tag of BCP 47; `''` says that no language is known (XML 1.0 §2.12). */
export const languageMapping: ValueMapping<string> = {
  ...tokenMapping,
  expected: 'a language tag',
  parse: (text) => {
    // A stream speaks few languages, mostly the same one.
    if (text === latestTag) return latestTag
    const tag = collapse(text)
    if (!languageTag.test(tag)) return undefined
    if (tag === text && tag.length < 12) latestTag = tag
    return tag
  },
  accept: (input) => {
    const text = acceptString(input)
    const tag = languageMapping.parse(text)
    if (tag !== undefined) return tag
    throw new TypeError(`expected a language tag, got ${JSON.stringify(text.slice(0, 60))}`)
  },
}

const languageTag = /^([A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*)?$/
let latestTag = ''

/** `xs:anyURI`. */
export const uriMapping: ValueMapping<string> = { ...tokenMapping, expected: 'a URI' }

/** `xs:date`, in its lexical form. */
export const dateMapping: ValueMapping<string> = lexical(
  'a date',
  /^-?\d{4,9}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(Z|[+-]\d\d:\d\d)?$/,
)

/** `xs:time`, in its lexical form. */
export const timeMapping: ValueMapping<string> = lexical(
  'a time',
  /^([01]\d|2[0-4]):[0-5]\d:[0-5]\d(\.\d{1,20})?(Z|[+-]\d\d:\d\d)?$/,
)

/** `xs:duration`, in its lexical form. */
export const durationMapping: ValueMapping<string> = lexical(
  'a duration',
  /^-?P(?=\d|T\d)(\d{1,20}Y)?(\d{1,20}M)?(\d{1,20}D)?(T(?=\d)(\d{1,20}H)?(\d{1,20}M)?(\d{1,20}(\.\d{1,20})?S)?)?$/,
)

function lexical(expected: string, pattern: RegExp): ValueMapping<string> {
  const parse = (text: string): string | undefined => {
    const value = collapse(text)
    return pattern.test(value) ? value : undefined
  }
  const accept = (input: unknown): string => {
    const text = acceptString(input)
    const value = parse(text)
    if (value !== undefined) return value
    throw new TypeError(`expected ${expected}, got ${JSON.stringify(text.slice(0, 60))}`)
  }
  return { ...tokenMapping, expected, parse, accept }
}

function acceptString(input: unknown): string {
  if (typeof input === 'string') return input
  throw unacceptable('a string', input)
}
