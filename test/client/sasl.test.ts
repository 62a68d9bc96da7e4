/** How a client logs in: by what, bound or not, and what it remembers of it. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import {
  Message,
  SaslAuth,
  SaslChallenge,
  SaslFailureElement,
  SaslMechanisms,
  SaslResponse,
  SaslSuccess,
} from '../../generated/rfc6120/index.ts'
import { Client } from '../../runtime/client/client.ts'
import type { ClientOptions } from '../../runtime/client/client-options.ts'
import { type ClientStorage, memoryStorage } from '../../runtime/client/client-storage.ts'
import { nodePlatform } from '../../runtime/connection/node-platform.ts'
import type { Platform } from '../../runtime/connection/platform.ts'
import { serverAuthenticator } from '../../runtime/sasl/server-authenticator.ts'
import type { ServerAuthenticator } from '../../runtime/sasl/mechanism.ts'
import { MemoryPasswordDatabase } from '../../runtime/sasl/memory-password-database.ts'
import { decodeData } from '../../runtime/sasl/replies.ts'
import { SaslFailure } from '../../runtime/sasl/sasl-failure.ts'
import { Server } from '../../runtime/server/server.ts'
import type { ServerOptions } from '../../runtime/server/server-options.ts'
import type { Dialogue, Feature } from '../../runtime/stream/feature.ts'
import { within } from '../support/within.ts'
import { domain, joinedClient, serverFeatures } from './joined.ts'

const test = suite('logins of a client')
const accounts = { romeo: 'wherefore', juliet: 'deny-thy-father' }
const jid = `romeo@${domain}/balcony`

/** A client at a server in memory, and the mechanisms that it has tried. */
function clientAt(
  server: Server,
  options: Partial<ClientOptions> = {},
  platform: Platform = nodePlatform,
): { readonly client: Client; readonly tried: string[] } {
  const tried: string[] = []
  const client = new Client(
    {
      jid,
      password: 'wherefore',
      transport: () => server.connectInMemory(),
      log: ({ xml }) => {
        const mechanism = /^<auth(?:enticate)? [^>]*mechanism='([^']*)'/.exec(xml)?.[1]
        if (mechanism !== undefined) tried.push(mechanism)
      },
      ...options,
    },
    { platform },
  )
  return { client, tried }
}

function serverWith(options: Partial<ServerOptions> = {}): Promise<Server> {
  return Server.inMemory({ domain, accounts, ...options })
}

async function logIn(
  server: Server,
  options: Partial<ClientOptions> = {},
): Promise<{ readonly jid: string; readonly tried: string[] }> {
  const { client, tried } = clientAt(server, options)
  await within(5000, client.connect())
  const found = { jid: client.jid.toString(), tried }
  await within(5000, client.close())
  return found
}

async function refusal(work: Promise<unknown>): Promise<SaslFailure> {
  const error = await within(5000, work).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  assert.instance(error, SaslFailure, `${error}`)
  return error as SaslFailure
}

test('the strongest mechanism is used, bound to the connection', async () => {
  await using server = await serverWith()
  assert.equal(await logIn(server), { jid, tried: ['SCRAM-SHA-512-PLUS'] })
  const { tried } = await logIn(server, { channelBinding: 'off' })
  assert.equal(tried, ['SCRAM-SHA-512'])
  const mechanisms = ['SCRAM-SHA-1-PLUS', 'SCRAM-SHA-1', 'PLAIN']
  assert.equal((await logIn(server, { mechanisms })).tried, ['SCRAM-SHA-1-PLUS'])
})

test('it is over TLS, too', async () => {
  await using server = await Server.listen({ domain, accounts })
  const { connectTcp } = await import('../../runtime/connection/connect-tcp.ts')
  const tried: string[] = []
  const client = new Client(
    {
      jid,
      password: 'wherefore',
      host: server.host,
      port: server.port,
      tls: { ca: server.ca },
      channelBinding: 'require',
      log: ({ xml }) =>
        tried.push(/^<auth(?:enticate)? [^>]*mechanism='([^']*)'/.exec(xml)?.[1] ?? ''),
    },
    { platform: nodePlatform, connector: connectTcp },
  )
  await within(10_000, client.connect())
  assert.equal(tried.filter(Boolean), ['SCRAM-SHA-512-PLUS'])
  await client.close()
})

