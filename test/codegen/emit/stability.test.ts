/** The same input gives the same bytes, and a schema more changes no module of the others. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../../codegen/src/compile.ts'
import { Diagnostics } from '../../../codegen/src/diagnostics.ts'
import type { InputFile } from '../../../codegen/src/read/input-files.ts'
import { random } from '../../support/random.ts'

const folder = fileURLToPath(new URL('../../../schemas/', import.meta.url))
const inputs: readonly InputFile[] = readdirSync(folder, { recursive: true })
  .map((path) => String(path).replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.xsd'))
  .sort()
  .map((path) => ({ file: `schemas/${path}`, bytes: readFileSync(`${folder}${path}`) }))

const test = suite('stability')

test('the order of the inputs changes nothing', async () => {
  const expected = await compiled(inputs)
  assert.ok(expected !== undefined && expected.size > inputs.length)
  const seeded = random(30)
  for (let run = 0; run < 2; run += 1) {
    const shuffled = [...inputs]
      .map((input) => ({ input, key: seeded() }))
      .sort((a, b) => a.key - b.key)
      .map(({ input }) => input)
    assert.equal(await compiled(shuffled), expected)
  }
})

test('what a schema needs is all that its modules depend on', async () => {
  const whole = await compiled(inputs)
  assert.ok(whole)
  for (const input of inputs) {
    const alone = await compiled(closureOf(input))
    assert.ok(alone, `${input.file} does not compile with what it imports`)
    for (const [path, text] of alone) {
      if (/(?:^|\/)(?:everything|index)\.ts$|\.json$/.test(path)) continue
      assert.is(whole.get(path), text, `${path} depends on more than ${input.file} imports`)
    }
  }
})

test.run()

/** A schema with the schemas it imports, and those that they import. */
function closureOf(input: InputFile): readonly InputFile[] {
  const files = new Set([input])
  for (const file of files) {
    for (const [, namespace = ''] of textOf(file).matchAll(/<xs:import namespace="([^"]+)"/g)) {
      const imported = inputs.filter((each) =>
        textOf(each).includes(`targetNamespace="${namespace}"`),
      )
      for (const each of imported) files.add(each)
    }
  }
  return [...files]
}

function textOf({ bytes }: InputFile): string {
  return new TextDecoder().decode(bytes)
}

async function compiled(files: readonly InputFile[]): Promise<Map<string, string> | undefined> {
  const options = { importExtension: '.js' as const, runtimeSpecifier: () => 'typed-xmpp/node/v1' }
  const compilation = await compile(files, options, new Diagnostics(), () => undefined)
  return compilation && new Map(compilation.files.map(({ path, text }) => [path, text]))
}
