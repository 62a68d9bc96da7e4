// The runtime and the generated classes, as the user's project has them. This is the one place where the
// compiler touches the runtime: it is loaded from where the command runs, never imported.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ProjectConfig } from '../cli/config-of.ts'
import { Diagnostics } from '../diagnostics.ts'
import { manifestName, parseManifest } from '../manifest.ts'
import { findPackages } from '../packages/find-packages.ts'
import { displayName, reason } from '../read/input-files.ts'
import type { ClassLike, RuntimeLike } from './runtime-types.ts'

/** The runtime and what it can read. */
export interface LoadedClasses {
  readonly runtime: RuntimeLike
  readonly classes: ReadonlyMap<ClassLike, LoadedClass>
}

/** Where a class comes from. */
export interface LoadedClass {
  readonly name: string
  /** What it is imported from. */
  readonly from: string
}

/**
 * Loads the runtime, the packages that the project depends on, and what it generates itself.
 *
 * @throws Error where `typed-xmpp` is not installed, or a module cannot be loaded
 */
export async function loadClasses(
  folder: string,
  found: ProjectConfig | undefined,
): Promise<LoadedClasses> {
  const require = createRequire(join(folder, 'package.json'))
  const modules: Record<string, object> = {}
  const load = async (specifier: string): Promise<object> => {
    const exports: object = await import(pathToFileURL(require.resolve(specifier)).href)
    modules[specifier] = exports
    return exports
  }
  let runtime: RuntimeLike
  try {
    await load('typed-xmpp/node/v1')
    runtime = (await load('typed-xmpp/node')) as RuntimeLike
  } catch (error) {
    throw new Error(`typed-xmpp cannot be loaded from here: ${reason(error)}`, { cause: error })
  }
  const classes = new Map<ClassLike, LoadedClass>()
  const add = (exports: object, from: string): void => {
    for (const [name, value] of Object.entries(exports)) {
      if (typeof value === 'function' && 'declaration' in value) {
        classes.set(value as ClassLike, { name, from })
      }
    }
  }
  const { config = {}, project = folder } = found ?? {}
  const out = config.out === undefined ? undefined : join(project, config.out)
  const imports = { 'urn:typed-xmpp:none': 'typed-xmpp', ...(config.imports || {}) }
  const settings = { project, out: out ?? folder, imports }
  const packages = findPackages(settings, new Diagnostics())
  for (const { specifier, manifest } of packages.all) {
    const folders = new Set(
      [...manifest.modules, ...manifest.forms].map(({ module }) => module.split('/')[0] ?? ''),
    )
    for (const each of folders) add(await load(`${specifier}/${each}`), `${specifier}/${each}`)
  }
  if (out !== undefined) await addOwn(out, folder, config.importExtension ?? '.js', modules, add)
  return { runtime, classes }
}

async function addOwn(
  out: string,
  folder: string,
  importExtension: string,
  modules: Readonly<Record<string, object>>,
  add: (exports: object, from: string) => void,
): Promise<void> {
  const text = await readFile(join(out, manifestName), 'utf8').catch(() => undefined)
  const manifest = text === undefined ? undefined : parseManifest(text)
  if (manifest === undefined) return
  const { createJiti } = await import('jiti')
  // What generated modules import is what reading uses: there is one runtime.
  const jiti = createJiti(join(out, manifestName), { virtualModules: { ...modules } })
  const extension = importExtension === 'none' ? '' : importExtension
  for (const each of new Set(
    [...manifest.modules, ...manifest.forms].map(({ module }) => module.split('/')[0] ?? ''),
  )) {
    const from = `./${displayName(join(out, each, 'index'), folder)}${extension}`
    add(await jiti.import<object>(join(out, each, 'index.ts')), from)
  }
}