test('a server that binds nothing is no server for who requires it', async () => {
  await using server = await serverWith({ mechanisms: ['SCRAM-SHA-1', 'PLAIN'] })
  const { client, tried } = clientAt(server, { channelBinding: 'require' })
  const error = await refusal(client.connect())
  assert.is(error.check, 'channel-binding')
  assert.equal(tried, [])
})

test('keys are derived once, and not at each login', async () => {
  await using server = await serverWith()
  let derived = 0
  const { subtle } = nodePlatform.sasl
  const platform: Platform = {
    ...nodePlatform,
    sasl: {
      ...nodePlatform.sasl,
      subtle: {
        digest: (...given) => subtle.digest(...given),
        importKey: (...given) => subtle.importKey(...given),
        sign: (...given) => subtle.sign(...given),
        deriveBits: (...given) => {
          derived++
          return subtle.deriveBits(...given)
        },
      },
    },
  }
  const { client, tried } = clientAt(server, {}, platform)
  for (let login = 0; login < 3; login++) {
    await within(5000, client.connect())
    await within(5000, client.close())
  }
  assert.is(tried.length, 3)
  assert.is(derived, 1)
  await server.addAccount('romeo', 'another')
  await refusal(client.connect())
  assert.is(derived, 2, 'for another salt')
})

test('an account that was bound is not logged in without, now or after a restart', async () => {
  const storage = memoryStorage()
  await using binding = await serverWith()
  await using other = await serverWith({ mechanisms: ['SCRAM-SHA-1', 'PLAIN'] })
  await logIn(binding, { storage })
  const key = `sasl-pin:romeo@${domain}`
  assert.is(await storage.read(key), '{"hidesPassword":true,"bindsChannel":true}')
  const { client, tried } = clientAt(other, { storage })
  const error = await refusal(client.connect())
  assert.match(error.message, /channel/)
  assert.equal(tried, [])
  // Another account has another pin, and who forgets is asked no more.
  const juliet = { jid: `juliet@${domain}`, password: accounts.juliet, storage }
  assert.equal((await logIn(other, juliet)).tried, ['SCRAM-SHA-1'])
  await storage.write(key, '')
  assert.equal((await logIn(other, { storage, fast: false })).tried, ['SCRAM-SHA-1'])
})

test('it is remembered without a storage for as long as the client lives', async () => {
  await using binding = await serverWith()
  await using other = await serverWith({ mechanisms: ['SCRAM-SHA-1', 'PLAIN'] })
  let server = binding
  const { client, tried } = clientAt(binding, { transport: () => server.connectInMemory() })
  await within(5000, client.connect())
  await client.close()
  server = other
  await refusal(client.connect())
  assert.equal(tried, ['SCRAM-SHA-512-PLUS'])
})

test('an account that has hidden its password does not show it', async () => {
  const storage = memoryStorage()
  await using scram = await serverWith({ mechanisms: ['SCRAM-SHA-256'] })
  await using plain = await serverWith({ mechanisms: ['PLAIN'] })
  assert.equal((await logIn(plain, { storage, channelBinding: 'off', fast: false })).tried, [
    'PLAIN',
  ])
  assert.is(await storage.read(`sasl-pin:romeo@${domain}`), undefined)
  await logIn(scram, { storage, channelBinding: 'off', fast: false })
  const { client, tried } = clientAt(plain, { storage, channelBinding: 'off', fast: false })
  await refusal(client.connect())
  assert.equal(tried, [])
})

