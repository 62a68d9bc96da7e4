/**
 * `node --import tsx bench/idle/main.ts`: what a client that is online and idle costs, of this project
 * and of `@xmpp/client`, compiled, on the same server over TLS, each kind in a process of its own.
 *
 *     --count 1000      the clients
 *     --seconds 10      how long they idle, for the time of the processor
 */
import { type ChildProcess, execFile, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import type { IdleCost } from './measure.ts'
import type { Place } from './place.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = join(here, '..', '..')
const compiled = join(root, 'node_modules', '.cache', 'typed-xmpp-idle', 'bench', 'idle')
const kinds = { own: 'typed-xmpp', 'xmpp-client': '@xmpp/client' }

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '10' },
  },
})
await main(values.count, values.seconds)

async function main(count: string, seconds: string): Promise<void> {
  await run(process.execPath, [
    join(root, 'node_modules/typescript/bin/tsc'),
    '-p',
    here,
    '--noCheck',
  ])
  const peer = await peerModule()
  const server = fork(join(compiled, 'server.js'), [count])
  const folder = await mkdtemp(join(tmpdir(), 'typed-xmpp-idle-'))
  try {
    const [place] = (await once(server, 'message')) as [Place]
    const authority = join(folder, 'ca.pem')
    await writeFile(authority, place.ca)
    process.stdout.write(`${count} clients over TLS, each\n`)
    for (const [kind, title] of Object.entries(kinds)) {
      const env = {
        ...process.env,
        IDLE_PLACE: JSON.stringify(place),
        IDLE_PEER: peer,
        NODE_EXTRA_CA_CERTS: authority,
      }
      const options = { execArgv: ['--expose-gc'], env }
      const child = fork(join(compiled, 'measure.js'), [kind, count, seconds], options)
      const [cost] = (await Promise.race([once(child, 'message'), failure(child)])) as [IdleCost]
      process.stdout.write(`${lineOf(title, cost)}\n`)
    }
  } finally {
    server.disconnect()
    await rm(folder, { recursive: true })
  }
}

function lineOf(title: string, { heap, external, rss, processor, timers }: IdleCost): string {
  const kilo = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
  const memory = `heap ${kilo(heap)}, buffers ${kilo(external)}, process ${kilo(rss)}`
  return `${title.padEnd(14)}${memory}; ${timers} timers, ${(processor * 100).toFixed(2)} % of a processor`
}

async function failure(child: ChildProcess): Promise<never> {
  const [code] = await once(child, 'exit')
  throw new Error(`the process that is measured ended with ${code}`)
}

/** Where the peer is; it is installed where it is not. */
async function peerModule(): Promise<string> {
  const require = createRequire(import.meta.url)
  try {
    return pathToFileURL(require.resolve('@xmpp/client')).href
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error
  }
  await run('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund'])
  return pathToFileURL(require.resolve('@xmpp/client')).href
}

async function run(program: string, parameters: readonly string[]): Promise<void> {
  await promisify(execFile)(program, parameters, { cwd: here })
}
