/** Consumers under the compilers and module resolutions that users have. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './workbench.ts'

/** The compilers, as the names they are installed under. */
export const compilers: Readonly<Record<string, string>> = {
  'typescript-5.9': 'npm:typescript@~5.9',
  'typescript-6.0': 'npm:typescript@~6.0',
  'typescript-7.0': 'npm:typescript@~7.0',
}

/**
 * The ways modules are resolved: as Node does, as bundlers do, and without a platform's types. The oldest
 * library will do: what the declarations need besides they bring with them.
 */
export const settings: Readonly<Record<string, object>> = {
  nodenext: { module: 'nodenext', lib: ['es2022'], types: ['node'] },
  bundler: {
    module: 'esnext',
    moduleResolution: 'bundler',
    lib: ['es2023', 'esnext.disposable'],
    types: ['node'],
  },
  browser: {
    module: 'esnext',
    moduleResolution: 'bundler',
    customConditions: ['browser'],
    lib: ['es2022', 'dom'],
    types: [],
  },
}

/** The flags a strict consumer sets; our declarations are checked too. */
const strict = {
  target: 'es2022',
  rootDir: '.',
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  noPropertyAccessFromIndexSignature: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  isolatedDeclarations: true,
  declaration: true,
  skipLibCheck: false,
}

/** Compiles files of a project; with `outDir` they are also emitted. Throws what the compiler found. */
export async function compile(
  project: string,
  compiler: string,
  setting: string,
  files: readonly string[],
  outDir?: string,
): Promise<void> {
  const name = writeProject(project, compiler, setting, files, outDir)
  const tsc = join('node_modules', compiler, 'bin', 'tsc')
  await run(process.execPath, [tsc, '-p', name], { cwd: project, limit: 120 })
}

/** Writes the configuration for files of a project; returns its name. */
export function writeProject(
  project: string,
  compiler: string,
  setting: string,
  files: readonly string[],
  outDir?: string,
): string {
  const emit = outDir === undefined ? { noEmit: true } : { outDir }
  const compilerOptions = { ...strict, ...settings[setting], ...emit }
  const name = `tsconfig.${compiler}.${setting}.json`
  writeFileSync(join(project, name), JSON.stringify({ compilerOptions, files }))
  return name
}
