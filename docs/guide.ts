/** The pages that lead in: the README in parts, and how the project is built. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Token, Tokens } from 'marked'
import { root } from '../test/conventions/sources.ts'
import { readMarkdown, renderMarkdown, slug } from './markdown.ts'
import type { Heading } from './templates.ts'

/** A page of prose. */
export interface GuidePage {
  /** The name of its file in the site. */
  readonly file: string
  readonly title: string
  /** A sentence of it. */
  readonly description: string
  readonly html: string
  readonly contents: readonly Heading[]
}

/** The guides, and the files of the repository that they link to. */
export interface Guides {
  readonly pages: readonly GuidePage[]
  /** The texts of files, by their names in the site. */
  readonly files: ReadonlyMap<string, string>
}

/** Sections of the README that share a page, by its title; every other section has a page of its own. */
const shared: Readonly<Record<string, readonly string[]>> = {
  'Getting started': ['typed-xmpp', 'Install', 'The first five minutes'],
  'Sizes, speed, goals': [
    ...['Sizes', 'Speed', 'Goals', 'Non-goals', 'What is not there yet', 'From a clone'],
  ],
}
/** The section that the index shows in its own way. */
const onIndex = 'Specifications'
/** The title of what leads into XMPP itself. */
const introduction = 'XMPP in ten minutes'
/** Other documents of the repository, each a page of its own, with its title. */
const documents: ReadonlyMap<string, string> = new Map([
  ['codegen/README.md', 'The compiler'],
  ['CONTRIBUTING.md', 'Contributing'],
])

/** Makes the pages. */
export function guides(): Guides {
  const files = new Map<string, string>()
  const own = readFileSync(new URL('xmpp.md', import.meta.url), 'utf8')
  const sources = [
    { title: introduction, tokens: readMarkdown(own) },
    ...pagesOf(readFileSync(join(root, 'README.md'), 'utf8')),
    ...[...documents].map(([file, title]) => ({
      title,
      tokens: headed(title, readMarkdown(readFileSync(join(root, file), 'utf8'))),
    })),
  ]
  const targetOf = (target: string): string | undefined => {
    const [path = '', anchor] = target.split('#')
    const document = path === 'docs/xmpp.md' ? introduction : documents.get(path)
    if (document !== undefined) {
      return `${slug(document)}.html${anchor === undefined ? '' : `#${anchor}`}`
    }
    if (path === '' && anchor !== undefined) return placeOf(anchor, sources)
    if (/^[\w-]+\.html$/.test(path)) return target
    if (!path.endsWith('.xsd') || !existsSync(join(root, path))) return undefined
    const name = path.split('/').at(-1) ?? ''
    files.set(name, readFileSync(join(root, path), 'utf8'))
    return name
  }
  const pages = sources.map(({ title, tokens }) => ({
    file: `${slug(title)}.html`,
    title,
    description: descriptionOf(tokens),
    html: renderMarkdown(tokens, targetOf),
    contents: headingsOf(tokens),
  }))
  return { pages, files }
}

interface Source {
  readonly title: string
  readonly tokens: readonly Token[]
}

/** The README by sections, those that share a page together. */
function pagesOf(readme: string): readonly Source[] {
  const pages = new Map<string, Token[]>()
  let current: Token[] = []
  for (const token of readMarkdown(readme)) {
    const heading = headingIn(token)
    if (heading !== undefined && heading.depth <= 2) {
      const name = heading.text
      const group = Object.keys(shared).find((title) => shared[title]?.includes(name))
      current = pages.get(group ?? name) ?? []
      pages.set(group ?? name, current)
    }
    current.push(token)
  }
  pages.delete(onIndex)
  return [...pages].map(([title, tokens]) => ({ title, tokens: headed(title, tokens) }))
}

/** With one heading of the first level: the title. */
function headed(title: string, tokens: readonly Token[]): readonly Token[] {
  const rest = tokens.filter((token) => {
    const heading = headingIn(token)
    return heading === undefined || (heading.depth > 1 && heading.text !== title)
  })
  return [...readMarkdown(`# ${title}`), ...rest]
}

function placeOf(anchor: string, sources: readonly Source[]): string {
  if (anchor === slug(onIndex)) return 'index.html'
  const page = sources.find(({ tokens }) =>
    tokens.some((token) => slug(headingIn(token)?.text ?? '') === anchor),
  )
  if (page === undefined) throw new Error(`no page has a heading for #${anchor}`)
  return `${slug(page.title)}.html#${anchor}`
}

function headingIn(token: Token): Tokens.Heading | undefined {
  return token.type === 'heading' ? (token as Tokens.Heading) : undefined
}

function headingsOf(tokens: readonly Token[]): readonly Heading[] {
  return tokens
    .map((token) => headingIn(token))
    .filter((each) => each !== undefined && each.depth === 2)
    .map((each) => ({ id: slug(each?.text ?? ''), title: each?.text ?? '', items: [] }))
}

/** The first sentence. */
function descriptionOf(tokens: readonly Token[]): string {
  const first = tokens.find(({ type }) => type === 'paragraph') as Tokens.Paragraph | undefined
  const plain = (first?.text ?? '').replace(/[`*]|\[([^\]]*)\]\([^)]*\)/g, '$1')
  return /^.*?[.:](?=\s|$)/s.exec(plain)?.[0].replace(/:$/, '.') ?? plain
}
