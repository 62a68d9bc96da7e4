import { once } from 'node:events'
import { connect as dial, type Socket } from 'node:net'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { tcpConnector } from '../../runtime/connection/connect-tcp.ts'
import type { ConnectTarget } from '../../runtime/connection/connector.ts'
import type { TlsOptions } from '../../runtime/connection/tls-options.ts'
import type { Transport } from '../../runtime/connection/transport.ts'
import { type ConnectionError, isConnectionError } from '../../runtime/errors.ts'
import {
  CertificateAuthority,
  type CertificateRequest,
  type IssuedCertificate,
} from '../../runtime/server/certificate-authority.ts'
import { within } from '../support/within.ts'
import { bytes, type Listener, listen, receive, receiving } from './tls-peer.ts'

const domain = 'montague.example'
const authority = CertificateAuthority.create('Test authority')
const good: CertificateRequest = { commonName: 'x', dns: [domain] }
const day = 24 * 60 * 60 * 1000

/** Certificates a hostile or broken server shows, and what is said of them. */
const untrusted: readonly [
  title: string,
  request: CertificateRequest,
  says: RegExp,
  trust?: (options: TlsOptions) => TlsOptions,
][] = [
  ['for another name', { commonName: domain, dns: ['evil.example'] }, /not for montague\.example/],
  ['for the host that was dialled', { commonName: 'x', ip: ['127.0.0.1'] }, /IP-ID 127\.0\.0\.1/],
  ['without names', { commonName: domain }, /has no name/],
  ['that has expired', { ...good, notAfter: new Date(Date.now() - day) }, /has expired/],
  [
    'that is not valid yet',
    { ...good, notBefore: new Date(Date.now() + day), notAfter: new Date(Date.now() + 2 * day) },
    /not valid yet/,
  ],
  ['of an authority nobody knows', good, /authority that is not trusted/, () => ({})],
]

const test = suite('TCP transport')

test('carries bytes both ways, in the clear and then in TLS', async () => {
  await withPeer(
    good,
    (peer, socket) => {
      const heard = receive(peer, (text) => {
        if (text === 'starttls') {
          peer.write(bytes('proceed'))
          void within(5000, peer.startTls())
        } else if (text === 'hello') {
          assert.is(peer.secureChannel?.isVerified, false)
          peer.write(bytes('and to you'))
        }
      })
      assert.is(peer.peer, `127.0.0.1:${socket.remotePort}`)
      void heard
    },
    async (transport, port) => {
      assert.is(transport.peer, `127.0.0.1:${port}`)
      assert.is(transport.secureChannel, undefined)
      assert.is(transport.canStartTls, true)
      let secured: Promise<unknown> | undefined
      const heard = receive(transport, (text) => {
        if (text === 'proceed') secured = transport.startTls()
      })
      transport.write(bytes('starttls'))
      await within(5000, heard.until('proceed'))
      const channel = await within(5000, secured ?? Promise.reject(new Error('not begun')))
      assert.is(transport.secureChannel, channel)
      assert.is(transport.secureChannel?.isVerified, true)
      assert.is(transport.secureChannel?.protocol, 'TLSv1.3')
      assert.match(transport.secureChannel?.cipher ?? '', /^TLS_/)
      assert.ok(transport.secureChannel?.peerCertificate instanceof Uint8Array)
      assert.is(transport.canStartTls, false)
      transport.write(bytes('hello'))
      await within(5000, heard.until('and to you'))
      assert.is(heard.text, 'proceedand to you')
      transport.end()
      assert.is(await within(5000, heard.ended), undefined)
    },
  )
})

test('asks for the domain by SNI, wherever it connected to', async () => {
  let hello = ''
  await withListener(
    (socket) => {
      socket.once('data', () => {
        socket.write('proceed')
        socket.once('data', (chunk) => {
          hello = chunk.toString('latin1')
          socket.destroy()
        })
      })
    },
    async ({ port }) => {
      await failToSecure(await connect({ domain: 'bücher.example', port }))
      assert.ok(hello.includes('xn--bcher-kva.example'), 'the name is not in the ClientHello')
    },
  )
})

