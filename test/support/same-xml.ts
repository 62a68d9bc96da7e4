/**
 * What "lossless" means: the comparison by which an element that was read and written is the same.
 *
 * Same are: expanded names, attributes with their lexical values, text, children. The order of children
 * counts among those of the same name, and everywhere where there is text beside them. Prefixes, the
 * order of attributes, CDATA, and white space between the elements of element-only content do not.
 */
import type { Element } from '../../runtime/xml/index.ts'

/** The first difference, with the path to it; undefined when there is none. */
export function difference(a: Element, b: Element, path: string = a.name): string | undefined {
  if (a.name !== b.name || a.namespace !== b.namespace) {
    return `${path}: {${a.namespace}}${a.name} became {${b.namespace}}${b.name}`
  }
  return attributeDifference(a, b, path) ?? contentDifference(a, b, path)
}

function attributeDifference(a: Element, b: Element, path: string): string | undefined {
  for (const { name, namespace, value } of a.attributes) {
    const other = b.attribute(name, namespace)
    if (other !== value) return `${path}/@${name}: "${value}" became "${other}"`
  }
  const added = b.attributes.find(
    ({ name, namespace }) => a.attribute(name, namespace) === undefined,
  )
  return added && `${path}/@${added.name}: added, "${added.value}"`
}

function contentDifference(a: Element, b: Element, path: string): string | undefined {
  if (a.elements.length === 0 || b.elements.length === 0 || isMixed(a) || isMixed(b)) {
    return orderedDifference(significant(a), significant(b), path)
  }
  const left = byName(a)
  const right = byName(b)
  for (const [name, children] of left) {
    const found = orderedDifference(children, right.get(name) ?? [], path)
    if (found) return found
  }
  const added = [...right.keys()].find((name) => !left.has(name))
  return added && `${path}: ${added} added`
}

function orderedDifference(
  a: readonly (Element | string)[],
  b: readonly (Element | string)[],
  path: string,
): string | undefined {
  for (const [index, child] of a.entries()) {
    const other = b[index]
    if (other === undefined) return `${path}: lost ${String(child).slice(0, 100)}`
    if (typeof child === 'string' || typeof other === 'string') {
      if (child !== other) {
        return `${path}: ${JSON.stringify(String(child))} became ${JSON.stringify(String(other))}`
      }
      continue
    }
    const found = difference(child, other, `${path}/${child.name}`)
    if (found) return found
  }
  return b.length > a.length ? `${path}: added ${String(b[a.length]).slice(0, 100)}` : undefined
}

function isMixed(element: Element): boolean {
  return /[^ \t\n\r]/.test(element.text)
}

/** The content; without white space where there are elements and no other text. */
function significant(element: Element): readonly (Element | string)[] {
  if (element.elements.length === 0 || isMixed(element)) return element.children
  return element.elements
}

function byName(element: Element): Map<string, Element[]> {
  const groups = new Map<string, Element[]>()
  for (const child of element.elements) {
    const name = `{${child.namespace}}${child.name}`
    const group = groups.get(name)
    if (group) group.push(child)
    else groups.set(name, [child])
  }
  return groups
}
