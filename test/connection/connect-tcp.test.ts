import type { LookupFunction } from 'node:net'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { tcpConnector } from '../../runtime/connection/connect-tcp.ts'
import type { ConnectTarget } from '../../runtime/connection/connector.ts'
import type { SrvRecord } from '../../runtime/connection/order-srv.ts'
import type { Resolver } from '../../runtime/connection/resolve.ts'
import { type ConnectionError, isConnectionError } from '../../runtime/errors.ts'
import { within } from '../support/within.ts'
import { bytes, listen, receive } from './tls-peer.ts'

const domain = 'montague.example'

const test = suite('connecting over TCP')

test('goes to the host and port it is given, and asks the DNS for nothing', async () => {
  const listener = await listen((socket) => socket.write('hello'))
  try {
    const { resolver, asked } = fakeDns()
    const transport = await within(
      5000,
      tcpConnector({ resolver })(client({ host: '127.0.0.1', port: listener.port })),
    )
    assert.is(transport.peer, `127.0.0.1:${listener.port}`)
    assert.is(transport.canStartTls, true)
    const heard = receive(transport)
    await within(5000, heard.until('hello'))
    transport.destroy()
    assert.is(await within(5000, heard.ended), undefined)
    assert.equal(asked, [])
  } finally {
    await listener.close()
  }
})

test('tries the targets of the SRV records in their order until one answers', async () => {
  const listener = await listen((socket) => socket.end('here'))
  const closed = await closedPort()
  try {
    const { resolver, asked } = fakeDns({
      records: [srv('second.x', listener.port, 2), srv('first.x', closed, 1)],
      hosts: { 'first.x': ['127.0.0.1'], 'second.x': ['127.0.0.1'] },
    })
    const transport = await within(5000, tcpConnector({ resolver })(client({})))
    assert.is(transport.peer, `127.0.0.1:${listener.port}`)
    assert.equal(asked, [
      `SRV _xmpps-client._tcp.${domain}`,
      `SRV _xmpp-client._tcp.${domain}`,
      'first.x',
      'second.x',
    ])
    await within(5000, receive(transport).ended)
  } finally {
    await listener.close()
  }
})

test('says what it tried when nothing answers', async () => {
  const closed = await closedPort()
  const { resolver } = fakeDns({
    records: [srv('one.x', closed, 1), srv('two.x', closed, 2), srv('gone.x', 1, 3)],
    hosts: { 'one.x': ['127.0.0.1'], 'two.x': ['127.0.0.1', '127.0.0.2'] },
  })
  const error = await failure(tcpConnector({ resolver })(client({})))
  assert.is(error.code, 'connect')
  assert.is(error.expected, domain)
  assert.is(error.tried, `one.x:${closed}, two.x:${closed}, gone.x:1`)
  assert.match(error.message, `one.x:${closed} (ECONNREFUSED)`)
  assert.match(error.message, 'gone.x:1 (ENOTFOUND)')
  assert.instance(error.cause, AggregateError)
})

test('reports a refused connection', async () => {
  const port = await closedPort()
  const error = await failure(tcpConnector()(client({ host: '127.0.0.1', port })))
  assert.is(error.code, 'connect')
  assert.is(error.tried, `127.0.0.1:${port}`)
  assert.match(error.message, 'ECONNREFUSED')
})

test('reports a host that has no address as a fault of the DNS', async () => {
  const { resolver } = fakeDns()
  const error = await failure(tcpConnector({ resolver })(client({ host: 'gone.example' })))
  assert.is(error.code, 'dns')
  assert.is(error.tried, 'gone.example:5222')
})

test('never tries the domain itself where SRV records exist', async () => {
  const { resolver, asked } = fakeDns({ records: [srv('gone.x', 5222, 1)] })
  const error = await failure(tcpConnector({ resolver })(client({})))
  assert.is(error.tried, 'gone.x:5222')
  assert.not.ok(asked.includes(domain))
})

test('tries the addresses of a host in parallel', async () => {
  const listener = await listen((socket) => socket.write('hello'))
  try {
    const hosts = { [domain]: ['::1', '127.0.0.1'] }
    const { resolver } = fakeDns({ hosts })
    const target = client({ host: domain, port: listener.port })
    const transport = await within(5000, tcpConnector({ resolver })(target))
    assert.is(transport.peer, `127.0.0.1:${listener.port}`)
    transport.destroy()
  } finally {
    await listener.close()
  }
})

