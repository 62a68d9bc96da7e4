// The parameters of constructors and methods, on one line or one a line.
import { type Layout, lineWidth, print, widthOf } from './layout.ts'
import { annotated } from './types.ts'

/** A parameter: the name with what belongs to it (`init?`, `...content`), and its type. */
export interface Parameter {
  readonly name: string
  readonly type: readonly Layout[]
}

/** The texts of a signature in a class or an interface. */
export interface Signature {
  /** What stands between the parentheses. */
  readonly parameters: string
  readonly returns: string
}

/** Lays out a signature: its name, its parameters, and what follows the closing parenthesis. */
export function parametersOf(
  name: string,
  parameters: readonly Parameter[],
  after: string,
  returns: Layout = '',
): Signature {
  const wide = parameters.map((each) => flat(annotated(`${each.name}:`, each.type))).join(', ')
  const width = 2 + widthOf(`${name}(${wide})${after}${flat(returns)}`)
  if (width <= lineWidth || parameters.length === 0) {
    return { parameters: wide, returns: print(returns, 2, 2 + name.length + 2 + after.length) }
  }
  const lines = parameters.map((each) => {
    const comma = each.name.startsWith('...') ? '' : ','
    return `\n    ${print([annotated(`${each.name}:`, each.type), comma], 4)}`
  })
  return {
    parameters: `${lines.join('')}\n  `,
    returns: print(returns, 2, 3 + after.length),
  }
}

/** The layout in one line, whatever its width. */
function flat(layout: Layout): string {
  return print(layout, 0, Number.NEGATIVE_INFINITY)
}
