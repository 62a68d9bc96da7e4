/** In-band registration with the embedded server: from no account to none. */
import { connect, createAccount, isSaslFailure, StanzaError } from 'typed-xmpp'
import { InBandRegistration } from 'typed-xmpp/extensions'
import { Server } from 'typed-xmpp/server'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { within } from '../support/within.ts'

const test = suite('registration with the embedded server')
const jid = 'juliet@capulet.example'

async function failure(promise: Promise<unknown>): Promise<unknown> {
  return within(5000, promise).then(
    () => assert.unreachable(),
    (error) => error,
  )
}

test('an account is created, gets another password, and is deleted', async () => {
  const server = await Server.inMemory({ domain: 'capulet.example', registration: true })
  const logIn = (password: string) =>
    connect({
      jid,
      password,
      transport: server.connectInMemory(),
      extensions: [InBandRegistration],
    })
  const create = (password: string) =>
    createAccount({ jid, password, transport: server.connectInMemory() })
  assert.ok(isSaslFailure(await failure(logIn('as sweet'))))
  await within(5000, create('as sweet'))
  const taken = await failure(create('mine'))
  assert.instance(taken, StanzaError)
  assert.is((taken as StanzaError).condition, 'conflict')
  const client = await within(5000, logIn('as sweet'))
  const registration = client.extension(InBandRegistration)
  const known = await within(5000, registration.query())
  assert.equal([known.registered, known.username], [true, 'juliet'])
  await within(5000, registration.changePassword('the envious moon'))
  await within(5000, client.close())
  assert.ok(isSaslFailure(await failure(logIn('as sweet'))))
  const again = await within(5000, logIn('the envious moon'))
  await within(5000, again.extension(InBandRegistration).cancel())
  await within(5000, again.close())
  assert.ok(isSaslFailure(await failure(logIn('the envious moon'))))
  await within(5000, server.close())
})

test('a server that creates no accounts says so', async () => {
  const server = await Server.inMemory({ domain: 'capulet.example' })
  const transport = server.connectInMemory()
  const error = await failure(createAccount({ jid, password: 'as sweet', transport }))
  assert.match(`${error}`, 'lets nobody create an account')
  await within(5000, server.close())
})

test.run()
