/** `examples/workspace`, as a team has it: from tarballs, with the installed command. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../conventions/sources.ts'
import type { Steps } from './steps.ts'
import { install, type Packages, run, type Workbench } from './workbench.ts'

/** Copies the workspace, installs it, runs its tests, builds both packages and runs one. */
export async function checkWorkspace(
  step: Steps['step'],
  bench: Workbench,
  packages: Packages,
): Promise<void> {
  const project = join(bench.folder, 'workspace')
  const here = { cwd: project, limit: 120 }
  const installed = await step('the workspace example installs from the tarballs', async () => {
    const own = /\/(node_modules|dist)$|package-lock\.json$/
    const source = join(root, 'examples', 'workspace')
    cpSync(source, project, { recursive: true, filter: (path) => !own.test(path) })
    for (const name of ['.', 'stanzas', 'bot']) useTarballs(join(project, name), packages)
    await install(project)
    return true
  })
  if (!installed) return
  await step('its tests find both packages up to date', () =>
    run('npm', ['test', '--silent'], here),
  )
  const built = await step('both of its packages build', async () => {
    await run('npm', ['run', '--silent', 'build'], here)
    return true
  })
  if (!built) return
  await step('a message holds classes of three packages', async () => {
    const printed = await run('npm', ['start', '--silent', '-w', '@example/bot'], here)
    for (const part of ["<queue xmlns='urn:example:queue'", '<ticket', '<delay']) {
      if (!printed.includes(part)) throw new Error(`it printed ${printed}`)
    }
  })
}

function useTarballs(folder: string, packages: Packages): void {
  const file = join(folder, 'package.json')
  const text = readFileSync(file, 'utf8')
    .replace('"typed-xmpp": "^0.1.0"', `"typed-xmpp": "file:${packages.runtime}"`)
    .replace('"typed-xmpp-codegen": "^0.1.0"', `"typed-xmpp-codegen": "file:${packages.compiler}"`)
  writeFileSync(file, text)
}
