// Finds and evaluates the configuration file. TypeScript goes through jiti, which is loaded for it
// alone; JSON costs nothing.
import { access, readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Diagnostics } from '../diagnostics.ts'
import { displayName, reason } from '../read/input-files.ts'
import { checkConfig } from './check-config.ts'
import type { Config } from './config.ts'
import { readLiteral } from './read-literal.ts'

/** The names a configuration file may have. */
const configFileNames: readonly string[] = [
  'typed-xmpp.config.ts',
  'typed-xmpp.config.js',
  'typed-xmpp.config.json',
]

/** The configuration file of a folder; `undefined` where none is. Reports C1 where several are. */
export async function findConfig(
  folder: string,
  diagnostics: Diagnostics,
): Promise<string | undefined> {
  const found: string[] = []
  for (const name of configFileNames) {
    const path = join(folder, name)
    if (await exists(path)) found.push(path)
  }
  if (found.length > 1) {
    const names = found.map((path) => displayName(path, folder)).join(' and ')
    diagnostics.error('C1', `there are ${names}`, undefined, 'Keep one of them.')
  }
  return found[0]
}

/** Reads a configuration file. Reports C1 (missing, cannot be evaluated) and C2 (wrong content). */
export async function loadConfig(
  path: string,
  folder: string,
  diagnostics: Diagnostics,
): Promise<Config | undefined> {
  const file = displayName(path, folder)
  if (!(await exists(path))) {
    diagnostics.error('C1', `the configuration ${file} does not exist`)
    return undefined
  }
  let value: unknown
  try {
    value = await evaluate(path)
  } catch (error) {
    const [said = ''] = reason(error).split('\n')
    const hint = 'The file has to export a configuration without running into an error.'
    diagnostics.error('C1', said, { file, line: 1, column: 1 }, hint)
    return undefined
  }
  return checkConfig(value, file, diagnostics)
}

async function evaluate(path: string): Promise<unknown> {
  const extension = extname(path)
  if (extension === '.json') return JSON.parse(await readFile(path, 'utf8'))
  if (extension === '.js' || extension === '.mjs') {
    const module: { readonly default?: unknown } = await import(
      // A process that watches reads it again when it has changed.
      `${pathToFileURL(path).href}?${(await stat(path)).mtimeMs}`
    )
    return module.default
  }
  const literal = readLiteral(await readFile(path, 'utf8'))
  if (literal !== undefined) return literal
  const { createJiti } = await import('jiti')
  // The configuration may be used where this package is not installed beside it.
  const own = fileURLToPath(new URL(`./config${extname(import.meta.url)}`, import.meta.url))
  const jiti = createJiti(import.meta.url, {
    moduleCache: false,
    alias: { 'typed-xmpp-codegen': own },
  })
  return jiti.import(path, { default: true })
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
