// Elements and attributes that an overlay adds to an element, a complex type or a group.
import { attributeOf, elementsOf, type SourceElement } from '../read/source-element.ts'
import { made } from '../repair/rewrite.ts'

/** Adds declarations in place; returns what is wrong, where there is nothing to add them to. */
export function addDeclarations(
  declarations: readonly SourceElement[],
  target: SourceElement,
): string | undefined {
  const isAttribute = ({ localName }: SourceElement): boolean =>
    /^(?:anyA|a)ttribute/.test(localName)
  const attributes = declarations.filter(isAttribute)
  const elements = declarations.filter((each) => !isAttribute(each))
  if (groups.has(target.localName)) {
    if (attributes.length > 0) return `a ${target.localName} has no attributes`
    target.children = [...target.children, ...elements]
    return undefined
  }
  const holder = holderIn(target)
  if (typeof holder === 'string') return holder
  if (elements.length > 0) addElements(elements, holder)
  holder.children = [...holder.children, ...attributes]
  return undefined
}

const groups: ReadonlySet<string> = new Set(['sequence', 'choice', 'all'])

/** The part that holds content and attributes: the type, or the derivation in it. */
function holderIn(target: SourceElement): SourceElement | string {
  if (target.localName === 'element') {
    const type =
      attributeOf(target, 'type')?.value.trim() ?? attributeOf(target, 'ref')?.value.trim()
    if (type !== undefined) {
      const name = type.split(':').at(-1)
      return `its content is that of ${type}: add to complexType(${name}), or retype it`
    }
    const present = childNamed(target, 'complexType')
    if (present !== undefined) return holderIn(present)
    if (childNamed(target, 'simpleType') !== undefined) return 'it has a simple type: retype it'
    const type_ = made('complexType', target, [])
    target.children = [...target.children, type_]
    return type_
  }
  if (target.localName === 'group') {
    const group = elementsOf(target).find(({ localName }) => groups.has(localName))
    return group === undefined ? 'the group has no content' : target
  }
  if (target.localName !== 'complexType') return `<${target.qualifiedName}> takes no content`
  const content = childNamed(target, 'complexContent') ?? childNamed(target, 'simpleContent')
  if (content === undefined) return target
  const derivation = childNamed(content, 'extension') ?? childNamed(content, 'restriction')
  return derivation ?? `<${content.qualifiedName}> has no derivation`
}

// Behind what is there; beside a choice or something repeated, which the new ones are no part of.
function addElements(elements: readonly SourceElement[], holder: SourceElement): void {
  const isGroup = ({ localName }: SourceElement): boolean =>
    groups.has(localName) || localName === 'group'
  const group = elementsOf(holder).find(isGroup)
  if (group === undefined) {
    const sequence = made('sequence', holder, elements)
    const at = holder.children.findIndex(
      (each) => each.kind === 'element' && each.localName !== 'annotation',
    )
    const index = at === -1 ? holder.children.length : at
    holder.children = holder.children.toSpliced(index, 0, sequence)
    return
  }
  const occurs = (name: string): boolean =>
    !['1', undefined].includes(attributeOf(group, name)?.value)
  const isOnce = !occurs('minOccurs') && !occurs('maxOccurs')
  if (isOnce && (group.localName === 'sequence' || group.localName === 'all')) {
    group.children = [...group.children, ...elements]
    return
  }
  const around = made('sequence', group, [group, ...elements])
  holder.children = holder.children.map((each) => (each === group ? around : each))
}

function childNamed(element: SourceElement, name: string): SourceElement | undefined {
  return elementsOf(element).find(({ localName }) => localName === name)
}
