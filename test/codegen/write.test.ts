/** Writing the output folder: changed files only, and never what is somebody else's. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Diagnostics } from '../../codegen/src/diagnostics.ts'
import { manifestFile } from '../../codegen/src/manifest.ts'
import type { OutputFile } from '../../codegen/src/output.ts'
import { applyPlan } from '../../codegen/src/write/apply-plan.ts'
import { orphansIn } from '../../codegen/src/write/orphans.ts'
import { type OutputPlan, planOutput } from '../../codegen/src/write/plan-output.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const generated = (content: string): string =>
  `// Code generated from a.xsd; DO NOT EDIT.\n${content}\n`
const a: OutputFile = { path: 'xep-0001/a.ts', text: generated('a') }
const b: OutputFile = { path: 'xep-0002/b.ts', text: generated('b') }

const test = suite('output folder')

test('is written whole the first time', async () => {
  const out = join(temporaryFolder(), 'deep', 'generated')
  const { plan, codes } = await write(out, [a, b])
  assert.equal(codes, [])
  assert.equal(summary(plan), {
    missing: [a.path, b.path, 'manifest.json'],
    stale: [],
    extra: [],
  })
  assert.is(readFileSync(join(out, a.path), 'utf8'), a.text)
  assert.equal(leftovers(out), [])
})

test('is left alone when nothing differs', async () => {
  const out = temporaryFolder()
  await write(out, [a, b])
  const before = [a.path, b.path, 'manifest.json'].map((path) => statSync(join(out, path)).mtimeMs)
  const { plan } = await write(out, [a, b])
  assert.equal(summary(plan), { missing: [], stale: [], extra: [] })
  const after = [a.path, b.path, 'manifest.json'].map((path) => statSync(join(out, path)).mtimeMs)
  assert.equal(after, before)
})

test('gets only the changed file, and a deleted one again', async () => {
  const out = temporaryFolder()
  await write(out, [a, b])
  writeFileSync(join(out, a.path), generated('edited'))
  unlinkSync(join(out, b.path))
  const { plan } = await write(out, [a, b])
  assert.equal(summary(plan), { missing: [b.path], stale: [a.path], extra: [] })
  assert.is(readFileSync(join(out, a.path), 'utf8'), a.text)
  assert.is(readFileSync(join(out, b.path), 'utf8'), b.text)
})

test('loses the files of a schema that is gone, with their folder', async () => {
  const out = temporaryFolder()
  await write(out, [a, b])
  const { plan } = await write(out, [a])
  assert.equal(plan.extra, [b.path])
  assert.equal(readdirSync(out).sort(), ['manifest.json', 'xep-0001'])
})

test('keeps a folder in which somebody put a file', async () => {
  const out = temporaryFolder()
  await write(out, [a, b])
  writeFileSync(join(out, 'xep-0002', 'mine.txt'), 'mine')
  await write(out, [a])
  assert.equal(readdirSync(join(out, 'xep-0002')), ['mine.txt'])
})

test('never loses a file that the manifest does not list', async () => {
  const out = temporaryFolder({ 'xep-0009/old.ts': generated('old'), 'mine.ts': 'mine' })
  const { plan } = await write(out, [a])
  assert.equal(summary(plan), {
    missing: [a.path, 'manifest.json'],
    stale: [],
    extra: [],
  })
  const files = [a, manifestFile([], [a])]
  assert.equal(orphansIn(out, files), ['xep-0009/old.ts'])
  assert.ok(existsSync(join(out, 'xep-0009/old.ts')) && existsSync(join(out, 'mine.ts')))
})

test('deletes nothing outside itself, whatever the manifest says', async () => {
  const root = temporaryFolder({ 'precious.ts': 'mine', 'out/x.ts': 'mine' })
  const out = join(root, 'out')
  const files = [
    '../precious.ts',
    join(root, 'precious.ts'),
    'a/../../precious.ts',
    'manifest.json',
    './x.ts',
    '.git/config',
    7,
  ]
  writeFileSync(join(out, 'manifest.json'), JSON.stringify({ format: 1, modules: {}, files }))
  const { codes } = await write(out, [a])
  assert.equal(codes, [])
  assert.is(readFileSync(join(root, 'precious.ts'), 'utf8'), 'mine')
  assert.is(readFileSync(join(out, 'x.ts'), 'utf8'), 'mine')
})

test('refuses to overwrite a file by somebody else', async () => {
  const out = temporaryFolder({ [a.path]: 'export const mine = 1\n' })
  const { codes } = await write(out, [a, b])
  assert.equal(codes, ['W3'])
  assert.is(readFileSync(join(out, a.path), 'utf8'), 'export const mine = 1\n')
  assert.not(existsSync(join(out, b.path)))
})

test('refuses to overwrite a manifest.json that is none', async () => {
  const out = temporaryFolder({ 'manifest.json': '{"name":"my-app"}' })
  assert.equal((await write(out, [a])).codes, ['W3'])
  assert.is(readFileSync(join(out, 'manifest.json'), 'utf8'), '{"name":"my-app"}')
})

test('takes over generated files whose manifest was lost', async () => {
  const out = temporaryFolder({ [a.path]: generated('older') })
  assert.equal((await write(out, [a])).codes, [])
  assert.is(readFileSync(join(out, a.path), 'utf8'), a.text)
})

test('does not write or delete through a link', async () => {
  const root = temporaryFolder({
    'elsewhere/a.ts': generated('mine'),
    'elsewhere/b.ts': generated('mine'),
  })
  const out = join(root, 'out')
  mkdirSync(out)
  symlinkSync(join(root, 'elsewhere'), join(out, 'xep-0001'))
  symlinkSync(join(root, 'elsewhere'), join(out, 'xep-0002'))
  writeFileSync(join(out, 'manifest.json'), manifestFile([], [b]).text)
  assert.equal((await write(out, [a])).codes, ['W2'])
  for (const name of ['a.ts', 'b.ts']) {
    assert.is(readFileSync(join(root, 'elsewhere', name), 'utf8'), generated('mine'))
  }
})

test('does not write through a link in the place of a file', async () => {
  const root = temporaryFolder({ 'secret.ts': generated('mine'), 'out/xep-0001/keep.txt': '' })
  symlinkSync(join(root, 'secret.ts'), join(root, 'out', a.path))
  assert.equal((await write(join(root, 'out'), [a])).codes, ['W2'])
  assert.is(readFileSync(join(root, 'secret.ts'), 'utf8'), generated('mine'))
})

for (const path of [
  '../a.ts',
  '/a.ts',
  'a//b.ts',
  'a/../b.ts',
  'A.ts',
  'a.js',
  'a b.ts',
  '.a.ts',
  'a\\b.ts',
]) {
  test(`has no place for ${JSON.stringify(path)}`, async () => {
    const root = temporaryFolder()
    assert.equal((await write(join(root, 'out'), [{ path, text: generated('') }])).codes, ['W1'])
    assert.equal(readdirSync(root), [])
  })
}

test('has one place for one file', async () => {
  const root = temporaryFolder()
  assert.equal((await write(root, [a, a])).codes, ['W1'])
  assert.equal(readdirSync(root), [])
})

test('reports a folder that cannot be written', async () => {
  const root = temporaryFolder({ out: 'a file' })
  const { codes } = await write(join(root, 'out'), [a])
  assert.equal(codes, ['W4'])
  assert.is(readFileSync(join(root, 'out'), 'utf8'), 'a file')
})

test('is as it was when a file cannot be put in its place', async () => {
  const out = temporaryFolder()
  await write(out, [a, b])
  const diagnostics = new Diagnostics()
  const changed = [
    { ...a, text: generated('changed') },
    { path: 'xep-0003/c.ts', text: generated('c') },
  ]
  const plan = { missing: [], stale: changed, extra: [b.path, 'xep-0009'] }
  // A folder in the place of a file that is to go makes the last change fail.
  mkdirSync(join(out, 'xep-0009'))
  await applyPlan(out, plan, out, diagnostics)
  assert.equal(
    diagnostics.list.map(({ code }) => code),
    ['W4'],
  )
  assert.is(readFileSync(join(out, a.path), 'utf8'), a.text)
  assert.is(readFileSync(join(out, b.path), 'utf8'), b.text)
  assert.not(existsSync(join(out, 'xep-0003/c.ts')))
  assert.equal(leftovers(out), [])
})

test.run()

async function write(
  out: string,
  modules: readonly OutputFile[],
): Promise<{ readonly plan: OutputPlan; readonly codes: readonly string[] }> {
  const diagnostics = new Diagnostics()
  const files = [...modules, manifestFile([], modules)]
  const plan = planOutput(out, files, out, diagnostics)
  if (!diagnostics.failed) await applyPlan(out, plan, out, diagnostics)
  return { plan, codes: diagnostics.list.map(({ code }) => code) }
}

function summary(plan: OutputPlan): Record<keyof OutputPlan, readonly string[]> {
  const paths = (files: readonly OutputFile[]): readonly string[] => files.map(({ path }) => path)
  return { ...plan, missing: paths(plan.missing), stale: paths(plan.stale) }
}

function leftovers(out: string): readonly string[] {
  return readdirSync(out, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.tmp'))
}
