import { readFileSync } from 'node:fs'
import { everything } from 'typed-xmpp/everything'
import { Element, type Node, type NodeClass, parse, registry, validate } from 'typed-xmpp/node'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { documents, fixtureFolder } from '../schemas/documents.ts'
import { fieldsOf, shippedClasses, walk } from './node-tree.ts'
import { losses } from './round-trips.ts'

/** The classes that no fixture has. The list may only become shorter. */
const withoutFixture: readonly string[] = []

/** The fields, as `Class.field`, that no fixture has. The list may only become shorter. */
const fieldsWithoutFixture: readonly string[] = []

const fixtures = documents(fixtureFolder, '.xml').map(({ path, file }) => ({
  path,
  xml: readFileSync(file, 'utf8'),
}))
const nodes = fixtures.flatMap(({ xml }) => [...walk(parse(xml, everything))])
const test = suite('fixtures')

for (const { path, xml } of fixtures) {
  test(`${path} comes out as it went in, and is valid`, () => {
    const node = parse(xml, everything)
    assert.not.instance(node, Element)
    assert.equal(validate(node), [])
    assert.equal(losses(xml, everything), [])
  })
}

test('a registry of nothing loses nothing either', () => {
  for (const { path, xml } of fixtures) {
    assert.equal(losses(xml, registry([])), [], path)
  }
})

test('each class is in a fixture', () => {
  const seen = new Set(nodes.map((node) => node.constructor as NodeClass))
  const missing = shippedClasses().filter((type) => !seen.has(type))
  assert.ok(shippedClasses().length > 60)
  assert.equal(missing.map(({ name }) => name).sort(), withoutFixture)
})

test('each field is in a fixture', () => {
  const seen = new Set<string>()
  for (const node of nodes) {
    for (const [name, value] of Object.entries(fieldsOf(node))) {
      const isEmpty = value === undefined || value === false
      if (isEmpty || (Array.isArray(value) && value.length === 0)) continue
      seen.add(`${node.constructor.name}.${name}`)
    }
  }
  const missing = shippedClasses()
    .flatMap(({ name, declaration }) =>
      Object.keys(declaration.fields).map((field) => `${name}.${field}`),
    )
    .filter((field) => !seen.has(field))
  assert.equal(missing.sort(), fieldsWithoutFixture)
})

test('each node is made again from its fields', () => {
  for (const node of nodes) {
    const made = remade(node)
    assert.ok(made.equals(node), `${made} is not ${node}`)
    assert.equal(validate(made), [])
  }
})

test('each node is built again from its fields', () => {
  for (const node of nodes) {
    const type = node.constructor as NodeClass & { builder(): unknown }
    const builder = type.builder() as Record<string, (value: unknown) => unknown> & {
      add(...content: readonly (Node | Element)[]): { build(): Node }
    }
    for (const [name, value] of Object.entries(initOf(node))) builder[name]?.(value)
    const built = builder.add(...node.elements).build()
    assert.ok(built.equals(node), `${built} is not ${node}`)
  }
})

test.run()

function remade(node: Node): Node {
  const type = node.constructor as NodeClass
  return new type(initOf(node), node.elements)
}

/** What the node is made of: its fields without those that follow from others. */
function initOf(node: Node): Readonly<Record<string, unknown>> {
  const { fields } = node.$declaration
  return Object.fromEntries(
    Object.entries(fieldsOf(node)).filter(([name]) => fields[name]?.kind !== 'shortcut'),
  )
}
