/** Markdown of the repository as HTML of the site. */
import { Marked, type Token, type TokensList } from 'marked'
import { codeBlock } from './code-block.ts'
import { escapeHtml } from './html.ts'

/** Where a link of the repository leads to in the site; undefined for what is not in it. */
export type LinkTarget = (target: string) => string | undefined

/** Reads a text. */
export function readMarkdown(text: string): TokensList {
  return new Marked().lexer(text)
}

/** The HTML of a part of what was read. Throws for HTML that is no comment, and unknown languages. */
export function renderMarkdown(tokens: readonly Token[], targetOf: LinkTarget): string {
  const marked = new Marked({
    renderer: {
      code: ({ text, lang = '' }) => codeBlock(text, lang),
      heading({ tokens: inner, depth, text }) {
        const content = this.parser.parseInline(inner)
        return `<h${depth} id="${slug(text)}">${content}</h${depth}>\n`
      },
      html({ text }) {
        if (!/^\s*<!--[\s\S]*-->\s*$/.test(text)) throw new Error(`HTML in Markdown: ${text}`)
        return ''
      },
      link({ href, tokens: inner }) {
        const content = this.parser.parseInline(inner)
        if (/^https?:/.test(href)) return externalLink(href, content)
        const target = targetOf(href)
        if (target !== undefined) return `<a href="${escapeHtml(target)}">${content}</a>`
        // What stays in the repository is named, not linked.
        return content === escapeHtml(href)
          ? `<code>${content}</code>`
          : `${content} (<code>${escapeHtml(href)}</code>)`
      },
    },
  })
  return marked.parser([...tokens]).replace(/<table>[\s\S]*?<\/table>/g, scrollable)
}

/** The id of a heading. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .trim()
    .replaceAll(' ', '-')
}

function externalLink(href: string, content: string): string {
  return `<a href="${escapeHtml(href)}" rel="noreferrer">${content}</a>`
}

function scrollable(table: string): string {
  return `<div class="scroll" tabindex="0" role="group" aria-label="Table">${table}</div>`
}
