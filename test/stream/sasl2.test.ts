/** SASL2, Bind 2 and stream management in the breath of the login, between a client and a server. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Message } from '../../generated/rfc6120/index.ts'
import { CsiInactive } from '../../generated/xep-0352/index.ts'
import { StanzaError } from '../../runtime/node/index.ts'
import { channelWith } from './scripted-service.ts'
import { clientHeader, saslNamespace } from './scripted.ts'
import { cut, type LoginOptions, slotOf, World } from './sasl2-world.ts'

const test = suite('SASL2')
const jid = /^bound romeo@montague\.example\/Balcony\/x\d+$/
const unbound = channelWith()

/** Each mechanism that a password is enough for, and the round trips that it takes behind the features. */
const mechanisms: readonly (readonly [string, number])[] = [
  ['SCRAM-SHA-512-PLUS', 2],
  ['SCRAM-SHA-256-PLUS', 2],
  ['SCRAM-SHA-1-PLUS', 2],
  ['SCRAM-SHA-512', 2],
  ['SCRAM-SHA-256', 2],
  ['SCRAM-SHA-1', 2],
  ['DIGEST-MD5', 3],
  ['PLAIN', 1],
]

for (const [mechanism, turns] of mechanisms) {
  test(`${mechanism} logs in and binds, by one header each way`, async () => {
    const list = [mechanism]
    const channel = mechanism.endsWith('-PLUS') ? channelWith('tls-exporter') : unbound
    const world = new World()
    const login = await world.login({ channel, server: { mechanisms: list } })
    assert.match(login.client.events.at(-1)!, jid)
    assert.is(login.client.session.jid?.toString(), login.server.session.jid?.toString())
    assert.match(login.sent, `mechanism='${mechanism}'`)
    assert.is(count(login.sent, '<stream:stream'), 1)
    assert.is(count(login.heard, '<stream:stream'), 1)
    assert.is(count(login.sent, '<authenticate ') + count(login.sent, '<response '), turns)
    assert.not.match(login.sent, '<auth ')
    assert.not.match(login.sent, '<iq ')
  })
}

test('an empty initial response is not an absent one', async () => {
  const channel = { ...unbound, certificateIdentities: ['romeo@montague.example'] }
  const login = await new World().login({
    channel,
    client: { password: undefined, hasCertificate: true },
    server: { mechanisms: ['EXTERNAL'] },
  })
  assert.match(login.sent, '<initial-response/>')
  assert.match(login.client.events.at(-1)!, jid)
})

test('what the stream is managed by begins with the resource', async () => {
  const slot = slotOf()
  const login = await new World().login({ slot })
  assert.is(slot.machine.phase, 'on')
  assert.is(count(login.sent, '<enable '), 1)
  login.client.session.send(new Message({ body: 'first' }), 'first')
  const said = await login.client.says()
  const acknowledged = await login.server.hears(`${said}<r xmlns='urn:xmpp:sm:3'/>`)
  assert.match(acknowledged, "<a xmlns='urn:xmpp:sm:3' h='1'/>")
  await login.client.hears(acknowledged)
  assert.is(login.client.events.at(-1), 'acknowledged first')
})

test('a stream that was cut goes on in one round trip, each stanza once and in order', async () => {
  const world = new World()
  const slot = slotOf()
  let login = await world.login({ slot })
  const address = login.client.session.jid!
  const got: [string[], string[]] = [[], []]
  const wanted: [string[], string[]] = [[], []]
  for (let round = 0; round < 12; round++) {
    for (const n of [0, 1, 2]) {
      login.client.session.send(new Message({ body: `c${round}.${n}` }))
      login.server.session.send(new Message({ body: `s${round}.${n}` }))
      wanted[0].push(`s${round}.${n}`)
      wanted[1].push(`c${round}.${n}`)
    }
    // What is on its way arrives in one direction, in the other, or not at all.
    if (round % 3 === 0) login.server.hearsOnly([bytes(await login.client.says())])
    if (round % 3 === 1) login.client.hearsOnly([bytes(await login.server.says())])
    got[0].push(...bodies(login.client.events))
    got[1].push(...bodies(login.server.events))
    cut(login)
    login = await world.login({ slot })
    assert.ok(login.client.session.facts.has('resumed'))
    assert.ok(login.client.session.jid?.equals(address))
    assert.is(count(login.heard, '<stream:features'), 1, 'none after the success')
    assert.not.match(login.heard, '<bound ')
  }
  got[0].push(...bodies(login.client.events))
  got[1].push(...bodies(login.server.events))
  assert.equal(got, wanted)
})

