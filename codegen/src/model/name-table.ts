// Which exported name belongs to what. A clash is an error that names both places, never a number.
import { formatLocation, type Location } from '../components/location.ts'
import type { Diagnostics } from '../diagnostics.ts'
import type { ModuleModel } from './model.ts'
import { longestName } from './names.ts'
import { hidesGlobal } from './reserved.ts'

/** The exported names of every folder; the `index.ts` of a folder re-exports all of them. */
export class NameTable {
  readonly #taken = new Map<string, Claim>()
  readonly #diagnostics: Diagnostics

  constructor(diagnostics: Diagnostics) {
    this.#diagnostics = diagnostics
  }

  /** The first of some class names that is free, with those of its init and builder. */
  firstFree(folder: string, names: readonly string[]): string | undefined {
    return names.find((name) => {
      const fits = name !== '' && name.length <= longestName && !hidesGlobal(name)
      return fits && this.areFree(folder, [name, `${name}Init`, `${name}Builder`])
    })
  }

  /** Whether names are free, all of them. */
  areFree(folder: string, names: readonly string[]): boolean {
    return names.every((each) => !this.#taken.has(`${folder} ${each}`))
  }

  /**
   * Whether a module may take another name by itself where one is taken: one read out of a published
   * document always, for nobody can annotate that; another where the name is its own schema's, so that
   * adding a schema changes no other module.
   */
  mayStepAside({ folder, published, schemas }: NamedModule, names: readonly string[]): boolean {
    if (published) return true
    return names.every((name) => {
      const holder = this.#taken.get(`${folder} ${name}`)
      return holder === undefined || schemas.includes(holder.location.file)
    })
  }

  /** Claims an exported name. Reports M1 (taken), M2 (no identifier, too long) or M3 (hides). */
  claim(folder: string, name: string, what: string, location: Location, hint: string): boolean {
    if (name === '' || name.length > longestName + longestSuffix) {
      const message =
        name === '' ? `no name can be made for ${what}` : `the name of ${what} is too long`
      this.#diagnostics.error('M2', message, location, hint)
      return false
    }
    if (hidesGlobal(name)) {
      const message = `'${name}', the name of ${what}, hides another '${name}'`
      this.#diagnostics.error('M3', message, location, hint)
      return false
    }
    const key = `${folder} ${name}`
    const other = this.#taken.get(key)
    if (other === undefined) {
      this.#taken.set(key, { what, location })
      return true
    }
    const where = formatLocation(other.location)
    const message = `'${name}', the name of ${what}, is that of ${other.what} too (${where})`
    this.#diagnostics.error('M1', message, location, hint)
    return false
  }
}

// What names are made of beside that of a class: `Builder`, a property.
const longestSuffix = 27

type NamedModule = Pick<ModuleModel, 'folder' | 'published' | 'schemas'>

interface Claim {
  readonly what: string
  readonly location: Location
}
