/** Child processes that always end: output captured, time taken, killed with their children at a limit. */
import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process'

/** How a command is run. */
export interface CommandOptions {
  /** The working directory. */
  readonly cwd?: string
  /** The environment, added to that of this process. */
  readonly env?: Readonly<Record<string, string>>
  /** The wall-clock limit in seconds. */
  readonly limit: number
}

/** How a command ended. */
export interface CommandOutcome {
  /** The exit code, or null when a signal ended the process. */
  readonly code: number | null
  /** The signal that ended the process. */
  readonly signal: NodeJS.Signals | null
  /** True when the limit passed and the process was killed. */
  readonly timedOut: boolean
  /** The standard output and the standard error, as they came. */
  readonly output: string
  /** The standard output alone. */
  readonly stdout: string
  /** The last message received over IPC, if any. */
  readonly message: unknown
  /** The wall-clock time in seconds. */
  readonly seconds: number
}

const running = new Set<ChildProcess>()

/** Runs a program to its end, or to its limit. Never rejects: a program that cannot start has code 127. */
export function runCommand(
  program: string,
  parameters: readonly string[],
  options: CommandOptions,
): Promise<CommandOutcome> {
  const started = performance.now()
  const child = spawn(program, parameters, {
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'] satisfies StdioOptions,
    // A group of its own, so that the limit also ends what the program has started.
    detached: true,
  })
  running.add(child)
  const output: string[] = []
  const stdout: string[] = []
  let message: unknown
  let timedOut = false
  const timer = setTimeout(() => {
    timedOut = true
    kill(child)
  }, options.limit * 1000)
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output.push(text)
    stdout.push(text)
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => output.push(text))
  child.on('message', (received) => {
    message = received
  })
  return new Promise((resolve) => {
    const settle = (code: number | null, signal: NodeJS.Signals | null) => {
      clearTimeout(timer)
      running.delete(child)
      resolve({
        code,
        signal,
        timedOut,
        output: output.join(''),
        stdout: stdout.join(''),
        message,
        seconds: (performance.now() - started) / 1000,
      })
    }
    child.on('error', (error) => {
      output.push(`${error.message}\n`)
      settle(127, null)
    })
    // What the program has left running would keep the pipes open, and outlive the run.
    child.on('exit', () => kill(child))
    child.on('close', settle)
  })
}

/** Kills every command still running; for a runner that is interrupted. */
export function killCommands(): void {
  for (const child of running) kill(child)
}

function kill(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch (error) {
    // The group is gone already; macOS says EPERM while its leader waits to be reaped.
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ESRCH' && code !== 'EPERM') throw error
  }
}
