// A run that drafts: documents in, schemas for a person to finish out.
import { writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Settings } from '../config/settings.ts'
import { type Diagnostic, Diagnostics } from '../diagnostics.ts'
import { findPackages } from '../packages/find-packages.ts'
import { displayName, readInputFiles, reason } from '../read/input-files.ts'
import { makeFolder } from '../write/apply-plan.ts'
import { draftSchemas } from './draft-schemas.ts'

/** What to draft, and where to. */
export interface DraftOptions {
  /** XEP documents, or their numbers. */
  readonly inputs: readonly string[]
  /** The folder for the drafts. */
  readonly out: string
  /** The folder that paths are relative to. Default: the working directory. */
  readonly folder?: string
  readonly xepSource?: string
  /** The packages that have namespaces, as the configuration says it. */
  readonly imports?: Settings['imports']
}

/** What was drafted: paths below the output folder. */
export interface DraftResult {
  readonly written: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Writes a draft of a schema for each namespace in the examples of the documents that no package of the
 * project has. A file that is there
 * already is somebody's work: it is left as it is and reported (W3).
 */
export async function draft(options: DraftOptions): Promise<DraftResult> {
  const project = resolve(options.folder ?? '.')
  const out = resolve(project, options.out)
  const diagnostics = new Diagnostics()
  const files = await readInputFiles(options.inputs, project, diagnostics, options.xepSource)
  const { imports = {} } = options
  const packages = findPackages({ project, out, imports }, diagnostics)
  const has = (namespace: string): boolean => packages.of(namespace) !== undefined
  const drafts = files.flatMap((file) => draftSchemas(file, diagnostics, has))
  const written: string[] = []
  for (const { path, text } of diagnostics.failed ? [] : drafts) {
    const target = join(out, ...path.split('/'))
    const name = displayName(target, project)
    try {
      await makeFolder(dirname(target))
      await writeFile(target, text, { flag: 'wx' })
      written.push(path)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
        const hint = 'Remove it first to get a new draft.'
        diagnostics.error('W3', `${name} is there already`, undefined, hint)
      } else {
        diagnostics.error('W4', `cannot write ${name}: ${reason(error)}`)
      }
    }
  }
  return { written, diagnostics: diagnostics.list }
}
