import { everything } from 'typed-xmpp/everything'
import { type Element, Node, parse, validate } from 'typed-xmpp/node'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseElement } from '../../../runtime/xml/index.ts'
import { shippedClasses } from '../../node/node-tree.ts'
import { random } from '../../support/random.ts'
import { difference } from '../../support/same-xml.ts'
import { globalElements, schemaComponents } from '../instances/components.ts'
import { RandomInstances } from '../instances/random-instance.ts'
import { instanceComplaints } from '../libxml.ts'
import { type Mutant, mutantsOf } from './mutations.ts'
import { replaced, Samples } from './samples.ts'

/** Where libxml2 and the classes judge differently, with the reason. The list may only become shorter. */
const exceptions: Readonly<Record<string, string>> = {
  'SmFailed: unknown child is not noticed':
    'The group of the condition and what follows it is optional as a whole, its wildcard alone is not.',
}

/** Types of which libxml2 takes more than the classes do. */
const laxElsewhere: ReadonlySet<Mutant['type']> = new Set([
  // XSD has no such type: the schema says string, x:value the rest.
  'jid',
  'legacyDateTime',
  // It reads over what is no digit of base64.
  'base64',
] as const)

const seed = Number(process.env['SEED'] ?? 20_261_124)
const instancesEach = Number(process.env['INSTANCES'] ?? 20)
const mostRounds = 20

const test = suite('mistakes in elements of each class')
const classes = shippedClasses()
const samples = collectSamples()

test('are noticed by validate where libxml2 notices them, and survive reading', () => {
  const kinds = new Map<Mutant['kind'], number>()
  const found = new Map<string, string>()
  for (const type of classes) {
    assert.ok(samples.of(type).length > 0, `${type.name} occurs in no instance`)
    for (const sample of samples.of(type)) {
      for (const mutant of mutantsOf(type.declaration, sample.element)) {
        const root = replaced(sample, mutant.element)
        const fault = faultOf(root, mutant)
        kinds.set(mutant.kind, (kinds.get(mutant.kind) ?? 0) + 1)
        if (fault === undefined) continue
        found.set(`${type.name}: ${mutant.kind} ${mutant.about} ${fault}`, String(root))
      }
    }
  }
  for (const kind of ['missing', 'unknown', 'too many', 'value'] as const) {
    assert.ok((kinds.get(kind) ?? 0) > classes.length / 2, `${kind}: ${kinds.get(kind)}`)
  }
  const unexpected = [...found].filter(([key]) => exceptions[key] === undefined)
  assert.is(unexpected.map(([key, xml]) => `${key}\n  ${xml}`).join('\n'), '', `SEED=${seed}`)
  assert.equal(Object.keys(exceptions), [...found.keys()].sort())
})

test.run()

/** Samples of all classes, from as many instances as it takes. */
function collectSamples(): Samples {
  const globals = globalElements(schemaComponents())
  const instances = new RandomInstances(random(seed), globals)
  const made = new Samples()
  let missing = new Set(classes.map(({ declaration }) => declaration.namespace))
  for (let round = 0; round < mostRounds && missing.size > 0; round++) {
    for (const declaration of globals) {
      if (!missing.has(declaration.targetNamespace)) continue
      for (let count = 0; count < instancesEach; count++) {
        const instance = instances.instance(declaration)
        const node = parse(String(instance), everything)
        if (node instanceof Node) made.add(instance, node)
      }
    }
    const absent = classes.filter((type) => made.of(type).length === 0)
    missing = new Set(absent.map(({ declaration }) => declaration.namespace))
  }
  return made
}

/** What is wrong with how a mistake was taken; undefined when nothing is. */
function faultOf(root: Element, { kind, type }: Mutant): string | undefined {
  const xml = String(root)
  let problems = 0
  const node = parse(xml, everything, { onProblem: () => problems++ })
  if (node instanceof Node) problems += validate(node).length
  const changed = difference(root, parseElement(String(node)))
  if (changed !== undefined) return `is written differently: ${changed}`
  const isValid = instanceComplaints(xml).length === 0
  if (problems === 0) return isValid ? undefined : 'is not noticed'
  // What is repeated in any order XSD cannot count.
  if (!isValid || kind === 'too many' || laxElsewhere.has(type)) return undefined
  return 'is valid for libxml2'
}
