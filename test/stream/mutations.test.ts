/**
 * Conversations with faults put into them, cut anywhere: whatever a peer sends, receiving throws
 * nothing, ends at most once, and makes nobody authenticated who is not.
 */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nodePlatform } from '../../runtime/connection/node-platform.ts'
import { isXmppError } from '../../runtime/errors.ts'
import { MemoryPasswordDatabase } from '../../runtime/sasl/memory-password-database.ts'
import type { Feature } from '../../runtime/stream/feature.ts'
import { legacySession } from '../../runtime/stream/features/legacy-session.ts'
import { resourceBinding } from '../../runtime/stream/features/resource-binding.ts'
import { saslAuthentication } from '../../runtime/stream/features/sasl-authentication.ts'
import { saslService } from '../../runtime/stream/features/sasl-service.ts'
import { startTls } from '../../runtime/stream/features/start-tls.ts'
import { bytesOf } from '../support/chunks.ts'
import { mutate } from '../support/mutate.ts'
import { type Random, random } from '../support/random.ts'
import {
  bind,
  bindNamespace,
  channel,
  clientHeader,
  features,
  mechanisms,
  Scripted,
  saslNamespace,
  serverHeader,
  starttls,
  tlsNamespace,
} from './scripted.ts'

const test = suite('mutated conversations')
const platform = nodePlatform.sasl
const database = new MemoryPasswordDatabase({ platform, iterations: 4096 })
await database.add('romeo', 'wherefore')

const challenge = Buffer.from('r=fyko+d2lbbFgONRv9qkxdawL,s=QSXCR+Q6sek8bf92,i=4096').toString(
  'base64',
)

/** What a server says, a turn each; each turn may be followed by TLS. */
const serverTurns: readonly string[] = [
  serverHeader + features(starttls, mechanisms('PLAIN'), bind),
  `<proceed xmlns='${tlsNamespace}'/>`,
  serverHeader + features(mechanisms('SCRAM-SHA-256', 'SCRAM-SHA-1'), bind),
  `<challenge xmlns='${saslNamespace}'>${challenge}</challenge>`,
  `<success xmlns='${saslNamespace}'>dj1BQUFB</success>`,
  serverHeader + features(bind, "<session xmlns='urn:ietf:params:xml:ns:xmpp-session'/>"),
  `<iq type='result' id='id-2'><bind xmlns='${bindNamespace}'><jid>a@montague.example/b</jid></bind></iq>`,
  "<message from='a@b'><body>x</body></message><iq type='get' id='1'><ping xmlns='urn:xmpp:ping'/></iq>",
  '</stream:stream>',
]

/** What a client says, a turn each. */
const clientTurns: readonly string[] = [
  clientHeader,
  `<starttls xmlns='${tlsNamespace}'/>`,
  clientHeader,
  `<auth xmlns='${saslNamespace}' mechanism='PLAIN'>${Buffer.from('\0romeo\0wherefore').toString('base64')}</auth>`,
  clientHeader,
  `<iq type='set' id='1'><bind xmlns='${bindNamespace}'><resource>x</resource></bind></iq>`,
  "<message to='a@b'><body>x</body></message><presence><priority>x</priority></presence>",
  "<iq type='set' id='2'><session xmlns='urn:ietf:params:xml:ns:xmpp-session'/></iq>",
  '</stream:stream>',
]

const clientFeatures = (): readonly Feature[] => [
  startTls({ policy: 'optional' }),
  saslAuthentication({ platform, username: 'romeo', password: 'wherefore' }),
  resourceBinding({ role: 'initiating' }),
  legacySession(),
]

const serverFeatures = (): readonly Feature[] => [
  startTls(),
  saslService({ platform, database, domain: 'montague.example', secret: new Uint8Array(16) }),
  resourceBinding({
    role: 'receiving',
    assign: (account, wish = 'x') => account.withResource(wish),
  }),
  legacySession(),
]

/** Lets a session hear turns with faults in them; how far it came. */
async function converse(
  end: Scripted,
  turns: readonly string[],
  next: Random,
): Promise<{ readonly state: string; readonly said: string }> {
  const others = turns.map(bytesOf)
  let said = await end.says()
  for (const turn of turns) {
    let bytes = bytesOf(turn)
    if (next() < 0.3) bytes = mutate(bytes, others, next)
    const at = next.below(bytes.length + 1)
    said += await end.hears([bytes.subarray(0, at), bytes.subarray(at)])
    if (end.session.state === 'securing') {
      end.session.secured(channel)
      said += await end.says()
    }
  }
  end.session.receiveEnd()
  return { state: [...end.session.facts].join(' '), said }
}

function check(end: Scripted, seed: number): void {
  assert.is(end.endings.length, 1, `seed ${seed}`)
  const [error] = end.endings
  assert.ok(error === undefined || isXmppError(error), `seed ${seed}: ${error}`)
  assert.is(end.session.state, 'closed', `seed ${seed}`)
}

test('a server that knows no keys authenticates nobody, whatever it sends', async () => {
  const seen = new Map<string, number>()
  for (let seed = 1; seed <= 400; seed++) {
    const client = new Scripted({ features: clientFeatures() })
    client.session.open()
    const { state, said } = await converse(client, serverTurns, random(seed))
    check(client, seed)
    // PLAIN asks the server for no proof; it is sent within TLS only.
    const isPlain = said.includes("mechanism='PLAIN'")
    if (isPlain) assert.ok(state.includes('secure'), `seed ${seed}: ${said}`)
    if (state.includes('authenticated')) assert.ok(isPlain, `seed ${seed}: ${said}`)
    const name = client.endings[0]?.name ?? 'in order'
    seen.set(name, (seen.get(name) ?? 0) + 1)
  }
  for (const name of ['StreamError', 'SaslFailure']) {
    assert.ok(seen.has(name), `${name} is among ${[...seen.keys()]}`)
  }
})

test('a client sends nothing to a server but what TLS protects', async () => {
  let early = 0
  for (let seed = 1; seed <= 400; seed++) {
    const server = new Scripted({ role: 'receiving', features: serverFeatures() })
    const { state } = await converse(server, clientTurns, random(seed))
    check(server, seed)
    if (state.includes('authenticated') && !state.includes('secure')) early++
    if (state.includes('bound')) assert.ok(state.includes('authenticated'), `seed ${seed}`)
    const isEarly = server.events.findIndex((event) => event.startsWith('stanza'))
    const isBound = server.events.findIndex((event) => event.startsWith('bound'))
    if (isEarly >= 0) assert.ok(isBound >= 0 && isBound < isEarly, `seed ${seed}`)
  }
  assert.is(early, 0)
})

test('without faults, the turns lead all the way', async () => {
  const never = Object.assign(() => 0.99, {
    below: () => 0,
    pick: <T>(all: readonly T[]) => all[0]!,
  })
  const server = new Scripted({ role: 'receiving', features: serverFeatures() })
  const { state } = await converse(server, clientTurns, never)
  assert.is(state, 'secure authenticated bound')
  assert.equal(server.endings, [undefined])
  const client = new Scripted({ features: clientFeatures() })
  client.session.open()
  assert.is((await converse(client, serverTurns, never)).state, 'secure')
  assert.is(client.error.name, 'SaslFailure')
})

test.run()
