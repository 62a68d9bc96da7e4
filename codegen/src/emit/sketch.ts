// An element in one line, as it may look on the wire.
import type { ClassModel, FieldModel } from '../model/model.ts'

/** A sketch of an element: its attributes, its children without their content. */
export function sketchOf({ element, namespace, fields }: ClassModel): string {
  const parts = fields.flatMap(partsOf)
  const attributes = fields.flatMap((field) =>
    field.kind === 'attribute' ? [` ${field.namespace === '' ? '' : 'xml:'}${field.name}='…'`] : [],
  )
  const start = `<${element} xmlns='${namespace}'`
  const tag = shortened([start, ...attributes], ' …')
  if (parts.length === 0) return `${tag}/>`
  return `${tag}>${shortened(parts, '…')}</${element}>`
}

function partsOf(field: FieldModel): readonly string[] {
  switch (field.kind) {
    case 'text':
      return ['…']
    case 'child':
    case 'children':
    case 'childText':
    case 'childTexts':
    case 'childAttributes':
    case 'texts':
    case 'flag':
      return [`<${field.name}/>`]
    case 'choice':
      return field.of.map((each) => `<${each.element}/>`)
    case 'oneOf':
    case 'mixed':
      return ['…']
    default:
      return []
  }
}

/** As many parts as fit, and a sign that there are more. */
function shortened(parts: readonly string[], more: string): string {
  let text = ''
  for (const [index, part] of parts.entries()) {
    if (index > 0 && text.length + part.length > longest) return text + more
    text += part
  }
  return text
}

const longest = 60
