/** Which files are read: folders, links, files that are not there. */
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Diagnostics } from '../../codegen/src/diagnostics.ts'
import { maxFileBytes } from '../../codegen/src/read/limits.ts'
import { readInputFiles } from '../../codegen/src/read/input-files.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const files = {
  's/b.xsd': 'b',
  's/a/c.xsd': 'c',
  's/notes.txt': '',
  'z.xsd': 'z',
  's/.hidden/d.xsd': '',
  's/node_modules/e.xsd': '',
}

const test = suite('input files')

test('are the given files and the schemas below the given folders, each once, ordered by name', async () => {
  const folder = temporaryFolder(files)
  for (const inputs of [
    ['z.xsd', 's', 's/b.xsd'],
    ['s/a', './s', join(folder, 'z.xsd')],
  ]) {
    const { names, codes } = await read(inputs, folder)
    assert.equal(names, ['s/a/c.xsd', 's/b.xsd', 'z.xsd'])
    assert.equal(codes, [])
  }
})

test('have names relative to the project, also outside it', async () => {
  const folder = temporaryFolder({ ...files, 'project/a.xsd': '' })
  const { names } = await read(['a.xsd', '../z.xsd'], join(folder, 'project'))
  assert.equal(names, ['../z.xsd', 'a.xsd'])
})

test('are not found through links in a folder', async () => {
  const folder = temporaryFolder(files)
  symlinkSync(join(folder, 'z.xsd'), join(folder, 's/link.xsd'))
  symlinkSync(folder, join(folder, 's/loop'))
  const { names, codes } = await read(['s'], folder)
  assert.equal(names, ['s/a/c.xsd', 's/b.xsd'])
  assert.equal(codes, ['warning F8'])
})

test('must be there', async () => {
  const { codes } = await read(['nowhere.xsd', 'z.xsd'], temporaryFolder(files))
  assert.equal(codes, ['error F7'])
})

test('must be in a folder that is given', async () => {
  const { codes } = await read(['empty'], temporaryFolder({ 'empty/a.txt': '' }))
  assert.equal(codes, ['error F7'])
})

test('must not be too large', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'a.xsd'), Buffer.alloc(maxFileBytes + 1))
  const { names, codes } = await read(['a.xsd'], folder)
  assert.equal([names, codes], [[], ['error F6']])
})

test.run()

async function read(
  inputs: readonly string[],
  project: string,
): Promise<{ readonly names: readonly string[]; readonly codes: readonly string[] }> {
  const diagnostics = new Diagnostics()
  const found = await readInputFiles(inputs, project, diagnostics)
  return {
    names: found.map(({ file }) => file),
    codes: diagnostics.list.map(({ severity, code }) => `${severity} ${code}`),
  }
}