test('accepts a certificate for the service of the domain (SRV-ID)', async () => {
  const request = { commonName: 'x', srv: [`_xmpp-client.${domain}`] }
  await withPeer(request, startTlsWhenAsked, async (transport) => {
    await secure(transport)
    assert.is(transport.secureChannel?.isVerified, true)
    transport.destroy()
  })
})

for (const [title, request, says, trust] of untrusted) {
  test(`refuses a certificate ${title}`, async () => {
    await withPeer(
      request,
      startTlsWhenAsked,
      async (transport, port) => {
        const { error, ended } = await failToSecure(transport)
        assert.is(error.code, 'certificate')
        assert.match(error.message, says)
        assert.is(error.tried, `127.0.0.1:${port}`)
        assert.is(error.expected, domain)
        assert.is(ended, error)
        assert.is(transport.secureChannel, undefined)
      },
      trust,
    )
  })
}

test('refuses a certificate that signed itself', async () => {
  const own = await CertificateAuthority.create(domain)
  const issued = await own.issue(good)
  const target = (port: number): ConnectTarget => ({
    domain,
    service: 'xmpp-client',
    host: '127.0.0.1',
    port,
  })
  await withListener(
    (socket) => startTlsWhenAsked(receiving(socket, issued)),
    async ({ port }) => {
      const { error } = await failToSecure(await tcpConnector()(target(port)))
      assert.is(error.code, 'certificate')
    },
  )
})

test('is not persuaded by the environment to trust anybody', async () => {
  process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0'
  // Node warns of the variable, once.
  const warned = process.listeners('warning')
  process.removeAllListeners('warning')
  try {
    await withPeer(
      good,
      startTlsWhenAsked,
      async (transport) => {
        const { error } = await failToSecure(transport)
        assert.is(error.code, 'certificate')
      },
      () => ({}),
    )
  } finally {
    delete process.env['NODE_TLS_REJECT_UNAUTHORIZED']
    for (const listener of warned) process.on('warning', listener)
  }
})

test('hands nothing over that was sent in the clear after TLS was begun', async () => {
  await withListener(
    (socket) => {
      socket.once('data', () => {
        socket.write('proceed')
        // Seen by the client after it began the handshake, as the answer to its ClientHello.
        socket.once('data', () => socket.write('<iq from="evil"/>'))
      })
    },
    async ({ port }) => {
      const transport = await connect({ port })
      const heard = receive(transport, (text) => {
        if (text.startsWith('proceed')) void transport.startTls().catch(() => {})
      })
      transport.write(bytes('starttls'))
      const error = await within(5000, heard.ended)
      assert.is(error?.code, 'tls')
      assert.is(heard.text, 'proceed')
    },
  )
})

test('refuses bytes that came in the clear before TLS was begun', async () => {
  await withListener(
    (socket) => socket.write('proceed'),
    async ({ port }, sockets) => {
      const transport = await connect({ port })
      let error: unknown
      const heard = receive(transport, () => transport.pause())
      await within(5000, heard.until('proceed'))
      // Paused: what follows waits in the socket, where it must not be taken for TLS.
      for (const socket of sockets) await new Promise((sent) => socket.write('<iq/>', sent))
      await new Promise((wake) => setTimeout(wake, 100))
      await transport.startTls().catch((fault: unknown) => {
        error = fault
      })
      assert.ok(isConnectionError(error), String(error))
      assert.is(error.code, 'tls')
      assert.match(error.message, /in the clear where the TLS handshake has to begin/)
      assert.is(await within(5000, heard.ended), error)
      assert.is(heard.text, 'proceed')
    },
  )
})

