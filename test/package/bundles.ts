/** Bundles of the installed package: what they hold, how large they are. */
import { gzipSync } from 'node:zlib'
import { build, type Platform } from 'esbuild'
import type { BundleSize } from './sizes.ts'

/** A bundle. */
export interface Bundle {
  /** The code. */
  readonly code: string
  /** The files that put anything into it, from the project. */
  readonly files: readonly string[]
}

/** Bundles a module's source text in a project. Throws what esbuild finds, warnings too. */
export async function bundle(
  project: string,
  source: string,
  { platform = 'browser', minify = false }: { platform?: Platform; minify?: boolean } = {},
): Promise<Bundle> {
  const { outputFiles, metafile, warnings } = await build({
    stdin: { contents: source, resolveDir: project, sourcefile: 'entry.js' },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent',
    legalComments: 'none',
    absWorkingDir: project,
    // Loaded on demand with import(), so kept apart by any bundler that splits.
    splitting: true,
    outdir: 'bundle',
    platform,
    minify,
  })
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join('\n'))
  const [name, output] =
    Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint) ?? []
  const file = outputFiles.find(({ path }) => name !== undefined && path.endsWith(name))
  if (output === undefined || file === undefined) throw new Error('esbuild made no entry')
  // What the entry imports at once is loaded with it; what it imports on demand is not.
  const parts = [output]
  let code = file.text
  for (const { path, kind } of output.imports) {
    const part = metafile.outputs[path]
    if (kind !== 'import-statement' || part === undefined) continue
    parts.push(part)
    code += outputFiles.find((each) => each.path.endsWith(path))?.text ?? ''
  }
  const files = parts.flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path),
  )
  return { code, files }
}

/** The size of a bundle. */
export async function sizeOf(
  project: string,
  title: string,
  source: string,
  platform: Platform = 'browser',
): Promise<BundleSize> {
  const { code } = await bundle(project, source, { platform, minify: true })
  return { title, minified: Buffer.byteLength(code), gzip: gzipSync(code, { level: 9 }).length }
}

/** The number of node classes that a bundle, not minified, declares. */
export function classesIn({ code }: Bundle): number {
  return [...code.matchAll(/^\s*static declaration = \w+;?$/gm)].length
}
