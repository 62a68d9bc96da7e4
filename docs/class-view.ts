/** A class as its page shows it, with what leads to it and from it. */
import { addressOf, sectionOf } from '../codegen/src/emit/section.ts'
import { sketchOf } from '../codegen/src/emit/sketch.ts'
import type { ClassModel, FieldModel } from '../codegen/src/model/model.ts'
import { exampleId, pageOf, placeOf } from './anchors.ts'
import type { Example } from './examples.ts'
import { type FieldView, fieldView } from './field-view.ts'
import { highlight } from './highlight.ts'
import { code, escapeHtml, link, listed, prose } from './html.ts'
import type { Specification } from './library.ts'

/** What the template of a class gets. */
export interface ClassView {
  readonly name: string
  readonly element: string
  /** The element as it may look. */
  readonly sketch: string
  readonly documentation: readonly string[]
  /** Sentences on where it stands, what answers it, and what it is part of. */
  readonly facts: readonly string[]
  /** The section of the specification; empty where nothing says. */
  readonly section: string
  /** Where that is; empty where there is no address. */
  readonly address: string
  readonly fields: readonly FieldView[]
  /** Links to the first examples that have it. */
  readonly examples: string
  readonly oneExample: boolean
}

/** What the classes of the whole library say of each other. */
export class Relations {
  /** By class: those that have it in a field. */
  readonly #holders = new Map<ClassModel, ClassModel[]>()
  /** By class: the requests that it answers. */
  readonly #requests = new Map<ClassModel, ClassModel[]>()
  /** By context: the classes whose content takes what stands there. */
  readonly #places = new Map<string, ClassModel[]>()

  constructor(library: readonly Specification[]) {
    for (const each of library.flatMap(({ modules }) =>
      modules.flatMap(({ classes }) => classes),
    )) {
      for (const of of new Set(each.fields.flatMap(classesIn))) add(this.#holders, of, each)
      for (const { with: answer } of each.answers ?? []) {
        if (answer !== undefined) add(this.#requests, answer, each)
      }
      for (const context of each.any?.contexts ?? []) add(this.#places, context, each)
    }
  }

  /** A class for its page. */
  view(model: ClassModel, examples: readonly Example[]): ClassView {
    const own = model.module.folder
    const name = `${own} ${model.name}`
    const found = examples
      .filter(({ classes }) => classes.has(name))
      .sort((a, b) => Number(b.folder === own) - Number(a.folder === own))
      .slice(0, mostExamples)
    return {
      name: model.name,
      element: model.element,
      sketch: highlight(sketchOf(model), 'xml'),
      documentation: model.documentation.map(prose),
      facts: this.#facts(model),
      section: sectionOf(model) ?? '',
      address: addressOf(model) ?? '',
      fields: model.fields.map((field) => fieldView(field, model)),
      oneExample: found.length === 1,
      examples: listed(found.map((each) => exampleLink(each, model))),
    }
  }

  #facts(model: ClassModel): readonly string[] {
    const holders = this.#holders.get(model) ?? []
    const requests = (this.#requests.get(model) ?? []).filter((each) => each !== model)
    return [
      ...this.#standing(model),
      ...(holders.length === 0 ? [] : [`Part of ${listed(holders.map(classLink))}.`]),
      ...(model.answers ?? []).map(({ request, with: answer }) => {
        const what = answer === undefined ? 'an empty result' : classLink(answer)
        return `A ${code(request)} of it is answered with ${what}.`
      }),
      ...(requests.length === 0 ? [] : [`Answers ${listed(requests.map(classLink))}.`]),
      ...contentOf(model),
      ...choicesOf(model),
    ]
  }

  #standing({ stands, local }: ClassModel): readonly string[] {
    if (local || stands?.length === 0) return []
    if (stands === undefined) return ['May stand anywhere.']
    const places = [...new Set(stands)].map((each) => {
      const known = knownPlaces.get(each)
      if (known !== undefined) return known
      const takers = (this.#places.get(each) ?? []).map(classLink)
      return takers.length > 0 ? listed(takers, 'or') : escapeHtml(each)
    })
    return [`Stands in ${listed([...new Set(places)], 'or')}.`]
  }
}

const mostExamples = 6

/** The places that the runtime knows, in words. */
const knownPlaces: ReadonlyMap<string, string> = new Map([
  ['message', 'a message'],
  ['presence', 'a presence'],
  ['iq-get', 'an iq that asks (<code>get</code>)'],
  ['iq-set', 'an iq that changes (<code>set</code>)'],
  ['iq-result', 'the result of an iq'],
  ['error', 'a stanza error, as its particular condition'],
  ['stream-error', 'a stream error, as its particular condition'],
  ['features', 'the features of a stream'],
  ['stream', 'the stream itself, beside the stanzas'],
])

/** A link to a class by its name. */
function classLink(model: ClassModel): string {
  return link(placeOf(model), code(model.name))
}

function exampleLink({ folder, name }: Example, { module }: ClassModel): string {
  const page = folder === module.folder ? '' : pageOf(folder)
  const prefix = folder === module.folder ? '' : `${folder} `
  return link(`${page}#${exampleId(name)}`, escapeHtml(`${prefix}${name.replaceAll('-', ' ')}`))
}

function contentOf({ any }: ClassModel): readonly string[] {
  if (any === undefined) return []
  if (any.documentation.length > 0)
    return any.documentation.map((each) => `Content: ${prose(each)}`)
  if (any.contexts !== undefined) return []
  return [
    any.namespaces === '##other' ? 'Takes elements of other namespaces.' : 'Takes any element.',
  ]
}

function choicesOf({ choices }: ClassModel): readonly string[] {
  return choices.map(({ of, required }) => {
    const alternatives = of.map((group) => listed(group.map(code)))
    return `${required ? 'Exactly' : 'At most'} one of ${listed(alternatives, 'or')}.`
  })
}

function classesIn(field: FieldModel): readonly ClassModel[] {
  return 'of' in field && typeof field.of !== 'string' ? [field.of].flat() : []
}

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key) ?? []
  if (!values.includes(value)) map.set(key, [...values, value])
}
