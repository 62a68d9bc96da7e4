/** The mistakes of a first program, and that what it is told says what to do, and no secret. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Client, type ClientOptions, connect } from 'typed-xmpp'
import { Presence } from 'typed-xmpp/rfc6120'
import { Server } from 'typed-xmpp/server'
import { Delay } from 'typed-xmpp/xep-0203'
import { within } from '../support/within.ts'

const password = 'as sweet'
const account = { jid: 'juliet@capulet.example', password }

/** Options of `connect`, and what it rejects with. */
const refused: readonly (readonly [title: string, Partial<ClientOptions>, RegExp])[] = [
  ['no address', { jid: undefined as never }, /^an address is a text or a Jid, not undefined$/],
  ['an address without a name', { jid: 'capulet.example' }, /: name@capulet\.example$/],
  ['no password', { password: undefined }, /can be used: there is no password$/],
  ['an empty password', { password: '' }, /can be used: there is no password$/],
  ['a mechanism of another name', { mechanisms: ['SCRAM'] }, /, and only SCRAM may be used$/],
  ['no mechanism', { mechanisms: [] }, /, and only nothing may be used$/],
  [
    'an anonymous login where there is none',
    { jid: 'capulet.example', password: undefined, anonymous: true },
    /: it is to be without an account$/,
  ],
  [
    'a wrong password',
    { password: 'as sour' },
    /^not-authorized: SCRAM-SHA-512-PLUS: refused for juliet@capulet\.example/,
  ],
]

/** Calls of a client that is online, and what they throw. */
const thrown: readonly (readonly [title: string, call: (client: Client) => unknown, RegExp])[] = [
  ['connecting twice', (client) => client.connect(), /^juliet@capulet\.example\/\S+ is connected/],
  [
    'sending a payload by itself',
    (client) => client.send(new Delay({ stamp: new Date(0) }) as never),
    /^only a message, presence or iq can be sent; a payload stands in the content of one$/,
  ],
  ['sending a text', (client) => client.send('<message/>' as never), /^only a message, presence/],
  [
    'sending after closing',
    async (client) => {
      await client.close()
      client.send(new Presence())
    },
    /^nothing can be sent: it is offline$/,
  ],
]

const test = suite('first mistakes')
let server: Server
test.before(async () => {
  server = await Server.inMemory({ domain: 'capulet.example', accounts: { juliet: password } })
})
test.after(() => server.close())

const connected = (options: Partial<ClientOptions> = {}): Promise<Client> =>
  connect({ ...account, transport: () => server.connectInMemory(), ...options })

for (const [title, options, message] of refused) {
  test(`${title} is told in so many words`, () => tells(() => connected(options), message))
}

for (const [title, call, message] of thrown) {
  test(`${title} is told in so many words`, async () => {
    const client = await within(5000, connected())
    try {
      await tells(() => call(client), message)
    } finally {
      await client.close()
    }
  })
}

test('a server is not made with a mechanism of another name', () =>
  tells(
    () => Server.inMemory({ domain: 'capulet.example', mechanisms: ['SCRAM'] }),
    /^there is no SASL mechanism "SCRAM" to offer$/,
  ))

test.run()

async function tells(call: () => unknown, message: RegExp): Promise<void> {
  try {
    await within(5000, Promise.resolve().then(call))
  } catch (error) {
    assert.match((error as Error).message, message)
    assert.not.match((error as Error).message, password)
    return
  }
  assert.unreachable('nothing was thrown')
}
