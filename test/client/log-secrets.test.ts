/** Neither the log, nor what debug shows, nor an error tells a credential, by whatever mechanism. */
import { connectTcp } from '../../runtime/connection/connect-tcp.ts'
import { nodePlatform } from '../../runtime/connection/node-platform.ts'
import type { Transport, TransportSink } from '../../runtime/connection/transport.ts'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Client } from '../../runtime/client/client.ts'
import type { ClientOptions } from '../../runtime/client/client-options.ts'
import { Server } from '../../runtime/server/server.ts'
import { within } from '../support/within.ts'

const test = suite('secrets')

const password = 'it is the east'
const token = 'eyJhbGciOiJub25lIn0.juliet-is-the-sun'

/** The mechanisms, and what logs in by them. */
const cases: readonly (readonly [mechanism: string, options: Partial<ClientOptions>])[] = [
  ...['PLAIN', 'DIGEST-MD5'].map((name) => [name, { password }] as const),
  ...['SCRAM-SHA-1', 'SCRAM-SHA-256', 'SCRAM-SHA-512'].flatMap((name) => [
    [name, { password }] as const,
    [`${name}-PLUS`, { password }] as const,
  ]),
  ...['OAUTHBEARER', 'X-OAUTH2'].map((name) => [name, { token }] as const),
]

/** All that goes over a transport, inside its TLS. */
class Tap implements Transport {
  readonly peer: string
  readonly #inner: Transport
  readonly #texts: string[]

  constructor(inner: Transport, texts: string[]) {
    this.#inner = inner
    this.#texts = texts
    this.peer = inner.peer
  }

  get secureChannel() {
    return this.#inner.secureChannel
  }

  get canStartTls() {
    return this.#inner.canStartTls
  }

  start(sink: TransportSink): void {
    this.#inner.start({
      data: (chunk) => {
        this.#texts.push(new TextDecoder().decode(chunk))
        sink.data(chunk)
      },
      drained: () => sink.drained(),
      ended: (error) => sink.ended(error),
    })
  }

  write(bytes: Uint8Array): boolean {
    this.#texts.push(new TextDecoder().decode(bytes))
    return this.#inner.write(bytes)
  }

  startTls() {
    return this.#inner.startTls()
  }

  pause(): void {
    this.#inner.pause()
  }

  resume(): void {
    this.#inner.resume()
  }

  end(): void {
    this.#inner.end()
  }

  destroy(): void {
    this.#inner.destroy()
  }
}

const server = await Server.listen({
  domain: 'localhost',
  accounts: { romeo: password },
  mechanisms: cases.map(([mechanism]) => mechanism),
  accessTokens: {
    validate: async (given) =>
      given === token ? { username: 'romeo' } : { status: 'invalid_token' },
  },
})
test.after(() => server.close())

for (const sasl2 of ['off', 'prefer'] as const) {
  for (const [mechanism, options] of cases) {
    for (const isRight of [true, false]) {
      const how = `by ${mechanism}${sasl2 === 'off' ? '' : ' within SASL2'}`
      test(`a login ${how} that ${isRight ? 'succeeds' : 'fails'} shows no secret`, async () => {
        const wire: string[] = []
        const shown: string[] = []
        const { host, port, ca } = server
        const wrong = { password: `${password}!`, token: `${token}x` }
        const target = {
          domain: 'localhost',
          service: 'xmpp-client',
          host,
          port,
          tls: { ca },
        } as const
        const client = new Client(
          {
            jid: 'romeo@localhost/balcony',
            ...options,
            ...(isRight
              ? {}
              : options.password
                ? { password: wrong.password }
                : { token: wrong.token }),
            mechanisms: [mechanism],
            sasl2,
            debug: true,
            log: ({ xml }) => shown.push(xml),
            transport: async () => new Tap(await connectTcp(target), wire),
          },
          { platform: { ...nodePlatform, debug: (line) => void shown.push(line) } },
        )
        let error: unknown
        await within(20_000, client.connect()).catch((reason: unknown) => {
          error = reason
        })
        assert.is(error === undefined, isRight, `${error}`)
        await within(5000, client.close())
        const secrets = [password, token, wrong.password, wrong.token, ...exchanged(wire.join(''))]
        assert.ok(secrets.length > 4, 'nothing was exchanged')
        const all = `${shown.join('\n')}\n${described(error)}`
        assert.match(all, mechanism)
        for (const secret of secrets) {
          for (const text of [secret, Buffer.from(secret).toString('base64')]) {
            assert.not.ok(all.includes(text), `${text} is shown`)
          }
        }
      })
    }
  }
}

test.run()

/** What SASL exchanged on the wire, but for what says nothing. */
function exchanged(xml: string): string[] {
  const names = 'auth|response|challenge|success|initial-response|additional-data'
  const contents = xml.matchAll(new RegExp(`<(${names})(?: [^>]*)?>([^<]*)</\\1>`, 'g'))
  return [...contents].map(([, , text]) => text!).filter((text) => text.length > 4)
}

/** An error with all that it holds. */
function described(error: unknown): string {
  if (!(error instanceof Error)) return ''
  return `${error.stack} ${JSON.stringify(error)} ${described(error.cause)}`
}