test('reports a peer that speaks no TLS', async () => {
  await withListener(
    (socket) => {
      socket.once('data', () => {
        socket.write('proceed')
        socket.once('data', () => socket.write('HTTP/1.1 400 Bad Request\r\n\r\n'))
      })
    },
    async ({ port }) => {
      const { error, ended } = await failToSecure(await connect({ port }))
      assert.is(error.code, 'tls')
      assert.is(ended, error)
    },
  )
})

test('reports a connection that is cut in the middle of the handshake', async () => {
  for (const cut of ['end', 'destroy', 'resetAndDestroy'] as const) {
    await withListener(
      (socket) => {
        socket.once('data', () => {
          socket.write('proceed')
          socket.once('data', () => socket[cut]())
        })
      },
      async ({ port }) => {
        const { error, ended } = await failToSecure(await connect({ port }))
        assert.is(error.code, 'lost', `${cut}: ${error.message}`)
        assert.is(ended, error)
      },
    )
  }
})

test('gives up a handshake that is destroyed', async () => {
  await withListener(
    (socket) => {
      socket.once('data', () => socket.write('proceed'))
    },
    async ({ port }) => {
      const transport = await connect({ port })
      setTimeout(() => transport.destroy(), 100)
      const { error } = await failToSecure(transport)
      assert.is(error.code, 'closed')
    },
  )
})

for (const [attack, code] of [
  ['speaks no TLS', 'tls'],
  ['cuts the connection', 'lost'],
  ['ends its direction', 'lost'],
] as const) {
  test(`reports on the receiving side a peer that ${attack}`, async () => {
    const issued = await (await authority).issue(good)
    let fault: Promise<unknown> | undefined
    let ended: Promise<unknown> | undefined
    await withListener(
      (socket) => {
        const peer = receiving(socket, issued)
        const heard = receive(peer, () => {
          peer.write(bytes('proceed'))
          fault = peer.startTls().then(
            () => new Error('TLS was established'),
            (error) => error,
          )
        })
        ended = heard.ended
      },
      async ({ port }) => {
        const socket = dial(port, '127.0.0.1')
        socket.write('starttls')
        await within(5000, once(socket, 'data'))
        if (attack === 'speaks no TLS') socket.write('GET / HTTP/1.1\r\n\r\n')
        else if (attack === 'cuts the connection') socket.resetAndDestroy()
        else socket.end()
        const error = await within(5000, fault ?? Promise.reject(new Error('not begun')))
        assert.ok(isConnectionError(error), String(error))
        assert.is(error.code, code, error.message)
        assert.is(await within(5000, ended ?? Promise.reject(new Error('x'))), error)
        socket.destroy()
      },
    )
  })
}

test('holds the writer back while the peer does not read, and the peer while nobody reads here', async () => {
  const size = 8 * 1024 * 1024
  const chunk = bytes('x'.repeat(64 * 1024))
  await withListener(
    (socket) => {
      socket.pause()
      setTimeout(() => socket.pipe(socket), 150)
    },
    async ({ port }) => {
      const transport = await connect({ port })
      let length = 0
      let full: () => void = () => {}
      const complete = new Promise<void>((resolve) => {
        full = resolve
      })
      let isPaused = false
      const heard = receive(transport, (text) => {
        assert.not.ok(isPaused, 'data came while paused')
        length += text.length
        if (length >= size) full()
      })
      let refused = false
      for (let sent = 0; sent < size; sent += chunk.length) {
        if (!transport.write(chunk)) refused = true
      }
      assert.ok(refused, 'no write was refused')
      while (length < size / 4) await new Promise((wake) => setTimeout(wake, 5))
      transport.pause()
      isPaused = true
      await new Promise((wake) => setTimeout(wake, 100))
      assert.ok(length < size)
      isPaused = false
      transport.resume()
      await within(10_000, complete)
      assert.is(length, size)
      assert.ok(heard.drains > 0, 'drained was never called')
      transport.destroy()
      assert.is(await within(5000, heard.ended), undefined)
    },
  )
})

