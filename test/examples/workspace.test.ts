/** The npm workspace: one package generates, the other imports its namespaces, and both are up to date. */
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { root } from '../conventions/sources.ts'
import { typedXmpp } from '../support/command.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const test = suite('workspace example')

for (const name of ['stanzas', 'bot']) {
  test(`has the generated modules of ${name} up to date`, async () => {
    const { exitCode, stderr } = await typedXmpp(['generate', '--check'], join(workspace(), name))
    assert.is(exitCode, 0, stderr)
  })
}

test('imports classes of a package of the workspace, and of typed-xmpp', () => {
  const module = readFileSync(join(workspace(), 'bot/src/generated/queue/queue.ts'), 'utf8')
  assert.match(module, /import \{ Ticket \} from '@example\/stanzas\/ticket'/)
  assert.match(module, /import \{ Delay \} from 'typed-xmpp\/xep-0203'/)
})

test('fails its check in both packages when the shared schema has changed', async () => {
  const folder = workspace()
  const path = join(folder, 'stanzas/schemas/ticket.xsd')
  writeFileSync(path, readFileSync(path, 'utf8').replace('value="high"', 'value="dire"'))
  for (const name of ['stanzas', 'bot']) {
    const { exitCode, stderr } = await typedXmpp(['generate', '--check'], join(folder, name))
    assert.is(exitCode, 1)
    assert.ok(stderr.includes('is stale'), stderr)
  }
})

test.run()

// The example as npm installs it, with the packages linked.
function workspace(): string {
  const folder = temporaryFolder({
    'node_modules/typed-xmpp/package.json':
      '{ "name": "typed-xmpp", "exports": { "./manifest.json": "./generated/manifest.json" } }',
  })
  cpSync(join(root, 'examples', 'workspace'), folder, { recursive: true })
  for (const name of ['generated', 'schemas']) {
    symlinkSync(join(root, name), join(folder, 'node_modules/typed-xmpp', name))
  }
  mkdirSync(join(folder, 'node_modules/@example'))
  symlinkSync(join(folder, 'stanzas'), join(folder, 'node_modules/@example/stanzas'))
  return folder
}
