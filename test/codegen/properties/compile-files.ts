/** Compiling many documents in memory, and looking at what came out. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compile } from '../../../codegen/src/compile.ts'
import { Diagnostics } from '../../../codegen/src/diagnostics.ts'
import { manifestName, parseManifest } from '../../../codegen/src/manifest.ts'
import type { InputFile } from '../../../codegen/src/read/input-files.ts'

/** The schemas and form registrations of the project. */
export function projectInputs(): readonly InputFile[] {
  const folder = fileURLToPath(new URL('../../../schemas/', import.meta.url))
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:xsd|xml)$/.test(path))
    .sort()
    .map((path) => ({ file: `schemas/${path}`, bytes: readFileSync(`${folder}${path}`) }))
}

/** The text of each file that comes out, by path. Throws what the compiler calls an error. */
export async function compiled(inputs: readonly InputFile[]): Promise<ReadonlyMap<string, string>> {
  const diagnostics = new Diagnostics()
  const options = { importExtension: '.ts' as const, runtimeSpecifier: () => 'typed-xmpp/node/v1' }
  const compilation = await compile(inputs, options, diagnostics, () => undefined)
  const errors = diagnostics.list.filter(({ severity }) => severity === 'error')
  if (errors.length > 0 || compilation === undefined) {
    throw new Error(errors.map(({ code, message }) => `${code} ${message}`).join('\n'))
  }
  return new Map(compilation.files.map(({ path, text }) => [path, text]))
}

/** A class of a module. */
export interface NamedClass {
  readonly namespace: string
  /** The element, from a global one, with slashes. */
  readonly element: string
  readonly name: string
}

/** The classes that the manifest of an output names. */
export function classesOf(files: ReadonlyMap<string, string>): readonly NamedClass[] {
  const manifest = parseManifest(files.get(manifestName) ?? '')
  if (manifest === undefined) throw new Error('there is no manifest')
  return manifest.modules.flatMap(({ namespace, classes }) =>
    Object.entries(classes).map(([element, name]) => ({ namespace, element, name })),
  )
}
