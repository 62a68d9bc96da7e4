/** The command `typed-xmpp`, inside this process or as one of its own. */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { run as runCommand } from '../../codegen/src/cli/run.ts'
import { within } from './within.ts'

const main = fileURLToPath(new URL('../../codegen/src/main.ts', import.meta.url))
const loader = import.meta.resolve('tsx')

/** What a run of the command came to. */
export interface CommandRun {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs `typed-xmpp` with arguments in a folder, in this process. */
export async function typedXmpp(
  parameters: readonly string[],
  folder: string,
): Promise<CommandRun> {
  const [stdout, stderr] = [new Collected(), new Collected()]
  const exitCode = await within(
    60_000,
    runCommand(parameters, { folder, environment: {}, stdout, stderr }),
  )
  return { exitCode, stdout: stdout.text, stderr: stderr.text }
}

class Collected {
  readonly isTTY = false
  text = ''

  write(chunk: string | Uint8Array): boolean {
    this.text += chunk
    return true
  }
}

/** How a process is run. */
export interface ProcessOptions {
  /** The program, where it is not that of this repository. */
  readonly program?: string
  /** What is added to the environment. */
  readonly environment?: Readonly<Record<string, string>>
  /** Hears what it prints, to either stream. */
  readonly onOutput?: (text: string) => void
  /** Told how to end it. */
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void
}

/** Runs `typed-xmpp` with arguments in a folder, as a process. */
export function typedXmppProcess(
  parameters: readonly string[],
  folder: string,
  { program = main, environment = {}, onOutput, onStart }: ProcessOptions = {},
): Promise<CommandRun> {
  const child = spawn(process.execPath, ['--import', loader, program, ...parameters], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  })
  onStart?.((signal) => void child.kill(signal))
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk
    onOutput?.(chunk)
  })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk
    onOutput?.(chunk)
  })
  const run = new Promise<CommandRun>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }))
  })
  return within(60_000, run).catch((error: unknown) => {
    child.kill()
    throw error
  })
}
