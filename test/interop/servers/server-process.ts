/**
 * Servers that never outlive the run: each runs under a shell that reads a pipe of this process and
 * kills its server when the pipe ends, so it is over however this process ends, `SIGKILL` included.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'

/** What is started, and how it shows that it listens. */
export interface ServerCommand {
  /** What messages call it. */
  readonly name: string
  readonly program: string
  readonly parameters: readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** The file that its output goes to. */
  readonly output: string
  /** The file of its log, where that is another. */
  readonly log?: string
  /** Found in the log, all of them, when it serves. */
  readonly ready: readonly RegExp[]
  /** Found in the log when it cannot serve, whether it goes on or not. */
  readonly hopeless?: RegExp
}

/** A server that is running. */
export interface ServerProcess {
  /** Ends it, and waits until it is gone. */
  stop(): Promise<void>
}

/**
 * Starts a server and waits until its own log says that it serves: that a port is open would not tell
 * whose it is.
 *
 * Rejects with an error that holds the end of the log.
 */
export async function startServer(command: ServerCommand): Promise<ServerProcess> {
  const { name, program, parameters, env, output, log = output, ready, hopeless } = command
  const file = openSync(output, 'w')
  const child = spawn('/bin/sh', ['-c', guard, 'guard', program, ...parameters], {
    env: { ...process.env, ...env },
    stdio: ['pipe', file, file],
    detached: true,
  })
  closeSync(file)
  let failure: string | undefined
  child.on('error', (error) => {
    failure = error.message
  })
  child.on('exit', (code, signal) => {
    failure ??= `it ended by ${signal ?? `exit code ${code}`}`
  })
  const server = { stop: () => stop(child) }
  for (let waited = 0; waited < startLimit; waited += pollInterval) {
    const text = existsSync(log) ? readFileSync(log, 'utf8') : ''
    if (ready.every((sign) => sign.test(text))) return server
    const sign = hopeless?.exec(text)
    failure ??= sign?.[0]
    if (failure !== undefined) break
    await delay(pollInterval)
  }
  await server.stop()
  throw new Error(
    `${name} did not start: ${failure ?? `not ready after ${startLimit / 1000} s`}\n${tail(output)}${log === output ? '' : tail(log)}`,
  )
}

/** The last lines of a file, if there is one. */
export function tail(file: string, lines = 20): string {
  if (!existsSync(file)) return ''
  return `${readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).join('\n')}\n`
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.pid === undefined) return
  const over =
    child.exitCode === null && child.signalCode === null
      ? new Promise<void>((resolve) => child.once('exit', () => resolve()))
      : undefined
  // The shell kills the server and sees it end; where it cannot, both are killed.
  child.stdin?.destroy()
  const isLate = delay(stopLimit, true, { ref: false })
  if (await Promise.race([over, isLate])) process.kill(-child.pid, 'SIGKILL')
  await over
}

/** Runs its arguments until they end, or until the standard input does. */
const guard = `
exec 3<&0
"$@" </dev/null 3<&- &
server=$!
{ read -r line; kill -9 "$server"; } <&3 2>/dev/null &
watcher=$!
wait "$server"
code=$?
kill "$watcher" 2>/dev/null
exit "$code"`

const startLimit = 30_000
const stopLimit = 5000
const pollInterval = 50
