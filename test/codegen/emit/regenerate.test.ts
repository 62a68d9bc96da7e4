/** `npm run generate` makes the whole of `generated/` from the schemas, where there is none. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { within } from '../../support/within.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

const test = suite('npm run generate')

test('makes every file of generated/ from the schemas alone', async () => {
  const copy = copyOfSources()
  assert.is(existsSync(join(copy, 'generated')), false)
  const output = await within(60_000, generate(copy))
  assert.match(output, /\d+ schemas, \d+ modules, \d+ classes/)
  const expected = filesBelow(join(root, 'generated'))
  assert.ok(expected.length > 30)
  assert.equal(filesBelow(join(copy, 'generated')), expected)
  for (const path of expected) {
    const text = (folder: string): string => readFileSync(join(folder, 'generated', path), 'utf8')
    assert.fixture(text(copy), text(root), path)
  }
})

test('makes again what is missing, and removes nothing that is its own', async () => {
  const copy = copyOfSources()
  cpSync(join(root, 'generated'), join(copy, 'generated'), { recursive: true })
  const before = statSync(join(copy, 'generated/manifest.json')).mtimeMs
  await within(60_000, generate(copy))
  assert.is(statSync(join(copy, 'generated/manifest.json')).mtimeMs, before)
  assert.equal(filesBelow(join(copy, 'generated')), filesBelow(join(root, 'generated')))
})

test.run()

/** A repository without generated code; installed packages are linked, not its caches. */
function copyOfSources(): string {
  const copy = temporaryFolder()
  const parts = ['package.json', 'tsconfig.json', 'typed-xmpp.config.json', 'schemas']
  for (const part of [...parts, 'codegen/package.json', 'codegen/src', 'codegen/templates']) {
    cpSync(join(root, part), join(copy, part), { recursive: true })
  }
  mkdirSync(join(copy, 'node_modules'))
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name === '.cache') continue
    symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name), 'junction')
  }
  return copy
}

function generate(folder: string): Promise<string> {
  const child = spawn('npm', ['run', 'generate'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk
    })
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve(output)
      else reject(new Error(`npm run generate ended with ${code}:\n${output}`))
    })
  })
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}
