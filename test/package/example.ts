/** An example of this repository as a team has it: in a folder of its own, with what npm installs. */
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../conventions/sources.ts'
import { install, type Packages, type Workbench } from './workbench.ts'

/** Copies an example, has it depend on the tarballs, and installs. Returns its folder. */
export async function installExample(
  name: string,
  bench: Workbench,
  packages: Packages,
): Promise<string> {
  const project = join(bench.folder, name)
  const own = /\/(node_modules|dist|\.turbo|\.nx)$|\/src\/generated$|package-lock\.json$/
  const source = join(root, 'examples', name)
  const isCommitted = name === 'workspace'
  cpSync(source, project, {
    recursive: true,
    filter: (path) => !own.test(path) || (isCommitted && path.endsWith('generated')),
  })
  const folders = readdirSync(project, { recursive: true, encoding: 'utf8' })
  for (const path of [
    'package.json',
    ...folders.filter((each) => each.endsWith('/package.json')),
  ]) {
    const file = join(project, path)
    if (existsSync(file)) useTarballs(file, packages)
  }
  await install(project)
  return project
}

function useTarballs(file: string, packages: Packages): void {
  const text = readFileSync(file, 'utf8')
    .replace('"typed-xmpp": "^0.1.0"', `"typed-xmpp": "file:${packages.runtime}"`)
    .replace('"typed-xmpp-codegen": "^0.1.0"', `"typed-xmpp-codegen": "file:${packages.compiler}"`)
  writeFileSync(file, text)
}
