// What the file of a module is made from, as a text: where that has not changed, neither has the file.
import type { FormModuleModel } from '../model/form-model.ts'
import type { ClassModel, EnumerationModel, ModuleModel } from '../model/model.ts'

/** Signs modules, each once. */
export class ModuleSignatures {
  readonly #known = new Map<ModuleModel, Signed>()

  /** What the file of a module depends on: the module, and those whose classes it refers to. */
  of(module: ModuleModel): string {
    const { text, others } = this.#sign(module)
    return [text, ...[...others].map((each) => this.#sign(each).text)].join('\n')
  }

  #sign(module: ModuleModel): Signed {
    const known = this.#known.get(module)
    if (known !== undefined) return known
    const others = new Set<ModuleModel>()
    const { forms } = module as Partial<FormModuleModel>
    const text = JSON.stringify(module, function (this: unknown, key: string, value: unknown) {
      if (key === 'module' || key === 'location') return undefined
      const isOwn = [module.classes, module.enumerations, forms].includes(this as never)
      if (!isNamed(value) || isOwn) return value
      if (value.module !== module) others.add(value.module)
      return `${value.module.folder}/${value.module.name} ${value.name}`
    })
    const signed = { text, others }
    this.#known.set(module, signed)
    return signed
  }
}

interface Signed {
  readonly text: string
  readonly others: ReadonlySet<ModuleModel>
}

// A class or an enumeration: what has a name in a module.
function isNamed(value: unknown): value is ClassModel | EnumerationModel {
  return typeof value === 'object' && value !== null && 'module' in value && 'name' in value
}
