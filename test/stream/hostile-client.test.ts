/** A peer that does what it must not: each check of a receiving entity, with who would break it. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nodePlatform } from '../../runtime/connection/node-platform.ts'
import { Jid } from '../../runtime/jid/jid.ts'
import { StanzaError } from '../../runtime/node/index.ts'
import { MemoryPasswordDatabase } from '../../runtime/sasl/memory-password-database.ts'
import type { Feature } from '../../runtime/stream/feature.ts'
import { componentHandshake } from '../../runtime/stream/features/component-handshake.ts'
import { legacySession } from '../../runtime/stream/features/legacy-session.ts'
import {
  resourceBinding,
  type ResourceBindingOptions,
} from '../../runtime/stream/features/resource-binding.ts'
import { type SaslServiceOptions, saslService } from '../../runtime/stream/features/sasl-service.ts'
import { startTls } from '../../runtime/stream/features/start-tls.ts'
import type { StreamError } from '../../runtime/stream/stream-error.ts'
import type { StreamSessionOptions } from '../../runtime/stream/session-options.ts'
import {
  bind,
  bindNamespace,
  channel,
  clientHeader,
  Scripted,
  saslNamespace,
  starttls,
  tlsNamespace,
} from './scripted.ts'

const test = suite('hostile client')
const platform = nodePlatform.sasl
const database = new MemoryPasswordDatabase({ platform, iterations: 4096 })
await database.add('romeo', 'wherefore')

type Assign = Extract<ResourceBindingOptions, { role: 'receiving' }>['assign']

function serverFeatures(
  sasl: Partial<SaslServiceOptions> = {},
  assign: Assign = (account, resource) => account.withResource(resource ?? 'orchard'),
): readonly Feature[] {
  const secret = new Uint8Array(32).fill(7)
  return [
    startTls(),
    saslService({ platform, database, domain: 'montague.example', secret, ...sasl }),
    resourceBinding({ role: 'receiving', assign }),
    legacySession(),
  ]
}

function receiving(options: Partial<StreamSessionOptions> = {}, assign?: Assign): Scripted {
  return new Scripted({ role: 'receiving', features: serverFeatures({}, assign), ...options })
}

/** A server within TLS that has offered its mechanisms. */
async function secured(sasl: Partial<SaslServiceOptions> = {}, assign?: Assign): Promise<Scripted> {
  const server = receiving({ features: serverFeatures(sasl, assign), secureChannel: channel })
  await server.hears(clientHeader)
  return server
}

/** A server whose client is authenticated and has opened its stream anew. */
async function authenticated(assign?: Assign): Promise<Scripted> {
  const server = await secured({}, assign)
  await server.hears(auth('PLAIN', '\0romeo\0wherefore'))
  assert.match(await server.hears(clientHeader), 'xmpp-bind')
  return server
}

function auth(mechanism: string, data?: string): string {
  const text = data === undefined ? '' : Buffer.from(data).toString('base64')
  return `<auth xmlns='${saslNamespace}' mechanism='${mechanism}'>${text}</auth>`
}

function failure(condition: string): string {
  return `<failure xmlns='${saslNamespace}'><${condition}/></failure>`
}

test('only TLS is offered in the clear', async () => {
  const server = receiving()
  assert.is(
    await server.hears(clientHeader),
    "<?xml version='1.0'?><stream:stream xmlns='jabber:client'" +
      " xmlns:stream='http://etherx.jabber.org/streams' from='montague.example' id='id-1'" +
      ` version='1.0'><stream:features>${starttls}</stream:features>`,
  )
})

test('authentication in the clear is refused, with the words for it', async () => {
  const server = receiving()
  await server.hears(clientHeader)
  const said = await server.hears(auth('PLAIN', '\0romeo\0wherefore'))
  assert.is(said, failure('encryption-required'))
  assert.not(server.session.facts.has('authenticated'))
})

test('what follows <starttls/> in the clear is let go', async () => {
  const server = receiving()
  await server.hears(clientHeader)
  const said = await server.hears(
    `<starttls xmlns='${tlsNamespace}'/>${auth('PLAIN', '\0romeo\0wherefore')}<message/>`,
  )
  assert.is(said, `<proceed xmlns='${tlsNamespace}'/>[secure]`)
  assert.is(await server.hears(clientHeader + auth('PLAIN', '\0romeo\0wherefore')), '')
  server.session.secured(channel)
  const features = await server.hears(clientHeader)
  assert.match(features, 'SCRAM-SHA-512')
  assert.not.match(features, 'starttls')
  assert.not(server.session.facts.has('authenticated'))
})

