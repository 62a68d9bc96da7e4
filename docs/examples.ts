/** The project's own examples, each with the code that builds and that reads it. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as runtime from 'typed-xmpp/node'
import { explain } from '../codegen/src/explain/explain.ts'
import type { LoadedClass, LoadedClasses } from '../codegen/src/explain/load-classes.ts'
import type { ClassLike, RuntimeLike } from '../codegen/src/explain/runtime-types.ts'
import { root } from '../test/conventions/sources.ts'
import { documents, fixtureFolder } from '../test/schemas/documents.ts'
import { indentXml } from './indent-xml.ts'

/** An example of a specification. */
export interface Example {
  /** The folder of its specification: `xep-0045`. */
  readonly folder: string
  /** The name of its file without extension: `admin-kick`. */
  readonly name: string
  /** The path of its file below the fixtures. */
  readonly path: string
  /** The element, laid out. */
  readonly xml: string
  /** The code that builds it. */
  readonly building: string
  /** The code that reads it. */
  readonly reading: string
  /** The classes in it, as `xep-0045 MucAdmin`. */
  readonly classes: ReadonlySet<string>
}

/** All examples, by the paths of their files. Throws for one that no class reads. */
export async function readExamples(): Promise<readonly Example[]> {
  const loaded = await loadGenerated()
  return documents(fixtureFolder, '.xml').map(({ path, file }) => {
    const xml = indentXml(readFileSync(file, 'utf8'))
    const [only, ...others] = explain(xml, loaded)
    if (only === undefined || others.length > 0) throw new Error(`${path} is not one element`)
    if ('error' in only) throw new Error(`${path}: ${only.error}`)
    if (only.reading === undefined) throw new Error(`${path}: no class is known`)
    const classes = only.elements.flatMap(({ class: name, import: line = '' }) =>
      name === undefined ? [] : [`${/typed-xmpp\/([^']+)/.exec(line)?.[1]} ${name}`],
    )
    return {
      folder: path.split('/')[0] ?? '',
      name: basename(path, '.xml'),
      path,
      xml,
      building: only.code,
      reading: only.reading,
      classes: new Set(classes),
    }
  })
}

/** The runtime and the generated classes of this repository. */
async function loadGenerated(): Promise<LoadedClasses> {
  const manifest: { readonly modules: Readonly<Record<string, { readonly module: string }>> } =
    JSON.parse(readFileSync(`${root}/generated/manifest.json`, 'utf8'))
  const folders = new Set(
    Object.values(manifest.modules).map(({ module }) => module.split('/')[0] ?? ''),
  )
  const classes = new Map<ClassLike, LoadedClass>()
  for (const folder of folders) {
    const exports: object = await import(pathToFileURL(`${root}/generated/${folder}/index.ts`).href)
    for (const [name, value] of Object.entries(exports)) {
      if (typeof value !== 'function' || !('declaration' in value)) continue
      classes.set(value as unknown as ClassLike, { name, from: `typed-xmpp/${folder}` })
    }
  }
  return { runtime: runtime as unknown as RuntimeLike, classes }
}
