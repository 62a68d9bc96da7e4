/** What nobody may see of the logins that show no password: certificates, guests, tickets, tokens. */
import { memoryStorage } from 'typed-xmpp'
import {
  SaslAuth,
  SaslChallenge,
  SaslMechanisms,
  SaslResponse,
  SaslSuccess,
} from 'typed-xmpp/rfc6120'
import { Server } from 'typed-xmpp/server'
import {
  MemoryPasswordDatabase,
  type ServerAuthenticator,
  serverAuthenticator,
} from 'typed-xmpp/toolkit'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Client } from '../../runtime/client/client.ts'
import type { ClientOptions } from '../../runtime/client/client-options.ts'
import { nodePlatform } from '../../runtime/connection/node-platform.ts'
import { decodeData } from '../../runtime/sasl/replies.ts'
import type { Dialogue, Feature } from '../../runtime/stream/feature.ts'
import { domain, joinedClient } from '../client/joined.ts'
import { gssapiPair } from '../sasl/gssapi-pair.ts'
import { within } from '../support/within.ts'
import { FaultyTransport } from './faulty-transport.ts'
import { Witness } from './witness.ts'

const test = suite('secrets of mechanisms')

const channel = {
  protocol: 'memory',
  cipher: 'none',
  isVerified: true,
  peerCertificate: undefined,
  channelBindings: [],
}

/** Connects and closes a client, and looks at all of it. */
async function logIn(witness: Witness, client: Client): Promise<unknown> {
  const error = await within(
    5000,
    client.connect().then(
      () => undefined,
      (reason: unknown) => reason,
    ),
  )
  witness.sees(client)
  witness.sees(error)
  await within(5000, client.close())
  return error
}

/** A client of a server in memory, whose wire is looked at. */
async function atServer(
  witness: Witness,
  server: Server,
  options: Partial<ClientOptions>,
): Promise<{ readonly error: unknown; readonly wire: string }> {
  const fault = (said: Uint8Array) => ({ chunks: [said] })
  const transport = new FaultyTransport(server.connectInMemory(), -1, fault)
  const client = new Client(
    { ...witness.options, jid: `romeo@${domain}/b`, ...options, transport } as ClientOptions,
    { platform: witness.platform },
  )
  const error = await logIn(witness, client)
  const said = transport.said.map((each) => new TextDecoder().decode(each))
  const wire = [...transport.heard.map(({ text }) => text), ...said].join('')
  witness.carries(wire)
  return { error, wire }
}

for (const [title, identities] of [
  ['taken', [`romeo@${domain}`]],
  ['refused', []],
] as const) {
  test(`the key of a certificate that is ${title} is not shown`, async () => {
    const witness = new Witness()
    const { platform, cut } = witness
    const key = '-----BEGIN PRIVATE KEY-----\nbWVsYW5jaG9seQ==\n-----END PRIVATE KEY-----'
    const passphrase = 'a plague on both'
    const secureChannel = { ...channel, certificateIdentities: identities }
    const tls = { certificate: 'shown', key, passphrase }
    const { client } = await joinedClient(
      { ...witness.options, password: undefined, tls, authzid: `romeo@${domain}` },
      { platform, transport: { secureChannel, cut } },
    )
    const error = await logIn(witness, client)
    assert.is(error === undefined, title === 'taken')
    witness.check('bWVsYW5jaG9seQ', passphrase)
  })
}

test('what a guest says at its login is not shown', async () => {
  const witness = new Witness()
  await using server = await Server.inMemory({ domain, accounts: {}, anonymous: true })
  for (const sasl2 of ['off', 'prefer'] as const) {
    const guest = { jid: domain, anonymous: true, sasl2 }
    assert.is((await atServer(witness, server, guest)).error, undefined)
  }
  witness.check()
})

for (const channelBinding of ['prefer', 'off'] as const) {
  const mechanism = channelBinding === 'off' ? 'HT-SHA-256-NONE' : 'HT-SHA-256-EXPR'
  test(`a token, and what ${mechanism} makes of it, is not shown, taken or refused`, async () => {
    const witness = new Witness()
    const password = 'the envious moon'
    const accounts = { romeo: password }
    await using server = await Server.inMemory({ domain, accounts })
    const storage = memoryStorage()
    const options = { password, storage, fast: true, channelBinding }
    for (let login = 0; login < 2; login++) {
      const { error, wire } = await atServer(witness, server, options)
      assert.is(error, undefined)
      assert.is(
        wire.includes(`<authenticate xmlns='urn:xmpp:sasl:2' mechanism='${mechanism}'`),
        login > 0,
      )
    }
    const kept = `${await storage.read(`fast-token:romeo@${domain}`)}`
    const { token } = JSON.parse(kept) as { token: string }
    // A server that has forgotten it.
    await using other = await Server.inMemory({ domain, accounts: { romeo: 'another one' } })
    const { error } = await atServer(witness, other, options)
    assert.ok(error)
    assert.ok(witness.check(password, token) > 3)
  })
}

for (const [title, username] of [
  ['taken', 'romeo'],
  ['refused', 'juliet'],
] as const) {
  test(`a ticket of GSSAPI that is ${title} is not shown`, async () => {
    const witness = new Witness()
    const { platform, cut } = witness
    const { gssapi, gssapiAcceptor } = gssapiPair(username, { moreRounds: 1 })
    const { client } = await joinedClient(
      { ...witness.options, password: undefined, mechanisms: ['GSSAPI'], gssapi },
      {
        platform,
        transport: { cut, secureChannel: channel },
        features: [accepting(gssapiAcceptor)],
      },
    )
    await logIn(witness, client)
    assert.ok(witness.check('initiator 0', 'acceptor 0', 'initiator 1') > 2)
  })
}

test.run()

type Acceptor = ReturnType<typeof gssapiPair>['gssapiAcceptor']

/** Authenticates by GSSAPI, and nothing more: in memory there is no TLS. */
function accepting(gssapiAcceptor: Acceptor): Feature {
  const platform = nodePlatform.sasl
  const database = new MemoryPasswordDatabase({ platform, iterations: 4096 })
  const options = { platform, domain, secret: new Uint8Array(16) }
  return {
    name: 'sasl',
    necessary: [],
    prohibited: ['authenticated'],
    offer: () => new SaslMechanisms({ mechanisms: ['GSSAPI'] }),
    respond(_first, scene) {
      let machine: ServerAuthenticator | undefined
      const receive: Dialogue['receive'] = (node) => {
        if (!(node instanceof SaslAuth || node instanceof SaslResponse)) return false
        const data = decodeData(node.text ?? '')
        machine ??= serverAuthenticator(
          'GSSAPI',
          database,
          { isSecure: true, gssapiAcceptor },
          options,
        )
        const isFirst = node instanceof SaslAuth
        scene.step(
          () => (isFirst ? machine!.start(data) : machine!.response(data)),
          (reply) => {
            if (reply.kind === 'failure') throw reply.error
            const text = reply.encode()
            scene.send(
              reply.kind === 'challenge' ? new SaslChallenge({ text }) : new SaslSuccess({ text }),
            )
          },
        )
        return true
      }
      return receive(_first) ? { receive } : undefined
    },
  }
}
