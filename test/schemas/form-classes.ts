/** The classes of typed forms, of all modules that have any. */
import { readFileSync } from 'node:fs'
import type { FormClass } from 'typed-xmpp/node'
import type { DataForm } from 'typed-xmpp/xep-0004'

/** A class of typed forms. */
export type TypedFormClass = typeof DataForm & FormClass<DataForm>

interface Manifest {
  readonly forms: Readonly<Record<string, { readonly classes: Readonly<Record<string, string>> }>>
}

/** The classes that the manifest lists. */
export async function formClasses(): Promise<readonly TypedFormClass[]> {
  const file = new URL('../../generated/manifest.json', import.meta.url)
  const { forms } = JSON.parse(readFileSync(file, 'utf8')) as Manifest
  const lists = Object.entries(forms).map(async ([module, { classes }]) => {
    const folder = module.split('/')[0]
    const exports = (await import(`../../generated/${folder}/index.ts`)) as Record<string, unknown>
    return Object.values(classes).map((name) => exports[name] as TypedFormClass)
  })
  return (await Promise.all(lists)).flat()
}
