/** Each mechanism that a server offers over each transport, used for a conversation. */
import { type Client, SaslFailure } from 'typed-xmpp'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { within } from '../../support/within.ts'
import { nameOf, type Row, rows } from '../matrix.ts'
import { converse } from '../support/converse.ts'
import { logIn, optionsFor, patience } from '../support/log-in.ts'

const test = suite('mechanisms')
const clients: Client[] = []

test.after.each(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()))
})

for (const row of rows) {
  const { usable, unused = {} } = row
  test(`${nameOf(row)} offers what the table says, and nothing else`, async () => {
    const expected = [...usable, ...Object.keys(unused)].sort()
    assert.equal(await offeredBy(row), expected)
  })

  for (const mechanism of usable) {
    test(`${nameOf(row)}: two clients log in by ${mechanism} and converse`, async () => {
      const told: string[] = []
      for (const localpart of ['romeo', 'juliet']) {
        const client = await logIn(row, localpart, mechanism)
        for (const event of ['warning', 'ignored', 'unbound', 'error'] as const) {
          client.on(event, (value: unknown) => told.push(`${event}: ${JSON.stringify(value)}`))
        }
        clients.push(client)
      }
      const [romeo, juliet] = clients as [Client, Client]
      await converse(romeo, juliet)
      assert.equal(told, [])
    })
  }

  for (const [mechanism, reason] of Object.entries(unused)) {
    if (mechanism === 'GSSAPI') continue
    test(`${nameOf(row)}: ${mechanism} is not used, for ${reason}`, async () => {
      const failure = await failureOf(logIn(row, 'romeo', mechanism))
      assert.instance(failure, SaslFailure)
    })
  }
}

/** The mechanisms in the server's own list, sorted. */
async function offeredBy(row: Row): Promise<string[]> {
  let offered: string[] | undefined
  const options = await optionsFor(row, 'romeo', 'NONE-OF-THEM')
  await failureOf(
    logIn(row, 'romeo', undefined, {
      ...options,
      log: ({ direction, xml }) => {
        if (direction !== 'in' || !xml.includes('<mechanisms')) return
        offered = [...xml.matchAll(/<mechanism>([^<]+)</g)].map(([, name]) => name as string)
      },
    }),
  )
  assert.ok(offered, 'it offers no mechanisms')
  return offered.sort()
}

async function failureOf(login: Promise<Client>): Promise<unknown> {
  return within(
    patience,
    login.then(
      (client) => clients.push(client),
      (error: unknown) => error,
    ),
  )
}

test.run()
