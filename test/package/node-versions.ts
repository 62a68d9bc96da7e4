/** Other versions of Node, through npm's `node` package. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { run, type Workbench } from './workbench.ts'

/** The versions to run under: the one that runs this, and the later ones that users have. */
export const nodeVersions: readonly string[] = [process.versions.node, '22', '24']

/** The path of a Node of this version, installed when it is not the running one. */
export async function installNode(bench: Workbench, version: string): Promise<string> {
  if (version === process.versions.node) return process.execPath
  const project = await bench.project(`node-${version}`, { node: version })
  const path = join(project, 'node_modules', 'node', 'bin', 'node')
  if (!existsSync(path)) throw new Error('the node package has installed no program')
  const installed = (await run(path, ['--version'], { limit: 20 })).trim()
  if (!installed.startsWith(`v${version}.`)) throw new Error(`it is ${installed}`)
  return path
}
