import { readFileSync } from 'node:fs'
import { everything } from 'typed-xmpp/everything'
import {
  Element,
  type Node,
  type NodeClass,
  parse,
  type Problem,
  Registry,
  registry,
  validate,
} from 'typed-xmpp/node'
import { Iq, Message, Presence } from 'typed-xmpp/rfc6120'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseElement } from '../../runtime/xml/index.ts'
import { documents, fixtureFolder } from '../schemas/documents.ts'
import { random } from '../support/random.ts'
import { mutateElement } from './mutate-element.ts'
import { shippedClasses, walk } from './node-tree.ts'
import { known, losses } from './round-trips.ts'
import { SampleBox, SampleBreak, SampleItem, SampleNote } from './sample-box.ts'
import { SampleValues } from './sample-values.ts'

const runs = 12_000
const fixtures = documents(fixtureFolder, '.xml').map(({ file }) =>
  parseElement(readFileSync(file, 'utf8')),
)
const few = registry([Message, Presence, Iq])

/** Elements of the kinds of fields that no fixture has: QNames, repeated choices, mixed content. */
const samples = [
  new SampleValues({
    codes: ['ab'],
    kind: { namespace: 'urn:q', localName: 'a' },
    refs: [{ namespace: 'urn:q', localName: 'b' }],
    href: 'x',
    numbers: [1, 2],
    tags: ['red'],
    urgent: true,
  }),
  new SampleBox({
    head: { item: { id: 1, text: 't' } },
    parts: [new SampleBreak(), new SampleItem({ id: 2 }), new SampleBreak()],
    labels: [{ text: 'a' }, { lang: 'de', text: 'b' }],
    left: 'l',
    names: [1, 2],
  }),
  new SampleNote({ content: ['a', new SampleItem({ id: 1, text: 'b' }), 'c', new SampleBreak()] }),
].map((node) => parseElement(String(new Message({ body: 'x' }, [node]))))
const originals = [...fixtures, ...samples, ...samples, ...samples]

const test = suite('mutated elements')

test('come out as they went in, whatever is wrong with them', () => {
  const chance = random(2026)
  let typed = 0
  let problems = 0
  for (let run = 0; run < runs; run++) {
    const mutated = mutateElement(chance.pick(originals), originals, chance)
    const xml = String(mutated)
    const classes = run % 4 === 0 ? few : known
    assert.equal(losses(xml, classes), [], `run ${run}: ${xml}`)
    const node = parse(xml, classes)
    if (node instanceof Element) continue
    typed++
    if (validate(node).length > 0) problems++
  }
  // Both happen often enough for the test to mean something.
  assert.ok(typed > runs / 2, String(typed))
  assert.ok(problems > runs / 4 && problems < typed, String(problems))
})

const noticed = suite('mutations of each class')

/** A node of each class, from the fixtures: the one with the most in it. */
const examples = new Map<NodeClass, Node>()
for (const fixture of fixtures) {
  for (const node of walk(parse(String(fixture), everything))) {
    const type = node.constructor as NodeClass
    const before = examples.get(type)
    if (!before || String(before).length < String(node).length) examples.set(type, node)
  }
}

for (const type of shippedClasses()) {
  const sample = examples.get(type)
  noticed(`${type.name}: there is a fixture, and nothing wrong with it`, () => {
    assert.ok(sample)
    assert.equal(codes(type, parseElement(String(sample))), [])
  })
  if (sample === undefined) continue
  const element = parseElement(String(sample))
  const { declaration } = type

  noticed(`${type.name}: an unknown attribute`, () => {
    const mutated = changed(element, { attributes: [...element.attributes, attribute('unknown')] })
    assert.equal(
      codes(type, mutated),
      declaration.anyAttribute ? [] : ['unknown-attribute @unknown'],
    )
  })

  noticed(`${type.name}: an unknown child`, () => {
    const child = new Element(element.namespace, 'unknown')
    const mutated = changed(element, { children: [...element.children, child] })
    const isOpen = declaration.any !== undefined && declaration.any.namespaces === undefined
    const found = codes(type, mutated).filter((code) => code.includes('unknown'))
    assert.equal(found, isOpen ? [] : ['unknown-child unknown'])
  })

  noticed(`${type.name}: stray text`, () => {
    const isText = Object.values(declaration.fields).some(
      ({ kind }) => kind === 'text' || kind === 'mixed',
    )
    if (isText) return
    const mutated = changed(element, { children: ['stray', ...element.children] })
    assert.ok(codes(type, mutated).includes('unknown-text '))
  })

  for (const each of element.attributes) {
    const field = Object.entries(declaration.fields).find(
      ([property, { kind, ...rest }]) =>
        kind === 'attribute' && ((rest as { name?: string }).name ?? property) === each.name,
    )?.[1]
    if (field?.kind !== 'attribute') continue
    noticed(`${type.name}: the attribute ${each.name} missing or wrong`, () => {
      const others = element.attributes.filter((other) => other !== each)
      if (field.required) {
        const found = codes(type, changed(element, { attributes: others }))
        assert.equal(found, [`missing @${each.name}`])
      }
      const isAnything = field.type === undefined || field.type === 'token' || field.type === 'uri'
      if (isAnything && !field.values && !field.facets) return
      const wrong = changed(element, { attributes: [...others, { ...each, value: '' }] })
      const worse = changed(element, { attributes: [...others, { ...each, value: '\t@\t' }] })
      assert.ok(
        [...codes(type, wrong), ...codes(type, worse)].some((code) =>
          code.endsWith(`@${each.name}`),
        ),
      )
    })
  }

  for (const child of new Set(element.elements.map(({ name }) => name))) {
    noticed(`${type.name}: the child ${child} twice`, () => {
      const found = codes(
        type,
        changed(element, {
          children: element.elements.flatMap((each) =>
            each.name === child ? [each, each] : [each],
          ),
        }),
      )
      const single = Object.entries(declaration.fields).some(([property, field]) =>
        isSingle(field, property, child),
      )
      if (single) assert.ok(found.includes(`count ${child}`), found.join())
    })
  }
}

test.run()
noticed.run()

/** The problems of an element as a node of the class, or of why it is none. */
function codes(type: NodeClass, element: Element): string[] {
  const why: Problem[] = []
  const node = parse(String(element), new Registry([everything, type].flatMap(classesOf)), {
    namespace: '',
    onProblem: (problem) => why.push(problem),
  })
  const problems = node instanceof Element ? why : validate(node)
  assert.ok(node instanceof type || why.length === 1)
  return problems.map(({ code, path }) => `${code} ${path}`)
}

function classesOf(item: Registry | NodeClass): readonly NodeClass[] {
  return item instanceof Registry ? item.classes : [item]
}

function changed(
  element: Element,
  change: Partial<Pick<Element, 'attributes' | 'children'>>,
): Element {
  const { attributes, children } = { ...element, ...change }
  return new Element(element.namespace, element.name, attributes, children)
}

function attribute(name: string): { name: string; namespace: string; value: string } {
  return { name, namespace: '', value: 'x' }
}

/** Whether the field is the child of this name, at most once. */
function isSingle(
  field: NodeClass['declaration']['fields'][string],
  property: string,
  name: string,
): boolean {
  switch (field.kind) {
    case 'child':
      return field.of().declaration.name === name
    case 'childText':
    case 'flag':
      return (field.name ?? property) === name
    case 'oneOf':
      return field.names.includes(name)
    default:
      return false
  }
}
