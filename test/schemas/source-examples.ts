/** Cuts the examples out of the source of a specification. */

/**
 * The elements that stand by themselves in the examples of a specification, in order. What the source
 * has as a comment is no part of the document; the entities that it declares are replaced. The tags
 * that open and close a stream are left out, and what is not balanced.
 */
export function sourceExamples(source: string): readonly string[] {
  const entities = declaredEntities(source)
  return [...literal(source, entities).matchAll(/<(example|code)\b[^>]*>(.*?)<\/\1>/gs)].flatMap(
    ([, , content = '']) => elementsIn(written(content)),
  )
}

/** The entities of the document type, by name. */
function declaredEntities(source: string): ReadonlyMap<string, string> {
  const declared = source.matchAll(/<!ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/g)
  const entities = new Map(predefined)
  for (const [, name = '', double, single] of declared) {
    entities.set(name, replaced(double ?? single ?? '', entities))
  }
  return entities
}

/** The text without comments, with its literal sections escaped and its entities replaced. */
function literal(source: string, entities: ReadonlyMap<string, string>): string {
  return source.replaceAll(
    /<!--.*?-->|<!\[CDATA\[(.*?)\]\]>|&[\w.-]+;/gs,
    (whole, section: string | undefined) => {
      if (section !== undefined) return escaped(section)
      return whole.startsWith('&') ? escaped(replaced(whole, entities)) : ''
    },
  )
}

/** What the text of an example says; its mark-up, such as for emphasis, says nothing. */
function written(content: string): string {
  return content.replaceAll(/<[^>]*>/g, '').replaceAll(/&(lt|gt|amp);/g, (_, name: string) => {
    return predefined.get(name) ?? ''
  })
}

/** The top-level elements of an example. */
function elementsIn(example: string): readonly string[] {
  const text = example.replaceAll(/<!--.*?-->|<\?.*?\?>/gs, '')
  const elements: string[] = []
  let open: string[] = []
  let start = 0
  for (const { 0: tag, 1: isEnd, 2: name = '', 3: isEmpty, index } of text.matchAll(tags)) {
    if (name === 'stream:stream') open = []
    else if (isEnd === '/') open = open.at(-1) === name ? open.slice(0, -1) : []
    else {
      if (open.length === 0) start = index
      if (isEmpty !== '/') open.push(name)
    }
    const isWhole = open.length === 0 && (isEnd === '/' || isEmpty === '/')
    const element = isWhole ? text.slice(start, index + tag.length) : ''
    if (element.startsWith('<') && !element.startsWith('</') && closes(element))
      elements.push(element)
    if (isWhole) start = text.length
  }
  return elements
}

/** Whether as many tags are closed as are opened. */
function closes(element: string): boolean {
  let depth = 0
  for (const [, isEnd, , isEmpty] of element.matchAll(tags)) {
    if (isEnd === '/') depth--
    else if (isEmpty !== '/') depth++
  }
  return depth === 0
}

function replaced(text: string, entities: ReadonlyMap<string, string>): string {
  return text.replaceAll(/&([\w.-]+);/g, (_, name: string) => entities.get(name) ?? '')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

const predefined = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])

const tags = /<(\/?)([A-Za-z_][\w:.-]*)(?:"[^"]*"|'[^']*'|[^'"<>])*?(\/?)>/g
