// What an element is to a program: its class and where that is imported from, its value, its problems by
// the schema, and the TypeScript that builds and that reads it.
import { inspect } from 'node:util'
import { CodeBuilder, isNode } from './build-code.ts'
import type { LoadedClass, LoadedClasses } from './load-classes.ts'
import { readCode } from './read-code.ts'
import type { ClassLike, ElementLike, NodeLike, ProblemLike } from './runtime-types.ts'
import { splitStream } from './split-stream.ts'
import { typedForm } from './typed-form.ts'

/** What there is to say about a top-level element. */
export type Explanation =
  | { readonly xml: string; readonly error: string }
  | {
      readonly xml: string
      /** The element and the typed ones in it, the outer first. */
      readonly elements: readonly ExplainedElement[]
      /** The value, as the runtime shows it. */
      readonly value: string
      readonly problems: readonly ProblemLike[]
      /** The imports and the statement that build it. */
      readonly code: string
      /** The code that reads it, with the values as comments; absent where no class is known. */
      readonly reading?: string
    }

/** An element and its class. */
export interface ExplainedElement {
  readonly depth: number
  readonly name: string
  readonly namespace: string
  /** Absent where no class is known. */
  readonly class?: string
  /** The import line. */
  readonly import?: string
  /** Present where the element lacks what its class requires, so that it is read without: a fault says what. */
  readonly untyped?: true
}

/** Explains each top-level element of a text. */
export function explain(text: string, loaded: LoadedClasses): readonly Explanation[] {
  const { parse, registry, validate } = loaded.runtime
  const known = registry([...loaded.classes.keys()])
  return splitStream(text).map(({ xml, namespace }) => {
    const faults: ProblemLike[] = []
    const onProblem = (problem: ProblemLike): void => {
      faults.push(problem)
    }
    let node: NodeLike | ElementLike
    try {
      node = parse(xml, known, { onProblem, ...(namespace !== undefined && { namespace }) })
    } catch (error) {
      return { xml, error: error instanceof Error ? error.message : String(error) }
    }
    const builder = new CodeBuilder(loaded)
    const { code } = builder.build(node)
    const elements = elementsIn(node, loaded, 0)
    return {
      xml,
      elements,
      value: inspect(node, { depth: 20 }),
      problems: isNode(node) ? [...validate(node), ...formProblems(node, loaded, '')] : faults,
      code: [...builder.importsOf(code), '', `const ${nameFor(elements[0])} = ${code}`].join('\n'),
      ...(isNode(node) ? { reading: readCode(node, loaded) } : {}),
    }
  })
}

function elementsIn(
  source: NodeLike | ElementLike,
  loaded: LoadedClasses,
  depth: number,
): readonly ExplainedElement[] {
  if (!isNode(source)) {
    const inner = source.children.flatMap((each) =>
      typeof each === 'string' ? [] : elementsIn(each, loaded, depth + 1),
    )
    return [untyped(source, loaded, depth), ...inner]
  }
  const type = source.constructor as ClassLike
  const from = typedForm(source, loaded)?.from ?? loaded.classes.get(type)
  const { name } = type.declaration
  const inner = childrenOf(source)
  return [
    { depth, name, namespace: source.$namespace, ...(from && classAndImport(from)) },
    ...inner.flatMap((each) => elementsIn(each, loaded, depth + 1)),
  ]
}

/** An element that was read without a class, though there may be one. */
function untyped(
  { name, namespace }: ElementLike,
  { classes }: LoadedClasses,
  depth: number,
): ExplainedElement {
  for (const [{ declaration }, from] of classes) {
    if (declaration.name !== name || declaration.namespace !== namespace) continue
    if (declaration.local) continue
    return { depth, name, namespace, ...classAndImport(from), untyped: true }
  }
  return { depth, name, namespace }
}

function classAndImport({ name, from }: LoadedClass): { class: string; import: string } {
  return { class: name, import: `import { ${name} } from '${from}'` }
}

function childrenOf(node: NodeLike): readonly (NodeLike | ElementLike)[] {
  const { fields } = (node.constructor as ClassLike).declaration
  const values = node as unknown as Readonly<Record<string, unknown>>
  const held = Object.keys(fields).flatMap((property) => values[property])
  return [...held, ...node.elements].filter(
    (each): each is NodeLike | ElementLike =>
      typeof each === 'object' && each !== null && (isNode(each) || 'declarations' in each),
  )
}

/** What is wrong with the fields of typed forms, which the class of all forms does not know. */
function formProblems(node: NodeLike, loaded: LoadedClasses, path: string): readonly ProblemLike[] {
  const typed = typedForm(node, loaded)
  const own = typed === undefined ? [] : loaded.runtime.validate(typed.node)
  const ofFields = own.filter((each) => each.path.startsWith('field[@var'))
  return [
    ...ofFields.map((each) => ({ ...each, path: `${path}${each.path}` })),
    ...childrenOf(node).flatMap((each) =>
      isNode(each) ? formProblems(each, loaded, `${path}${nameOf(each)}/`) : [],
    ),
  ]
}

function nameOf(node: NodeLike): string {
  return (node.constructor as ClassLike).declaration.name
}

function nameFor(element: ExplainedElement | undefined): string {
  const name = element?.untyped ? 'Element' : (element?.class ?? 'Element')
  return name.charAt(0).toLowerCase() + name.slice(1)
}
