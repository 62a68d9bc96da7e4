/** The extension of one's own: its schema is compiled, and its source run. */
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { root } from '../conventions/sources.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { within } from '../support/within.ts'

const run = promisify(execFile)
const example = join(root, 'examples', 'custom-extension')

const test = suite('custom extension')

test('goes from its schema to two clients that speak it', async () => {
  // The written code imports the package by its name, as that of a user's project does.
  const config = { runtime: 'typed-xmpp/node/v1' }
  const folder = temporaryFolder({
    'package.json': JSON.stringify({ type: 'module' }),
    'typed-xmpp.config.json': JSON.stringify(config),
  })
  const source = join(folder, 'src')
  mkdirSync(source)
  cpSync(join(example, 'src', 'main.ts'), join(source, 'main.ts'))
  const compiler = ['--import', 'tsx', 'codegen/src/main.ts', 'generate']
  const schema = [join('examples', 'custom-extension', 'dummy.xsd')]
  const options = [
    '--out',
    join(source, 'generated'),
    '--config',
    join(folder, 'typed-xmpp.config.json'),
  ]
  await within(60_000, run(process.execPath, [...compiler, ...schema, ...options], { cwd: root }))
  const { stdout } = await within(
    60_000,
    run(process.execPath, ['--import', 'tsx', join(source, 'main.ts')], {
      cwd: root,
      env: { ...process.env, TSX_TSCONFIG_PATH: join(root, 'tsconfig.json') },
    }),
  )
  assert.is(stdout, "<dummy xmlns='xmpp:xep:example'>you said hello</dummy>\n")
})

test.run()
