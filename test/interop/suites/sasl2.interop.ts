/** SASL2 (XEP-0388) with Bind 2 (XEP-0386) and FAST (XEP-0484), by the modules for Prosody. */
import {
  type Client,
  type ClientOptions,
  type ClientStorage,
  connect,
  isSaslFailure,
  memoryStorage,
} from 'typed-xmpp'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { within } from '../../support/within.ts'
import type { Row, TransportName } from '../matrix.ts'
import { converse } from '../support/converse.ts'
import { optionsFor, patience } from '../support/log-in.ts'

const test = suite('SASL2')
const mechanisms = [
  'PLAIN',
  'SCRAM-SHA-1',
  'SCRAM-SHA-1-PLUS',
  'SCRAM-SHA-256',
  'SCRAM-SHA-256-PLUS',
]
const transports: readonly TransportName[] = ['STARTTLS', 'direct TLS', 'wss']
const clients: Client[] = []

test.after.each(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()))
})

for (const transport of transports) {
  const row: Row = { server: 'Prosody', domain: 'sasl2.localhost', transport, usable: mechanisms }

  for (const mechanism of mechanisms) {
    test(`Prosody over ${transport}: two clients log in by ${mechanism} with Bind 2`, async () => {
      const one = await logIn(row, 'romeo', { mechanisms: [mechanism], tag: 'interop' })
      const other = await logIn(row, 'juliet', { mechanisms: [mechanism] })
      assert.ok(one.sent.some((xml) => isAuthenticate(xml, mechanism)))
      assert.ok(one.received.some((xml) => xml.includes('urn:xmpp:bind:0')))
      assert.not.ok(one.sent.some((xml) => xml.startsWith('<auth ')))
      assert.match(one.client.jid.resourcepart ?? '', /^interop/)
      await converse(one.client, other.client)
    })
  }

  test(`Prosody over ${transport}: SASL2 is left alone where it is not wanted`, async () => {
    const { sent } = await logIn(row, 'romeo', { sasl2: 'off' })
    assert.ok(sent.some((xml) => xml.startsWith('<auth ')))
    assert.not.ok(sent.some((xml) => xml.includes('urn:xmpp:sasl:2')))
  })

  // The module offers tokens to whom the header names, and sees the second header of a connection only:
  // that is the first after STARTTLS, and one too late elsewhere.
  if (transport !== 'STARTTLS') continue
  test(`Prosody over ${transport}: a token logs in next, until it is invalidated`, async () => {
    const storage = memoryStorage()
    const first = await logIn(row, 'romeo', { storage, fast: true })
    assert.not.ok(first.sent.some(isByToken))
    await first.client.close()
    const second = await logIn(row, 'romeo', { storage, fast: true, password: undefined })
    assert.ok(second.sent.some(isByToken))
    const other = await logIn(row, 'juliet', {})
    await converse(second.client, other.client)
    await second.client.close()
    const last = await logIn(row, 'romeo', { storage, fast: 'invalidate', password: undefined })
    assert.ok(last.sent.some(isByToken))
    await last.client.close()
    assert.ok(isSaslFailure(await failureOf(row, storage)))
  })
}

interface Watched {
  readonly client: Client
  readonly sent: readonly string[]
  readonly received: readonly string[]
}

async function logIn(row: Row, name: string, more: Partial<ClientOptions>): Promise<Watched> {
  const [sent, received]: [string[], string[]] = [[], []]
  const log: ClientOptions['log'] = ({ direction, xml }) =>
    (direction === 'in' ? received : sent).push(xml)
  const options = { ...(await optionsFor(row, name)), ...more, log } as ClientOptions
  const client = await within(patience, connect(options))
  clients.push(client)
  return { client, sent, received }
}

async function failureOf(row: Row, storage: ClientStorage): Promise<unknown> {
  return logIn(row, 'romeo', { storage, fast: true, password: undefined }).catch(
    (error: unknown) => error,
  )
}

function isAuthenticate(xml: string, mechanism: string): boolean {
  return xml.startsWith('<authenticate ') && xml.includes(`mechanism='${mechanism}'`)
}

function isByToken(xml: string): boolean {
  return /^<authenticate [^>]*mechanism='HT-/.test(xml)
}

test.run()
