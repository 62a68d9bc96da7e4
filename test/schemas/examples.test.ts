import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { everything } from 'typed-xmpp/everything'
import { Element, isXmlError, type Node, parse, validate } from 'typed-xmpp/node'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseElement } from '../../runtime/xml/index.ts'
import { walk } from '../node/node-tree.ts'
import { corpus } from '../support/corpus.ts'
import { skip } from '../support/skip.ts'
import { annotationsOf, documents, schemaFolder } from './documents.ts'

/** The examples whose problems are known, with the reason of each. */
const listFile = fileURLToPath(new URL('examples.json', import.meta.url))

/** The largest share of the examples that may have a problem. It may only become smaller. */
const atMostFaulty = 0.102

/** The least share of attribute values and texts that land in a declared field. */
const atLeastTyped = 0.97

/** A problem of examples: where, what was expected, and why it is none of the schema. */
interface KnownProblem {
  readonly specification: string
  readonly path: string
  readonly expected: string
  readonly reason: string
}

/** An example of a specification that has a schema. */
interface Example {
  readonly specification: string
  readonly xml: string
  readonly node: Node
}

const test = suite('examples of the specifications')
const examples = readExamples()

if (examples === undefined) {
  skip(test, 'examples are valid, but for those listed', 'no corpus beside the repository')
  skip(test, 'what examples say lands in declared fields', 'no corpus beside the repository')
} else {
  test('examples are valid, but for those listed', () => checkProblems(examples))
  test('what examples say lands in declared fields', () => checkFacts(examples))
}

test.run()

function checkProblems(all: readonly Example[]): void {
  const found = all.map(problemsOf)
  const problems = new Map(found.flat().map((each) => [keyOf(each), each]))
  const listed: readonly KnownProblem[] = JSON.parse(readFileSync(listFile, 'utf8'))
  const reasons = new Map(listed.map((each) => [keyOf(each), each.reason]))
  if (process.env['UPDATE_EXPECTED'] === '1') {
    const entries = [...problems].sort(([a], [b]) => (a < b ? -1 : 1))
    const list = entries.map(([key, each]) => ({ ...each, reason: reasons.get(key) ?? '' }))
    writeFileSync(listFile, `${JSON.stringify(list, null, 2)}\n`)
    return
  }
  assert.equal([...problems.keys()].sort(), [...reasons.keys()].sort())
  for (const { path, reason } of listed) assert.match(reason, /^[A-Z].*\.$/, path)
  const faulty = found.filter((each) => each.length > 0).length
  assert.ok(all.length > 1000, `${all.length} examples`)
  assert.ok(faulty / all.length <= atMostFaulty, `${faulty} of ${all.length}`)
}

function problemsOf({ specification, node }: Example): Omit<KnownProblem, 'reason'>[] {
  return validate(node).map(({ path, expected }) => ({ specification, path, expected }))
}

function keyOf({ specification, path, expected }: Omit<KnownProblem, 'reason'>): string {
  return `${specification} ${path}: ${expected}`
}

function checkFacts(all: readonly Example[]): void {
  let facts = 0
  let untyped = 0
  for (const { xml, node } of all) {
    facts += factsIn(parseElement(xml))
    for (const { elements } of walk(node)) {
      for (const each of elements) if (each instanceof Element) untyped += factsIn(each)
    }
  }
  assert.ok(facts > 10_000, `${facts} facts`)
  assert.ok(1 - untyped / facts >= atLeastTyped, `${untyped} of ${facts} are untyped`)
}

/** The attribute values and texts in an element. */
function factsIn({ attributes, children }: Element): number {
  let count = attributes.length
  for (const child of children) {
    if (typeof child === 'string') count += child.trim() === '' ? 0 : 1
    else count += factsIn(child)
  }
  return count
}

/**
 * The examples of the specifications that have a schema, or use those of others; those of restricted
 * XML are left out.
 */
function readExamples(): readonly Example[] | undefined {
  const schemas = documents(schemaFolder, '.xsd')
  const names = schemas.map(({ root }) => annotationsOf(root, 'specification')[0])
  const described = new Set(names.map((name) => name?.attributes['name'] ?? ''))
  for (const { name } of withoutElements()) described.add(name)
  return corpus('xep-stanzas')?.flatMap(({ xep = '', xml }) => {
    const specification = `XEP-${xep.slice(-4)}`
    if (!described.has(specification)) return []
    const node = readExample(xml)
    return node === undefined ? [] : [{ specification, xml, node }]
  })
}

/** The specifications that have no elements of their own. */
function withoutElements(): readonly { readonly name: string }[] {
  return JSON.parse(readFileSync(new URL('without-elements.json', schemaFolder), 'utf8'))
}

function readExample(xml: string): Node | undefined {
  try {
    const node = parse(xml, everything)
    return node instanceof Element ? undefined : node
  } catch (error) {
    if (isXmlError(error) && error.condition === 'restricted-xml') return undefined
    throw error
  }
}
