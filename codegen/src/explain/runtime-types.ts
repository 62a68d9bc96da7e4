// What explaining knows of the runtime, which is the user's own and loaded from their project.

/** An element without a class. */
export interface ElementLike {
  readonly namespace: string
  readonly name: string
  readonly attributes: readonly {
    readonly name: string
    readonly namespace: string
    readonly value: string
  }[]
  readonly children: readonly (ElementLike | string)[]
  readonly declarations: ReadonlyMap<string, string>
  equals(other: unknown): boolean
}

/** A typed node. */
export interface NodeLike {
  readonly $namespace: string
  readonly $problems: readonly ProblemLike[]
  readonly elements: readonly (NodeLike | ElementLike)[]
  toJSON(): Readonly<Record<string, unknown>>
}

/** A data form. */
export interface FormLike extends NodeLike {
  readonly formType: string | undefined
  readonly type: string | undefined
  readonly fields: readonly (NodeLike & { readonly var: string | undefined })[]
}

/** A finding of the runtime. */
export interface ProblemLike {
  readonly grade: 'note' | 'fault'
  readonly code: string
  readonly path: string
  readonly expected: string
  readonly got: string
  readonly section?: string
}

/** A generated class. */
export interface ClassLike {
  new (init?: unknown, content?: readonly unknown[]): NodeLike
  readonly name: string
  /** The fields of a class of typed forms. */
  readonly form?: {
    readonly type: string
    readonly fields: Readonly<Record<string, { readonly var?: string; readonly required?: true }>>
  }
  readonly from?: (form: NodeLike) => FormLike | undefined
  readonly declaration: {
    readonly namespace: string
    readonly name: string
    readonly local?: true
    readonly fields: Readonly<
      Record<
        string,
        {
          readonly kind: string
          readonly required?: true
          readonly min?: number
          readonly of?: unknown
        }
      >
    >
  }
}

/** What of `typed-xmpp/node` is used. */
export interface RuntimeLike {
  readonly Element: new (
    namespace: string,
    name: string,
    attributes?: Readonly<Record<string, string>> | readonly object[],
    children?: readonly unknown[],
  ) => ElementLike
  readonly parse: (
    xml: string,
    registry: unknown,
    options: {
      readonly namespace?: string
      readonly onProblem?: (problem: ProblemLike) => void
    },
  ) => NodeLike | ElementLike
  readonly registry: (items: readonly unknown[]) => unknown
  readonly validate: (node: NodeLike) => readonly ProblemLike[]
}