for (const [title, input, condition] of [
  ['a message', '<message/>', 'not-authorized'],
  ['presence', '<presence/>', 'not-authorized'],
  ['a request to bind', `<iq type='set' id='1'>${bind}</iq>`, 'not-authorized'],
  ['an unknown nonza', "<enable xmlns='urn:xmpp:sm:3'/>", 'unsupported-stanza-type'],
  ['features', '<stream:features/>', 'unsupported-stanza-type'],
  ['<proceed/>', `<proceed xmlns='${tlsNamespace}'/>`, 'unsupported-stanza-type'],
  ['<success/>', `<success xmlns='${saslNamespace}'/>`, 'unsupported-stanza-type'],
  ['a response to nothing', `<response xmlns='${saslNamespace}'/>`, 'unsupported-stanza-type'],
] as const) {
  test(`${title} before authentication ends the stream with ${condition}`, async () => {
    for (const server of [receiving(), await secured()]) {
      if (server.events.length === 0) await server.hears(clientHeader)
      const said = await server.hears(input)
      assert.match(said, `<stream:error><${condition} `)
      assert.is((server.error as StreamError).condition, condition)
      assert.not(server.events.some((event) => event.startsWith('stanza')))
    }
  })
}

test('a host that is not served is told so within a stream', async () => {
  const server = receiving({ answer: () => 'host-unknown' })
  const said = await server.hears(clientHeader)
  assert.match(said, /^<\?xml version='1.0'\?><stream:stream [^>]*><stream:error><host-unknown /)
  assert.ok(said.endsWith('</stream:stream>[end]'))
})

test('a mechanism that is not offered is refused', async () => {
  const server = await secured({ mechanisms: ['SCRAM-SHA-256'] })
  assert.is(await server.hears(auth('PLAIN', '\0romeo\0wherefore')), failure('invalid-mechanism'))
})

for (const [title, attempt, condition] of [
  ['a wrong password', auth('PLAIN', '\0romeo\0wrong'), 'not-authorized'],
  ['an unknown account', auth('PLAIN', '\0nobody\0wherefore'), 'not-authorized'],
  [
    "another's identity",
    auth('PLAIN', 'juliet@montague.example\0romeo\0wherefore'),
    'invalid-authzid',
  ],
  ['no base64', `<auth xmlns='${saslNamespace}' mechanism='PLAIN'>%</auth>`, 'incorrect-encoding'],
  ['no message of the mechanism', auth('PLAIN', 'x'), 'malformed-request'],
  ['an abort', `<abort xmlns='${saslNamespace}'/>`, 'aborted'],
] as const) {
  test(`${title} is answered ${condition}, and may be mended`, async () => {
    const server = await secured()
    if (condition === 'aborted') await server.hears(auth('SCRAM-SHA-1', 'n,,n=romeo,r=abc'))
    assert.is(await server.hears(attempt), failure(condition))
    const said = await server.hears(auth('PLAIN', '\0romeo\0wherefore'))
    assert.is(said, `<success xmlns='${saslNamespace}'/>`)
    assert.ok(server.events.includes('authenticated romeo'))
  })
}

test('the third failed attempt is the last', async () => {
  const server = await secured()
  const wrong = auth('PLAIN', '\0romeo\0wrong')
  assert.is(await server.hears(wrong), failure('not-authorized'))
  assert.is(await server.hears(wrong), failure('not-authorized'))
  const said = await server.hears(wrong)
  assert.match(said, failure('not-authorized'))
  assert.match(said, '<stream:error><policy-violation ')
  assert.is(await server.hears(auth('PLAIN', '\0romeo\0wherefore')), '')
  assert.not(server.session.facts.has('authenticated'))
})

test('two attempts at a time are neither', async () => {
  const server = await secured()
  const right = auth('PLAIN', '\0romeo\0wherefore')
  const said = await server.hears(right + right)
  assert.match(said, failure('malformed-request'))
  assert.not(server.session.facts.has('authenticated'))
})

test('an abort while the server is at work counts', async () => {
  const server = await secured()
  const said = await server.hears(
    `${auth('PLAIN', '\0romeo\0wherefore')}<abort xmlns='${saslNamespace}'/>`,
  )
  assert.is(said, failure('aborted'))
  assert.not(server.session.facts.has('authenticated'))
})

test('a database that fails is not the fault of the client', async () => {
  const broken = Object.create(database, {
    checkPassword: { value: () => Promise.reject(new Error('the disk is full')) },
  })
  const server = await secured({ database: broken })
  const said = await server.hears(auth('PLAIN', '\0romeo\0wherefore'))
  assert.is(said, failure('temporary-auth-failure'))
})

test('nothing but a resource can be asked for before one is bound', async () => {
  const server = await authenticated()
  assert.match(await server.hears('<message/>'), '<stream:error><not-authorized ')
})

test('authentication for a second time is no longer understood', async () => {
  const server = await authenticated()
  const said = await server.hears(auth('PLAIN', '\0romeo\0wherefore'))
  assert.match(said, '<stream:error><not-authorized ')
})

