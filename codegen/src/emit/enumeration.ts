// An enumeration: a union of literals and the list of its values.
import type { EnumerationModel } from '../model/model.ts'
import type { Docs } from './docs.ts'
import { group, indent, line, lineWidth, print, widthOf } from './layout.ts'
import { arrayOf, quoted } from './literals.ts'
import type { Statement } from './syntax.ts'
import { afterEquals } from './types.ts'

/** The statements that export an enumeration. */
export function enumerationOf(model: EnumerationModel, docs: Docs): readonly Statement[] {
  const { name, listName, values, open } = model
  const literals = values.map(({ value }) => quoted(value))
  const members = open ? [...literals, '(string & {})'] : literals
  const element = open ? 'string' : name
  const declaration = `export const ${listName}: readonly ${element}[] =`
  const list = arrayOf(literals)
  const text = print(
    widthOf(declaration) > lineWidth - 2
      ? [declaration, indent([{ ...line }, group(list)])]
      : [`${declaration} `, list],
  )
  return [
    {
      kind: 'alias',
      name,
      doc: docs.enumeration(model),
      type: afterEquals(`export type ${name} =`, members),
    },
    {
      kind: 'text',
      text: `\n/** The values of {@link ${name}}, in the order of the schema. */\n${text}\n`,
    },
  ]
}
