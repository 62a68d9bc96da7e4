// The names that code imports: each class under one name, whatever else is called alike.
import type { LoadedClass } from './load-classes.ts'

/** Gives names to what a piece of code imports. */
export class ImportNames {
  /** What each name in the code stands for. */
  readonly #names = new Map<string, LoadedClass>()

  /** The name in the code; of two that are called alike, the second is called after its folder too. */
  name(known: LoadedClass): string {
    const { name, from } = known
    const folder =
      from
        .replace(/\/index(?:\.[jt]s)?$/, '')
        .split('/')
        .at(-1) ?? ''
    const qualified = `${folder.replace(/[^A-Za-z0-9]+/g, '')}${name}`
    const local = [name, qualified.charAt(0).toUpperCase() + qualified.slice(1)].find((each) => {
      const other = this.#names.get(each)
      return other === undefined || (other.name === name && other.from === from)
    })
    if (local === undefined) throw new Error(`no name is left for ${name} of ${from}`)
    this.#names.set(local, known)
    return local
  }

  /** The import lines of the names that a code has need of. */
  lines(isNeeded: (local: string) => boolean): readonly string[] {
    const byModule = new Map<string, string[]>()
    for (const [local, { name, from }] of this.#names) {
      if (!isNeeded(local)) continue
      const names = byModule.get(from) ?? []
      byModule.set(from, [...names, name === local ? name : `${name} as ${local}`])
    }
    return [...byModule]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([from, names]) => `import { ${names.sort().join(', ')} } from '${from}'`)
  }
}
