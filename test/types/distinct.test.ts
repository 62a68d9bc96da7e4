import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const generated = fileURLToPath(new URL('../../generated', import.meta.url))
const table = fileURLToPath(new URL('distinct.ts', import.meta.url))

const test = suite('distinct nodes')

test('the table of pairs has every module', () => {
  const folders = readdirSync(generated, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
  const text = readFileSync(table, 'utf8')
  const imported = [...text.matchAll(/^import type \* as (\w+) from 'typed-xmpp\/([\w-]+)'$/gm)]
  assert.equal(imported.map(([, , folder]) => folder).sort(), folders)
  const listed = [...text.matchAll(/^ {2}typeof (\w+),$/gm)].map(([, name]) => name)
  assert.equal(listed.sort(), imported.map(([, name]) => name).sort())
})

test.run()
