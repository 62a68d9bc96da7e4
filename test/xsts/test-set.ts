/**
 * The catalogues of the W3C's XML Schema test suite: a suite names test sets, a set has groups, and a
 * group a schema and instances, each with what is expected of it.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Element } from '../../runtime/xml/index.ts'
import { readDocument } from './document.ts'

/** What the suite says of a schema or an instance. */
export type Validity = 'valid' | 'invalid'

/** A schema or an instance, and what is expected of it. */
export interface Expected {
  readonly name: string
  /** Paths; a schema may be of several documents. */
  readonly documents: readonly string[]
  /** Undefined where the suite leaves it open, or asks for what XSD 1.0 does not have. */
  readonly validity: Validity | undefined
}

/** A schema with its instances. */
export interface TestGroup {
  readonly name: string
  readonly schema: Expected | undefined
  readonly instances: readonly Expected[]
}

/** The groups of one catalogue. */
export interface TestSet {
  readonly name: string
  /** Who gave it, which is how results are put together. */
  readonly contributor: string
  readonly groups: readonly TestGroup[]
}

/**
 * The test sets that a file lists: a suite's, or the file itself. Sets that a suite names and that are
 * not there are left out, so that a part of the suite can be run.
 *
 * @throws Error where the file is no catalogue
 */
export function readTestSets(file: string): readonly TestSet[] {
  const root = readDocument(readFileSync(file))
  if (root.name === 'testSet') return [readTestSet(root, file)]
  if (root.name !== 'testSuite') throw new Error(`${file} is neither a test suite nor a test set`)
  return children(root, 'testSetRef')
    .map((each) => resolve(dirname(file), href(each)))
    .filter((each) => existsSync(each))
    .map((each) => readTestSet(readDocument(readFileSync(each)), each))
}

function readTestSet(root: Element, file: string): TestSet {
  const folder = dirname(file)
  return {
    name: root.attribute('name') ?? file,
    contributor: root.attribute('contributor') ?? '',
    groups: children(root, 'testGroup')
      .filter((each) => isFor10(root) && isFor10(each))
      .map((each) => readGroup(each, folder)),
  }
}

function readGroup(group: Element, folder: string): TestGroup {
  const [schema] = children(group, 'schemaTest').filter(isFor10)
  return {
    name: group.attribute('name') ?? '',
    schema: schema && readExpected(schema, 'schemaDocument', folder),
    instances: children(group, 'instanceTest')
      .filter(isFor10)
      .map((each) => readExpected(each, 'instanceDocument', folder)),
  }
}

function readExpected(test: Element, kind: string, folder: string): Expected {
  const [expected] = children(test, 'expected').filter(isFor10)
  const validity = expected?.attribute('validity')
  return {
    name: test.attribute('name') ?? '',
    documents: children(test, kind).map((each) => resolve(folder, href(each))),
    validity: validity === 'valid' || validity === 'invalid' ? validity : undefined,
  }
}

/** Whether something is said of XSD 1.0; tokens of other features do not concern us. */
function isFor10(element: Element): boolean {
  const versions = (element.attribute('version') ?? '').split(/\s+/).filter((each) => each !== '')
  return versions.length === 0 || versions.includes('1.0')
}

function href(element: Element): string {
  const value = element.attribute('href', 'http://www.w3.org/1999/xlink') ?? ''
  return decodeURI(value.replace(/#.*$/, ''))
}

function children(element: Element, name: string): readonly Element[] {
  return element.elements.filter((each) => each.name === name)
}
