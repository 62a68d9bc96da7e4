/** Every form of a known FORM_TYPE among the examples of the specifications is read typed and written back. */
import { everything } from 'typed-xmpp/everything'
import { Element, isXmlError, Node, parse, validate } from 'typed-xmpp/node'
import { DataForm } from 'typed-xmpp/xep-0004'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseElement } from '../../runtime/xml/index.ts'
import { corpus } from '../support/corpus.ts'
import { difference } from '../support/same-xml.ts'
import { skip } from '../support/skip.ts'
import { formClasses } from './form-classes.ts'

const test = suite('typed forms of the specifications')
const examples = corpus('xep-stanzas')

test('have a name of their own for each field', async () => {
  for (const type of await formClasses()) {
    const names = Object.entries(type.form.fields).map(([name, field]) => field.var ?? name)
    assert.is(new Set(names).size, names.length, type.name)
    assert.is(type.declaration, DataForm.declaration, type.name)
  }
})

if (examples === undefined) {
  skip(test, 'forms of the examples are read typed', 'no corpus beside the repository')
} else {
  test('forms of the examples are read typed and written back equal', async () => {
    const classes = await formClasses()
    const seen = new Map<string, number>()
    const faults: string[] = []
    for (const { xep = '', xml } of examples) {
      for (const form of formsIn(readExample(xml))) {
        for (const type of classes) {
          const typed = type.from(form)
          if (typed === undefined) continue
          seen.set(type.form.type, (seen.get(type.form.type) ?? 0) + 1)
          const changed = difference(parseElement(String(form)), parseElement(String(typed)))
          if (changed !== undefined) faults.push(`${xep} ${type.name}: ${changed}`)
          // What is wrong with the form as a form is listed with the examples.
          const own = validate(typed).filter(({ path }) => path.startsWith('field[@'))
          for (const { path, got } of own) faults.push(`${xep} ${type.name} ${path}: ${got}`)
          const known = Object.keys(type.form.fields)
          const values = typed as unknown as Readonly<Record<string, unknown>>
          const filled = known.filter((each) => values[each] !== undefined)
          const vars = Object.entries(type.form.fields).map(([name, field]) => field.var ?? name)
          const written = typed.fields.filter(
            (each) => vars.includes(each.var ?? '') && each.values?.some((text) => text !== ''),
          )
          if (filled.length < written.length)
            faults.push(`${xep} ${type.name}: ${filled} of ${written.length}`)
        }
      }
    }
    assert.equal(faults, [])
    assert.ok(seen.size >= 20, `${seen.size} types`)
  })
}

test.run()

function formsIn(node: Node | Element | undefined): readonly DataForm[] {
  if (node === undefined) return []
  if (node instanceof DataForm) return [node]
  if (node instanceof Element) return node.elements.flatMap(formsIn)
  const fields = Object.keys(node.$declaration.fields).flatMap(
    (property) => (node as unknown as Record<string, unknown>)[property],
  )
  const inner = fields.filter(
    (each): each is Node | Element => each instanceof Node || each instanceof Element,
  )
  return [...inner, ...node.elements].flatMap(formsIn)
}

function readExample(xml: string): Node | Element | undefined {
  try {
    return parse(xml, everything)
  } catch (error) {
    if (isXmlError(error)) return undefined
    throw error
  }
}
