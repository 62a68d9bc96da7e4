// The doc comments of generated code, by which a specification is read on hover.
import type { FormFieldModel, FormModel } from '../model/form-model.ts'
import type {
  ClassModel,
  EnumerationModel,
  FieldModel,
  ModuleModel,
  ValueModel,
} from '../model/model.ts'
import { citing } from './citing.ts'
import { code, comment, prose } from './prose.ts'
import { addressOf, type Described, sectionOf } from './section.ts'
import { sketchOf } from './sketch.ts'
import type { Templates } from './templates.ts'

/** Writes doc comments from templates. */
export class Docs {
  readonly #templates: Templates
  readonly #specification: string | undefined

  /** `specification`: the document whose sections the documentation means where it names none. */
  constructor(templates: Templates, specification?: string) {
    this.#templates = templates
    this.#specification = specification
  }

  /** Those of a module. */
  of({ specification }: ModuleModel): Docs {
    return new Docs(this.#templates, specification?.name)
  }

  /** The comment of a class. */
  class(model: ClassModel): string {
    const documentation = model.documentation.map(this.#prose)
    const data = { documentation, sketch: code(sketchOf(model)), see: seeOf(model) }
    return this.#fill('class-doc', data, 0)
  }

  /** The comment of a class of forms. */
  form(model: FormModel): string {
    const documentation = model.documentation.map(this.#prose)
    const sketch = `Forms with the FORM_TYPE ${code(model.formType)}.`
    return this.#fill('class-doc', { documentation, sketch, see: seeOf(model) }, 0)
  }

  /** The comment of a property of a form. */
  formField(field: FormFieldModel): string {
    const values = valuesOf(field.value)
    const data = {
      what: `Field ${code(field.var)} (${field.type})`,
      required: field.required,
      documentation: ended(field.documentation.map(this.#prose), values !== ''),
      default: '',
      values,
    }
    return this.#fill('field-doc', data, 2)
  }

  /** The comment of a property. */
  field(field: FieldModel): string {
    const value = 'value' in field ? field.value : undefined
    const values = valuesOf(value)
    const goesOn = values !== '' || value?.default !== undefined
    const data = {
      what: whatIs(field),
      required: 'required' in field && field.required && field.kind !== 'flag',
      documentation: ended(field.documentation.map(this.#prose), goesOn),
      default: value?.default === undefined ? '' : code(value.default),
      values,
    }
    return this.#fill('field-doc', data, 2)
  }

  /** The comment of the method that adds content, where the schema says something of it. */
  content({ any }: ClassModel): string | undefined {
    if (any === undefined || any.documentation.length === 0) return undefined
    const documentation = any.documentation.map(this.#prose)
    return this.#fill('content-doc', { documentation }, 2)
  }

  /** The comment of an enumeration's union. */
  enumeration({ documentation, values, open }: EnumerationModel): string {
    const data = {
      documentation: documentation.map(this.#prose),
      values: values.map((each) => ({
        value: code(each.value),
        documentation: each.documentation.map(this.#prose).join(' '),
      })),
      open,
    }
    return this.#fill('enumeration-doc', data, 0)
  }

  /** The comment of an init interface. */
  init({ name }: { readonly name: string }): string {
    return this.#fill('init-doc', { link: `{@link ${name}}` }, 0)
  }

  /** The comment of a builder interface. */
  builder({ name }: { readonly name: string }, missing: readonly string[]): string {
    return this.#fill(
      'builder-doc',
      { link: `{@link ${name}}`, missing: missing.map(code).join(', ') },
      0,
    )
  }

  readonly #prose = (text: string): string => prose(citing(text, this.#specification))

  #fill(name: Parameters<Templates['fill']>[0], data: object, depth: number): string {
    return comment(this.#templates.fill(name, data), depth)
  }
}

function seeOf(model: Described): string {
  const name = sectionOf(model) ?? model.module.specification?.name
  const address = addressOf(model)
  if (name === undefined) return ''
  return address === undefined ? prose(name) : `[${prose(name)}](${address})`
}

function whatIs(field: FieldModel): string {
  switch (field.kind) {
    case 'attribute':
      return `Attribute ${code(field.namespace.endsWith('/namespace') ? `xml:${field.name}` : field.name)}`
    case 'text':
      return 'Text'
    case 'child':
    case 'childText':
    case 'flag':
    case 'shortcut':
      return `Child ${code(field.name)}`
    case 'children':
    case 'childTexts':
    case 'childAttributes':
    case 'texts':
      return `Children ${code(field.name)}`
    case 'oneOf':
      return 'Child, by its name'
    case 'oneOfText':
      return `Text of the child that ${code(field.of)} names`
    case 'choice':
      return `Children ${field.of.map((each) => code(each.element)).join(', ')}, in order`
    case 'mixed':
      return 'Text and children, in order'
  }
}

/** Paragraphs, the last with a full stop where another sentence follows it. */
function ended(paragraphs: readonly string[], goesOn: boolean): readonly string[] {
  const last = paragraphs.at(-1)
  if (!goesOn || last === undefined || /[.!?:;…]\W*$/u.test(last)) return paragraphs
  return [...paragraphs.slice(0, -1), `${last}.`]
}

/** A few values are listed; the union's own comment has all of them. */
function valuesOf(value: ValueModel | undefined): string {
  const values = value?.enumeration?.values ?? []
  return values.length > mostListed ? '' : values.map((each) => code(each.value)).join(', ')
}

const mostListed = 12
