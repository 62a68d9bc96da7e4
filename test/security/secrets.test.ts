/** What nobody may read in a log, a warning or an error: every flow that carries a secret, gone through. */
import { connect, createAccount, MemoryTransport, memoryStorage } from 'typed-xmpp'
import { InBandRegistration } from 'typed-xmpp/extensions'
import { Iq } from 'typed-xmpp/rfc6120'
import { Server } from 'typed-xmpp/server'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { joinedClient, joinedComponent } from '../client/joined.ts'
import { within } from '../support/within.ts'
import { Witness } from './witness.ts'

const test = suite('secrets')

for (const mechanism of ['PLAIN', 'DIGEST-MD5', 'SCRAM-SHA-1', 'SCRAM-SHA-256', 'SCRAM-SHA-512']) {
  for (const [title, password] of [
    ['the password', 'wherefore'],
    ['a wrong password', 'wherefore-art-thou'],
  ] as const) {
    test(`a login by ${mechanism} with ${title} shows none`, async () => {
      const witness = new Witness()
      const { platform, cut } = witness
      const { client, server } = await joinedClient(
        { ...witness.options, mechanisms: [mechanism], password },
        { platform, transport: { cut }, mechanisms: [mechanism] },
      )
      await within(
        5000,
        client.connect().catch((error) => witness.sees(error)),
      )
      for (const each of [client, server.ended.error, server.faults]) witness.sees(each)
      await within(5000, client.close())
      assert.ok(witness.check(password) > 0)
    })
  }
}

test('a token that is not taken is not shown', async () => {
  const witness = new Witness()
  const { platform, cut } = witness
  const token = 'dGhlIG5pZ2h0aW5nYWxl'
  const { client } = await joinedClient(
    { ...witness.options, password: undefined, token },
    { platform, transport: { cut } },
  )
  await within(
    5000,
    client.connect().catch((error) => witness.sees(error)),
  )
  witness.sees(client)
  witness.check(token)
})

test('a login by SASL2, with a password and then by its token, shows neither', async () => {
  const password = 'the envious moon'
  const server = await Server.inMemory({
    domain: 'capulet.example',
    accounts: { juliet: password },
  })
  const storage = memoryStorage()
  const witness = new Witness()
  const logIn = () =>
    connect({
      ...witness.options,
      debug: false,
      jid: 'juliet@capulet.example',
      password,
      storage,
      fast: true,
      transport: server.connectInMemory(),
    })
  for (let login = 0; login < 2; login++) {
    const client = await within(5000, logIn())
    witness.sees(client)
    await within(5000, client.close())
  }
  const kept = `${await storage.read('fast-token:juliet@capulet.example')}`
  const { token } = JSON.parse(kept) as { token: string }
  assert.ok(token.length > 10)
  witness.check(password, token)
  await within(5000, server.close())
})

for (const [title, secret] of [
  ['its secret', 's3cr3t'],
  ['a wrong secret', 'not-the-secret'],
] as const) {
  test(`a component with ${title} shows none`, async () => {
    const witness = new Witness()
    const { platform, cut } = witness
    const { component } = joinedComponent(
      { ...witness.options, secret },
      { platform, transport: { cut } },
    )
    await within(
      5000,
      component.connect().catch((error) => witness.sees(error)),
    )
    witness.sees(component)
    await within(5000, component.close())
    assert.is(witness.check(secret), 1)
  })
}

for (const [title, isRefused] of [
  ['taken', false],
  ['refused, and sent back', true],
] as const) {
  test(`a new password that is ${title} is not shown`, async () => {
    const witness = new Witness()
    const { platform, cut } = witness
    const { client } = await joinedClient(
      { ...witness.options, extensions: [InBandRegistration] },
      {
        platform,
        transport: { cut },
        onStanza: (stanza, driver) => {
          if (!(stanza instanceof Iq)) return
          const { id, to: from, elements } = stanza
          const error = { type: 'auth', condition: 'not-authorized' } as const
          const refusal = new Iq({ type: 'error', id, from, error }, elements as never)
          driver.send(isRefused ? refusal : stanza.reply())
        },
      },
    )
    await within(5000, client.connect())
    const password = 'the envious moon'
    const changing = client.extension(InBandRegistration).changePassword(password)
    let wasRefused = false
    await within(
      5000,
      changing.catch((error) => {
        wasRefused = true
        witness.sees(error)
      }),
    )
    assert.is(wasRefused, isRefused)
    await within(5000, client.close())
    assert.ok(witness.check(password, 'wherefore') > 2)
  })
}

test('an account that could not be created shows none', async () => {
  const witness = new Witness()
  const { cut } = witness
  const [transport, other] = MemoryTransport.pair({ cut })
  other.start({ data: () => other.destroy(), drained: () => {}, ended: () => {} })
  const password = 'the envious moon'
  const { log } = witness.options
  await within(
    5000,
    createAccount({ jid: 'romeo@montague.example', password, transport, log }).then(
      () => assert.unreachable(),
      (error) => witness.sees(error),
    ),
  )
  witness.check(password)
})

test.run()
