// The wildcards of a content model, as one statement about other children.
import type { NamespaceConstraint } from '../components/wildcard.ts'
import type { ClassDraft } from './class-draft.ts'
import type { ContentModel } from './content-model.ts'
import type { AnyModel } from './model.ts'

/** What the wildcards of a content model admit; `undefined` where there is none. */
export function anyOf(
  content: ContentModel | undefined,
  { model }: ClassDraft,
): AnyModel | undefined {
  const member = content?.wildcard
  if (member === undefined) return undefined
  const { wildcards, min, max } = member
  const accepts = wildcards.map((each) => each.annotation?.vocabulary.accepts)
  const contexts = accepts.every((each) => each !== undefined)
    ? [...new Set(accepts.flatMap((each) => each.contexts))]
    : undefined
  const namespaces = union(
    wildcards.map((each) => each.namespaceConstraint),
    model.namespace,
  )
  return {
    ...(contexts === undefined ? {} : { contexts }),
    ...(namespaces === undefined ? {} : { namespaces }),
    documentation: wildcards.flatMap((each) => each.annotation?.documentation ?? []),
    min,
    max,
  }
}

/** Every namespace (`undefined`) where the union cannot be said in a table. */
function union(
  constraints: readonly NamespaceConstraint[],
  own: string,
): AnyModel['namespaces'] | undefined {
  if (constraints.every((each) => isOther(each, own))) return '##other'
  if (!constraints.every((each) => each.variety === 'enumeration')) return undefined
  return [...new Set(constraints.flatMap((each) => each.namespaces))]
}

/** Whether the constraint is `##other` as seen from that namespace. */
function isOther(constraint: NamespaceConstraint, own: string): boolean {
  return (
    constraint.variety === 'not' &&
    constraint.namespaces.every((each) => each === '' || each === own)
  )
}
