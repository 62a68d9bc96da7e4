/** XML laid out for reading: an element a line, deeper where it is inside another. */

/**
 * The text of an element with line breaks between the elements of element-only content. What is there
 * stays as it is written: prefixes, quotes, the order of attributes, text. White space that stands in
 * one line between elements counts as text.
 */
export function indentXml(xml: string): string {
  return print(readParts(xml), 0)
}

/** The greatest width of a start tag in one line. */
const lineWidth = 58

interface Part {
  /** The start tag, or the empty element tag; a text where there is none. */
  readonly tag: string
  readonly children: Part[] | undefined
  readonly text: string | undefined
  end: string
}

function readParts(xml: string): Part {
  const tokens = xml
    .trim()
    .matchAll(/<!\[CDATA\[[\s\S]*?\]\]>|<(?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+/g)
  const top: Part = { tag: '', children: [], text: undefined, end: '' }
  const stack = [top]
  for (const [token] of tokens) {
    const parent = stack.at(-1)
    if (parent === undefined) throw new Error(`more ends than starts: ${xml.slice(0, 80)}`)
    if (token.startsWith('</')) {
      parent.end = token
      stack.pop()
    } else if (token.startsWith('<') && !token.startsWith('<![')) {
      const isEmpty = token.endsWith('/>')
      const part: Part = {
        tag: token,
        children: isEmpty ? undefined : [],
        text: undefined,
        end: '',
      }
      parent.children?.push(part)
      if (!isEmpty) stack.push(part)
    } else parent.children?.push({ tag: '', children: undefined, text: token, end: '' })
  }
  const [only, ...others] = top.children ?? []
  if (only === undefined || others.length > 0)
    throw new Error(`not one element: ${xml.slice(0, 80)}`)
  return only
}

function print(part: Part, depth: number): string {
  const margin = '  '.repeat(depth)
  const children = part.children ?? []
  const isLaidOut = children.some(({ tag }) => tag !== '') && children.every(isSpaceOrElement)
  if (!isLaidOut)
    return `${margin}${wrapped(part.tag, depth)}${children.map(raw).join('')}${part.end}`
  const lines = children.filter(({ tag }) => tag !== '').map((each) => print(each, depth + 1))
  return [`${margin}${wrapped(part.tag, depth)}`, ...lines, `${margin}${part.end}`].join('\n')
}

function isSpaceOrElement({ text }: Part): boolean {
  return text === undefined || /^\s*\n\s*$/.test(text)
}

function raw({ tag, text, children, end }: Part): string {
  return text ?? `${tag}${(children ?? []).map(raw).join('')}${end}`
}

/** A start tag that is too long has one attribute a line. */
function wrapped(tag: string, depth: number): string {
  const isLong = tag.length + 2 * depth > lineWidth
  const [name = '', ...attributes] =
    tag.replace(/\/?>$/, '').match(/[^\s"'=]+=(?:"[^"]*"|'[^']*')|\S+/g) ?? []
  if (!isLong || attributes.length < 2) return tag
  const margin = '  '.repeat(depth + 2)
  return `${name} ${attributes.join(`\n${margin}`)}${tag.endsWith('/>') ? '/>' : '>'}`
}
