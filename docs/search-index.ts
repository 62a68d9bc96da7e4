/** What the search finds: specifications, classes, elements, enumerations, namespaces and guides. */
import { moduleId, pageOf, placeOf } from './anchors.ts'
import type { GuidePage } from './guide.ts'
import type { Specification } from './library.ts'

/**
 * A thing to be found: its kind, its name, what else it is called, where it is, and the other words on
 * it, by which it is found after all that is called so.
 */
export type SearchEntry = readonly [
  kind: SearchKind,
  name: string,
  detail: string,
  href: string,
  words: string,
]

/** The kinds of things, as the list shows them. */
export type SearchKind = 'spec' | 'class' | 'form' | 'type' | 'namespace' | 'guide'

/** The entries, in the order in which equal matches are shown. */
export function searchEntries(
  library: readonly Specification[],
  guides: readonly GuidePage[],
): readonly SearchEntry[] {
  return [
    ...guides.map(
      ({ file, title, html }): SearchEntry => [
        ...(['guide', title, '', file] as const),
        wordsOf(html.replaceAll(/<[^>]*>/g, ' ')),
      ],
    ),
    ...library.map(
      ({ name, title, folder, modules }): SearchEntry => [
        ...(['spec', name, title ?? '', pageOf(folder)] as const),
        wordsOf(...modules.flatMap(({ documentation }) => documentation)),
      ],
    ),
    ...library.flatMap(({ name, modules }) =>
      modules.flatMap(({ classes }) =>
        classes.map(
          (each): SearchEntry => [
            ...(['class', each.name, `<${each.element}> ${name}`, placeOf(each)] as const),
            wordsOf(...each.documentation, ...each.fields.flatMap(textsOf)),
          ],
        ),
      ),
    ),
    ...library.flatMap(({ name, folder, forms }) =>
      forms.flatMap((module) =>
        module.forms.map(
          (each): SearchEntry => [
            ...(['form', each.name, `${each.formType} ${name}`] as const),
            `${pageOf(folder)}#${each.name}`,
            wordsOf(
              ...each.documentation,
              ...each.fields.flatMap((field) => [field.var, ...textsOf(field)]),
            ),
          ],
        ),
      ),
    ),
    ...library.flatMap(({ name, modules, forms }) =>
      [...modules, ...forms].flatMap(({ enumerations }) =>
        enumerations.map(
          (each): SearchEntry => [
            ...(['type', each.name, name, placeOf(each)] as const),
            wordsOf(
              ...each.documentation,
              ...each.values.flatMap(({ value, documentation }) => [value, ...documentation]),
            ),
          ],
        ),
      ),
    ),
    ...library.flatMap(({ name, folder, modules }) =>
      modules.flatMap((module) =>
        [module.namespace, ...module.alsoIn].map(
          (each): SearchEntry => [
            ...(['namespace', each, name, `${pageOf(folder)}#${moduleId(module)}`] as const),
            '',
          ],
        ),
      ),
    ),
  ]
}

function textsOf(field: {
  readonly property: string
  readonly documentation: readonly string[]
}): readonly string[] {
  return [field.property, ...field.documentation]
}

/** The words of texts that are long enough to be looked for, each once. */
function wordsOf(...texts: readonly string[]): string {
  const words =
    texts
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}_#-]{3,}/gu) ?? []
  return [...new Set(words)].join(' ')
}

/** The script that hands them to the page: a script, because files cannot be fetched from files. */
export function searchScript(entries: readonly SearchEntry[]): string {
  return `globalThis.searchEntries = [\n${entries.map((each) => JSON.stringify(each)).join(',\n')}\n]\n`
}
