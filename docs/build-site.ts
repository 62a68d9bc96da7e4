/** All files of the site, in memory. */
import { readFileSync } from 'node:fs'
import { pageOf } from './anchors.ts'
import { readExamples } from './examples.ts'
import { guides } from './guide.ts'
import { prose } from './html.ts'
import { readLibrary, type Specification, withoutElements } from './library.ts'
import { searchEntries, searchScript } from './search-index.ts'
import { contentsOf, SpecificationPages } from './specification-page.ts'
import { type Frame, type PageTemplate, renderPage } from './templates.ts'

/** The texts of the files by their names; all lie in one folder. Throws for what cannot be shown. */
export async function buildSite(): Promise<ReadonlyMap<string, string>> {
  const library = await readLibrary()
  const pages = new SpecificationPages(library, await readExamples())
  const { pages: guidePages, files: linked } = guides()
  const files = new Map(linked)
  const add = (file: string, template: PageTemplate, data: object, head: Head): void => {
    const frame: Frame = {
      ...head,
      guides: guidePages.map((each) => ({
        href: each.file,
        title: each.title,
        here: each.file === file,
      })),
      isIndex: file === 'index.html',
    }
    files.set(file, renderPage(template, data, frame))
  }
  const rows = library.map(rowOf)
  const groups = groupsOf(rows)
  const classes = rows.reduce((sum, row) => sum + row.classes, 0)
  add(
    'index.html',
    'index',
    { groups, count: rows.length, classes, without: withoutElements() },
    {
      title: 'typed-xmpp',
      description:
        'XMPP for TypeScript: every specification with its classes, fields and examples.',
      contents: [
        ...groups.map(({ id, title }) => ({ id, title, items: [] })),
        { id: 'without-elements', title: 'Without elements', items: [] },
      ],
    },
  )
  for (const each of guidePages) {
    const { title, description, contents } = each
    add(each.file, 'guide', each, { title: `${title} – typed-xmpp`, description, contents })
  }
  for (const each of library) {
    const view = pages.view(each)
    add(pageOf(each.folder), 'specification', view, {
      title: `${view.name} ${view.title} – typed-xmpp`,
      description: `The classes of ${view.name}, ${view.title}.`,
      contents: contentsOf(view),
    })
  }
  for (const name of ['site.js', 'theme.js', 'icon.svg']) files.set(name, asset(name))
  files.set('site.css', ['base.css', 'frame.css', 'content.css'].map(asset).join('\n'))
  files.set('search.js', searchScript(searchEntries(library, guidePages)))
  return files
}

/** The specifications as the index shows them. */
function groupsOf(rows: readonly Row[]): readonly Group[] {
  const core = ['rfc6120.html', 'rfc6121.html', 'rfc7395.html']
  const isExtension = ({ href }: Row): boolean => href.startsWith('xep-')
  return [
    {
      id: 'core',
      title: 'The core',
      summary: 'The stream and its stanzas, the roster, and all of it over WebSocket.',
      rows: rows.filter(({ href }) => core.includes(href)),
    },
    {
      id: 'extensions',
      title: 'Extensions',
      summary: 'What each is for, which version of it was read, and how much of it there is.',
      rows: rows.filter(isExtension),
    },
    {
      id: 'others',
      title: 'Older and borrowed',
      summary: 'Formats of others that extensions carry, and what old software still speaks.',
      rows: rows.filter((row) => !isExtension(row) && !core.includes(row.href)),
    },
  ]
}

interface Group {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly rows: readonly Row[]
}

type Head = Pick<Frame, 'title' | 'description' | 'contents'>

function asset(name: string): string {
  return readFileSync(new URL(`assets/${name}`, import.meta.url), 'utf8')
}

function rowOf({
  name,
  title,
  version,
  status,
  folder,
  elements,
  modules,
  forms,
}: Specification): Row {
  const formTypes = forms.flatMap((each) => each.forms).length
  const classes = modules.reduce((sum, module) => sum + module.classes.length, 0)
  return {
    href: pageOf(folder),
    name,
    title: title ?? '',
    version: version ?? '',
    status: status ?? '',
    summary: prose(modules[0]?.documentation[0] ?? forms[0]?.forms[0]?.documentation[0] ?? ''),
    elements,
    oneElement: elements === 1,
    classes,
    oneClass: classes === 1,
    forms: formTypes,
    oneForm: formTypes === 1,
  }
}

interface Row {
  readonly href: string
  readonly name: string
  readonly title: string
  readonly version: string
  readonly status: string
  readonly summary: string
  readonly elements: number
  readonly oneElement: boolean
  readonly classes: number
  readonly oneClass: boolean
  readonly forms: number
  readonly oneForm: boolean
}
