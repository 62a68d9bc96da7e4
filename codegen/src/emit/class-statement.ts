// The class of an element.
import type { AnswerModel, ClassModel, FieldModel } from '../model/model.ts'
import type { Docs } from './docs.ts'
import { bareText, fieldTypes, type UnionMembers } from './field-types.ts'
import type { FileScope } from './file-scope.ts'
import { type Layout, lineWidth, print, widthOf } from './layout.ts'
import { quoted } from './literals.ts'
import { parametersOf } from './parameters.ts'
import type { ClassStatement, PropertySyntax, Statement } from './syntax.ts'
import { tableName } from './table.ts'
import { afterColon, afterEquals, expandedObject, objectType } from './types.ts'

/** The statement that exports a class. */
export function classOf(model: ClassModel, scope: FileScope, docs: Docs): ClassStatement {
  const { name, base, fields } = model
  const table = tableName(model)
  const parent = scope.runtime(base)
  const type = scope.runtime('Declaration')
  const begin = `static override readonly declaration: ${type} =`
  const initializer = widthOf(`${begin} ${table}`) > lineWidth - 2 ? `\n    ${table}` : table
  return {
    kind: 'class',
    name,
    doc: docs.class(model),
    extends: print([`${parent}<`, factsOf(model, scope), '>']),
    properties: [
      { name: 'declaration', type, modifiers: ['static', 'override'], initializer },
      { name: 'builder', type: `() => ${name}Builder`, modifiers: ['static', 'declare'] },
      ...fields.map((field) => propertyOf(field, scope, docs)),
    ],
    constructor_: {
      parameters: constructorParameters(model, scope),
      statements: [
        'super(content)',
        ...(fields.length > 0
          ? [`const v = ${scope.runtime('take')}(${table}, init)`]
          : [`${scope.runtime('take')}(${table}, init)`]),
        ...fields.map(({ property }, index) => `this.${property} = v[${index}]`),
      ],
    },
  }
}

/** The unions of what the lists of several kinds of children hold. */
export function unionsOf({ name, fields }: ClassModel, scope: FileScope): readonly Statement[] {
  return fields.flatMap((field): readonly Statement[] => {
    if (field.kind !== 'choice' && field.kind !== 'mixed') return []
    const members = field.of.map((each) => scope.class(each, 'type'))
    if (field.kind === 'mixed') {
      members.unshift('string')
      if (field.open) members.push(scope.runtime('Node'), scope.runtime('Element'))
    }
    return [
      {
        kind: 'alias',
        name: field.union,
        doc: `What stands in {@link ${name}.${field.property}}.`,
        type: afterEquals(`export type ${field.union} =`, members),
      },
    ]
  })
}

/** `Content`, of the places that the class's wildcard accepts. */
export function contentType({ any }: ClassModel, scope: FileScope): Layout {
  const content = scope.runtime('Content')
  const contexts = any?.contexts ?? []
  return contexts.length === 0 ? content : `${content}<${contexts.map(quoted).join(' | ')}>`
}

/** The required members of an init. */
export function requiredProperties({ fields }: ClassModel, scope: FileScope): readonly string[] {
  return fields.filter((each) => fieldTypes(each, scope).isRequired).map((each) => each.property)
}

function factsOf(model: ClassModel, scope: FileScope): Layout {
  const { name, namespace, element, answers } = model
  const members: (readonly [string, Layout])[] = [
    ['wire', quoted(`${namespace} ${element}`)],
    ['init', `${name}Init`],
    ['in', placesOf(model, scope)],
  ]
  if (answers !== undefined) {
    members.push(['answer', objectType(answerTypes(answers, scope))])
  }
  return expandedObject(members)
}

/** What answers each type of request; several alternatives are a union. */
function answerTypes(
  answers: readonly AnswerModel[],
  scope: FileScope,
): readonly [string, string][] {
  const types = new Map<string, string[]>()
  for (const { request, with: answer } of answers) {
    const type = answer === undefined ? 'undefined' : scope.class(answer, 'type')
    types.set(request, [...(types.get(request) ?? []), type])
  }
  return [...types].map(([request, each]) => [request, each.join(' | ')])
}

/** Where a payload may stand: for one that stands nowhere by itself an object without places. */
function placesOf({ stands, local }: ClassModel, scope: FileScope): Layout {
  if (local || stands?.length === 0) return 'object'
  if (stands === undefined) return scope.runtime('Anywhere')
  return objectType([...new Set(stands)].map((place) => [place, 'true']))
}

function propertyOf(field: FieldModel, scope: FileScope, docs: Docs): PropertySyntax {
  const { read, isPresent } = fieldTypes(field, scope)
  const members = isPresent ? read : [...read, 'undefined']
  return {
    name: field.property,
    doc: docs.field(field),
    type: afterColon(`declare readonly ${field.property}:`, members, 2),
    modifiers: ['declare'],
  }
}

function constructorParameters(model: ClassModel, scope: FileScope): string {
  const required = requiredProperties(model, scope)
  const init = `${model.name}Init`
  const isBare = required.every((property) => property === 'text')
  const text = model.fields.find((field) => field.kind === 'text')
  const bare: UnionMembers = isBare && text !== undefined ? (bareText(text.value, scope) ?? []) : []
  const parameters = [
    { name: required.length === 0 ? 'init?' : 'init', type: [init, ...bare] },
    { name: 'content?', type: [contentType(model, scope)] },
  ]
  return parametersOf('constructor', parameters, ' {').parameters
}