test('what is sent again right behind the success is read by the limits after authentication', async () => {
  const world = new World()
  const slot = slotOf()
  const login = await world.login({ slot })
  const body = 'x'.repeat(200_000)
  login.server.session.send(new Message({ body }))
  login.server.session.send(new Message({ body: 'next' }))
  await login.server.says()
  cut(login)
  // The success, and all that follows it, comes in one chunk: while the signature is being verified.
  const again = await world.login({ slot })
  assert.equal(bodies(again.client.events), [body, 'next'])
})

test('a stream that is gone is told to be, and a resource bound in the same breath', async () => {
  const world = new World()
  const slot = slotOf()
  const login = await world.login({ slot })
  login.client.session.send(new Message({ body: 'lost' }), 'lost')
  await login.client.says()
  cut(login)
  const again = await new World().login({ slot })
  assert.match(again.sent, '<resume ')
  assert.match(again.heard, /<success .*<failed xmlns='urn:xmpp:sm:3'><item-not-found .*<bound /)
  assert.ok(again.client.events.includes('uncertain lost'))
  assert.not(again.client.session.facts.has('resumed'))
  assert.match(again.client.events.at(-1)!, jid)
  assert.is(slot.machine.phase, 'on')
})

test('a stream to be resumed is not bound anew where the server resumes later only', async () => {
  const world = new World()
  const slot = slotOf()
  cut(await world.login({ slot }))
  const tamper = (said: string): string => said.replace(/<inline>.*<\/inline><\/auth/, '</auth')
  const again = await world.login({ slot, tamper })
  assert.not.match(authenticate(again.sent), /<(resume|bind) /)
  assert.match(again.sent, '<resume ')
  assert.ok(again.client.session.facts.has('resumed'))
})

/** What is left of the login where the server, or the client, has less. */
const lesser: readonly (readonly [string, LoginOptions, RegExp, RegExp])[] = [
  [
    'a server without Bind 2 binds as RFC 6120 has it, on the same stream',
    { server: { session: {} } },
    /<authenticate .*<\/authenticate>.*<iq .*<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/,
    /^bound romeo@montague\.example\/orchard$/,
  ],
  [
    'a client that wants its own resource does, too',
    { client: { session: {} } },
    /<iq .*<resource>orchard<\/resource>/,
    /^bound romeo@montague\.example\/orchard$/,
  ],
  [
    'a server that can bind none at the moment says so by leaving it out',
    {
      server: { session: { assign: async () => new StanzaError('resource-constraint') } },
    },
    /<authenticate .*<bind xmlns='urn:xmpp:bind:0'.*<iq .*<resource>/,
    /^bound romeo@montague\.example\/orchard$/,
  ],
]

for (const [title, options, sent, bound] of lesser) {
  test(title, async () => {
    const login = await new World().login(options)
    assert.match(login.sent, sent)
    assert.match(login.client.events.find((event) => event.startsWith('bound'))!, bound)
    assert.is(count(login.sent, '<stream:stream'), 1)
  })
}

