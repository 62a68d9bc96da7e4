// The packages whose generated modules are imported: those that the configuration names, and the
// dependencies of the project that publish a manifest.
import { readFileSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Settings } from '../config/settings.ts'
import type { Diagnostics } from '../diagnostics.ts'
import { type Manifest, manifestName, parseManifest } from '../manifest.ts'
import { statusOf } from '../read/status-of.ts'
import { compareText } from '../text/compare.ts'

/** A package, or a folder of one, that holds generated modules. */
export interface GeneratedPackage {
  /** What its folders are imported below: `typed-xmpp`, for `typed-xmpp/xep-0030`. */
  readonly specifier: string
  /** The folder that the names of its schemas are relative to. */
  readonly root: string
  readonly manifest: Manifest
  /** The manifest as it stands in the file. */
  readonly text: string
  /** The absolute path of that file. */
  readonly file: string
}

/** The packages that a run may import from. */
export interface Packages {
  /** All of them, ordered by specifier. */
  readonly all: readonly GeneratedPackage[]
  /** The package that has a namespace, by the configuration or by its manifest. */
  readonly of: (namespace: string) => GeneratedPackage | undefined
}

/**
 * Finds the packages. A mapped one that is not there, or has no manifest, is an error (C4); a dependency
 * without a manifest is an ordinary one.
 */
export function findPackages(
  { project, out, imports }: Pick<Settings, 'project' | 'out' | 'imports'>,
  diagnostics: Diagnostics,
): Packages {
  if (imports === false) return { all: [], of: () => undefined }
  const require = createRequire(join(project, 'package.json'))
  const mapped = new Set(Object.values(imports).filter((each) => each !== false))
  const found = new Map<string, GeneratedPackage>()
  for (const specifier of [...new Set([...mapped, ...dependenciesOf(project)])].sort(compareText)) {
    const generated = packageAt(specifier, require, out)
    if (generated !== undefined) found.set(specifier, generated)
    else if (mapped.has(specifier)) {
      const hint = 'Install it, and export its manifest.json and its folders in its package.json.'
      const message = `there is no ${specifier}/${manifestName} of generated modules`
      diagnostics.error('C4', message, undefined, hint)
    }
  }
  const all = [...found.values()]
  const prefixes = Object.keys(imports).sort((a, b) => b.length - a.length || compareText(a, b))
  return {
    all,
    of: (namespace) => {
      const prefix = prefixes.find((each) => namespace.startsWith(each))
      const said = prefix === undefined ? undefined : imports[prefix]
      if (said === false) return undefined
      const candidates = said === undefined ? all : [found.get(said)]
      return candidates.find((each) =>
        each?.manifest.modules.some((module) => module.namespace === namespace),
      )
    },
  }
}

function dependenciesOf(project: string): readonly string[] {
  for (let folder = project; ; folder = dirname(folder)) {
    const path = join(folder, 'package.json')
    if (isFile(path)) return namesIn(readFileSync(path, 'utf8'))
    if (dirname(folder) === folder) return []
  }
}

// A package.json that is not JSON is npm's to complain about.
function namesIn(text: string): readonly string[] {
  try {
    const content: Record<string, unknown> = JSON.parse(text)
    return kinds.flatMap((kind) => Object.keys(content[kind] ?? {}))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return []
    throw error
  }
}

const kinds: readonly string[] = [
  'dependencies',
  'devDependencies',
  'peerDependencies',
  'optionalDependencies',
]

function packageAt(
  specifier: string,
  require: NodeJS.Require,
  out: string,
): GeneratedPackage | undefined {
  let path: string
  try {
    path = require.resolve(`${specifier}/${manifestName}`)
  } catch {
    // Most dependencies have no such file, or do not export it.
    return undefined
  }
  // A package may be among its own dependencies; what it generates is not imported.
  const own = join(out, manifestName)
  if (isFile(own) && realpathSync(own) === realpathSync(path)) return undefined
  const text = readFileSync(path, 'utf8')
  const manifest = parseManifest(text)
  if (manifest === undefined) return undefined
  return { specifier, root: packageRoot(path), manifest, text, file: path }
}

function packageRoot(path: string): string {
  let folder = dirname(path)
  while (dirname(folder) !== folder) {
    if (isFile(join(folder, 'package.json'))) return folder
    folder = dirname(folder)
  }
  return dirname(path)
}

function isFile(path: string): boolean {
  return statusOf(path)?.isFile() ?? false
}
