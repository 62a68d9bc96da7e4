// Form registrations: of a XEP document, or of a file in the notation of the registrar.
import {
  type FormDocument,
  type FormField,
  formFieldTypes,
  type FormType,
} from '../../components/form-type.ts'
import type { Location } from '../../components/location.ts'
import type { SpecificationAnnotation } from '../../components/vocabulary.ts'
import type { Diagnostics } from '../../diagnostics.ts'
import { formatLocation } from '../../components/location.ts'
import { didYouMean } from '../../text/nearest.ts'
import type { MappedText } from '../mapped-text.ts'
import { parseXml } from '../parse-xml.ts'
import { elementsOf, type SourceElement, textOf } from '../source-element.ts'
import { type FormScope, formScope, proseOf, termIn } from './form-scope.ts'
import { readFormField } from './read-form-field.ts'
import { formTypesIn } from './recover-form.ts'

/** Whether a text is a file of registrations. */
export function isFormFile(text: string): boolean {
  const head = text.replace(/<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)/g, '').slice(0, 1000)
  return /^\s*<(?:registry|form_type)[\s>]/.test(head)
}

/** Reads a file of registrations; `undefined` after reporting that it is not well-formed. */
export function readFormFile(
  file: string,
  content: MappedText,
  diagnostics: Diagnostics,
): FormDocument | undefined {
  const root = parseXml(content.text, content, diagnostics)
  if (root === undefined) return undefined
  const scope = formScope(false, diagnostics)
  const children = root.localName === 'form_type' ? [root] : elementsOf(root)
  const terms = children.map((each) => termIn(each, scope))
  const specification = terms.find((each) => each?.specification !== undefined)?.specification
  const module = terms.find((each) => each?.module !== undefined)?.module
  const elements = children.filter(({ localName }) => localName === 'form_type')
  for (const each of children) {
    if (known.has(each.localName)) continue
    scope.fault('R9', `<${each.qualifiedName}> is not of a registry of forms`, each.location)
  }
  return {
    location: { file, line: 1, column: 1 },
    ...(specification === undefined ? {} : { specification }),
    ...(module === undefined ? {} : { module }),
    published: false,
    formTypes: mergedFormTypes(elements, scope),
  }
}

/** Reads the registrations in the blocks of a XEP document; `undefined` where there are none. */
export function readFormBlocks(
  blocks: readonly MappedText[],
  specification: SpecificationAnnotation,
  diagnostics: Diagnostics,
): FormDocument | undefined {
  const elements = blocks.flatMap((each) => formTypesIn(each, diagnostics))
  const formTypes = mergedFormTypes(elements, formScope(true, diagnostics))
  const [first] = formTypes
  if (first === undefined) return undefined
  return { location: first.location, specification, published: true, formTypes }
}

function mergedFormTypes(
  elements: readonly SourceElement[],
  scope: FormScope,
): readonly FormType[] {
  const merged = new Map<string, FormType>()
  for (const element of elements) {
    const read = readFormType(element, scope)
    if (read === undefined) continue
    const before = merged.get(read.name)
    if (before === undefined) {
      merged.set(read.name, read)
      continue
    }
    const where = formatLocation(before.location)
    const message = `the form ${read.name} is registered twice (the other: ${where})`
    scope.fault('R3', message, read.location, 'Its fields are added to those of the other.')
    const fields = withoutRepeats([...before.fields, ...read.fields], scope)
    merged.set(read.name, { ...before, fields })
  }
  return [...merged.values()]
}

function readFormType(element: SourceElement, scope: FormScope): FormType | undefined {
  const { location } = element
  const children = elementsOf(element)
  const named = (localName: string): readonly SourceElement[] =>
    children.filter((each) => each.localName === localName)
  const name = named('name').map((each) => textOf(each).trim())[0] ?? ''
  if (name === '' || /\s/.test(name) || name.length > longestName) {
    if (scope.published && isTemplate(named('field'))) {
      const message = `'${name.slice(0, 60)}' is no FORM_TYPE: this shows how one is registered`
      scope.diagnostics.note('R2', message, location, 'There is nothing to generate of it.')
      return undefined
    }
    const message =
      name === '' ? 'the form has no name' : `'${name.slice(0, 60)}' cannot be a FORM_TYPE`
    scope.fault('R2', message, location, 'The name is the value of the field FORM_TYPE, a URI.')
    return undefined
  }
  for (const child of children) {
    if (parts.has(child.localName) || adopted(child, children, scope)) continue
    scope.fault('R9', `<${child.qualifiedName}> is not of a registration`, child.location)
  }
  const fields = named('field').flatMap((each) =>
    isFormTypeField(each) ? [] : (readFormField(each, scope) ?? []),
  )
  const annotation = named('class').map((each) => termIn(each, scope)?.class)[0]
  return {
    location,
    name,
    ...(annotation === undefined ? {} : { class: annotation }),
    documentation: named('desc').flatMap(proseOf),
    fields: withoutRepeats(fields, scope),
  }
}

/** Puts what belongs to a field, and stands behind one that was closed too early, into that. */
function adopted(
  child: SourceElement,
  siblings: readonly SourceElement[],
  { published, diagnostics }: FormScope,
): boolean {
  if (!published || !ofFields.has(child.localName)) return false
  const before = siblings.slice(0, siblings.indexOf(child))
  const field = before.findLast(({ localName }) => !ofFields.has(localName))
  if (field?.localName !== 'field') return false
  const message = `<${field.qualifiedName}> is closed before what stands in it`
  diagnostics.warning('R1', message, field.location, 'Write > for the /> at its end.')
  field.children.push(child)
  return true
}

const ofFields: ReadonlySet<string> = new Set(['option', 'required', 'value', 'validate'])

/** Whether what the fields have for a type stands for one: where the notation itself is explained. */
function isTemplate(fields: readonly SourceElement[]): boolean {
  const types: readonly string[] = formFieldTypes
  const stands = ({ attributes }: SourceElement): boolean => {
    const type = attributes.find(({ localName }) => localName === 'type')?.value.trim() ?? ''
    return type !== '' && !types.includes(type) && didYouMean(type, types) === undefined
  }
  return fields.length > 0 && fields.every(stands)
}

/** The field that says which form it is is written by itself. */
function isFormTypeField({ attributes }: SourceElement): boolean {
  return attributes.some(({ localName, value }) => localName === 'var' && value === 'FORM_TYPE')
}

function withoutRepeats(fields: readonly FormField[], scope: FormScope): readonly FormField[] {
  const places = new Map<string, Location>()
  return fields.filter(({ var: name, location }) => {
    const other = places.get(name)
    if (other === undefined) {
      places.set(name, location)
      return true
    }
    const message = `the field '${name.slice(0, 60)}' is there twice (the other: ${formatLocation(other)})`
    scope.fault('R6', message, location, 'The first counts.')
    return false
  })
}

const longestName = 500

// The registrar's file has data of its own before the registrations.
const known: ReadonlySet<string> = new Set(['form_type', 'specification', 'module', 'meta'])

const parts: ReadonlySet<string> = new Set(['name', 'doc', 'desc', 'field', 'class'])
