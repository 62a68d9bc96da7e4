/**
 * The process that is measured: connects clients of one kind, lets them idle, and says what each costs.
 *
 *     measure.js own|xmpp-client count seconds      the place of the server in IDLE_PLACE
 */
import type { Place } from './place.ts'

/** A client that is online. */
export interface IdleClient {
  /** Held, so that what is measured is what a program that has it holds. */
  readonly client: unknown
  close(): Promise<unknown>
}

/** What is measured. */
export interface IdleCost {
  /** The bytes of the heap of a client. */
  readonly heap: number
  /** The bytes outside of the heap that V8 knows of: buffers. */
  readonly external: number
  /** The bytes of the process. */
  readonly rss: number
  /** The part of a processor that all take. */
  readonly processor: number
  readonly timers: number
}

const [kind = 'own', count = '1000', seconds = '10'] = process.argv.slice(2)
const { connected } = (await import(`./${kind}.js`)) as {
  readonly connected: (place: Place, resource: string) => Promise<IdleClient>
}
const place = JSON.parse(process.env['IDLE_PLACE'] ?? '') as Place
process.send?.(await measure(Number(count), Number(seconds)))
process.disconnect?.()

async function measure(count: number, seconds: number): Promise<IdleCost> {
  const warm = await connectAll(20, 'warm')
  const before = await memory()
  const clients = await connectAll(count, 'r')
  const after = await memory()
  if (process.env['IDLE_SNAPSHOT']) {
    const { writeHeapSnapshot } = await import('node:v8')
    writeHeapSnapshot(process.env['IDLE_SNAPSHOT'])
  }
  const cpu = process.cpuUsage()
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
  const { user, system } = process.cpuUsage(cpu)
  const timers = process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length
  await Promise.all([...warm, ...clients].map((client) => client.close()))
  return {
    heap: (after.heapUsed - before.heapUsed) / count,
    external: (after.external - before.external) / count,
    rss: (after.rss - before.rss) / count,
    processor: (user + system) / 1e6 / seconds,
    timers,
  }
}

async function connectAll(count: number, prefix: string): Promise<readonly IdleClient[]> {
  const clients: IdleClient[] = []
  const width = 10
  for (let from = 0; from < count; from += width) {
    const group = Array.from({ length: Math.min(width, count - from) }, (_, index) =>
      connected(place, `${prefix}${from + index}`),
    )
    clients.push(...(await Promise.all(group)))
  }
  return clients
}

async function memory(): Promise<NodeJS.MemoryUsage> {
  if (globalThis.gc === undefined) throw new Error('it is to be run with --expose-gc')
  for (let round = 0; round < 5; round++) {
    globalThis.gc()
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return process.memoryUsage()
}
