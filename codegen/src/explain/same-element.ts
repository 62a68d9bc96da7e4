// Whether two elements say the same: what a receiver can tell apart, and nothing else.
import type { ElementLike } from './runtime-types.ts'

/**
 * Whether two elements differ in names, attributes, text or children; the order of children counts among
 * those of one name, and wherever there is text beside them.
 */
export function differs(a: ElementLike, b: ElementLike): boolean {
  if (a.name !== b.name || a.namespace !== b.namespace) return true
  if (attributesOf(a) !== attributesOf(b)) return true
  const isMixed = [a, b].some(({ children }) => {
    const texts = children.filter((each) => typeof each === 'string')
    return texts.length === children.length || texts.some((each) => each.trim() !== '')
  })
  const [ours, theirs] = [a, b].map(({ children }) => (isMixed ? children : sorted(children)))
  if (ours === undefined || theirs === undefined || ours.length !== theirs.length) return true
  return ours.some((each, index) => {
    const other = theirs[index]
    if (typeof each === 'string' || typeof other === 'string') return each !== other
    return other === undefined || differs(each, other)
  })
}

function attributesOf({ attributes }: ElementLike): string {
  return JSON.stringify(
    attributes
      .map(({ namespace, name, value }) => [namespace, name, value])
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  )
}

function sorted(children: readonly (ElementLike | string)[]): readonly ElementLike[] {
  const name = (each: ElementLike): string => `{${each.namespace}}${each.name}`
  return children
    .filter((each): each is ElementLike => typeof each !== 'string')
    .sort((a, b) => (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0))
}
