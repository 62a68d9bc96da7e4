/** The servers of a run: brought up together, and ended whatever happens. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeCertificates } from './servers/certificates.ts'
import { startEjabberd } from './servers/ejabberd.ts'
import { startKerberos } from './servers/kerberos.ts'
import { startProsody } from './servers/prosody.ts'
import type { ServerProcess } from './servers/server-process.ts'
import { kerberosPackage } from './support/kerberos-package.ts'
import { type World, worldVariable } from './world.ts'

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
  // Before several suites do at once.
  await kerberosPackage()
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
    const kerberos = await startKerberos(below(folder, 'kerberos'))
    running.push(kerberos.process)
    const cyrus = kerberos.service
    const starting = [
      startProsody({ folder: below(folder, 'prosody'), certificates, cyrus }),
      startEjabberd({ folder: below(folder, 'ejabberd'), certificates }),
    ] as const
    // Those that have started are ended when another has not.
    for (const outcome of await Promise.allSettled(starting)) {
      if (outcome.status === 'fulfilled') running.push(outcome.value.process)
    }
    const [prosody, ejabberd] = await Promise.all(starting)
    const file = join(folder, 'world.json')
    const world: World = {
      folder,
      authority,
      prosody: prosody.listening,
      ejabberd: ejabberd.listening,
      kerberos: kerberos.client,
    }
    writeFileSync(file, JSON.stringify(world))
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
