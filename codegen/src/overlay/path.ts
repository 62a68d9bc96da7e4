// Where in a schema: elements by name, attributes with @, everything else by its kind. The unnamed
// parts on the way (types, groups, derivations) need not be said.
import { xsdNamespace } from '../components/qname.ts'
import { attributeOf, elementsOf, type SourceElement } from '../read/source-element.ts'

/** A path, outermost step first. */
export type Path = readonly [Step, ...Step[]]

/** One step. */
export interface Step {
  /** The step as it is written. */
  readonly text: string
  /** The construct of the schema language. */
  readonly kind: string
  /** The name it has, or refers to; absent where any will do. */
  readonly name?: string
  /** Which of several, from 1. */
  readonly index?: number
}

/** Reads a path; `undefined` for what is none. */
export function parsePath(text: string): Path | undefined {
  const [first, ...rest] = text.split('/').map(parseStep)
  if (first === undefined || rest.includes(undefined)) return undefined
  return [first, ...(rest as Step[])]
}

function parseStep(text: string): Step | undefined {
  const match =
    /^(?:(@?)([\p{L}_][\p{L}\p{N}_.-]*)|([a-zA-Z]+)\(([^()]*)\))(?:\[([1-9][0-9]{0,3})\])?$/u.exec(
      text,
    )
  if (match === null) return undefined
  const [, at, plain, kind = at === '@' ? 'attribute' : 'element', inner = '', index] = match
  const name = plain ?? inner
  if (!kinds.has(kind)) return undefined
  return {
    text,
    kind,
    ...(name === '' ? {} : { name }),
    ...(index === undefined ? {} : { index: Number(index) }),
  }
}

const kinds: ReadonlySet<string> = new Set([
  'element',
  'attribute',
  'complexType',
  'simpleType',
  'group',
  'attributeGroup',
  'sequence',
  'choice',
  'all',
  'any',
  'anyAttribute',
])

/** What a path leads to in a schema. */
export interface Found {
  /** The parts that match. */
  readonly matches: readonly SourceElement[]
  /** The innermost part on the way that is there, and the step that leads no further. */
  readonly last: SourceElement
  readonly failed?: Step
}

/** Follows a path. */
export function follow(root: SourceElement, path: Path): Found {
  let current: readonly SourceElement[] = [root]
  for (const step of path) {
    const next = current.flatMap((each) => {
      const found = within(each, step)
      if (step.index === undefined) return found
      return found.slice(step.index - 1, step.index)
    })
    if (next.length === 0) return { matches: [], last: current[0] ?? root, failed: step }
    current = next
  }
  return { matches: current, last: current[0] ?? root }
}

// The parts below another that a step names, without looking into other named parts.
function within(outer: SourceElement, step: Step): readonly SourceElement[] {
  return elementsOf(outer).flatMap((each) => {
    if (each.namespace !== xsdNamespace || each.localName === 'annotation') return []
    if (each.localName === step.kind && (step.name === undefined || nameOf(each) === step.name)) {
      return [each]
    }
    return nameOf(each) === undefined ? within(each, step) : []
  })
}

function nameOf(element: SourceElement): string | undefined {
  const name = attributeOf(element, 'name')?.value.trim()
  return name ?? attributeOf(element, 'ref')?.value.trim().split(':').at(-1)
}
