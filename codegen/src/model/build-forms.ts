// The model of typed forms: registrations in, classes out.
import type { FormDocument, FormType } from '../components/form-type.ts'
import type { Diagnostics } from '../diagnostics.ts'
import { compareText } from '../text/compare.ts'
import type { Enumerations } from './enumerations.ts'
import type { FormBase, FormFieldModel, FormModel, FormModuleModel } from './form-model.ts'
import { formValue } from './form-value.ts'
import type { ModuleModel } from './model.ts'
import { namespacePrefix } from './module-names.ts'
import type { NameTable } from './name-table.ts'
import { longestName } from './names.ts'
import { PropertyNames } from './property-names.ts'

/** What the forms of a run share with its other classes. */
export interface FormContext {
  readonly names: NameTable
  readonly enumerations: Enumerations
  readonly diagnostics: Diagnostics
  /** The modules of schemas, those of other packages among them. */
  readonly modules: readonly ModuleModel[]
}

/** Builds the modules of typed forms. Reports as building the model does, and R8 (validation). */
export function buildForms(
  documents: readonly FormDocument[],
  context: FormContext,
): readonly FormModuleModel[] {
  const places = new Set(context.modules.map(({ folder, name }) => `${folder}/${name}`))
  const modules = documents.map((document) => {
    const module = buildModule(document, context)
    const path = `${module.folder}/${module.name}`
    if (places.has(path)) {
      const hint = 'Say another x:module name.'
      const message = `the module ${path} is that of something else too`
      context.diagnostics.error('M6', message, document.location, hint)
    }
    places.add(path)
    return module
  })
  return modules
    .filter(({ forms }) => forms.length > 0)
    .sort((a, b) => compareText(`${a.folder}/${a.name}`, `${b.folder}/${b.name}`))
}

function buildModule(document: FormDocument, context: FormContext): FormModuleModel {
  const { specification, module, location, published, formTypes } = document
  const forms: FormModel[] = []
  const name = module?.name ?? 'forms'
  const model: FormModuleModel = {
    namespace: '',
    alsoIn: [],
    folder: specification?.folder ?? name,
    name,
    prefix: '',
    schemas: [location.file],
    ...(specification === undefined ? {} : { specification }),
    published,
    documentation: [],
    location,
    enumerations: [],
    classes: [],
    forms,
  }
  const base = baseOf(context.modules)
  for (const formType of formTypes) {
    forms.push(buildForm(formType, { ...context, base, module: model }))
  }
  return Object.assign(model, { enumerations: context.enumerations.of(model) })
}

interface ModuleContext extends FormContext {
  readonly base: FormBase
  readonly module: ModuleModel
}

function buildForm(formType: FormType, context: ModuleContext): FormModel {
  const { names, diagnostics, module } = context
  const { location, documentation } = formType
  const section = formType.class?.section
  const prefix = namespacePrefix(formType.name)
  const usual = prefix.endsWith('Form') ? prefix : `${prefix}Form`
  const others = [`${prefix}DataForm`]
  const free = module.published ? names.firstFree(module.folder, [usual, ...others]) : undefined
  const name = formType.class?.name ?? free ?? usual
  const what = `the form ${formType.name.slice(0, 120)}`
  const hint = 'Say x:class name="…" in the registration.'
  if (name.length > longestName) {
    diagnostics.error('M2', `the name of ${what} is too long`, location, hint)
  } else if (names.claim(module.folder, name, what, location, hint)) {
    names.claim(module.folder, `${name}Init`, `the init of ${what}`, location, hint)
    names.claim(module.folder, `${name}Builder`, `the builder of ${what}`, location, hint)
  }
  const properties = new PropertyNames(name, diagnostics, formMembers)
  const fields = formType.fields.map((field): FormFieldModel => {
    const annotation = {
      location: field.location,
      documentation: [],
      vocabulary: propertyOf(field),
    }
    const [short, ...further] = wireNames(field.var, formType.name)
    const property = properties.one(short ?? '', [annotation], field.location, further)
    const owner = { ...context, className: name, property }
    return {
      property,
      var: field.var,
      type: field.type,
      isMulti: field.type.endsWith('-multi'),
      required: field.required,
      value: formValue(field, owner),
      documentation: field.documentation,
      location: field.location,
    }
  })
  return {
    name,
    module,
    formType: formType.name,
    base: context.base,
    documentation,
    ...(section === undefined ? {} : { section }),
    fields,
    location,
  }
}

function propertyOf({ property }: FormType['fields'][number]): {
  readonly property?: NonNullable<typeof property>
} {
  return property === undefined ? {} : { property }
}

/** What a property may be called after: the name without what all names of the form begin with. */
function wireNames(name: string, formType: string): readonly string[] {
  const local = /[#/:}]([^#/:}]+)$/.exec(name)?.[1] ?? name
  const family = /[#/:]([^#/:]+)$/.exec(formType)?.[1] ?? ''
  const prefix = `${family}_`
  const short = local.startsWith(prefix) ? local.slice(prefix.length) : local
  return [...new Set([short, local, name])]
}

/** The class that the run, or a package it imports from, has for all forms; else that of the runtime. */
function baseOf(modules: readonly ModuleModel[]): FormBase {
  const own = modules
    .filter(({ namespace }) => namespace === 'jabber:x:data')
    .flatMap(({ classes }) => classes)
    .find(({ base }) => base === 'Form')
  return own ?? runtimeForm
}

const runtimeForm: FormBase = {
  name: 'DataForm',
  module: { folder: 'typed-xmpp/xep-0004', name: 'data-forms', package: 'typed-xmpp' },
}

// What a form has beside its typed fields.
const formMembers: readonly string[] = [
  'field',
  'fields',
  'formType',
  'instructions',
  'items',
  'reported',
  'rows',
  'submit',
  'title',
  'type',
]
