/** What the search finds: specifications, classes, elements, enumerations, namespaces and guides. */
import { moduleId, pageOf, placeOf } from './anchors.ts'
import type { GuidePage } from './guide.ts'
import type { Specification } from './library.ts'

/** A thing to be found: its kind, its name, what else it is called, and where it is. */
export type SearchEntry = readonly [kind: SearchKind, name: string, detail: string, href: string]

/** The kinds of things, as the list shows them. */
export type SearchKind = 'spec' | 'class' | 'form' | 'type' | 'namespace' | 'guide'

/** The entries, in the order in which equal matches are shown. */
export function searchEntries(
  library: readonly Specification[],
  guides: readonly GuidePage[],
): readonly SearchEntry[] {
  return [
    ...guides.map(({ file, title }): SearchEntry => ['guide', title, '', file]),
    ...library.map(
      ({ name, title, folder }): SearchEntry => ['spec', name, title ?? '', pageOf(folder)],
    ),
    ...library.flatMap(({ name, modules }) =>
      modules.flatMap(({ classes }) =>
        classes.map(
          (each): SearchEntry => ['class', each.name, `<${each.element}> ${name}`, placeOf(each)],
        ),
      ),
    ),
    ...library.flatMap(({ name, folder, forms }) =>
      forms.flatMap((module) =>
        module.forms.map(
          (each): SearchEntry => [
            'form',
            each.name,
            `${each.formType} ${name}`,
            `${pageOf(folder)}#${each.name}`,
          ],
        ),
      ),
    ),
    ...library.flatMap(({ name, modules, forms }) =>
      [...modules, ...forms].flatMap(({ enumerations }) =>
        enumerations.map((each): SearchEntry => ['type', each.name, name, placeOf(each)]),
      ),
    ),
    ...library.flatMap(({ name, folder, modules }) =>
      modules.flatMap((module) =>
        [module.namespace, ...module.alsoIn].map(
          (each): SearchEntry => ['namespace', each, name, `${pageOf(folder)}#${moduleId(module)}`],
        ),
      ),
    ),
  ]
}

/** The script that hands them to the page: a script, because files cannot be fetched from files. */
export function searchScript(entries: readonly SearchEntry[]): string {
  return `globalThis.searchEntries = [\n${entries.map((each) => JSON.stringify(each)).join(',\n')}\n]\n`
}
