// The manifest of an output folder: `manifest.json`, committed and published with the modules.
//
//   {
//     "format": 1,
//     "modules": {
//       "urn:xmpp:delay": {                              a target namespace
//         "module": "xep-0203/delay.ts",                 its module, below the output folder
//         "schemas": ["schemas/xep-0203/delay.xsd"],     what it was made from, below the project
//         "classes": { "delay": "Delay" }                element name → class; a class inside
//       }                                                another element: "parent/child"
//     },
//     "forms": {                                         typed forms, where there are any
//       "xep-0045/forms.ts": {                           their module
//         "schemas": ["schemas/xep-0045/forms.xml"],
//         "classes": { "http://jabber.org/protocol/muc#request": "MucRequestForm" }
//       }                                                FORM_TYPE → class
//     },
//     "files": ["xep-0203/delay.ts", …]                  every generated file but this one
//   }
//
// Keys are sorted; there are no dates, versions or absolute paths, so that the same input gives the
// same bytes. A run deletes only what the previous manifest lists under `files`.
import type { FormsOutline, ModuleOutline, OutputFile } from './output.ts'
import { compareText } from './text/compare.ts'

/** The manifest's own name below the output folder. */
export const manifestName = 'manifest.json'

/** The content of a manifest, as far as the compiler reads it back. */
export interface Manifest {
  readonly modules: readonly ModuleOutline[]
  readonly forms: readonly FormsOutline[]
  /** The generated files, sorted; only paths that cannot leave the output folder. */
  readonly files: readonly string[]
}

/** The manifest of a run as a file. */
export function manifestFile(
  modules: readonly ModuleOutline[],
  files: readonly OutputFile[],
  forms: readonly FormsOutline[] = [],
): OutputFile {
  const sorted = [...modules].sort((a, b) => compareText(a.namespace, b.namespace))
  const content = {
    format: 1,
    modules: Object.fromEntries(
      sorted.map(({ namespace, module, schemas, classes }) => [
        namespace,
        { module, schemas: [...schemas].sort(compareText), classes: sortKeys(classes) },
      ]),
    ),
    ...(forms.length === 0 ? {} : { forms: Object.fromEntries(forms.map(formsEntry)) }),
    files: files.map((file) => file.path).sort(compareText),
  }
  return { path: manifestName, text: `${joinedLists(JSON.stringify(content, undefined, 2))}\n` }
}

function formsEntry({ module, schemas, classes }: FormsOutline): [string, object] {
  return [module, { schemas: [...schemas].sort(compareText), classes: sortKeys(classes) }]
}

/** Reads a manifest; `undefined` for a text that is none. Paths that point elsewhere are left out. */
export function parseManifest(text: string): Manifest | undefined {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
  if (!isRecord(content) || content['format'] !== 1) return undefined
  const { modules, files, forms = {} } = content
  if (!isRecord(modules) || !isRecord(forms) || !Array.isArray(files)) return undefined
  return {
    modules: Object.entries(modules).flatMap(([namespace, entry]) => {
      const outline = outlineOf(namespace, entry)
      return outline === undefined ? [] : [outline]
    }),
    forms: Object.entries(forms).flatMap(([module, entry]) => {
      const outline = isRecord(entry) ? outlineOf(module, { ...entry, module }) : undefined
      if (outline === undefined) return []
      const { schemas, classes } = outline
      return [{ module, schemas, classes }]
    }),
    files: files.filter((path) => typeof path === 'string' && isSafePath(path)),
  }
}

/**
 * Whether a path stays below the output folder on every system: slugs separated by `/`, with an
 * extension of generated files.
 */
export function isSafePath(path: string): boolean {
  return (
    path.length <= 200 &&
    /^(?:[a-z0-9][a-z0-9-]*\/){0,4}[a-z0-9][a-z0-9-]*\.(?:ts|json)$/.test(path)
  )
}

/** Lists that fit in a line stand in one, as formatters of JSON have it. */
function joinedLists(json: string): string {
  return json.replace(/^( *"[^"]*": )\[\n([^\]]*)\n *\](,?)$/gm, (whole, key, items, comma) => {
    const line = `${key}[${items.trim().replace(/\n */g, ' ')}]${comma}`
    return line.length <= 100 ? line : whole
  })
}

function outlineOf(namespace: string, entry: unknown): ModuleOutline | undefined {
  if (!isRecord(entry)) return undefined
  const { module, schemas, classes } = entry
  if (typeof module !== 'string' || !isSafePath(module)) return undefined
  if (!Array.isArray(schemas) || !schemas.every((each) => typeof each === 'string'))
    return undefined
  if (!isRecord(classes)) return undefined
  const names = Object.entries(classes).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string',
  )
  return { namespace, module, schemas, classes: Object.fromEntries(names) }
}

function sortKeys(record: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => compareText(a, b)))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