test('gives a component the port of components, and no TLS', async () => {
  const listener = await listen((socket) => socket.write('hello'))
  const { resolver, asked } = fakeDns()
  try {
    const error = await failure(
      tcpConnector({ resolver })({ domain: 'gateway.example', service: 'xmpp-component' }),
    )
    assert.is(error.tried, 'gateway.example:5347')
    assert.equal(asked, ['gateway.example'])
    const transport = await within(
      5000,
      tcpConnector({ resolver })({
        domain: 'gateway.example',
        service: 'xmpp-component',
        host: '127.0.0.1',
        port: listener.port,
      }),
    )
    assert.is(transport.canStartTls, false)
    transport.write(bytes('x'))
    transport.destroy()
  } finally {
    await listener.close()
  }
})

test('gives up after its time, leaving a share to every target', async () => {
  const asked: string[] = []
  const resolver: Resolver = {
    srv: async (name) =>
      name.startsWith('_xmpps-') ? [] : [srv('slow.x', 1, 1), srv('slower.x', 2, 2)],
    // Never answers, as a firewall that drops everything.
    lookup: ((host: string) => asked.push(host)) as unknown as LookupFunction,
  }
  const error = await failure(tcpConnector({ resolver })(client({ timeout: 100 })))
  assert.is(error.code, 'connect')
  assert.equal(asked, ['slow.x', 'slower.x'])
  assert.match(error.message, /slow\.x:1 \(no answer within \d+ ms\)/)
})

test('gives up when the DNS does not answer', async () => {
  const resolver: Resolver = { ...fakeDns().resolver, srv: () => new Promise(() => {}) }
  const error = await failure(tcpConnector({ resolver })(client({ timeout: 50 })))
  assert.is(error.code, 'dns')
  assert.match(error.message, /no answer within \d+ ms/)
})

test('stops when its signal says so', async () => {
  const controller = new AbortController()
  const reason = new Error('not any more')
  const resolver: Resolver = {
    srv: async (name) =>
      name.startsWith('_xmpps-') ? [] : [srv('slow.x', 1, 1), srv('never.x', 2, 2)],
    lookup: ((host: string) => {
      assert.is(host, 'slow.x')
      controller.abort(reason)
    }) as unknown as LookupFunction,
  }
  const connect = tcpConnector({ resolver })
  const connecting = connect(client({ signal: controller.signal }))
  assert.is(
    await within(
      5000,
      connecting.catch((error) => error),
    ),
    reason,
  )
  const again = connect(client({ signal: controller.signal }))
  assert.is(
    await within(
      5000,
      again.catch((error) => error),
    ),
    reason,
  )
})

test.run()

function client(target: Partial<ConnectTarget>): ConnectTarget {
  return { domain, service: 'xmpp-client', ...target }
}

async function failure(connecting: Promise<unknown>): Promise<ConnectionError> {
  const outcome = await within(
    5000,
    connecting.then(
      () => new Error('it connected'),
      (error: unknown) => error,
    ),
  )
  if (isConnectionError(outcome)) return outcome
  throw outcome
}

/** A port that nobody listens on. */
async function closedPort(): Promise<number> {
  const { port, close } = await listen(() => {})
  await close()
  return port
}

/** A DNS with these SRV records and hosts, and what it was asked. */
function fakeDns(
  content: {
    readonly records?: readonly SrvRecord[]
    /** Those of direct TLS. */
    readonly direct?: readonly SrvRecord[]
    readonly hosts?: Readonly<Record<string, readonly string[]>>
  } = {},
): { resolver: Resolver; asked: string[] } {
  const asked: string[] = []
  const lookup: LookupFunction = (host, _options, callback) => {
    asked.push(host)
    const addresses = (content.hosts?.[host] ?? []).map((address) => ({
      address,
      family: address.includes(':') ? 6 : 4,
    }))
    const fault = Object.assign(new Error(`no ${host}`), {
      code: 'ENOTFOUND',
      syscall: 'getaddrinfo',
    })
    queueMicrotask(() => callback(addresses.length === 0 ? fault : null, addresses))
  }
  const resolver: Resolver = {
    lookup,
    async srv(name) {
      asked.push(`SRV ${name}`)
      return (name.startsWith('_xmpps-') ? content.direct : content.records) ?? []
    },
  }
  return { resolver, asked }
}

function srv(name: string, port: number, priority: number): SrvRecord {
  return { name, port, priority, weight: 0 }
}
