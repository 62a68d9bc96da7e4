import { everything } from 'typed-xmpp/everything'
import { Element, parse, validate } from 'typed-xmpp/node'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { ElementDeclaration } from '../../../codegen/src/components/element-declaration.ts'
import { parseElement } from '../../../runtime/xml/index.ts'
import { random } from '../../support/random.ts'
import { difference } from '../../support/same-xml.ts'
import { missingFrom } from '../declared.ts'
import { readXml, type XmlElement } from '../documents.ts'
import { instanceComplaints, schemas } from '../libxml.ts'
import { globalElements, schemaComponents } from './components.ts'
import { RandomInstances } from './random-instance.ts'

/** Another seed, and more instances of each element, as in `SEED=7 INSTANCES=100 npm test -- …`. */
const seed = Number(process.env['SEED'] ?? 20_261_124)
const instancesEach = Number(process.env['INSTANCES'] ?? 20)
/** How often the elements of a specification have another go, until all it declares has occurred. */
const mostRounds = 30

const globals = globalElements(schemaComponents())
const test = suite('random instances of the schemas')

test('agree with libxml2 and with the classes', () => {
  assert.ok(globals.length > 280 && instancesEach > 0, `${globals.length} elements`)
  const instances = new RandomInstances(random(seed), globals)
  const faults: string[] = []
  const roots: XmlElement[] = []
  let unseen: readonly string[] = []
  let chosen = globals
  for (let round = 0; round < mostRounds && chosen.length > 0; round++) {
    for (const declaration of chosen) {
      for (let count = 0; count < instancesEach; count++) {
        const instance = instances.instance(declaration)
        const found = faultOf(String(instance), instance)
        if (found !== undefined) faults.push(`${found}\n  ${instance}`)
        roots.push(readXml(String(instance)))
      }
    }
    unseen = missingFrom(roots)
    chosen = elementsOf(unseen)
  }
  assert.is(faults.slice(0, 20).join('\n'), '', `${faults.length} faults with SEED=${seed}`)
  assert.is(unseen.join('\n'), '')
})

test.run()

/** The global elements of the specifications of some facts, given as lines that begin with a path. */
function elementsOf(facts: readonly string[]): readonly ElementDeclaration[] {
  const folders = new Set(facts.map((fact) => fact.split('/')[0]))
  const namespaces = new Set(
    schemas
      .filter(({ path }) => folders.has(path.split('/')[0]))
      .map(({ root }) => root.attributes['targetNamespace']),
  )
  return globals.filter(({ targetNamespace }) => namespaces.has(targetNamespace))
}

/** What is wrong with a valid instance; undefined when all agree that nothing is. */
function faultOf(xml: string, instance: Element): string | undefined {
  const [complaint] = instanceComplaints(xml)
  if (complaint !== undefined) return `libxml2: ${complaint}`
  const node = parse(xml, everything)
  if (node instanceof Element) return 'was read without a class'
  const [problem] = validate(node)
  if (problem !== undefined) return `validate: ${JSON.stringify(problem)}`
  const written = String(node)
  const changed = difference(instance, parseElement(written))
  if (changed !== undefined) return `written: ${changed}`
  return node.equals(parse(written, everything)) ? undefined : 'what was written reads differently'
}
