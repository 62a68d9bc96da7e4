/** How long the compiler takes for this repository's schemas. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The times in seconds, of whole processes, Node's start included. */
export interface CompilerTimes {
  /** The number of schema documents. */
  readonly files: number
  /** Compiling everything from scratch. */
  readonly cold: number
  /** Finding that nothing has changed. */
  readonly unchanged: number
}

const root = fileURLToPath(new URL('..', import.meta.url))

/** Compiles the schemas into a temporary folder, twice. Throws when the compiler fails. */
export function compilerTimes(): CompilerTimes {
  const folder = mkdtempSync(join(tmpdir(), 'typed-xmpp-bench-'))
  try {
    const cold = generate(folder, '--force')
    const unchanged = Math.min(generate(folder), generate(folder), generate(folder))
    const schemas = readdirSync(join(root, 'schemas'), { recursive: true, encoding: 'utf8' })
    return { files: schemas.filter((name) => name.endsWith('.xsd')).length, cold, unchanged }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function generate(folder: string, ...options: string[]): number {
  const main = join('codegen', 'src', 'main.ts')
  const parameters = ['--import', 'tsx', main, 'generate', 'schemas', '--out', folder, ...options]
  const started = performance.now()
  const { status, stderr, stdout } = spawnSync(process.execPath, parameters, {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`the compiler ended with ${status}: ${stdout}${stderr}`)
  return (performance.now() - started) / 1000
}
