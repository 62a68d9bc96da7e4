/** The page of a specification: what it is for, its classes and fields, its examples. */
import type { EnumerationModel, ModuleModel } from '../codegen/src/model/model.ts'
import { exampleId, moduleId } from './anchors.ts'
import { type ClassView, Relations } from './class-view.ts'
import { codeBlock } from './code-block.ts'
import type { Example } from './examples.ts'
import { type FormView, formView } from './form-view.ts'
import { prose } from './html.ts'
import type { Specification } from './library.ts'
import type { Frame } from './templates.ts'

/** What the template of a specification's page gets. */
export interface SpecificationView {
  readonly name: string
  readonly title: string
  readonly version: string
  readonly status: string
  readonly url: string
  /** The statement that imports everything that is first needed. */
  readonly importing: string
  readonly modules: readonly ModuleView[]
  readonly forms: readonly FormView[]
  readonly formEnumerations: readonly EnumerationView[]
  readonly examples: readonly ExampleView[]
}

interface ModuleView {
  readonly id: string
  readonly title: string
  readonly namespace: string
  readonly alsoIn: readonly string[]
  readonly documentation: readonly string[]
  readonly classes: readonly ClassView[]
  readonly enumerations: readonly EnumerationView[]
}

interface EnumerationView {
  readonly name: string
  readonly listName: string
  readonly documentation: readonly string[]
  readonly values: readonly { readonly value: string; readonly documentation: string }[]
  readonly open: boolean
}

interface ExampleView {
  readonly id: string
  readonly title: string
  readonly xml: string
  readonly building: string
  readonly reading: string
}

/** Makes the data of the pages. */
export class SpecificationPages {
  readonly #relations: Relations
  readonly #examples: readonly Example[]

  constructor(library: readonly Specification[], examples: readonly Example[]) {
    this.#relations = new Relations(library)
    this.#examples = examples
  }

  /** The data of a page. */
  view(specification: Specification): SpecificationView {
    const { name, title, version, status, url, folder, modules } = specification
    return {
      name,
      title: title ?? name,
      version: version ?? '',
      status: status ?? '',
      url: url ?? '',
      importing: codeBlock(importOf(specification), 'ts'),
      modules: modules.map((each) => this.#module(each)),
      forms: specification.forms.flatMap(({ forms }) => forms.map(formView)),
      formEnumerations: specification.forms.flatMap((each) =>
        each.enumerations.map(enumerationView),
      ),
      examples: this.#examples.filter((each) => each.folder === folder).map(exampleView),
    }
  }

  #module(module: ModuleModel): ModuleView {
    return {
      id: moduleId(module),
      title: titleOf(module),
      namespace: module.namespace,
      alsoIn: module.alsoIn,
      documentation: module.documentation.map(prose),
      classes: module.classes.map((each) => this.#relations.view(each, this.#examples)),
      enumerations: module.enumerations.map(enumerationView),
    }
  }
}

/** The headings of a page, for its table of contents. */
export function contentsOf({
  modules,
  forms,
  formEnumerations,
  examples,
}: SpecificationView): Frame['contents'] {
  return [
    ...modules.map(({ id, title, classes, enumerations }) => ({
      id,
      title,
      items: [...classes, ...enumerations].map(({ name }) => ({ id: name, title: name })),
    })),
    ...(forms.length === 0
      ? []
      : [
          {
            id: 'forms',
            title: 'Forms',
            items: [...forms, ...formEnumerations].map(({ name }) => ({ id: name, title: name })),
          },
        ]),
    ...(examples.length === 0
      ? []
      : [
          {
            id: 'examples',
            title: 'Examples',
            items: examples.map(({ id, title }) => ({ id, title })),
          },
        ]),
  ]
}

/** The end of a namespace that tells it from others. */
function titleOf({ namespace }: ModuleModel): string {
  return namespace.replace(
    /^(?:http:\/\/jabber\.org\/protocol\/|urn:xmpp:|urn:ietf:params:xml:ns:)(?=.)/,
    '',
  )
}

function importOf({ folder, modules, forms }: Specification): string {
  const names = modules.flatMap(({ classes }) =>
    classes.filter(({ local }) => !local).map(({ name }) => name),
  )
  names.push(...forms.flatMap((each) => each.forms.map(({ name }) => name)))
  const shown = names.slice(0, mostImported).sort()
  return `import { ${shown.join(', ')} } from 'typed-xmpp/${folder}'`
}

const mostImported = 3

function enumerationView(model: EnumerationModel): EnumerationView {
  const { name, listName, documentation, values, open } = model
  return {
    name,
    listName,
    documentation: documentation.map(prose),
    values: values.map((each) => ({
      value: each.value,
      documentation: each.documentation.map(prose).join(' '),
    })),
    open,
  }
}

function exampleView({ name, xml, building, reading }: Example): ExampleView {
  const title = name.replaceAll('-', ' ')
  return {
    id: exampleId(name),
    title: title.charAt(0).toUpperCase() + title.slice(1),
    xml: codeBlock(xml, 'xml'),
    building: codeBlock(building, 'ts'),
    reading: codeBlock(reading, 'ts'),
  }
}
