// The names that a generated file imports: collected while its code is made.
import type { ClassModel, EnumerationModel, ModuleModel } from '../model/model.ts'
import { upperCamel } from '../model/names.ts'
import { modulePath } from '../model/outline.ts'
import type { OutputOptions } from '../output.ts'
import { compareText } from '../text/compare.ts'
import { type NameKind, type RuntimeName, runtimeNames } from './runtime-names.ts'
import type { ImportStatement } from './syntax.ts'

/** The scope of a generated file. */
export class FileScope {
  readonly #path: string
  readonly #options: OutputOptions
  readonly #own: ReadonlySet<string>
  readonly #taken: Set<string>
  readonly #runtime = new Set<RuntimeName>()
  readonly #imports = new Map<string, Imported>()

  /** A file at a path below the output folder that declares these names itself. */
  constructor(path: string, own: Iterable<string>, options: OutputOptions) {
    this.#path = path
    this.#own = new Set(own)
    this.#taken = new Set(this.#own)
    this.#options = options
  }

  /** A name of the runtime. */
  runtime(name: RuntimeName): RuntimeName {
    this.#runtime.add(name)
    return name
  }

  /** What a class is called in this file. */
  class(model: ClassModel, kind: NameKind): string {
    return this.name(model.module, model.name, kind)
  }

  /** What the union of an enumeration's values is called in this file. */
  enumeration(model: EnumerationModel): string {
    return this.name(model.module, model.name, 'type')
  }

  /** What an export of a module is called in this file. */
  name(module: NamedModule, name: string, kind: NameKind): string {
    const path = modulePath(module)
    if (path === this.#path) return name
    const key = `${path} ${name}`
    let imported = this.#imports.get(key)
    if (imported === undefined) {
      imported = { path, name, local: this.#localName(module, name), kind }
      this.#imports.set(key, imported)
    } else if (kind === 'value') imported.kind = kind
    return imported.local
  }

  /** Whether this file declares a name itself. */
  declares(name: string): boolean {
    return this.#own.has(name)
  }

  /** The imports, values and types apart. */
  statements(): readonly ImportStatement[] {
    const runtime = this.#options.runtimeSpecifier(this.#path)
    const names = [...this.#runtime].sort(compareNames)
    const statements: ImportStatement[] = []
    for (const kind of kinds) {
      const ofKind = names.filter((name) => runtimeNames[name] === kind)
      if (ofKind.length === 0) continue
      const imported = ofKind.map((name) => ({ name }))
      statements.push({
        kind: 'import',
        isTypeOnly: kind === 'type',
        from: runtime,
        names: imported,
      })
    }
    const all = [...this.#imports.values()]
    for (const path of [...new Set(all.map((each) => each.path))].sort(compareText)) {
      for (const kind of kinds) {
        const ofKind = all.filter((each) => each.path === path && each.kind === kind)
        if (ofKind.length === 0) continue
        const imported = ofKind
          .sort((a, b) => compareNames(a.name, b.name))
          .map(({ name, local }) => (name === local ? { name } : { name, alias: local }))
        const from = relativeSpecifier(this.#path, path, this.#options)
        statements.push({ kind: 'import', isTypeOnly: kind === 'type', from, names: imported })
      }
    }
    return statements
  }

  /** A name that another already has is imported under that of its folder and itself. */
  #localName({ folder, name: file }: NamedModule, name: string): string {
    const names = [
      name,
      `${upperCamel(folder)}${name}`,
      `${upperCamel(`${folder}-${file}`)}${name}`,
    ]
    const free = names.find((each) => !this.#taken.has(each))
    if (free === undefined) throw new TypeError(`${this.#path} has no name left for ${name}`)
    this.#taken.add(free)
    return free
  }
}

/** The specifier by which one generated file imports another. */
export function relativeSpecifier(from: string, to: string, options: OutputOptions): string {
  if (!to.endsWith('.ts')) return to
  const [folder = '', file = ''] = to.split('/')
  const bare = file.replace(/\.ts$/, options.importExtension)
  if (!from.includes('/')) return `./${folder}/${bare}`
  return from.startsWith(`${folder}/`) ? `./${bare}` : `../${folder}/${bare}`
}

/** Orders names as biome does: letters first, capitals before small ones. */
export function compareNames(a: string, b: string): number {
  return compareText(a.toLowerCase(), b.toLowerCase()) || compareText(a, b)
}

const kinds: readonly NameKind[] = ['value', 'type']

type NamedModule = Pick<ModuleModel, 'folder' | 'name' | 'package'>

interface Imported {
  readonly path: string
  readonly name: string
  readonly local: string
  kind: NameKind
}
