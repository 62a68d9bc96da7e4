/** The command as it is published: compiled from the sources there are, in a folder of its own. */
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { temporaryFolder } from './temporary-folder.ts'

const repository = fileURLToPath(new URL('../../', import.meta.url))
let built: string | undefined

/** The program of the built command, built at the first call. */
export function builtCommand(): string {
  built ??= build()
  return built
}

function build(): string {
  const folder = temporaryFolder()
  for (const part of ['bin', 'templates', 'package.json', 'annotations.xsd', 'overlay.xsd']) {
    cpSync(join(repository, 'codegen', part), join(folder, part), { recursive: true })
  }
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'))
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc')
  const project = join(repository, 'codegen/tsconfig.build.json')
  const parameters = [compiler, '-p', project, '--noCheck', '--outDir', join(folder, 'dist')]
  const { status, stdout } = spawnSync(process.execPath, parameters, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`the command cannot be built: ${stdout}`)
  return join(folder, 'bin/typed-xmpp.js')
}

/** What a process came to that was given so much time and memory. */
export interface BoundedRun {
  /** Absent where it took too long. */
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the built command in a folder with a bounded heap, and ends it after some seconds. */
export function boundedRun(
  parameters: readonly string[],
  folder: string,
  {
    megabytes = 256,
    seconds = 60,
  }: { readonly megabytes?: number; readonly seconds?: number } = {},
): Promise<BoundedRun> {
  mkdirSync(folder, { recursive: true })
  const heap = `--max-old-space-size=${megabytes}`
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [heap, builtCommand(), ...parameters], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: seconds * 1000,
    })
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('error', reject)
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }))
  })
}
