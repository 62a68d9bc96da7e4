/** The code blocks of a README, each under the name in the comment before it. */
import { readme } from '../../docs/readme.ts'

/** A fenced block. */
export interface Block {
  /** The name in the comment before it; undefined where there is none. */
  readonly name: string | undefined
  /** The language after the fence. */
  readonly language: string
  readonly code: string
}

/** The blocks of a text, in order. */
export function blocksOf(markdown: string): Block[] {
  const fences = /(?:<!-- block: (\S+) -->\n)?```(\w*)\n([\s\S]*?)```/g
  return [...markdown.matchAll(fences)].map(([, name, language = '', code = '']) => ({
    name,
    language,
    code,
  }))
}

/** The code of a named block, of the README where no other text is given. Throws when there is none. */
export function block(name: string, markdown: string = readme()): string {
  const found = blocksOf(markdown).find((each) => each.name === name)
  if (found === undefined) throw new Error(`there is no block "${name}"`)
  return found.code
}
