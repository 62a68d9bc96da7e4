/** `examples/workspace`, as a team has it: from tarballs, with the installed command. */
import { installExample } from './example.ts'
import type { Steps } from './steps.ts'
import { type Packages, run, type Workbench } from './workbench.ts'

/** Copies the workspace, installs it, runs its tests, builds both packages and runs one. */
export async function checkWorkspace(
  step: Steps['step'],
  bench: Workbench,
  packages: Packages,
): Promise<void> {
  const project = await step('the workspace example installs from the tarballs', () =>
    installExample('workspace', bench, packages),
  )
  if (project === undefined) return
  const here = { cwd: project, limit: 120 }
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
