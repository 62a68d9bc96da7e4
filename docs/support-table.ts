/** The table of specifications in the README, rendered from the schemas. */
import { readLibrary } from './library.ts'

const begin = '<!-- support -->'
const end = '<!-- /support -->'

/** The table as Markdown. Throws when the schemas do not compile. */
export async function supportTable(): Promise<string> {
  const lines = (await readLibrary()).map(
    ({ name, title, version, url, folder, elements, modules, forms }) => {
      const link = url === undefined ? name : `[${name}](${url})`
      const classes = modules.flatMap((each) => each.classes).length
      const formTypes = forms.flatMap((each) => each.forms).length
      // Attributes alone make no module; the classes that have them are elsewhere.
      const path = elements + classes + formTypes === 0 ? '' : `\`typed-xmpp/${folder}\``
      return `| ${link} | ${title ?? ''} | ${version ?? ''} | ${path} | ${elements} | ${classes} | ${formTypes} |`
    },
  )
  return [
    '| specification | title | version read | import | elements | classes | forms |',
    '|---|---|---|---|---:|---:|---:|',
    ...lines,
  ].join('\n')
}

/** The table as the README has it. Throws when it has no place for one. */
export function supportOf(markdown: string): string {
  const [from, to] = placeIn(markdown)
  return markdown.slice(from, to).trim()
}

/** The README with the table replaced. Throws when it has no place for one. */
export function withSupport(markdown: string, table: string): string {
  const [from, to] = placeIn(markdown)
  return `${markdown.slice(0, from)}\n${table}\n${markdown.slice(to)}`
}

function placeIn(markdown: string): [from: number, to: number] {
  const from = markdown.indexOf(begin)
  const to = markdown.indexOf(end, from)
  if (from < 0 || to < 0) throw new Error(`the README has no ${begin} … ${end}`)
  return [from + begin.length, to]
}
