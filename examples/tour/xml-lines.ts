/** XML broken into lines that fit a terminal: elements on lines of their own where one is not enough. */

/** The lines of one or more elements, or of a tag of the stream, each at most `width` wide if it can. */
export function xmlLines(xml: string, width: number): string[] {
  if (xml.length <= width) return [xml]
  const lines: string[] = []
  let depth = 0
  for (const piece of piecesOf(xml)) {
    const isEnd = piece.startsWith('</')
    if (isEnd) depth = Math.max(0, depth - 1)
    lines.push(...wrapped(piece, '  '.repeat(depth), width))
    const isStart = /^<[^/?!]/.test(piece) && !piece.endsWith('/>') && !piece.includes('</')
    if (isStart) depth++
  }
  return lines
}

/** Tags and texts; an element that holds text only is one piece. */
function piecesOf(xml: string): string[] {
  const tag = /<(?:[^<>"']|"[^"]*"|'[^']*')*>/g
  const leaf = new RegExp(`${tag.source}[^<]+</[^>]*>`, 'g')
  const pieces: string[] = []
  let at = 0
  while (at < xml.length) {
    leaf.lastIndex = tag.lastIndex = at
    const whole = leaf.exec(xml)
    const single = tag.exec(xml)
    const found = whole?.index === at ? whole : single?.index === at ? single : undefined
    const end = found ? at + found[0].length : (single?.index ?? xml.length)
    const piece = xml.slice(at, end)
    if (piece.trim() !== '') pieces.push(piece)
    at = end
  }
  return pieces
}

function wrapped(piece: string, indent: string, width: number): string[] {
  const lines: string[] = []
  let line = indent
  // A tag is broken before its attributes, a text between its words.
  for (const word of piece.split(/(?<=\s)/)) {
    const isFull = line.length + word.trimEnd().length > width && line.trim() !== ''
    if (isFull) {
      lines.push(line.trimEnd())
      line = `${indent}    `
    }
    line += word
  }
  return [...lines, line.trimEnd()].flatMap((each) => cut(each, width))
}

/** A word that is longer than a line is cut where the line ends. */
function cut(line: string, width: number): string[] {
  const parts: string[] = []
  let rest = line
  while (rest.length > width) {
    parts.push(rest.slice(0, width))
    rest = `    ${rest.slice(width)}`
  }
  return [...parts, rest]
}
