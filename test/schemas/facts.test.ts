import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Element, type Node, validate } from 'typed-xmpp/node'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseElement } from '../../runtime/xml/index.ts'
import { shippedClasses, walk } from '../node/node-tree.ts'
import { skip } from '../support/skip.ts'
import { type Example, specificationExamples } from './specification-examples.ts'

/** The least share of the facts that land in a declared field. */
const atLeast = 0.97

/** Of a specification: the least share, and what the others are. They may only become better, or fewer. */
const exceptions: Readonly<Record<string, readonly [least: number, reason: string]>> = {
  'XEP-0049': [0.84, 'Settings of a client, and a child of error in the wrong namespace.'],
  'XEP-0068': [0.94, 'Options have their values as text.'],
  'XEP-0071': [0.96, 'Attributes of the Legacy module of XHTML, which is no part of XHTML-IM.'],
  'XEP-0103': [0.96, 'Texts of errors as before RFC 3920.'],
  'XEP-0176': [
    0.93,
    'A priority that exceeds what ICE allows, and candidates without a component.',
  ],
  'XEP-0215': [0.95, 'Services without the required host.'],
  'XEP-0222': [0.92, 'A key of a made-up namespace.'],
  'XEP-0227': [0.9, 'XInclude, settings of a client, and several requests in one element.'],
  'XEP-0293': [0.55, 'A start tag ends early, so that the jingle lacks what it needs.'],
  'XEP-0335': [0.9, 'A query of an application.'],
  'XEP-0339': [0.38, 'The namespace of Jingle is misspelt.'],
  'XEP-0357': [0.84, 'A form without the required type, and an element of an application.'],
  'XEP-0379': [0.94, 'The element has no namespace of its own.'],
  'XEP-0388': [0.81, 'Made-up tasks and features.'],
  'XEP-0389': [0.94, 'A made-up challenge, and the namespace of another SASL.'],
  'XEP-0397': [0.55, 'The namespace of another SASL.'],
  'XEP-0406': [0.82, 'Items of publishing stand in a namespace or an element that is not theirs.'],
  'XEP-0420': [0.93, 'A made-up encryption.'],
  'XEP-0422': [0.92, 'Made-up payloads.'],
  'XEP-0424': [0.84, 'The message that is forwarded lacks its namespace.'],
  'XEP-0425': [0.82, 'The message that is forwarded lacks its namespace.'],
  'XEP-0445': [0.68, 'The namespace of another SASL, and a text in the namespace of stanzas.'],
  'XEP-0448': [0.96, 'The name of an element is misspelt.'],
  'XEP-0452': [0.67, 'The message that is forwarded lacks its namespace.'],
  'XEP-0484': [0.24, 'The element of the authorized address has another name.'],
}

/** The classes without a field, because their elements have neither attributes nor text nor children. */
const emptyFile = fileURLToPath(new URL('empty-elements.json', import.meta.url))
const emptyElements: readonly string[] = JSON.parse(readFileSync(emptyFile, 'utf8'))

/** What the list of problems says of examples in which words or dots stand for values. */
const placeholders = /^(?:Words stand|The example is a pattern|The example leaves something out)/

/** A problem of examples, with its reason. */
interface KnownProblem {
  readonly specification: string
  readonly path: string
  readonly expected: string
  readonly reason: string
}

/** How many facts there are, and how many of them are in no field. */
interface Share {
  facts: number
  untyped: number
}

const test = suite('facts')
const examples = specificationExamples()

test('classes have fields, but for those of elements that are empty', () => {
  const found = shippedClasses().filter(({ declaration }) => {
    return Object.keys(declaration.fields).length === 0
  })
  const names = found.map(({ name }) => name).sort()
  if (process.env['UPDATE_EXPECTED'] === '1') {
    writeFileSync(emptyFile, `${JSON.stringify(names, null, 2)}\n`)
  } else assert.equal(names, emptyElements)
})

