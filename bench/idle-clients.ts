/**
 * `node --expose-gc --import tsx bench/idle-clients.ts`: what a client that is online and idle costs. The
 * server is a process of its own, so that the memory is the clients'.
 *
 *     --count 1000      the clients
 *     --seconds 10      how long they idle, for the time of the processor
 */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { connectTcp } from '../runtime/connection/connect-tcp.ts'
import { Client } from '../runtime/client/client.ts'
import { nodePlatform } from '../runtime/connection/node-platform.ts'
import { Server } from '../runtime/server/server.ts'

/** Where the server is. */
interface Place {
  readonly host: string
  readonly port: number
  readonly ca: string
}

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '10' },
    server: { type: 'boolean', default: false },
  },
})

if (values.server) await serve(Number(values.count))
else await measure(Number(values.count), Number(values.seconds))

async function serve(count: number): Promise<void> {
  const server = await Server.listen({
    domain: 'localhost',
    accounts: { romeo: 'secret' },
    maximumConnections: count + 10,
    maximumResources: count + 10,
  })
  const { host, port, ca } = server
  if (ca === undefined) throw new Error('the server has no authority of its own')
  process.send?.({ host, port, ca } satisfies Place)
  process.once('disconnect', () => process.exit())
}

async function measure(count: number, seconds: number): Promise<void> {
  const child = fork(fileURLToPath(import.meta.url), ['--server', '--count', String(count)])
  try {
    const [place] = (await once(child, 'message')) as [Place]
    const warm = await connected(place, 'warm')
    const before = await memory()
    const clients = await connectAll(place, count)
    const after = await memory()
    const cpu = process.cpuUsage()
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
    const { user, system } = process.cpuUsage(cpu)
    const each = (bytes: number): string => `${(bytes / count / 1024).toFixed(1)} kB`
    const lines = [
      `${count} clients over TLS, each managed and kept alive`,
      `heap   ${each(after.heapUsed - before.heapUsed)} a client`,
      `all    ${each(after.rss - before.rss)} a client, TLS of Node included`,
      `timers ${process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length}`,
      `idle   ${((user + system) / 10_000 / seconds).toFixed(2)} % of a processor`,
    ]
    process.stdout.write(`${lines.join('\n')}\n`)
    await Promise.all([warm, ...clients].map((client) => client.close()))
  } finally {
    await stopped(child)
  }
}

async function connectAll(place: Place, count: number): Promise<readonly Client[]> {
  const clients: Client[] = []
  const width = 20
  for (let from = 0; from < count; from += width) {
    const group = Array.from({ length: Math.min(width, count - from) }, (_, index) =>
      connected(place, `r${from + index}`),
    )
    clients.push(...(await Promise.all(group)))
  }
  return clients
}

async function connected({ host, port, ca }: Place, resource: string): Promise<Client> {
  const client = new Client(
    { jid: `romeo@localhost/${resource}`, password: 'secret', host, port, tls: { ca } },
    { platform: nodePlatform, connector: connectTcp },
  )
  await client.connect()
  return client
}

async function memory(): Promise<NodeJS.MemoryUsage> {
  if (globalThis.gc === undefined) throw new Error('it is to be run with --expose-gc')
  for (let round = 0; round < 3; round++) {
    globalThis.gc()
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return process.memoryUsage()
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  child.disconnect()
  await once(child, 'exit')
}
