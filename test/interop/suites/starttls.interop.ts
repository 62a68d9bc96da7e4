import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { connect } from 'typed-xmpp'
import { within } from '../../support/within.ts'
import { passwordOf, world } from '../world.ts'

const { authority, prosody } = world()
const test = suite('STARTTLS')

test('Prosody: SCRAM-SHA-256 logs in', async () => {
  const client = await within(
    10_000,
    connect({
      jid: 'romeo@plain.localhost',
      password: passwordOf('romeo'),
      host: '127.0.0.1',
      port: prosody.starttls,
      mechanisms: ['SCRAM-SHA-256'],
      tls: { ca: authority },
    }),
  )
  assert.is(client.jid.bare.toString(), 'romeo@plain.localhost')
  await client.close()
})

test.run()
