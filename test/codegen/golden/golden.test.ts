/**
 * What is generated, case by case: a folder holds schemas, the modules expected of them, and elements
 * that those modules read; `defect-…` ones also what is reported of their schemas. The modules are compiled with the suite's types.
 *
 * `UPDATE_EXPECTED=1` writes what is generated now; the difference is for the review.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Node, parse, type Registry, validate } from 'typed-xmpp/node'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile, nowhere } from '../../../codegen/src/compile.ts'
import { formatText } from '../../../codegen/src/cli/format.ts'
import { diagnosticCodes } from '../../../codegen/src/diagnostic-codes.ts'
import { type Diagnostic, Diagnostics } from '../../../codegen/src/diagnostics.ts'
import { manifestName } from '../../../codegen/src/manifest.ts'
import type { OutputFile } from '../../../codegen/src/output.ts'
import { parseElement } from '../../../runtime/xml/index.ts'
import type { TypedFormClass } from '../../schemas/form-classes.ts'
import { difference } from '../../support/same-xml.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))
const update = process.env['UPDATE_EXPECTED'] === '1'
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort()

// Codes of what cannot be read, or stops a run: there is no module to expect.
const notOfSchemas: ReadonlySet<string> = new Set(
  'F5 F6 F7 F8 F9 F10 I5 I6 I7 I8 Q7 D2 L6'.split(' '),
)

const test = suite('golden')

for (const name of cases) {
  const path = join(folder, name)

  test(`generates ${name}`, async () => {
    const files = await generated(path)
    if (update) writeExpected(path, files)
    for (const file of files) {
      assert.fixture(file.text, readFileSync(join(path, 'expected', file.path), 'utf8'), file.path)
    }
    assert.equal(expectedPaths(path), files.map((file) => file.path).sort())
  })

  for (const example of filesIn(path, /^example.*\.xml$/)) {
    test(`reads and writes ${name}/${example}`, async () => {
      const xml = readFileSync(join(path, example), 'utf8').trim()
      const node = parse(xml, await registryOf(path))
      assert.instance(node, Node, 'there is no class for it')
      assert.equal(validate(node), [])
      assert.is(difference(parseElement(xml), parseElement(String(node))), undefined)
      // How it came is compared above; here are the values.
      const values = `${JSON.stringify(node, (key, value) => (key === '$xml' ? undefined : value), 2)}\n`
      const text = join(path, example.replace(/\.xml$/, '.txt'))
      if (update) writeFileSync(text, values)
      assert.fixture(values, readFileSync(text, 'utf8'))
    })
  }

  for (const form of filesIn(path, /^form-.*\.xml$/)) {
    test(`reads and writes ${name}/${form} typed`, async () => {
      const xml = readFileSync(join(path, form), 'utf8').trim()
      const type = (await formClassesOf(path)).find((each) => xml.includes(`>${each.form.type}<`))
      assert.ok(type, 'there is no class for it')
      const typed = type.from(parseElement(xml))
      assert.ok(typed)
      assert.is(difference(parseElement(xml), parseElement(String(typed))), undefined)
      const values = typed as unknown as Readonly<Record<string, unknown>>
      const said = Object.keys(type.form.fields).map((each) => [each, shown(values[each])])
      const problems = validate(typed).map(({ grade, code, path: at }) => `${grade}: ${code} ${at}`)
      const found = `${JSON.stringify({ ...Object.fromEntries(said), problems }, null, 2)}\n`
      const text = join(path, form.replace(/\.xml$/, '.txt'))
      if (update) writeFileSync(text, found)
      assert.fixture(found, readFileSync(text, 'utf8'))
    })
  }

  for (const invalid of filesIn(path, /^invalid.*\.xml$/)) {
    test(`finds the problems of ${name}/${invalid}`, async () => {
      const xml = readFileSync(join(path, invalid), 'utf8').trim()
      const node = parse(xml, await registryOf(path))
      assert.is(difference(parseElement(xml), parseElement(String(node))), undefined)
      // What lacks something that its type says is there has no class.
      const problems =
        node instanceof Node
          ? validate(node).map(({ grade, code, path: at }) => `${grade}: ${code} ${at}`.trim())
          : ['an element']
      const text = join(path, invalid.replace(/\.xml$/, '.txt'))
      if (update) writeFileSync(text, `${problems.join('\n')}\n`)
      assert.equal(problems, readFileSync(text, 'utf8').trim().split('\n'))
    })
  }
}

// What a class of defects is recovered as; the other codes are of files, options and errors.
const recovered = Object.keys(diagnosticCodes).filter(
  (code) => /^[FIQTSADLR]/.test(code) && !notOfSchemas.has(code),
)

for (const code of [...recovered, 'L4']) {
  test(`has a case of ${code}`, () => {
    const own = cases.filter((name) => name.startsWith(`defect-${code.toLowerCase()}-`))
    assert.ok(own.length > 0)
    // An ambiguity that the order of fields settles is no fault to speak of.
    if (code === 'L4') return
    const said = own.map((name) => readFileSync(join(folder, name, 'diagnostics.txt'), 'utf8'))
    const isStated = own.some((name) => existsSync(join(folder, name, 'namespaces.json')))
    assert.ok(isStated || said.some((text) => text.includes(` ${code}: `)), said.join())
  })
}

test.run()

async function generated(path: string): Promise<readonly OutputFile[]> {
  const diagnostics = new Diagnostics()
  const inputs = filesIn(path, /\.xsd$|^(?:xep-\d+|forms)\.xml$/).map((file) => ({
    file,
    bytes: readFileSync(join(path, file)),
  }))
  const options = {
    importExtension: '.ts' as const,
    runtimeSpecifier: () => 'typed-xmpp/node/v1',
  }
  const stated = join(path, 'namespaces.json')
  const namespaces = existsSync(stated) ? JSON.parse(readFileSync(stated, 'utf8')) : {}
  const around = { ...nowhere, namespaces }
  const compilation = await compile(inputs, options, diagnostics, () => undefined, around)
  compareDiagnostics(path, diagnostics.list)
  return (compilation?.files ?? []).filter((file) => file.path !== manifestName)
}

// A case of a defect says what is reported; the others report nothing worth a warning.
function compareDiagnostics(path: string, list: readonly Diagnostic[]): void {
  const text = join(path, 'diagnostics.txt')
  if (!existsSync(text)) {
    assert.equal(
      list.filter(({ severity }) => severity !== 'note'),
      [],
    )
    return
  }
  const found = `${list.map(formatText).join('\n')}\n`
  if (update) writeFileSync(text, found)
  assert.fixture(found, readFileSync(text, 'utf8'))
}

async function registryOf(path: string): Promise<Registry> {
  const url = pathToFileURL(join(path, 'expected/everything.ts'))
  const { everything } = (await import(url.href)) as { readonly everything: Registry }
  return everything
}

async function formClassesOf(path: string): Promise<readonly TypedFormClass[]> {
  const modules = expectedPaths(path).filter((each) => each.endsWith('/index.ts'))
  const lists = modules.map(async (module) => {
    const url = pathToFileURL(join(path, 'expected', module))
    const exports = (await import(url.href)) as Readonly<Record<string, unknown>>
    return Object.values(exports).filter(isFormClass)
  })
  return (await Promise.all(lists)).flat()
}

function isFormClass(value: unknown): value is TypedFormClass {
  return typeof value === 'function' && 'form' in value && value.form !== undefined
}

/** A value as JSON can have it; what is not there is seen too. */
function shown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shown)
  if (value === undefined) return null
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'object' || typeof value === 'bigint' ? String(value) : value
}

function writeExpected(path: string, files: readonly OutputFile[]): void {
  rmSync(join(path, 'expected'), { recursive: true, force: true })
  for (const file of files) {
    const target = join(path, 'expected', file.path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, file.text)
  }
}

function expectedPaths(path: string): readonly string[] {
  if (!existsSync(join(path, 'expected'))) return []
  return readdirSync(join(path, 'expected'), { recursive: true })
    .map((each) => String(each).replaceAll('\\', '/'))
    .filter((each) => each.endsWith('.ts'))
    .sort()
}

function filesIn(path: string, pattern: RegExp): readonly string[] {
  return readdirSync(path)
    .filter((each) => pattern.test(each))
    .sort()
}
