// What a run works with, once configuration and command line are one.
import { dirname, join, posix, relative, resolve, sep } from 'node:path'
import type { Diagnostics } from '../diagnostics.ts'
import type { OutputOptions } from '../output.ts'
import { xepNumber } from '../read/xep/xep-number.ts'
import type { Config } from './config.ts'

/** The settings of a run; all paths are absolute, but for numbers of XEPs among the inputs. */
export interface Settings {
  /** The folder that names in diagnostics and in the output are relative to. */
  readonly project: string
  readonly inputs: readonly string[]
  readonly overlays: readonly string[]
  readonly out: string
  /** A package specifier, or the absolute path of the runtime's file. */
  readonly runtime: { readonly specifier: string } | { readonly file: string }
  readonly importExtension: OutputOptions['importExtension']
  /** The packages of namespaces, by the beginning of the namespace; `false` where none is looked for. */
  readonly imports: NonNullable<Config['imports']>
  /** The target namespaces of documents that say none, by file. */
  readonly namespaces: Readonly<Record<string, string>>
  readonly strict: boolean
}

/**
 * The settings a configuration means, seen from its folder. Reports C3 where it does not say what to
 * read or where to write.
 */
export function settingsOf(
  config: Config,
  project: string,
  diagnostics: Diagnostics,
): Settings | undefined {
  const { inputs = [], out, runtime = 'typed-xmpp/node/v1', importExtension = '.js' } = config
  if (inputs.length === 0) diagnostics.error('C3', "there are no 'inputs'")
  if (out === undefined) diagnostics.error('C3', "there is no 'out' folder")
  if (inputs.length === 0 || out === undefined) return undefined
  return {
    project,
    inputs: inputs.map((input) =>
      xepNumber(input) === undefined ? resolve(project, input) : input,
    ),
    overlays: (config.overlays ?? []).map((each) => resolve(project, each)),
    out: resolve(project, out),
    runtime: /^\.\.?\//.test(runtime)
      ? { file: resolve(project, runtime) }
      : { specifier: runtime },
    importExtension: importExtension === 'none' ? '' : importExtension,
    imports: config.imports ?? {},
    namespaces: config.namespaces ?? {},
    strict: config.strict ?? false,
  }
}

/** The part of the settings that emitting needs. */
export function outputOptionsOf({ out, runtime, importExtension }: Settings): OutputOptions {
  return {
    importExtension,
    runtimeSpecifier: (modulePath) => {
      if ('specifier' in runtime) return runtime.specifier
      const from = dirname(join(out, ...modulePath.split('/')))
      const path = relative(from, runtime.file).split(sep).join(posix.sep)
      return path.startsWith('.') ? path : `./${path}`
    },
  }
}
