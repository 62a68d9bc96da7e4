/**
 * The text over which a set of capabilities is hashed (XEP-0115 §5.1). It puts everything in one line with
 * `<` between the parts, so what holds a `<` itself could pass for something else.
 */
import { DataForm, type DataFormField } from '../../generated/xep-0004/index.ts'
import type { DiscoIdentity, DiscoInfo } from '../../generated/xep-0030/index.ts'

/**
 * The text to hash; `undefined` for an answer that is ill-formed (§5.4): one that says something twice,
 * names a form by several types, or has a part that would be read as several.
 */
export function capabilitiesText(info: DiscoInfo): string | undefined {
  const identities = info.identities.map(identityText)
  const forms = info.all(DataForm).map(formText)
  if (forms.includes(illFormed)) return undefined
  const typed = forms.filter((form) => form !== untyped)
  const types = typed.map(([type = '']) => type)
  const parts = [identities, info.features, types]
  if (parts.some((list) => new Set(list).size < list.length)) return undefined
  const sortedForms = typed.sort(([left = ''], [right = '']) => byOctets(left, right))
  const all = [...sorted(identities), ...sorted(info.features), ...sortedForms.flat()]
  if (all.some((part) => part.includes('<'))) return undefined
  return all.map((part) => `${part}<`).join('')
}

/** The order of the octets in UTF-8, which is that of the code points. */
function byOctets(left: string, right: string): number {
  const [before, after] = [[...left], [...right]]
  for (const [index, character] of before.entries()) {
    const other = after[index]
    if (other === undefined) return 1
    const difference = (character.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0)
    if (difference !== 0) return difference
  }
  return before.length - after.length
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...texts].sort(byOctets)
}

function identityText({ category, type, lang = '', name = '' }: DiscoIdentity): string {
  return `${category}/${type}/${lang}/${name}`
}

/** The parts of a form: its type, then each field with its values. */
function formText({ fields }: DataForm): readonly string[] {
  const types = fields.filter(({ var: name }) => name === 'FORM_TYPE')
  // A form that says nothing of its type, or not in a hidden field, is left out (§5.4).
  if (!types.some(({ type }) => type === 'hidden')) return untyped
  const values = types.flatMap((field) => field.values)
  const [type] = values
  if (type === undefined || new Set(values).size > 1) return illFormed
  const others = fields.filter(({ var: name }) => name !== undefined && name !== 'FORM_TYPE')
  const names = others.map(({ var: name = '' }) => name)
  if (new Set(names).size < names.length) return illFormed
  return [
    type,
    ...others.sort(byName).flatMap((field) => [field.var ?? '', ...sorted(field.values)]),
  ]
}

function byName(left: DataFormField, right: DataFormField): number {
  return byOctets(left.var ?? '', right.var ?? '')
}

const untyped: readonly string[] = []
const illFormed: readonly string[] = ['<']
