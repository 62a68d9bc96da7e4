// A data form as one of the class of its FORM_TYPE.
import type { LoadedClass, LoadedClasses } from './load-classes.ts'
import type { ClassLike, FormLike, NodeLike } from './runtime-types.ts'

/** A form and the class that it is of. */
export interface TypedForm {
  readonly type: ClassLike & { readonly form: NonNullable<ClassLike['form']> }
  readonly from: LoadedClass
  readonly node: FormLike
}

/** The typed form that a node is; `undefined` for other nodes, and where no class is known. */
export function typedForm(node: NodeLike, { classes }: LoadedClasses): TypedForm | undefined {
  if (!isForm(node) || node.formType === undefined) return undefined
  for (const [type, from] of classes) {
    const { form } = type
    if (form?.type !== node.formType) continue
    const typed = type.from?.(node)
    if (typed !== undefined) return { type: type as TypedForm['type'], from, node: typed }
  }
  return undefined
}

function isForm(node: NodeLike): node is FormLike {
  return 'formType' in node && 'rows' in node
}
