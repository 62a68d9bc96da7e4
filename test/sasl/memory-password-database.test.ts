import { inspect } from 'node:util'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { JidError } from '../../runtime/jid/jid-error.ts'
import { clientAuthenticator } from '../../runtime/sasl/client-authenticator.ts'
import { serverAuthenticator } from '../../runtime/sasl/server-authenticator.ts'
import { MemoryPasswordDatabase } from '../../runtime/sasl/memory-password-database.ts'
import { mechanismNames } from '../../runtime/sasl/mechanism-traits.ts'
import type { Reply } from '../../runtime/sasl/replies.ts'
import { SaslFailure } from '../../runtime/sasl/sasl-failure.ts'
import { ScramKeyCache } from '../../runtime/sasl/scram/scram-key-cache.ts'
import { everything } from './everything.ts'
import { bytes, platform } from './platform.ts'

const iterations = 4096

const database = suite('memory password database')

for (const formats of [['plain'], ['SHA-1'], ['SHA-256', 'SHA-512']] as const) {
  database(`checks passwords kept as ${formats.join(', ')}`, async () => {
    const accounts = new MemoryPasswordDatabase({ platform, formats, iterations })
    await accounts.add('Romeo', 'pencil')
    assert.is(await accounts.checkPassword('romeo', 'pencil'), true)
    assert.is(await accounts.checkPassword('romeo', 'Pencil'), false)
    assert.is(await accounts.checkPassword('romeo', ''), false)
    assert.is(await accounts.checkPassword('juliet', 'pencil'), false)
    assert.is(await accounts.checkPassword('juliet', ''), false)
    assert.is(await accounts.checkPassword('__proto__', 'pencil'), false)
    await accounts.add('romeo', 'another')
    assert.is(await accounts.checkPassword('romeo', 'pencil'), false)
    assert.is(await accounts.checkPassword('romeo', 'another'), true)
    assert.is(accounts.has('ROMEO'), true)
    assert.is(accounts.remove('ROMEO'), true)
    assert.is(accounts.has('romeo'), false)
    assert.is(accounts.remove('romeo'), false)
    assert.is(await accounts.checkPassword('romeo', 'another'), false)
  })
}

database('gives a password only where it is kept', async () => {
  const kept = new MemoryPasswordDatabase({ platform, iterations })
  const keysOnly = new MemoryPasswordDatabase({ platform, formats: ['SHA-1'], iterations })
  await kept.add('romeo', 'pencil')
  await keysOnly.add('romeo', 'pencil')
  assert.is(await kept.password('romeo'), 'pencil')
  assert.is(await kept.password('juliet'), undefined)
  assert.is(await keysOnly.password('romeo'), undefined)
})

database('gives the same keys each time, others for each account', async () => {
  const accounts = new MemoryPasswordDatabase({ platform, iterations })
  await accounts.add('romeo', 'pencil')
  await accounts.add('juliet', 'pencil')
  const romeo = await accounts.scramKeys('romeo', 'SHA-1')
  assert.equal(await accounts.scramKeys('romeo', 'SHA-1'), romeo)
  assert.is(romeo?.iterations, iterations)
  assert.is(romeo?.salt.length, 16)
  assert.is(romeo?.storedKey.length, 20)
  assert.is((await accounts.scramKeys('romeo', 'SHA-256'))?.storedKey.length, 32)
  const juliet = await accounts.scramKeys('juliet', 'SHA-1')
  assert.not.equal(juliet?.salt, romeo?.salt)
  assert.not.equal(juliet?.storedKey, romeo?.storedKey)
})

database('gives keys only for the hashes it keeps', async () => {
  const accounts = new MemoryPasswordDatabase({ platform, formats: ['SHA-1'], iterations })
  await accounts.add('romeo', 'pencil')
  assert.ok(await accounts.scramKeys('romeo', 'SHA-1'))
  assert.is(await accounts.scramKeys('romeo', 'SHA-256'), undefined)
  assert.is(await accounts.scramKeys('juliet', 'SHA-1'), undefined)
})

database('takes localparts and preparable passwords', async () => {
  const accounts = new MemoryPasswordDatabase({ platform, iterations })
  const refused = async (name: string, password: string): Promise<unknown> =>
    accounts.add(name, password).catch((error: unknown) => error)
  assert.instance(await refused('ro meo', 'pencil'), JidError)
  assert.instance(await refused('', 'pencil'), JidError)
  assert.instance(await refused('romeo', ''), SaslFailure)
  assert.instance(await refused('romeo', 'pen\ncil'), SaslFailure)
  assert.is(accounts.has('romeo'), false)
  await accounts.add('romeo', '\u2168')
  assert.is(await accounts.checkPassword('romeo', 'IX'), true)
})

database('refuses options that would weaken it', () => {
  for (const options of [{ formats: [] }, { iterations: 4095 }, { iterations: 4096.5 }]) {
    assert.throws(
      () => new MemoryPasswordDatabase({ platform, ...options }),
      (error: unknown) => error instanceof RangeError,
    )
  }
})

database('neither it nor the machines show a secret when inspected', async () => {
  const password = 'correct horse battery'
  const accounts = new MemoryPasswordDatabase({ platform, iterations })
  await accounts.add('romeo', password)
  const secret = bytes('secret of the server')
  const keyCache = new ScramKeyCache()
  const shown: unknown[] = [accounts, keyCache]
  for (const mechanism of mechanismNames()) {
    const secrets = { username: 'romeo', password, token: 'correct.horse.token' }
    const properties = everything(mechanism, secrets)
    const client = clientAuthenticator(mechanism, properties, { platform, keyCache })
    const options = { platform, domain: 'montague.example', secret }
    const server = serverAuthenticator(mechanism, accounts, properties, options)
    const first = await client.start()
    const answer = await server.start(first.kind === 'response' ? first.data : undefined)
    shown.push(client, server, first, answer)
    let reply: Reply = answer
    for (let turn = 0; turn < 4 && reply.kind === 'challenge'; turn++) {
      const said = await client.challenge(reply.data)
      reply = await server.response(said.kind === 'response' ? said.data : undefined)
      shown.push(said, reply)
    }
    const success = reply.kind === 'success' ? await client.finish(reply.data) : reply
    assert.is(success.kind, 'success', mechanism)
    shown.push(success)
  }
  const text = inspect(shown, { depth: null, showHidden: true }) + JSON.stringify(shown)
  assert.not.match(text, /horse|secret of/)
  // As bytes of an array: "corr" and "secr".
  assert.not.match(text, /99, *111, *114, *114|115, *101, *99, *114/)
})

database.run()
