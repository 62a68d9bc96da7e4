/** Clients and components of others, as processes of their own that are over when their test is. */
import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { within } from '../../support/within.ts'

/** How a peer ended. */
export interface PeerOutcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A peer that runs. */
export interface Peer {
  readonly ended: Promise<PeerOutcome>
  /** Fulfils when it has printed something that the pattern fits. */
  printed(pattern: RegExp): Promise<void>
  /** Ends its standard input. */
  finish(): void
  kill(): void
}

/** Runs a script of `peers/` with Debian's Python, which has the libraries. */
export function pythonPeer(script: string, task: object): Peer {
  const path = fileURLToPath(new URL(`../peers/${script}`, import.meta.url))
  return peer('/usr/bin/python3', ['-u', path, JSON.stringify(task)])
}

/** Runs a program, with what it reads. */
export function peer(
  program: string,
  parameters: readonly string[],
  { input, env }: { readonly input?: string; readonly env?: Record<string, string> } = {},
): Peer {
  const child: ChildProcess = spawn(program, parameters, {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  })
  let stdout = ''
  let stderr = ''
  const listeners = new Set<() => void>()
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
    for (const listener of listeners) listener()
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  if (input !== undefined) child.stdin?.end(input)
  const ended = new Promise<PeerOutcome>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, stdout, stderr }))
  })
  const printed = (pattern: RegExp): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (pattern.test(stdout)) resolve()
      }
      listeners.add(look)
      look()
      ended.then(() => reject(new Error(`it ended first: ${stdout}${stderr}`)), reject)
    })
  return {
    ended,
    printed: (pattern) => within(15_000, printed(pattern)),
    finish: () => child.stdin?.end(),
    kill: () => child.kill('SIGKILL'),
  }
}