test('a resource is bound as wished, or as the server likes', async () => {
  for (const [wish, given] of [
    [`<bind xmlns='${bindNamespace}'><resource>balcony</resource></bind>`, 'balcony'],
    [bind, 'orchard'],
  ] as const) {
    const server = await authenticated()
    const said = await server.hears(`<iq type='set' id='7'>${wish}</iq>`)
    const jid = `romeo@montague.example/${given}`
    assert.match(said, `<iq id='7' type='result'><bind xmlns='${bindNamespace}'><jid>${jid}</jid>`)
    assert.ok(server.events.includes(`bound ${jid}`))
  }
})

test('a resource that is refused can be asked for again', async () => {
  let attempts = 0
  const server = await authenticated((account, resource) => {
    attempts++
    if (resource === 'taken') return new StanzaError('conflict')
    if (resource === 'broken') throw new Error('a fault of the server')
    return account.withResource(resource ?? '')
  })
  const ask = (resource: string): Promise<string> =>
    server.hears(
      `<iq type='set' id='7'><bind xmlns='${bindNamespace}'><resource>${resource}</resource></bind></iq>`,
    )
  assert.match(await ask('taken'), '<conflict ')
  assert.match(await ask('broken'), '<internal-server-error ')
  assert.match(await ask('free'), 'romeo@montague.example/free')
  assert.is(attempts, 3)
})

test('a session is established for whoever asks, after binding', async () => {
  const session = "<session xmlns='urn:ietf:params:xml:ns:xmpp-session'/>"
  const server = await authenticated()
  await server.hears(`<iq type='set' id='7'>${bind}</iq>`)
  const said = await server.hears(`<iq type='set' id='8'>${session}</iq>`)
  assert.is(said, "<iq id='8' type='result'/>")
  assert.not(server.events.some((event) => event.startsWith('stanza')))
})

test('stanzas flow once a resource is bound', async () => {
  const server = await authenticated()
  await server.hears(`<iq type='set' id='7'>${bind}</iq>`)
  await server.hears("<message to='a.example'/><enable xmlns='urn:xmpp:sm:3'/>")
  assert.equal(server.events.slice(-2), [
    "stanza <message xmlns='jabber:client' to='a.example'/>",
    "nonza <enable xmlns='urn:xmpp:sm:3'/>",
  ])
})

test('the limits are tighter before authentication than after', async () => {
  const large = `<body>${'x'.repeat(200_000)}</body>`
  const before = await secured()
  await before.hears(`<message>${large}</message>`)
  assert.is((before.error as StreamError).condition, 'policy-violation')
  const after = await authenticated()
  await after.hears(`<iq type='set' id='7'>${bind}</iq>`)
  await after.hears(`<message>${large}</message>`)
  assert.is(after.endings.length, 0)
})

const componentHeader =
  "<stream:stream xmlns='jabber:component:accept'" +
  " xmlns:stream='http://etherx.jabber.org/streams' to='echo.montague.example'>"

function component(): Scripted {
  return new Scripted({
    role: 'receiving',
    contentNamespace: 'jabber:component:accept',
    createId: () => '3BF96D32',
    features: [
      componentHandshake({
        role: 'receiving',
        platform,
        secretOf: (name) => (name === 'echo.montague.example' ? 'test' : undefined),
      }),
    ],
  })
}

test('a component shows that it knows the secret', async () => {
  const server = component()
  const said = await server.hears(componentHeader)
  assert.match(said, / from='echo\.montague\.example' id='3BF96D32'>$/)
  // The value that XEP-0114's own example would have for this id and this secret.
  const proof = 'aaee83c26aeeafcbabeabfcbcd50df997e0a2a1e'
  assert.is(await server.hears(`<handshake>${proof}</handshake>`), '<handshake/>')
  assert.ok(server.events.includes('bound echo.montague.example'))
  assert.ok(server.session.identity)
})

for (const [title, header, input] of [
  ['a wrong proof', componentHeader, `<handshake>${'0'.repeat(40)}</handshake>`],
  ['no proof', componentHeader, '<handshake/>'],
  ['a stanza instead of it', componentHeader, '<message/>'],
  [
    'a stanza behind it, before it is judged',
    componentHeader,
    `<handshake>${'0'.repeat(40)}</handshake><message/>`,
  ],
  [
    'a domain that nobody may serve',
    componentHeader.replace('echo.', 'evil.'),
    `<handshake>${'0'.repeat(40)}</handshake>`,
  ],
] as const) {
  test(`a component with ${title} is not authorized`, async () => {
    const server = component()
    await server.hears(header)
    assert.match(await server.hears(input), '<stream:error><not-authorized ')
    assert.is(server.session.facts.size, 0)
  })
}

test('an address that an account may act as is the one that is bound', async () => {
  const asked: string[] = []
  const server = await secured({ authorize: () => true }, (account) => {
    asked.push(account.toString())
    return Jid.parse('juliet@montague.example/x')
  })
  await server.hears(auth('PLAIN', 'juliet@montague.example\0romeo\0wherefore'))
  await server.hears(clientHeader)
  await server.hears(`<iq type='set' id='7'>${bind}</iq>`)
  assert.equal(asked, ['juliet@montague.example'])
})

test.run()
