// A field of a registration.
import {
  type FormField,
  type FormFieldType,
  type FormOption,
  type FormValidation,
  formFieldTypes,
} from '../../components/form-type.ts'
import { didYouMean } from '../../text/nearest.ts'
import { attributeOf, elementsOf, type SourceElement, textOf } from '../source-element.ts'
import { type FormScope, proseOf, termIn } from './form-scope.ts'

/**
 * Reads a field; `undefined` after reporting R4 where it has no name of its own. Reports R5 (type), R7
 * (options), R8 (validation) and R9 (what is not of the notation).
 */
export function readFormField(element: SourceElement, scope: FormScope): FormField | undefined {
  const { location } = element
  const name = (attributeOf(element, 'var')?.value ?? '').trim()
  if (name === '') {
    scope.fault('R4', 'the field has no name', location, "Give it a 'var'.")
    return undefined
  }
  if (/[{}]/.test(name) && !clarkName.test(name)) {
    const hint = 'Fields of which only a pattern is known are read and kept without a property.'
    scope.fault('R4', `'${shortened(name)}' is no name but a pattern`, location, hint)
    return undefined
  }
  const children = elementsOf(element)
  for (const child of children) {
    if (known.has(child.localName)) continue
    scope.fault('R9', `<${child.qualifiedName}> is not of a field`, child.location, fieldHint)
  }
  const named = (localName: string): readonly SourceElement[] =>
    children.filter((each) => each.localName === localName)
  const label = attributeOf(element, 'label')?.value ?? ''
  const described = named('desc').flatMap(proseOf)
  const property = named('property').map((each) => termIn(each, scope)?.property)[0]
  const validation = named('validate').map((each) => validationOf(each))[0]
  return {
    location,
    var: name,
    type: typeOf(element, scope),
    ...(property === undefined ? {} : { property }),
    documentation: described.length > 0 ? described : paragraphs(label),
    required: named('required').length > 0,
    options: optionsOf(named('option'), scope),
    ...(validation === undefined ? {} : { validation }),
  }
}

function typeOf(element: SourceElement, scope: FormScope): FormFieldType {
  const attribute = attributeOf(element, 'type')
  const written = attribute?.value.trim() ?? ''
  if (isFieldType(written)) return written
  const message =
    written === '' ? 'the field has no type' : `there is no type '${shortened(written)}'`
  const hint = didYouMean(written, formFieldTypes) ?? 'It is taken for text-single.'
  scope.fault('R5', message, (attribute ?? element).location, hint)
  return 'text-single'
}

function optionsOf(elements: readonly SourceElement[], scope: FormScope): readonly FormOption[] {
  const options = new Map<string, FormOption>()
  for (const element of elements) {
    const inside = elementsOf(element).find(({ localName }) => localName === 'value')
    const label = attributeOf(element, 'label')?.value ?? ''
    const value = textOf(inside ?? element).trim()
    if (inside === undefined) {
      const message = value === '' ? 'the option has no value' : 'the value stands in no <value>'
      scope.fault('R7', message, element.location, 'Write <option><value>…</value></option>.')
      if (value === '') continue
    }
    if (options.has(value)) {
      scope.fault('R7', `the option '${shortened(value)}' is there twice`, element.location)
      continue
    }
    options.set(value, { value, documentation: paragraphs(label) })
  }
  return [...options.values()]
}

function validationOf(element: SourceElement): FormValidation {
  const children = elementsOf(element)
  const range = children.find(({ localName }) => localName === 'range')
  const regex = children.find(({ localName }) => localName === 'regex')
  const given = (name: string, of: SourceElement | undefined): string | undefined =>
    of === undefined ? undefined : attributeOf(of, name)?.value.trim()
  const [datatype, min, max] = [
    given('datatype', element),
    given('min', range),
    given('max', range),
  ]
  return {
    location: element.location,
    open: children.some(({ localName }) => localName === 'open'),
    ...(datatype === undefined ? {} : { datatype }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(regex === undefined ? {} : { pattern: textOf(regex).trim() }),
  }
}

function isFieldType(text: string): text is FormFieldType {
  return formFieldTypes.some((each) => each === text)
}

function paragraphs(text: string): readonly string[] {
  const collapsed = text.trim().replace(/\s+/g, ' ')
  return collapsed === '' ? [] : [collapsed]
}

function shortened(text: string): string {
  return text.slice(0, 60)
}

// A name in a namespace, as XEP-0068 has it: `{urn:example}name`.
const clarkName = /^\{[^{}\s]*[:/][^{}\s]*\}[^{}\s]+$/

const known: ReadonlySet<string> = new Set([
  'desc',
  'required',
  'option',
  'value',
  'validate',
  'property',
])

const fieldHint = 'A field has desc, required, option, validate and x:property.'