/** Storages that do not do what they should, and what is made of it. */
const broken: readonly (readonly [string, ClientStorage])[] = [
  ['cannot be read', { read: () => Promise.reject(new Error('no disk')), write: () => {} }],
  [
    'throws',
    {
      read: () => {
        throw new Error('no disk')
      },
      write: () => {},
    },
  ],
  ['cannot be written', { read: () => undefined, write: () => Promise.reject(new Error('full')) }],
  ['holds no JSON', { read: () => '{', write: () => {} }],
  ['holds something else', { read: () => '{"hidesPassword":"yes"}', write: () => {} }],
  ['holds null', { read: () => 'null', write: () => {} }],
]

for (const [what, storage] of broken) {
  test(`a storage that ${what} lets nobody in by what is not known`, async () => {
    await using server = await serverWith()
    const error = await refusal(clientAt(server, { storage }).client.connect())
    assert.is(error.check, 'platform')
    assert.instance(error.cause, Error)
  })
}

test('without an account one is a guest for as long as the stream lasts', async () => {
  await using server = await serverWith({ anonymous: true })
  const guest = { jid: domain, password: undefined, anonymous: true }
  const { client, tried } = clientAt(server, guest)
  await within(5000, client.connect())
  assert.equal(tried, ['ANONYMOUS'])
  assert.match(client.jid.toString(), new RegExp(`^[0-9a-f]{32}@${domain}/.+`))
  const echo = new Promise<Message>((resolve) => client.once(Message, resolve))
  client.send(new Message({ to: client.jid, body: 'is anybody there?' }))
  assert.is((await within(5000, echo)).body, 'is anybody there?')
  const first = client.jid
  await client.close()
  const second = await logIn(server, guest)
  assert.not.match(second.jid, first.localpart!)
})

test('an anonymous login has no account, and a server must allow it', async () => {
  await using server = await serverWith()
  assert.throws(() => clientAt(server, { anonymous: true }), /the login is anonymous/)
  assert.throws(() => clientAt(server, { jid: domain }), /no address of an account/)
  const { client } = clientAt(server, { jid: domain, anonymous: true, password: undefined })
  assert.is((await refusal(client.connect())).condition, 'invalid-mechanism')
})

test('a token is shown in place of a password, and got anew for each login', async () => {
  const shown: string[] = []
  await using server = await serverWith({
    accessTokens: {
      validate: async (token) => {
        shown.push(token)
        return token === 'expired' ? { status: 'invalid_token' } : { username: 'romeo' }
      },
    },
  })
  const options = { password: undefined, token: 'kiss' }
  assert.equal((await logIn(server, options)).tried, ['OAUTHBEARER'])
  const mechanisms = ['X-OAUTH2']
  assert.equal((await logIn(server, { ...options, mechanisms })).tried, ['X-OAUTH2'])
  let round = 0
  const { client } = clientAt(server, { ...options, token: async () => `kiss-${++round}` })
  for (let login = 0; login < 2; login++) {
    await within(5000, client.connect())
    await client.close()
  }
  assert.equal(shown, ['kiss', 'kiss', 'kiss-1', 'kiss-2'])
  const refused = clientAt(server, { ...options, token: 'expired', mechanisms: ['OAUTHBEARER'] })
  const error = await refusal(refused.client.connect())
  assert.is(error.condition, 'not-authorized')
  assert.match(error.text ?? '', 'invalid_token')
  assert.not.match(error.message + (error.text ?? ''), 'expired')
})

test('a token that cannot be had is said, and nothing is tried', async () => {
  await using server = await serverWith({ accessTokens: { validate: async () => ({}) as never } })
  const token = (): never => {
    throw new Error('the issuer is away')
  }
  const { client, tried } = clientAt(server, { password: undefined, token })
  const error = await refusal(client.connect())
  assert.match(error.message, 'no access token could be had')
  assert.is((error.cause as Error).message, 'the issuer is away')
  assert.equal(tried, [])
})

test('DIGEST-MD5 is offered where it is named, and used where nothing better is', async () => {
  await using server = await serverWith({ mechanisms: ['DIGEST-MD5', 'PLAIN'] })
  assert.equal((await logIn(server)).tried, ['DIGEST-MD5'])
})