test('a server without SASL2 is logged in to by SASL', async () => {
  const tamper = (said: string): string => said.replace(/<authentication .*<\/authentication>/, '')
  const login = await new World().login({ tamper })
  assert.match(login.sent, '<auth ')
  assert.match(login.client.events.at(-1)!, /^bound romeo@montague\.example\/orchard$/)
})

test('where no mechanism of SASL2 can be used, SASL is tried', async () => {
  const tamper = (said: string): string =>
    said.replace(
      /(<authentication [^>]*>)(?:<mechanism>[^<]*<\/mechanism>)*/,
      '$1<mechanism>GSSAPI</mechanism>',
    )
  const login = await new World().login({ tamper })
  assert.not.match(login.sent, '<authenticate ')
  assert.match(login.client.events.at(-1)!, /^bound romeo@montague\.example\/orchard$/)
})

test('what else is wanted is switched on with the resource, where the server names it', async () => {
  const switched: string[] = []
  const requests = (features: readonly string[]): CsiInactive[] =>
    features.includes('urn:xmpp:csi:0') ? [new CsiInactive()] : []
  const slot = slotOf()
  const client = { session: { management: { slot }, bind: {}, requests } }
  for (const names of [[], ['urn:xmpp:csi:0']]) {
    const login = await new World().login({
      slot,
      client,
      server: {
        session: {
          assign: (account) => account.withResource('x'),
          switches: Object.fromEntries(
            names.map((name) => [
              name,
              (bind, bound) => switched.push(`${bind.has(CsiInactive)} ${bound}`),
            ]),
          ),
        },
      },
    })
    assert.is(login.sent.includes('<inactive '), names.length > 0)
    assert.not.match(authenticate(login.sent), '<enable ')
  }
  assert.equal(switched, ['true romeo@montague.example/x'])
})

test('the hash of what was offered is that of the profile in use', async () => {
  // Somebody adds to the other list, which is none of this login's business.
  const add = (said: string): string =>
    said.replace(/<\/mechanisms>/, '<mechanism>X-OTHER</mechanism></mechanisms>')
  assert.match((await new World().login({ tamper: add })).client.events.at(-1)!, jid)
})

/** What a server refuses of a client, and how. */
const refused: readonly (readonly [string, string, RegExp])[] = [
  [
    'a mechanism that is not offered',
    "<authenticate xmlns='urn:xmpp:sasl:2' mechanism='X-NONE'/>",
    /<failure xmlns='urn:xmpp:sasl:2'><invalid-mechanism /,
  ],
  [
    'a mechanism of tokens without a word of tokens',
    "<authenticate xmlns='urn:xmpp:sasl:2' mechanism='HT-SHA-256-NONE'/>",
    /<invalid-mechanism /,
  ],
  [
    'a token of nobody',
    "<authenticate xmlns='urn:xmpp:sasl:2' mechanism='HT-SHA-256-NONE'><fast xmlns='urn:xmpp:fast:0'/></authenticate>",
    /<malformed-request /,
  ],
  [
    'a password by way of a token',
    "<authenticate xmlns='urn:xmpp:sasl:2' mechanism='PLAIN'><fast xmlns='urn:xmpp:fast:0'/></authenticate>",
    /<invalid-mechanism /,
  ],
  [
    'data that is no base64',
    "<authenticate xmlns='urn:xmpp:sasl:2' mechanism='PLAIN'><initial-response>%%</initial-response></authenticate>",
    /<incorrect-encoding /,
  ],
  ['a response to nothing', "<response xmlns='urn:xmpp:sasl:2'/>", /unsupported-stanza-type/],
  [
    'an attempt within another',
    "<authenticate xmlns='urn:xmpp:sasl:2' mechanism='SCRAM-SHA-1'/><authenticate xmlns='urn:xmpp:sasl:2' mechanism='SCRAM-SHA-1'/>",
    /<malformed-request /,
  ],
  [
    'something else in the midst of it',
    "<authenticate xmlns='urn:xmpp:sasl:2' mechanism='SCRAM-SHA-1'/><message/>",
    /<stream:error><not-authorized /,
  ],
  [
    'the other profile in the midst of it',
    `<authenticate xmlns='urn:xmpp:sasl:2' mechanism='SCRAM-SHA-1'/><auth xmlns='${saslNamespace}' mechanism='PLAIN'/>`,
    /<stream:error><not-authorized /,
  ],
  [
    'to go on with',
    "<authenticate xmlns='urn:xmpp:sasl:2' mechanism='SCRAM-SHA-1'/><abort xmlns='urn:xmpp:sasl:2'/>",
    /<failure xmlns='urn:xmpp:sasl:2'><aborted /,
  ],
]

