/** Schemas with values exchanged: what the front takes, the model reports or the emitter prints. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { emit } from '../../../codegen/src/emit/emit.ts'
import { modelled } from '../../support/model-of.ts'
import { type Random, random } from '../../support/random.ts'

const folder = fileURLToPath(new URL('../../../schemas/', import.meta.url))
const schemas = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.xsd'))
  .sort()
  .map((name) =>
    readFileSync(`${folder}${name}`, 'utf8').replace(/<xs:import[^>]*(?<!xml.xsd")\/>/g, ''),
  )
  .filter((text) => modelled({ 'a.xsd': text }).faults.length === 0)

/** What a value of an attribute may become. */
const values = [
  '',
  '0',
  '1',
  'unbounded',
  'required',
  'xs:int',
  'xs:anyType',
  'item',
  'get',
  'Error',
  'Node',
  'x'.repeat(64),
]

const test = suite('mutated schemas, modelled')

test('are refused with a place, or emitted as modules that parse', () => {
  const seeded = random(11)
  let refused = 0
  let emitted = 0
  const runs = 500
  for (let run = 0; run < runs; run += 1) {
    const text = exchanged(seeded.pick(schemas), seeded)
    const { model, diagnostics } = modelled({ 'a.xsd': text })
    for (const { location, message } of diagnostics.list) {
      assert.ok(location && location.line >= 1, `run ${run}: ${message}`)
      assert.ok(message.length < 600, `run ${run}: ${message}`)
    }
    if (diagnostics.failed) {
      refused += 1
      continue
    }
    emitted += 1
    const options = { importExtension: '.js' as const, runtimeSpecifier: () => 'runtime' }
    for (const { path, text: code } of emit(model, options)) {
      const source = ts.createSourceFile(path, code, ts.ScriptTarget.ES2022)
      const { parseDiagnostics } = source as unknown as { parseDiagnostics: readonly unknown[] }
      assert.is(parseDiagnostics.length, 0, `run ${run}: ${path}`)
    }
  }
  // Both happen often, or the mutations are no test.
  assert.ok(refused > runs / 10, `${refused} refused`)
  assert.ok(emitted > runs / 10, `${emitted} emitted`)
})

test.run()

function exchanged(schema: string, random: Random): string {
  let text = schema
  for (let times = 1 + random.below(2); times > 0; times -= 1) {
    const places = [...text.matchAll(/ [\w:-]+="[^"]*"/g)]
    const { index, 0: written } = random.pick(places)
    const [name] = written.split('=', 1)
    const others = places.map(([each]) => each.slice(each.indexOf('"') + 1, -1))
    const value = random() < 0.5 ? random.pick(values) : random.pick(others)
    text = `${text.slice(0, index)}${name}="${value}"${text.slice(index + written.length)}`
  }
  return text
}