for (const [what, identities, isIn] of [
  ['one of the account', [`romeo@${domain}`], true],
  ['one of somebody else', [`juliet@${domain}`], false],
  ['none that is known', [], false],
] as const) {
  test(`a certificate, ${what}, ${isIn ? 'does for' : 'does not for'} a password`, async () => {
    const secureChannel = {
      protocol: 'memory',
      cipher: 'none',
      isVerified: true,
      peerCertificate: undefined,
      channelBindings: [],
      certificateIdentities: identities,
    }
    const { client, server } = await joinedClient(
      { password: undefined, tls: { certificate: 'shown', key: 'elsewhere' } },
      { transport: { secureChannel } },
    )
    if (!isIn) {
      await refusal(client.connect())
      return
    }
    await within(5000, client.connect())
    assert.is(server.driver.session.jid?.toString(), `romeo@${domain}/balcony`)
    await client.close()
  })
}

/** A server as those before XEP-0440 and XEP-0474 are, which takes none of the bindings it is shown. */
function bindsNothing(database: MemoryPasswordDatabase): Feature {
  const options = { platform: nodePlatform.sasl, domain, secret: new Uint8Array(32) }
  return {
    name: 'sasl',
    necessary: [],
    prohibited: ['authenticated'],
    offer: () => new SaslMechanisms({ mechanisms: ['SCRAM-SHA-1-PLUS', 'SCRAM-SHA-1', 'PLAIN'] }),
    respond(first, scene) {
      let machine: ServerAuthenticator | undefined
      const receive: Dialogue['receive'] = (node) => {
        if (node instanceof SaslAuth && node.mechanism.endsWith('-PLUS')) {
          scene.send(new SaslFailureElement({ condition: 'not-authorized' }))
          return true
        }
        if (!(node instanceof SaslAuth || node instanceof SaslResponse)) return false
        const data = decodeData(node.text ?? '')
        if (node instanceof SaslAuth) {
          machine = serverAuthenticator(node.mechanism, database, { isSecure: true }, options)
        }
        scene.step(
          () => (node instanceof SaslAuth ? machine!.start(data) : machine!.response(data)),
          (reply) => {
            if (reply.kind === 'failure') throw reply.error
            const text = reply.encode()
            if (reply.kind === 'challenge') scene.send(new SaslChallenge({ text }))
            else {
              scene.send(new SaslSuccess({ text }))
              const { identity } = reply
              scene.done({ facts: ['authenticated'], identity, next: 'restart' })
            }
          },
        )
        return true
      }
      return first instanceof SaslAuth && receive(first) ? { receive } : undefined
    },
  }
}

test('a login that had to do without the binding is told of, after online', async () => {
  const database = new MemoryPasswordDatabase({ platform: nodePlatform.sasl, iterations: 4096 })
  await database.add('romeo', 'wherefore')
  const bindings = [{ type: 'tls-exporter', data: new Uint8Array(32).fill(3) }]
  const secureChannel = {
    protocol: 'memory',
    cipher: 'none',
    isVerified: true,
    peerCertificate: undefined,
    channelBindings: bindings,
  }
  const join = {
    transport: { secureChannel },
    features: [bindsNothing(database), ...serverFeatures().slice(2)],
  }
  const { client } = await joinedClient({}, join)
  const events: unknown[] = []
  client.on('online', () => events.push('online'))
  const told = new Promise<void>((resolve) => {
    client.on('unbound', (login) => {
      events.push(login)
      resolve()
    })
  })
  await within(5000, client.connect())
  await within(5000, told)
  assert.equal(events, ['online', { mechanism: 'SCRAM-SHA-1', peer: 'memory' }])
  await client.close()

  const strict = await joinedClient({ channelBinding: 'require' }, join)
  const error = await refusal(strict.client.connect())
  assert.is(error.condition, 'not-authorized')
  assert.is(error.mechanism, 'SCRAM-SHA-1-PLUS')
})

test.run()
