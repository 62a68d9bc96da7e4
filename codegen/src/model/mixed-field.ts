// The field of mixed content: text and elements in document order.
import { isAnyType } from '../components/builtin-types.ts'
import type { FieldContext } from './field-context.ts'
import type { MixedModel } from './model.ts'
import { isWithoutChildren } from './text-field.ts'

/** The field of an element whose mixed content has children; the only one beside the attributes. */
export function mixedField(context: FieldContext): MixedModel | undefined {
  const { declaration, content } = context.draft
  const { typeDefinition: type, location } = declaration
  if (type.kind === 'simpleType' || type.contentType.variety !== 'mixed') return undefined
  if (isAnyType(type) || content === undefined || isWithoutChildren(content)) return undefined
  const elements = content.members.flatMap((member) =>
    member.kind === 'element' ? [member] : member.kind === 'repeated' ? member.elements : [],
  )
  const of = elements.map((each) => context.classOf(each.declaration, context.draft))
  const property = context.properties.fixed('content', 'mixedContent', location)
  const { name } = context.draft.model
  const { module } = context.draft
  const { folder } = module
  const usual = `${name}Content`
  const isTaken = !context.names.areFree(folder, [usual])
  // What a child `content` would be called.
  const stepsAside = isTaken && context.names.mayStepAside(module, [usual])
  const union = stepsAside ? `${name}MixedContent` : usual
  const hint = 'Say x:class name="…" on the element.'
  context.names.claim(folder, union, `the content of ${name}`, location, hint)
  const open = content.wildcard !== undefined
  const base = { property, documentation: [], location }
  return { kind: 'mixed', ...base, of: [...new Set(of)], union, open }
}
