import { Element } from '../xml/element.ts'
import { checkForm, type ReportField } from './check-form.ts'
import type { DeclaredClass } from './declaration.ts'
import type { Facts, UnknownFacts } from './facts.ts'
import type { FormDeclaration } from './form-declaration.ts'
import { changedFields, type FieldLike, formTypeField, formTypeIn, parted } from './form-fields.ts'
import { handOver, reading } from './hand-over.ts'
import { layoutOf } from './layout.ts'
import { Node } from './node.ts'
import { readAs } from './on-demand.ts'
import type { Surroundings } from './surroundings.ts'

/** A class of typed forms: generated from the registration of a `FORM_TYPE`. */
export interface FormClass<T extends Form = Form> extends DeclaredClass<T> {
  readonly form: FormDeclaration
}

/** What all data forms have in common (XEP-0004 §3), whether their fields are typed or not. */
export abstract class Form<F extends Facts = UnknownFacts> extends Node<F> {
  /** The table of the fields, of a class of typed forms. */
  declare static readonly form: FormDeclaration | undefined

  /** What the form is for: `form`, `submit`, `cancel` or `result`. */
  abstract readonly type: string | undefined
  /** The fields, in the order in which they are shown. */
  abstract readonly fields: readonly (Node & FieldLike)[]
  /** The rows of a table of results, untyped. */
  abstract readonly items: readonly { readonly fields: readonly (Node & FieldLike)[] }[]

  /**
   * The form as one of this class; undefined where its `FORM_TYPE` is another one, or it is no form at
   * all. It holds the same fields, those that the class does not know among them.
   */
  static from<T extends Form>(this: FormClass<T>, form: Node | Element | undefined): T | undefined {
    // biome-ignore lint/complexity/noThisInStatic: the class it is called on is what it gives
    return form === undefined ? undefined : viewOf(this, form)
  }

  /** @internal What a child is as one of a class, where the class has its own idea of it. */
  static $in(type: DeclaredClass, child: Node | Element, around: Surroundings): Node | undefined {
    return isFormClass(type) ? viewOf(type, child, around) : undefined
  }

  /** @internal What is wrong with a form beyond what its element says. */
  static $check(node: Node, report: ReportField): void {
    const { form } = node.constructor as DeclaredClass
    if (form !== undefined) checkForm(form, node as Form, report)
  }

  /** Which form it is: the value of the field `FORM_TYPE` (XEP-0068 §3), or undefined. */
  get formType(): string | undefined {
    return formTypeIn(this)
  }

  /** The first field of that name (`var`), or undefined. */
  field(name: string): this['fields'][number] | undefined {
    return this.fields.find((each) => each.var === name)
  }

  /** The rows of a table of results (XEP-0004 §3.4), each as a form of the same class. */
  get rows(): readonly this[] {
    const type = this.constructor as DeclaredClass<this>
    const named = this.fields.filter((each) => each.var === formTypeField).slice(0, 1)
    return this.items.map(({ fields }) => {
      const row = new (plainOf(type))({ type: 'result', fields: [...named, ...fields] })
      return (isFormClass(type) ? viewOf(type, row) : row) as this
    })
  }

  /**
   * The answer to the form: what it asks, with the values that are given and, for the rest, those that
   * it suggests. Labels, options and what has no value stay behind.
   *
   * @throws TypeError, JidError as the constructor
   */
  submit(values?: Parameters<this['with']>[0]): this {
    const type = this.constructor as DeclaredClass<this>
    const answers = this.fields.filter(
      (each) => each.var !== undefined && each.type !== 'fixed' && each.values?.length !== 0,
    )
    const fields = answers.map((each) => ({
      var: each.var,
      values: each.values,
      ...(each.var === formTypeField && { type: 'hidden' }),
    }))
    return new type({ type: 'submit', fields, ...values })
  }

  /** A copy with other values for some fields; `undefined` clears one. Throws as the constructor. */
  override with(changes: Partial<F['init']>, content?: readonly (Node | Element)[]): this {
    const { form } = this.constructor as DeclaredClass
    if (form === undefined) return super.with(changes, content)
    const { typed, others } = parted(form, changes as Readonly<Record<string, unknown>>)
    const { fields = this.fields, type = this.type } = others as Partial<Form>
    const changed = changedFields(form, fields, typed, type)
    const rest = changed === this.fields ? others : { ...others, fields: changed }
    return super.with(rest as Partial<F['init']>, content)
  }

  /** A copy without the values of some fields. Throws TypeError for fields that are required. */
  override without(...fields: (keyof F['init'] & string)[]): this {
    return this.with(
      Object.fromEntries(fields.map((each) => [each, undefined])) as Partial<F['init']>,
    )
  }
}

/** By class and form: asking twice gives the same node. */
const views = new WeakMap<FormClass, WeakMap<Node, Form>>()

function isFormClass(type: DeclaredClass): type is FormClass {
  return type.form !== undefined
}

/** The class of all forms, which those of typed ones extend. */
function plainOf(type: DeclaredClass): DeclaredClass<Form> {
  return isFormClass(type) ? Object.getPrototypeOf(type) : (type as DeclaredClass<Form>)
}

function viewOf<T extends Form>(
  type: FormClass<T>,
  form: Node | Element,
  around?: Surroundings,
): T | undefined {
  if (form instanceof type) return form
  const plain = plainOf(type)
  const node = form instanceof Element ? readAs(form, plain, around) : form
  if (!(node instanceof plain) || formTypeIn(node) !== type.form.type) return undefined
  const known = views.get(type) ?? new WeakMap<Node, Form>()
  views.set(type, known)
  const before = known.get(node)
  if (before !== undefined) return before as T
  const values = node as unknown as Readonly<Record<string, unknown>>
  handOver(
    layoutOf(plain.declaration).slots.map(({ property }) => values[property]),
    node.$content,
  )
  const view = new type(reading, node.$content)
  view.$extra = node.$extra
  known.set(node, view)
  return view
}
