/** A run with nothing to do loads nothing to do it with. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { runKey } from '../../codegen/src/cache/run-record.ts'
import type { Settings } from '../../codegen/src/config/settings.ts'
import { generate } from '../../codegen/src/generate.ts'
import { schema } from '../support/inline-schemas.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const text = schema(
  '<xs:annotation><xs:appinfo><x:specification name="XEP-9990"/><x:module name="ping"/></xs:appinfo></xs:annotation><xs:element name="ping" type="xs:string"/>',
)
const settings: Settings = {
  project: '/project',
  inputs: ['/project/a.xsd'],
  out: '/project/generated',
  runtime: { specifier: 'typed-xmpp/node/v1' },
  overlays: [],
  importExtension: '.js',
  imports: {},
  namespaces: {},
  strict: false,
}
const inputs = [{ file: 'a.xsd', bytes: Buffer.from('a') }]

const test = suite('unchanged run')

// These must come before anything in this process compiles.
test('loads neither sax, ts-morph nor handlebars, and writes nothing', async () => {
  const folder = project()
  const first = await inProcess(folder)
  assert.is(first.outcome, 'written')
  assert.equal(first.loaded, ['handlebars', 'sax', 'ts-morph'])
  const second = await inProcess(folder)
  assert.is(second.outcome, 'unchanged')
  assert.equal(second.loaded, [])
})

test('is none when the record is damaged', async () => {
  const folder = project()
  await generate({ inputs: ['a.xsd'], out: 'generated' }, { folder })
  const cache = join(folder, 'node_modules/.cache/typed-xmpp')
  const [name, ...others] = readdirSync(cache)
  assert.equal(others, [])
  for (const damage of ['', '{', '{"key":1}', 'null']) {
    writeFileSync(join(cache, name ?? ''), damage)
    const { outcome } = await generate({ inputs: ['a.xsd'], out: 'generated' }, { folder })
    assert.is(outcome, 'unchanged', damage)
  }
})

test('is none when a file beside the inputs comes, changes or goes', async () => {
  const folder = project()
  const importing = '<xs:import namespace="urn:test:part" schemaLocation="parts/part.xsd"/>'
  writeFileSync(join(folder, 'a.xsd'), text.replace('<xs:annotation>', `${importing}$&`))
  const modules = async (): Promise<readonly [string, number | undefined]> => {
    const run = await generate({ inputs: ['a.xsd'], out: 'generated' }, { folder })
    return [run.outcome, run.report?.modules]
  }
  const part = (type: string): string =>
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:test:part"><xs:element name="part" type="${type}"/></xs:schema>`
  assert.equal(await modules(), ['written', 1])
  assert.equal(await modules(), ['unchanged', 1])
  mkdirSync(join(folder, 'parts'))
  for (const type of ['xs:int', 'xs:date']) {
    writeFileSync(join(folder, 'parts/part.xsd'), part(type))
    assert.equal(await modules(), ['written', 2])
    assert.equal(await modules(), ['unchanged', 2])
  }
  rmSync(join(folder, 'parts'), { recursive: true })
  assert.equal(await modules(), ['written', 1])
})

test('is keyed by the inputs, their names, and every setting that shapes the output', async () => {
  const variants: readonly (readonly [Settings, typeof inputs])[] = [
    [settings, inputs],
    [settings, [{ file: 'a.xsd', bytes: Buffer.from('b') }]],
    [settings, [{ file: 'b.xsd', bytes: Buffer.from('a') }]],
    [settings, [...inputs, { file: 'b.xsd', bytes: Buffer.from('') }]],
    [{ ...settings, out: '/project/other' }, inputs],
    [{ ...settings, runtime: { file: '/project/v1.ts' } }, inputs],
    [{ ...settings, importExtension: '.ts' }, inputs],
    [{ ...settings, strict: true }, inputs],
    [{ ...settings, imports: false }, inputs],
  ]
  const keys = variants.map(([each, files]) => runKey(each, files))
  assert.is(new Set(keys).size, variants.length)
  assert.is(runKey({ ...settings }, [...inputs]), keys[0])
})

test('is the same wherever the project lies', async () => {
  const moved = { ...settings, project: '/elsewhere', out: '/elsewhere/generated' }
  assert.is(runKey(moved, inputs), runKey(settings, inputs))
})

test.run()

function project(): string {
  const folder = temporaryFolder({ 'a.xsd': text })
  mkdirSync(join(folder, 'node_modules'))
  return folder
}

// CommonJS modules that a process has loaded are in the cache of `require`.
async function inProcess(
  folder: string,
): Promise<{ readonly outcome: string; readonly loaded: readonly string[] }> {
  const { spawnSync } = await import('node:child_process')
  const url = (path: string): string => JSON.stringify(new URL(path, import.meta.url).href)
  const script = `
    import { createRequire } from 'node:module'
    import { generate } from ${url('../../codegen/src/generate.ts')}
    const { outcome } = await generate({ inputs: ['a.xsd'], out: 'generated' })
    const paths = Object.keys(createRequire(${url('./unchanged-run.test.ts')}).cache)
    const names = paths.map((path) => /node_modules[/\\\\](sax|ts-morph|handlebars)[/\\\\]/.exec(path)?.[1])
    const loaded = [...new Set(names)].filter((name) => name !== undefined).sort()
    process.stdout.write(JSON.stringify({ outcome, loaded }))`
  const file = join(temporaryFolder({ 'run.mjs': script }), 'run.mjs')
  const child = spawnSync(
    process.execPath,
    ['--import', fileURLToPath(import.meta.resolve('tsx')), file],
    {
      cwd: folder,
      encoding: 'utf8',
      timeout: 60_000,
    },
  )
  assert.is(child.status, 0, child.stderr)
  return JSON.parse(child.stdout)
}