test('sends what was written before it ends, and ends when the peer does', async () => {
  let got = ''
  await withListener(
    (socket) => {
      socket.on('data', (chunk) => {
        got += chunk
      })
      socket.write('bye')
      socket.end()
    },
    async ({ port }) => {
      const transport = await connect({ port })
      const heard = receive(transport, () => transport.write(bytes('</stream:stream>')))
      assert.is(await within(5000, heard.ended), undefined)
      assert.is(got, '</stream:stream>')
      assert.is(transport.write(bytes('late')), true)
      transport.end()
      transport.destroy()
    },
  )
})

test('reports a connection that breaks', async () => {
  await withListener(
    (socket) => {
      socket.once('data', () => socket.resetAndDestroy())
    },
    async ({ port }) => {
      const transport = await connect({ port })
      const heard = receive(transport)
      transport.write(bytes('x'))
      const error = await within(5000, heard.ended)
      assert.is(error?.code, 'lost')
      assert.match(error?.message ?? '', /ECONNRESET/)
    },
  )
})

test('ends a transport that broke before it was started', async () => {
  await withListener(
    (socket) => socket.destroy(),
    async ({ port }) => {
      const transport = await connect({ port })
      await new Promise((wake) => setTimeout(wake, 50))
      await within(5000, receive(transport).ended)
    },
  )
})

test.run()

type Peer = ReturnType<typeof receiving>

/** A listener for the time of a test. */
async function withListener(
  accept: (socket: Socket) => void,
  use: (listener: Listener, sockets: ReadonlySet<Socket>) => Promise<void>,
): Promise<void> {
  const sockets = new Set<Socket>()
  const listener = await listen((socket) => {
    sockets.add(socket)
    accept(socket)
  })
  try {
    await use(listener, sockets)
  } finally {
    await listener.close()
  }
}

/** A receiving transport with a certificate of the test's authority, and one connected to it. */
async function withPeer(
  request: CertificateRequest,
  accept: (peer: Peer, socket: Socket) => void,
  use: (transport: Transport, port: number) => Promise<void>,
  trust: (options: TlsOptions) => TlsOptions = (options) => options,
): Promise<void> {
  const issued: IssuedCertificate = await (await authority).issue(request)
  await withListener(
    (socket) => accept(receiving(socket, issued), socket),
    async ({ port }) => {
      const tls = trust({ ca: (await authority).certificate })
      await use(await connect({ port, tls }), port)
    },
  )
}

async function connect(target: Partial<ConnectTarget>): Promise<Transport> {
  const tls = { ca: (await authority).certificate }
  const whole = { domain, service: 'xmpp-client' as const, host: '127.0.0.1', tls, ...target }
  return within(5000, tcpConnector()(whole))
}

/** What a server does to `starttls`. */
function startTlsWhenAsked(peer: Peer): void {
  receive(peer, () => {
    peer.write(bytes('proceed'))
    peer.startTls().catch(() => {})
  })
}

/** Asks for TLS and has it. */
async function secure(transport: Transport): Promise<ReturnType<typeof receive>> {
  let secured: Promise<unknown> | undefined
  const heard = receive(transport, (text) => {
    if (text.startsWith('proceed')) secured = transport.startTls()
  })
  transport.write(bytes('starttls'))
  await within(5000, heard.until('proceed'))
  await within(5000, secured ?? Promise.reject(new Error('not begun')))
  return heard
}

/** Asks for TLS and fails to have it: the error, and that with which the transport ended. */
async function failToSecure(
  transport: Transport,
): Promise<{ error: ConnectionError; ended: ConnectionError | undefined }> {
  let begun: (outcome: unknown) => void = () => {}
  const outcome = new Promise<unknown>((resolve) => {
    begun = resolve
  })
  const heard = receive(transport, () => {
    transport.startTls().then(
      () => begun(new Error('TLS was established')),
      (error) => begun(error),
    )
  })
  transport.write(bytes('starttls'))
  const error = await within(5000, outcome)
  if (!isConnectionError(error)) throw error
  return { error, ended: await within(5000, heard.ended) }
}
