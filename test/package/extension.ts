/** `examples/custom-extension`, as an outside team has it: from tarballs, with the installed command. */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../conventions/sources.ts'
import type { Steps } from './steps.ts'
import { install, type Packages, run, type Workbench } from './workbench.ts'

/** Copies the example, installs it, compiles its schema and its source, and runs it. */
export async function checkExtension(
  step: Steps['step'],
  bench: Workbench,
  packages: Packages,
): Promise<void> {
  const project = join(bench.folder, 'custom-extension')
  const here = { cwd: project, limit: 120 }
  const installed = await step('the extension example installs from the tarballs', async () => {
    const source = join(root, 'examples', 'custom-extension')
    const own = /\/(node_modules|dist|generated)$|package-lock\.json$/
    cpSync(source, project, { recursive: true, filter: (path) => !own.test(path) })
    const file = join(project, 'package.json')
    const manifest = JSON.parse(readFileSync(file, 'utf8'))
    manifest.dependencies['typed-xmpp'] = `file:${packages.runtime}`
    manifest.devDependencies['typed-xmpp-codegen'] = `file:${packages.compiler}`
    writeFileSync(file, JSON.stringify(manifest, undefined, 2))
    await install(project)
    return true
  })
  if (!installed) return
  const compiled = await step('its schema compiles with the installed command', async () => {
    await run('npm', ['run', '--silent', 'generate'], here)
    if (!existsSync(join(project, 'src', 'generated'))) throw new Error('nothing was generated')
    return true
  })
  if (!compiled) return
  await step('its generated output is found up to date', () =>
    run('npm', ['run', '--silent', 'generate', '--', '--check'], here),
  )
  const built = await step('its source compiles', async () => {
    await run('npm', ['run', '--silent', 'build'], here)
    return true
  })
  if (!built) return
  await step('one of its clients answers the other', async () => {
    const printed = await run('npm', ['start', '--silent'], { ...here, limit: 60 })
    const expected = "<dummy xmlns='xmpp:xep:example'>you said hello</dummy>\n"
    if (printed !== expected) throw new Error(`it printed ${printed}`)
  })
}