for (const [what, said, answer] of refused) {
  test(`a server refuses ${what}`, async () => {
    const server = new World().server({})
    await server.hears(clientHeader)
    const answered = await server.hears(said)
    assert.match(answered, answer)
    assert.not(server.session.facts.has('authenticated'))
    assert.not.match(answered, '<success')
  })
}

test('nothing that goes along with a login that fails is done', async () => {
  const assigned: string[] = []
  const world = new World()
  const login = await world.login({
    client: { password: 'wrong-password' },
    server: {
      session: {
        assign: (account) => {
          assigned.push(account.toString())
          return account.withResource('x')
        },
      },
    },
  })
  assert.match(login.client.error.message, /^not-authorized/)
  assert.equal(assigned, [])
  assert.is(world.token, undefined)
})

test('a client that says to be another is refused, whatever it knows', async () => {
  const login = await new World().login({ from: 'juliet@montague.example' })
  assert.match(login.heard, '<invalid-authzid ')
  assert.match(login.client.error.message, /^invalid-authzid/)
})

test('who may act as another is that other from the beginning', async () => {
  const authzid = 'juliet@montague.example'
  const asked: string[] = []
  const server = {
    authorize: (username: string, wanted: string): boolean => {
      asked.push(`${username} ${wanted}`)
      return true
    },
  }
  const login = await new World().login({ from: authzid, client: { authzid }, server })
  assert.match(login.client.events.at(-1)!, /^bound juliet@montague\.example\/Balcony/)
  assert.equal(asked, [`romeo ${authzid}`])
  // A token would let in the owner of the password, not who it acts as.
  assert.not.match(login.heard, '<token ')
  const other = await new World().login({ client: { authzid }, server })
  assert.match(other.client.error.message, /^invalid-authzid/)
  const unasked = await new World().login({ from: authzid, client: { authzid } })
  assert.match(unasked.client.error.message, /^invalid-authzid/)
})

test('a further login on the stream ends it', async () => {
  const { server } = await new World().login()
  const again = "<authenticate xmlns='urn:xmpp:sasl:2' mechanism='PLAIN'/>"
  await server.hears(again)
  assert.match(server.events.at(-1)!, /^nonza <authenticate /)
})

test('SASL2 is neither offered nor used in the clear', async () => {
  const world = new World()
  const offer = await world.server({ isClear: true }).hears(clientHeader)
  assert.match(offer, '<mechanisms ')
  assert.not.match(offer, '<authentication ')
  // Somebody offers it all the same, and so does the login by SASL, which needs no TLS.
  const client = world.client({ isClear: true })
  client.session.open()
  await client.says()
  const said = await client.hears(await world.server({}).hears(clientHeader))
  assert.match(said, "<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl'")
  assert.not.match(said, 'urn:xmpp:sasl:2')
})

test.run()

function count(text: string, part: string): number {
  return text.split(part).length - 1
}

function authenticate(text: string): string {
  return /<authenticate .*<\/authenticate>/.exec(text)?.[0] ?? ''
}

function bodies(events: string[]): string[] {
  const found = events.flatMap(
    (event) => /^stanza .*<body>(.*)<\/body>/.exec(event)?.slice(1) ?? [],
  )
  events.length = 0
  return found
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