const emptyTitle = 'elements of classes without a field are empty in all examples'
const typedTitle = 'those of each specification, and of all together, land in declared fields'
if (examples === undefined) {
  skip(test, emptyTitle, 'no specifications beside the repository')
  skip(test, typedTitle, 'no specifications beside the repository')
} else {
  test(emptyTitle, () => checkEmpty(examples))
  test(typedTitle, () => checkShares(withValues(examples)))
}

test.run()

function checkEmpty(all: readonly Example[]): void {
  const names = new Set(emptyElements)
  const filled = all.flatMap(({ specification, node }) =>
    [...walk(node)]
      .filter((each) => names.has(each.constructor.name))
      .filter(({ $extra }) => ($extra?.attributes ?? []).length > 0 || isFact($extra?.text ?? ''))
      .map((each) => `${specification}: ${each}`),
  )
  assert.is(filled.join('\n'), '')
}

/** The examples without those in which words or dots stand for a value, which is no fact. */
function withValues(all: readonly Example[]): readonly Example[] {
  const file = new URL('examples.json', import.meta.url)
  const known: readonly KnownProblem[] = JSON.parse(readFileSync(file, 'utf8'))
  const patterns = new Set(
    known
      .filter(({ expected, reason }) => expected !== 'no text' && placeholders.test(reason))
      .map(({ specification, path, expected }) => `${specification} ${path}: ${expected}`),
  )
  const left = all.filter(({ specification, node }) => {
    return validate(node).every(({ path, expected }) => {
      return !patterns.has(`${specification} ${path}: ${expected}`)
    })
  })
  assert.ok(
    left.length > all.length * 0.98,
    `${all.length - left.length} examples with placeholders`,
  )
  return left
}

function checkShares(all: readonly Example[]): void {
  const shares = new Map<string, Share>()
  const total = { facts: 0, untyped: 0 }
  for (const { specification, xml, node } of all) {
    const share = shares.get(specification) ?? { facts: 0, untyped: 0 }
    shares.set(specification, share)
    const facts = factsIn(parseElement(xml))
    const untyped = untypedIn(node)
    for (const each of [share, total]) {
      each.facts += facts
      each.untyped += untyped
    }
  }
  assert.ok(total.facts > 10_000, `${total.facts} facts`)
  assert.ok(typed(total) >= atLeast, `${total.untyped} of ${total.facts} are in no field`)
  const wrong = [...shares].flatMap(([specification, share]) => {
    const [least] = exceptions[specification] ?? [atLeast]
    const said = `${specification}: ${share.untyped} of ${share.facts} are in no field`
    if (typed(share) < least) return [said]
    // It is no exception any longer.
    return typed(share) >= atLeast && specification in exceptions ? [`${said}: strike it out`] : []
  })
  assert.is(wrong.join('\n'), '')
  for (const [specification, [, reason]] of Object.entries(exceptions)) {
    assert.ok(shares.has(specification), specification)
    assert.match(reason, /^[A-Z].*\.$/)
  }
}

function typed({ facts, untyped }: Share): number {
  return facts === 0 ? 1 : 1 - untyped / facts
}

/** The attribute values and texts in an element. */
function factsIn({ attributes, children }: Element): number {
  let count = attributes.length
  for (const child of children) {
    count += typeof child === 'string' ? Number(isFact(child)) : factsIn(child)
  }
  return count
}

/** Whether a text says something; dots for what is left out do not. */
function isFact(text: string): boolean {
  return text.trim() !== '' && !/^[^a-z]*(\.\.\.|…)[^a-z]*$/i.test(text)
}

/** The facts of a node that are in no field: of plain elements, unknown ones, values of no type. */
function untypedIn(node: Node): number {
  let count = 0
  for (const { elements, $extra, $problems } of walk(node)) {
    for (const each of elements) if (each instanceof Element) count += factsIn(each)
    count += $extra?.attributes?.length ?? 0
    count += Number(isFact($extra?.text ?? ''))
    count += $problems.filter(({ grade, code }) => {
      return grade === 'fault' && (code === 'value' || code === 'enumeration')
    }).length
  }
  return count
}
