/** Ports for servers that cannot be told to choose one themselves. */
import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/**
 * So many ports of loopback that nobody listens on. They are below those that the system gives to
 * outgoing connections, one of which would take them between now and the server's start.
 */
export async function freePorts(count: number): Promise<number[]> {
  const ports = new Set<number>()
  for (let tries = 0; tries < 1000 && ports.size < count; tries++) {
    const port = randomInt(firstPort, lastPort)
    if (!ports.has(port) && (await isFree(port))) ports.add(port)
  }
  if (ports.size < count) throw new Error(`there are no ${count} free ports on loopback`)
  return [...ports]
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}

const firstPort = 20_000
/** The ports of outgoing connections begin here on Linux. */
const lastPort = 32_768
