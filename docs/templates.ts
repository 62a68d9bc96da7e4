/** The handlebars templates of the pages, each compiled once. */
import { readFileSync } from 'node:fs'
import Handlebars from 'handlebars'

/** A template of a page's content, by the name of its file. */
export type PageTemplate = 'index' | 'specification' | 'guide'

const partials = ['class', 'example', 'enumeration', 'form'] as const

const handlebars = Handlebars.create()
const options = { strict: true, knownHelpersOnly: true, preventIndent: true }
const compiled = new Map<string, (data: object) => string>()

for (const name of partials) handlebars.registerPartial(name, source(name))

/** What the frame of every page shows. */
export interface Frame {
  /** The title of the window and of the page in search results. */
  readonly title: string
  /** A sentence on the page. */
  readonly description: string
  /** The guides, and which of them this is. */
  readonly guides: readonly {
    readonly href: string
    readonly title: string
    readonly here: boolean
  }[]
  readonly isIndex: boolean
  /** The headings of the page and those below them; empty where it needs no contents. */
  readonly contents: readonly Heading[]
}

/** A heading of a page. */
export interface Heading {
  readonly id: string
  readonly title: string
  readonly items: readonly { readonly id: string; readonly title: string }[]
}

/** A page. What is missing in the data is an error, not an empty place. */
export function renderPage(name: PageTemplate, data: object, frame: Frame): string {
  return fill('frame', { ...frame, content: fill(name, data) })
}

function fill(name: string, data: object): string {
  let template = compiled.get(name)
  if (template === undefined) {
    template = handlebars.compile(source(name), options)
    compiled.set(name, template)
  }
  return template(data)
}

function source(name: string): string {
  return readFileSync(new URL(`templates/${name}.hbs`, import.meta.url), 'utf8')
}
