/**
 * One group of the suite: its schema is compiled by the generator as a user's would be, and its
 * instances are read, written and validated by the classes that come out.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Node, type Problem, parse, type Registry, validate } from 'typed-xmpp/node'
import type { Memory } from '../../codegen/src/compile-memory.ts'
import type { Diagnostic } from '../../codegen/src/diagnostics.ts'
import { type GenerateResult, generate } from '../../codegen/src/generate.ts'
import { type Element, parseElement } from '../../runtime/xml/index.ts'
import { difference } from '../support/same-xml.ts'
import { documentOptions, readDocument, restrictedXml } from './document.ts'
import type { Ending, Kind, Outcome } from './outcome.ts'
import type { Expected, TestGroup } from './test-set.ts'

/** Runs a group in a folder of its own, which has to be below the tests. */
export async function runGroup(
  group: TestGroup,
  folder: string,
  memory: Memory,
): Promise<readonly Outcome[]> {
  const schemas = group.schema?.documents ?? group.instances.flatMap(hintedSchemas)
  const missing = [...schemas, ...group.instances.flatMap((each) => each.documents)].filter(
    (each) => !existsSync(each),
  )
  if (schemas.length === 0 || schemas.some((each) => missing.includes(each))) {
    return group.instances.map((each) => skipped(each, 'the schema is not there'))
  }
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  try {
    const inputs = [...new Set(schemas)].map((each) => relative(folder, each))
    const result = await generate(
      { inputs, out: 'out', importExtension: '.ts' },
      { folder, memory },
    )
    const outcomes = group.schema === undefined ? [] : schemaOutcome(group.schema, result)
    const isExpectedInvalid = group.schema?.validity === 'invalid'
    if (result.outcome === 'failed') {
      const rest = isExpectedInvalid ? [] : group.instances
      return [...outcomes, ...rest.map((each) => ended(each, 'failed', 'the schema is refused'))]
    }
    const url = pathToFileURL(resolve(folder, 'out/everything.ts'))
    const { everything } = (await import(url.href)) as { readonly everything: Registry }
    return [
      ...outcomes,
      ...group.instances.map((each) =>
        each.documents.some((path) => missing.includes(path))
          ? skipped(each, 'the instance is not there')
          : instanceOutcome(each, everything),
      ),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The schemas that an instance says it is by, where its group names none. */
function hintedSchemas({ documents }: Expected): readonly string[] {
  return documents.flatMap((document) => {
    const root = existsSync(document) ? rootOf(document) : undefined
    const pairs = root?.attribute('schemaLocation', xsiNamespace)?.trim().split(/\s+/) ?? []
    const single = root?.attribute('noNamespaceSchemaLocation', xsiNamespace)?.trim()
    const hints = pairs.filter((_, index) => index % 2 === 1)
    return [...hints, ...(single === undefined ? [] : [single])].map((each) =>
      resolve(dirname(document), each),
    )
  })
}

const xsiNamespace = 'http://www.w3.org/2001/XMLSchema-instance'

function rootOf(document: string): Element | undefined {
  try {
    return readDocument(readFileSync(document))
  } catch {
    // What is not well-formed is found when the instance is read.
    return undefined
  }
}

function schemaOutcome(schema: Expected, result: GenerateResult): readonly Outcome[] {
  const { name, validity } = schema
  const said = result.diagnostics.filter(({ code }) => !harmless.has(code))
  const reason = describe(said)
  const isRefused = result.outcome === 'failed'
  if (validity === undefined) {
    return [{ kind: 'valid schema', name, ending: 'skipped', reason: 'nothing is expected' }]
  }
  if (validity === 'valid') {
    if (!isRefused) return [{ kind: 'valid schema', name, ending: 'passed' }]
    return [{ kind: 'valid schema', name, ending: 'failed', reason }]
  }
  const ending = isRefused ? 'passed' : said.length > 0 ? 'noted' : 'failed'
  return [{ kind: 'invalid schema', name, ending, reason: isRefused ? '' : reason || 'compiles' }]
}

/** Notes that valid schemas have as well. */
const harmless: ReadonlySet<string> = new Set(['F4', 'L2', 'L5', 'S11'])

function describe(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const [first] = errors.length > 0 ? errors : diagnostics
  return first === undefined ? '' : `${first.code}: ${first.message}`
}

function instanceOutcome(instance: Expected, everything: Registry): Outcome {
  if (instance.validity === undefined) return skipped(instance, 'nothing is expected')
  for (const document of instance.documents) {
    const isExpectedValid = instance.validity === 'valid'
    let xml: string
    try {
      xml = restrictedXml(readFileSync(document))
    } catch (fault) {
      // What is not well-formed has no instance: the suite means it to be noticed.
      if (!isExpectedValid) return ended(instance, 'passed')
      return skipped(instance, `not read: ${(fault as Error).message}`)
    }
    const wrong = check(xml, everything)
    if (wrong.isChanged) return ended(instance, 'failed', wrong.reason)
    if (isExpectedValid && wrong.reason !== undefined)
      return ended(instance, 'failed', wrong.reason)
    if (!isExpectedValid && wrong.reason === undefined)
      return ended(instance, 'failed', 'unnoticed')
  }
  return ended(instance, 'passed')
}

function check(
  xml: string,
  everything: Registry,
): { readonly reason?: string | undefined; readonly isChanged?: boolean } {
  const faults: Problem[] = []
  const node = parse(xml, everything, {
    ...documentOptions,
    onProblem: (problem) => faults.push(problem),
  })
  const changed = difference(
    parseElement(xml, documentOptions),
    parseElement(String(node), documentOptions),
  )
  if (changed !== undefined) return { reason: changed, isChanged: true }
  if (!(node instanceof Node)) {
    const [first] = faults
    return { reason: first === undefined ? 'no class' : `not typed: ${problemText(first)}` }
  }
  const [first] = validate(node)
  return { reason: first && problemText(first) }
}

function problemText({ code, path, expected, got }: Problem): string {
  return `${code} at ${path}: ${expected}, not ${got}`
}

function ended(test: Expected, ending: Ending, reason?: string): Outcome {
  const kind: Kind = test.validity === 'invalid' ? 'invalid instance' : 'valid instance'
  return { kind, name: test.name, ending, ...(reason !== undefined && { reason }) }
}

function skipped(test: Expected, reason: string): Outcome {
  return ended(test, 'skipped', reason)
}
