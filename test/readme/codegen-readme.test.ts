/** The README of the compiler's package holds, which is read by itself: its blocks compile and run. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { root } from '../conventions/sources.ts'
import { typedXmpp } from '../support/command.ts'
import { within } from '../support/within.ts'
import { block, blocksOf } from './blocks.ts'

const text = readFileSync(join(root, 'codegen', 'README.md'), 'utf8')

const readme = suite('README of the compiler')

/** Inside the repository, so that the names of both packages mean its sources. */
let folder = ''
readme.before(() => {
  folder = mkdtempSync(join(root, 'test', 'readme', '.run-'))
  mkdirSync(join(folder, 'schemas'))
  mkdirSync(join(folder, 'src'))
  writeFileSync(join(folder, 'schemas', 'ticket.xsd'), block('schema', text))
})
readme.after(() => rmSync(folder, { recursive: true, force: true }))

readme('its commands make the class', async () => {
  for (const line of block('commands', text).trim().split('\n')) {
    const [npx, name, ...parameters] = line.split(' ')
    assert.equal([npx, name], ['npx', 'typed-xmpp'])
    const { exitCode, stderr } = await typedXmpp(parameters, folder)
    assert.is(exitCode, 0, stderr)
  }
})

readme('the class is used as it says', async () => {
  assert.is(await run(block('use', text)), '7\n')
})

readme('the library is called as it says', async () => {
  const output = await run(block('library', text).replace("'typed-xmpp-codegen'", library))
  assert.match(output, /^\{ missing: \[\], stale: \[\], extra: \[\] \}$/m)
})

readme('every other block is a command', () => {
  const others = blocksOf(text).filter(({ name }) => name === undefined)
  assert.equal(
    others.map(({ language }) => language),
    ['sh'],
  )
})

readme('its commands and options are those of the program', async () => {
  const { stdout } = await typedXmpp(['--help'], folder)
  const named = [...text.matchAll(/`(?:typed-xmpp )?([a-z]+-?[a-z]* \[\w+…?\]|--[\w-]+)/g)]
  assert.ok(named.length > 5)
  for (const [, name = ''] of named) assert.ok(stdout.toLowerCase().includes(name), name)
})

readme.run()

/** The name of the package is no path alias here: nothing of the repository imports it. */
const library = JSON.stringify(new URL('../../codegen/src/index.ts', import.meta.url).href)

async function run(code: string): Promise<string> {
  const file = join(folder, 'src', 'program.ts')
  writeFileSync(file, code)
  const program = spawn(process.execPath, ['--import', 'tsx', file], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', TSX_TSCONFIG_PATH: join(root, 'tsconfig.json') },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  program.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk
  })
  try {
    const [exitCode] = await within(20_000, once(program, 'close'))
    assert.is(exitCode, 0, output)
    return output
  } finally {
    program.kill()
  }
}
