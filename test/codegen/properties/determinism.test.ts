/** The same input gives the same bytes, whatever the order, the folder, the language and the zone. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Random, random } from '../../support/random.ts'
import { skip } from '../../support/skip.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { xepDocuments } from '../../support/xep-documents.ts'
import { runCommand } from '../../tools/command.ts'
import { compiled, projectInputs } from './compile-files.ts'

const seed = Number(process.env['SEED'] ?? 20_261_124)

/**
 * Machines: how deep the project lies, and what the environment says. Turkish has another small I. On the
 * second the files were made in another order, are named in another, and the command runs elsewhere.
 */
const machines = [
  { below: '.', LC_ALL: 'C', TZ: 'UTC' },
  {
    below: 'some/other folder/é',
    LC_ALL: 'tr_TR.UTF-8',
    LANG: 'tr_TR.UTF-8',
    TZ: 'Asia/Kathmandu',
  },
] as const

const schemaFolder = fileURLToPath(new URL('../../../schemas/', import.meta.url))
const command = fileURLToPath(new URL('../../../codegen/src/main.ts', import.meta.url))

const test = suite('determinism')
const documents = xepDocuments()

test('all schemas in any order give the same files', async () => {
  const inputs = projectInputs()
  const first = await compiled(inputs)
  assert.ok(inputs.length > 130 && first.size > inputs.length, `${inputs.length} ${first.size}`)
  const seeded = random(seed)
  for (let run = 0; run < 2; run++) same(await compiled(shuffled(inputs, seeded)), first)
})

test('line ends of other systems, and the mark of an encoding, give the same files', async () => {
  const inputs = projectInputs()
  const first = await compiled(inputs)
  const ends: readonly string[] = ['\r\n', '\r', '\ufeff']
  for (const end of ends) {
    const written = inputs.map(({ file, bytes }) => {
      const text = Buffer.from(bytes).toString('utf8')
      const other = end === '\ufeff' ? `${end}${text}` : text.replaceAll('\n', end)
      return { file, bytes: Buffer.from(other) }
    })
    same(await compiled(written), first)
  }
})

test('two machines give the same files', async () => {
  const outputs = await Promise.all(machines.map(outputOn))
  const [first, second] = outputs as [ReadonlyMap<string, string>, ReadonlyMap<string, string>]
  assert.ok(first.size > 130, String(first.size))
  same(second, first)
})

const title = 'published documents in any order give the same files'
if (documents === undefined) skip(test, title, 'no XEP documents beside the repository')
else {
  test(title, async () => {
    const seeded = random(seed)
    const some = shuffled(documents, seeded).slice(0, 60)
    same(await compiled(shuffled(some, seeded)), await compiled(some))
  })
}

test.run()

/** What the command writes on a machine. */
async function outputOn({
  below,
  ...environment
}: (typeof machines)[number]): Promise<ReadonlyMap<string, string>> {
  const folder = join(temporaryFolder(), below)
  mkdirSync(folder, { recursive: true })
  const isOther = below !== '.'
  const names = readdirSync(schemaFolder).sort()
  if (isOther) names.reverse()
  for (const name of names) {
    cpSync(join(schemaFolder, name), join(folder, 'schemas', name), { recursive: true })
  }
  const inputs = names
    .filter((name) => /^(?:rfc|xep-)\d+$/.test(name))
    .map((each) => `schemas/${each}`)
  const config = join(folder, 'typed-xmpp.config.json')
  if (isOther) writeFileSync(config, JSON.stringify({ inputs, out: 'made' }))
  const program = ['--import', import.meta.resolve('tsx'), command, 'generate']
  const parameters = isOther ? ['--config', config] : ['schemas', '--out', 'made']
  const { code, output } = await runCommand(process.execPath, [...program, ...parameters], {
    cwd: isOther ? temporaryFolder() : folder,
    limit: 60,
    env: { ...process.env, ...environment },
  })
  assert.is(code, 0, output)
  const made = join(folder, 'made')
  const entries = readdirSync(made, { recursive: true, withFileTypes: true })
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(made.length), readFileSync(path, 'utf8')]),
  )
}

function same(found: ReadonlyMap<string, string>, expected: ReadonlyMap<string, string>): void {
  assert.equal([...found.keys()].sort(), [...expected.keys()].sort())
  for (const [path, text] of expected) {
    if (found.get(path) !== text) assert.fixture(found.get(path) ?? '', text, path)
  }
}

function shuffled<T>(values: readonly T[], seeded: Random): readonly T[] {
  const left = [...values]
  return values.map(() => left.splice(seeded.below(left.length), 1)[0] as T)
}
