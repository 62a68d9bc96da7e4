/** Connections through proxies, well-behaved and not. */
import { createServer, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'
import { connect, isConnectionError, LocalProtocolError } from 'typed-xmpp'
import { Server } from 'typed-xmpp/server'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { tcpConnector } from '../../runtime/connection/connect-tcp.ts'
import { directDial } from '../../runtime/connection/dial.ts'
import { within } from '../support/within.ts'
import { listen, receive } from './tls-peer.ts'

const domain = 'montague.example'
const socksDone = [5, 0, 0, 1, 0, 0, 0, 0, 0, 0]

/** What a proxy says, turn by turn, and what the connection fails by. */
const refusals: readonly [
  title: string,
  proxy: string,
  turns: readonly (string | readonly number[])[],
  outcome: RegExp,
][] = [
  ['407', 'http://me:s3cret@', ['HTTP/1.1 407 No\r\n\r\n'], /status 407/],
  ['what is no HTTP', 'http://', ['hello\r\n\r\n'], /does not speak HTTP/],
  ['a head without end', 'http://', ['HTTP/1.1 200 OK\r\n'.repeat(2000)], /too long/],
  ['nothing', 'http://', [''], /ended the connection/],
  ['another version', 'socks5://', [[4, 0]], /does not speak SOCKS5/],
  ['that no method will do', 'socks5://', [[5, 255]], /who asks/],
  ['that it wants a name', 'socks5://', [[5, 2]], /who asks/],
  ['that it wants no name', 'socks5://me:s3cret@', [[5, 0]], /who asks/],
  [
    'that the name is wrong',
    'socks5://me:s3cret@',
    [
      [5, 2],
      [1, 1],
    ],
    /does not take the name/,
  ],
  [
    'that the host refuses',
    'socks5://',
    [
      [5, 0],
      [5, 5, 0, 1],
    ],
    /connection was refused/,
  ],
  [
    'a code nobody knows',
    'socks5://',
    [
      [5, 0],
      [5, 99, 0, 1],
    ],
    /the code 99/,
  ],
  [
    'an address of no kind',
    'socks5://',
    [
      [5, 0],
      [5, 0, 0, 9],
    ],
    /does not speak SOCKS5/,
  ],
  [
    'half an answer',
    'socks5://',
    [
      [5, 0],
      [5, 0],
    ],
    /ended the connection/,
  ],
]

/** What a proxy says that lets through, byte by byte, and what it must have been asked. */
const accepted: readonly [
  title: string,
  proxy: string,
  turns: readonly (string | readonly number[])[],
  asked: readonly RegExp[],
][] = [
  [
    'CONNECT',
    'http://',
    ['HTTP/1.1 200 OK\r\nX: y\r\n\r\n'],
    [/^CONNECT x\.example:5222 HTTP\/1\.1\r\nHost: x\.example:5222\r\n\r\n$/],
  ],
  [
    'CONNECT with a name',
    'http://m%40e:s%3Acret@',
    ['HTTP/1.0 200\r\n\r\n'],
    [new RegExp(`Basic ${Buffer.from('m@e:s:cret').toString('base64')}\r\n`)],
  ],
  [
    'SOCKS5',
    'socks5://',
    [[5, 0], socksDone],
    [/^\x05\x01\x00$/, /^\x05\x01\x00\x03\x09x\.example\x14\x66$/],
  ],
  [
    'SOCKS5 with a name',
    'socks5://me:s3cret@',
    [
      [5, 2],
      [1, 0],
      [5, 0, 0, 3, 2, 65, 66, 0, 0],
    ],
    [/^\x05\x01\x02$/, /^\x01\x02me\x06s3cret$/, /x\.example/],
  ],
]

const test = suite('proxies')

for (const [title, proxy, turns, outcome] of refusals) {
  test(`says ${title}: ${proxy.split(':')[0]}`, async () => {
    const { port, close } = await listen((socket) => script(socket, turns, '', []))
    try {
      const error = await within(
        5000,
        dial(`${proxy}127.0.0.1:${port}`).catch((e: unknown) => e),
      )
      assert.ok(isConnectionError(error), String(error))
      assert.is(error.code, 'http')
      assert.match(error.message, outcome)
      assert.not.match(`${error.stack} ${JSON.stringify(error)} ${error.cause}`, /s3cret|me:/)
    } finally {
      await close()
    }
  })
}

for (const [title, proxy, turns, asked] of accepted) {
  test(`goes through by ${title}, and takes nothing of what the server says`, async () => {
    const seen: string[] = []
    const { port, close } = await listen((socket) => script(socket, turns, 'hello', seen))
    try {
      const transport = await within(5000, dial(`${proxy}127.0.0.1:${port}`))
      const heard = receive(transport)
      await within(5000, heard.until('hello'))
      assert.is(heard.text, 'hello')
      for (const [index, pattern] of asked.entries()) assert.match(seen[index] ?? '', pattern)
      transport.destroy()
    } finally {
      await close()
    }
  })
}

test('does not wait for ever for a proxy that says nothing', async () => {
  const { port, close } = await listen(() => {})
  try {
    const opening = dial(`socks5://127.0.0.1:${port}`, 100)
    const error = await within(
      5000,
      opening.catch((e: unknown) => e),
    )
    assert.ok(isConnectionError(error), String(error))
    assert.match(error.message, /no answer within/)
  } finally {
    await close()
  }
})

test('says that the proxy is not there', async () => {
  const { port, close } = await listen(() => {})
  await close()
  const error = await dial(`http://me:s3cret@127.0.0.1:${port}`).catch((e: unknown) => e)
  assert.ok(isConnectionError(error), String(error))
  assert.match(
    error.message,
    /through http:\/\/127\.0\.0\.1:\d+ to x\.example:5222: .*ECONNREFUSED/,
  )
})

test('refuses URLs of no proxy without saying them again', async () => {
  for (const url of [
    'socks4://me:s3cret@x',
    'https://me:s3cret@x',
    'me:s3cret@x',
    'http://[s3cret',
  ]) {
    const error = await dial(url).catch((e: unknown) => e)
    assert.instance(error, LocalProtocolError)
    assert.not.match(String(error), /s3cret/)
  }
})

for (const kind of ['http', 'socks5'] as const) {
  for (const way of ['STARTTLS', 'direct TLS', 'wss'] as const) {
    test(`a client logs in through a proxy of ${kind}, ${way}`, async () => {
      await using server = await Server.listen({
        domain,
        accounts: { romeo: 'balcony' },
        directTlsPort: 0,
        webSocketPort: 0,
      })
      const { host, ca, port, directTlsPort, webSocketUrl: websocket } = server
      const ways = {
        STARTTLS: { host, port, tls: { ca } },
        'direct TLS': { host, port: directTlsPort, tls: { ca, direct: true } },
        wss: { websocket, tls: { ca } },
      }
      const reached: number[] = []
      const tunnel = createServer((socket) => tunnels[kind](socket, reached))
      await new Promise<void>((resolve) => tunnel.listen(0, '127.0.0.1', resolve))
      try {
        const client = await within(
          5000,
          connect({
            jid: `romeo@${domain}`,
            password: 'balcony',
            proxy: `${kind}://127.0.0.1:${(tunnel.address() as AddressInfo).port}`,
            // What is within the proxy is the same connection of TLS at both ends.
            channelBinding: 'require',
            ...ways[way],
          }),
        )
        assert.equal(reached, [way === 'wss' ? Number(new URL(websocket).port) : ways[way].port])
        await within(5000, client.close())
      } finally {
        tunnel.close()
      }
    })
  }
}

test.run()

/** Proxies that do as they are asked, and note the ports that they are asked for. */
const tunnels: Readonly<Record<'http' | 'socks5', (socket: Socket, reached: number[]) => void>> = {
  http(socket, reached) {
    socket.once('data', (asked) => {
      const port = Number(/^CONNECT 127\.0\.0\.1:(\d+) /.exec(String(asked))?.[1])
      join(socket, port, reached, 'HTTP/1.1 200 OK\r\n\r\n')
    })
  },
  socks5(socket, reached) {
    socket.once('data', () => {
      socket.write(Buffer.from([5, 0]))
      socket.once('data', (asked) => {
        const port = asked.readUInt16BE(asked.length - 2)
        join(socket, port, reached, Buffer.from([5, 0, 0, 1, 127, 0, 0, 1, 0, 1]))
      })
    })
  },
}

function join(socket: Socket, port: number, reached: number[], answer: string | Buffer): void {
  reached.push(port)
  void directDial()({ host: '127.0.0.1', port }, new AbortController().signal).then((on) => {
    socket.write(answer)
    socket.on('error', () => on.destroy())
    on.on('error', () => socket.destroy())
    socket.pipe(on).pipe(socket)
  })
}

function dial(proxy: string, timeout = 5000): ReturnType<ReturnType<typeof tcpConnector>> {
  const target = { domain, service: 'xmpp-client', host: 'x.example', proxy, timeout } as const
  return tcpConnector()(target)
}

/** A proxy that answers each thing that it is asked by the next turn, and ends after one too many. */
function script(
  socket: Socket,
  turns: readonly (string | readonly number[])[],
  after: string,
  seen: string[],
): void {
  let turn = 0
  socket.on('data', (data) => {
    seen.push(data.toString('latin1'))
    const say = turns[turn++]
    if (say === undefined) return
    const isLast = turn === turns.length
    const bytes = typeof say === 'string' ? Buffer.from(say) : Buffer.from([...say])
    socket.write(isLast ? Buffer.concat([bytes, Buffer.from(after)]) : bytes)
    if (isLast && after === '') socket.end()
  })
}
