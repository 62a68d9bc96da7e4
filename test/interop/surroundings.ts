/** The servers of a run: brought up together, and ended whatever happens. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeCertificates } from './servers/certificates.ts'
import { startProsody } from './servers/prosody.ts'
import type { ServerProcess } from './servers/server-process.ts'
import { worldVariable } from './world.ts'

/** What is up. */
export interface Surroundings {
  /** What is said of it. */
  readonly summary: string
  /** Ends every server and removes the folder. */
  end(): Promise<void>
}

/** How it is brought up. */
export interface SurroundingsOptions {
  /** Whether the folder with the logs stays. */
  readonly keep: boolean
}

/** Brings the servers up and names them in the environment. Rejects with what one of them has logged. */
export async function surround({ keep }: SurroundingsOptions): Promise<Surroundings> {
  const started = performance.now()
  const folder = mkdtempSync(join(tmpdir(), 'typed-xmpp-interop-'))
  const running: ServerProcess[] = []
  const end = async (): Promise<void> => {
    await Promise.all(running.map((server) => server.stop()))
    if (!keep) rmSync(folder, { recursive: true, force: true })
  }
  try {
    const certificates = below(folder, 'certificates')
    const authority = await writeCertificates(certificates)
    const prosody = await startProsody({ folder: below(folder, 'prosody'), certificates })
    running.push(prosody.process)
    const file = join(folder, 'world.json')
    writeFileSync(file, JSON.stringify({ folder, authority, prosody: prosody.listening }))
    process.env[worldVariable] = file
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    return { summary: `servers are up after ${seconds} s${keep ? ` in ${folder}` : ''}`, end }
  } catch (error) {
    await end()
    throw error
  }
}

function below(folder: string, name: string): string {
  const path = join(folder, name)
  mkdirSync(path)
  return path
}
