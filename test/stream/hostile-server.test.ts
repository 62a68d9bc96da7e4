/** A server that does what it must not: each check of an initiating entity, with who would break it. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nodePlatform } from '../../runtime/connection/node-platform.ts'
import { ConnectionError, LocalProtocolError, RemoteProtocolError } from '../../runtime/errors.ts'
import { Jid } from '../../runtime/jid/jid.ts'
import { StanzaError } from '../../runtime/node/index.ts'
import { SaslFailure } from '../../runtime/sasl/sasl-failure.ts'
import type { Feature } from '../../runtime/stream/feature.ts'
import { legacySession } from '../../runtime/stream/features/legacy-session.ts'
import { resourceBinding } from '../../runtime/stream/features/resource-binding.ts'
import {
  type SaslAuthenticationOptions,
  saslAuthentication,
} from '../../runtime/stream/features/sasl-authentication.ts'
import { startTls, type StartTlsOptions } from '../../runtime/stream/features/start-tls.ts'
import type { StreamError } from '../../runtime/stream/stream-error.ts'
import {
  bind,
  bindNamespace,
  channel,
  features,
  mechanisms,
  Scripted,
  saslNamespace,
  serverHeader,
  starttls,
  tlsNamespace,
} from './scripted.ts'

const test = suite('hostile server')

/** The features of a client. */
function clientFeatures(
  sasl: Partial<SaslAuthenticationOptions> = {},
  tls: StartTlsOptions = {},
): readonly Feature[] {
  const credentials = { username: 'romeo', password: 'wherefore-art-thou' }
  return [
    startTls(tls),
    saslAuthentication({ platform: nodePlatform.sasl, ...credentials, ...sasl }),
    resourceBinding({ role: 'initiating', resource: 'balcony' }),
    legacySession(),
  ]
}

/** A client that has sent its first header. */
async function opened(
  sasl?: Partial<SaslAuthenticationOptions>,
  tls?: StartTlsOptions,
): Promise<Scripted> {
  const client = new Scripted({ features: clientFeatures(sasl, tls) })
  client.session.open()
  await client.says()
  return client
}

/** A client within TLS that has sent its second header. */
async function secured(sasl?: Partial<SaslAuthenticationOptions>): Promise<Scripted> {
  const client = await opened(sasl)
  await client.hears(serverHeader + features(starttls))
  assert.is(await client.hears(`<proceed xmlns='${tlsNamespace}'/>`), '[secure]')
  client.session.secured(channel)
  await client.says()
  return client
}

/** A client that is authenticated, by PLAIN, and has sent its third header. */
async function authenticated(): Promise<Scripted> {
  const client = await secured()
  await client.hears(serverHeader + features(mechanisms('PLAIN')))
  await client.hears(`<success xmlns='${saslNamespace}'/>`)
  assert.ok(client.session.facts.has('authenticated'))
  return client
}

test('a resource of another account is not taken', async () => {
  for (const [jid, isOwn] of [
    ['romeo@montague.example/balcony', true],
    ['romeo@montague.example/other', true],
    ['juliet@montague.example/balcony', false],
    ['romeo@capulet.example/balcony', false],
    ['montague.example/balcony', false],
  ] as const) {
    const from = Jid.parse('romeo@montague.example')
    const client = new Scripted({ features: clientFeatures(), from, secureChannel: channel })
    client.session.open()
    await client.hears(serverHeader + features(mechanisms('PLAIN')))
    await client.hears(`<success xmlns='${saslNamespace}'/>`)
    const asked = await client.hears(serverHeader + features(bind))
    const [, id] = /<iq[^>]* id='([^']*)'/.exec(asked) ?? []
    await client.hears(
      `<iq type='result' id='${id}'><bind xmlns='${bindNamespace}'><jid>${jid}</jid></bind></iq>`,
    )
    assert.is(client.events.includes(`bound ${jid}`), isOwn, client.events.join())
    if (isOwn) continue
    assert.instance(client.error, RemoteProtocolError)
    assert.match(client.error.message, jid)
    assert.match(client.error.message, 'romeo@montague.example')
  }
})

test('without STARTTLS among the features, nothing goes on in the clear', async () => {
  const client = await opened()
  const said = await client.hears(serverHeader + features(mechanisms('SCRAM-SHA-1', 'PLAIN')))
  assert.is(said, '</stream:stream>[end]')
  assert.instance(client.error, ConnectionError)
  assert.is((client.error as ConnectionError).code, 'tls')
  assert.match(client.error.message, 'montague.example does not offer STARTTLS')
})

test('a refused STARTTLS is the end', async () => {
  const client = await opened()
  await client.hears(serverHeader + features(starttls))
  await client.hears(`<failure xmlns='${tlsNamespace}'/></stream:stream>`)
  assert.is((client.error as ConnectionError).code, 'tls')
})

test('what comes before the features is no answer to anything', async () => {
  const client = await opened()
  const said = await client.hears(
    `${serverHeader}<proceed xmlns='${tlsNamespace}'/><success xmlns='${saslNamespace}'/>` +
      `<challenge xmlns='${saslNamespace}'/><message from='a.example'><body>x</body></message>` +
      `<iq type='result' id='id-1'><bind xmlns='${bindNamespace}'><jid>a@b/c</jid></bind></iq>`,
  )
  assert.is(said, '')
  assert.is(client.session.facts.size, 0)
  assert.is(client.events.filter((event) => event.startsWith('ignored')).length, 5)
  assert.not(client.events.some((event) => event.startsWith('stanza')))
})

test('bytes injected behind <proceed/> are no part of the stream within TLS', async () => {
  const success = `<success xmlns='${saslNamespace}'/>`
  const injected = `${serverHeader}${features(mechanisms('PLAIN'))}${success}`
  for (const first of ['', injected.slice(0, 20), injected]) {
    const client = await opened()
    await client.hears(serverHeader + features(starttls))
    const said = await client.hears(`<proceed xmlns='${tlsNamespace}'/>${first}`)
    assert.is(said, '[secure]')
    // And what a transport that does not know better hands over while TLS is being established.
    assert.is(await client.hears(injected), '')
    client.session.secured(channel)
    assert.match(await client.says(), /^<\?xml version='1.0'\?><stream:stream /)
    assert.equal(client.events, ['opened montague.example'])
    // The stream goes on as if nothing had been there.
    const auth = await client.hears(serverHeader + features(mechanisms('SCRAM-SHA-256')))
    assert.match(auth, /^<auth xmlns='[^']*' mechanism='SCRAM-SHA-256'>/)
  }
})

test('features learned in the clear are forgotten within TLS', async () => {
  const client = await opened()
  await client.hears(serverHeader + features(starttls, mechanisms('PLAIN'), bind))
  await client.hears(`<proceed xmlns='${tlsNamespace}'/>`)
  client.session.secured(channel)
  await client.says()
  const said = await client.hears(serverHeader + features(mechanisms('SCRAM-SHA-1')))
  assert.match(said, "mechanism='SCRAM-SHA-1'")
})

test('the initial header names nobody until TLS protects it', async () => {
  const client = new Scripted({ features: clientFeatures() })
  client.session.open()
  assert.not.match(await client.says(), 'romeo')
})

for (const [title, offered] of [
  ['no mechanism at all', []],
  ['only mechanisms nobody knows', ['X-SECRET', 'KERBEROS_V4']],
  ['a mechanism whose name is none', ['plain or not <&>']],
] as const) {
  test(`gives up when it is offered ${title}`, async () => {
    const client = await secured()
    const offer = mechanisms(...offered.map((name) => name.replace(/[<&>]/g, '')))
    const said = await client.hears(serverHeader + features(offer))
    assert.is(said, '</stream:stream>[end]')
    assert.is((client.error as SaslFailure).condition, 'invalid-mechanism')
    assert.not.match(client.error.message, 'or not')
  })
}

test('PLAIN is not used where TLS is not, whatever the policy', async () => {
  for (const policy of ['off', 'optional'] as const) {
    const client = await opened({}, { policy })
    const said = await client.hears(serverHeader + features(mechanisms('PLAIN')))
    assert.is(said, '</stream:stream>[end]')
    assert.instance(client.error, SaslFailure)
    assert.match(client.error.message, 'without TLS')
  }
})

test('PLAIN is not used within TLS to a peer that was not verified', async () => {
  const client = await opened()
  await client.hears(serverHeader + features(starttls))
  await client.hears(`<proceed xmlns='${tlsNamespace}'/>`)
  client.session.secured({ ...channel, isVerified: false })
  await client.says()
  const said = await client.hears(serverHeader + features(mechanisms('PLAIN')))
  assert.is(said, '</stream:stream>[end]')
})

test('the strongest mechanism is used, whatever the order', async () => {
  const client = await secured()
  const offer = mechanisms('PLAIN', 'SCRAM-SHA-1', 'X-NEW', 'SCRAM-SHA-512', 'SCRAM-SHA-256')
  assert.match(await client.hears(serverHeader + features(offer)), "mechanism='SCRAM-SHA-512'")
})

test('a refusal of SCRAM is never followed by PLAIN', async () => {
  for (const condition of [
    'not-authorized',
    'invalid-mechanism',
    'mechanism-too-weak',
    'temporary-auth-failure',
  ]) {
    const client = await secured()
    await client.hears(serverHeader + features(mechanisms('SCRAM-SHA-1', 'PLAIN')))
    const said = await client.hears(`<failure xmlns='${saslNamespace}'><${condition}/></failure>`)
    assert.is(said, '</stream:stream>[end]')
    assert.is((client.error as SaslFailure).condition, condition)
    assert.is((client.error as SaslFailure).check, undefined)
  }
})

test('a mechanism that the server does not take after all is followed by the next', async () => {
  const client = await secured()
  await client.hears(serverHeader + features(mechanisms('SCRAM-SHA-256', 'SCRAM-SHA-1', 'PLAIN')))
  const refusal = (condition: string): string =>
    `<failure xmlns='${saslNamespace}'><${condition}/></failure>`
  assert.match(await client.hears(refusal('invalid-mechanism')), "mechanism='SCRAM-SHA-1'")
  await client.hears(refusal('not-authorized'))
  const error = client.error as SaslFailure
  assert.is(error.condition, 'not-authorized')
  assert.is(
    error.message,
    'not-authorized: SCRAM-SHA-1: refused for romeo@montague.example by montague.example',
  )
})

test('a success without the proof of the server is a failure', async () => {
  for (const success of [
    `<success xmlns='${saslNamespace}'/>`,
    `<success xmlns='${saslNamespace}'>=</success>`,
    `<success xmlns='${saslNamespace}'>dj1BQUFB</success>`,
    `<success xmlns='${saslNamespace}'>not base64!</success>`,
  ]) {
    const client = await secured()
    await client.hears(serverHeader + features(mechanisms('SCRAM-SHA-256')))
    const said = await client.hears(success)
    assert.is(said, '</stream:stream>[end]')
    assert.instance(client.error, SaslFailure)
    assert.not(client.session.facts.has('authenticated'))
  }
})

test('an exchange that the client gives up is aborted', async () => {
  const client = await secured()
  await client.hears(serverHeader + features(mechanisms('SCRAM-SHA-1')))
  // A nonce that does not begin with the client's own.
  const challenge = Buffer.from('r=evil,s=QSXCR+Q6sek8bf92,i=4096').toString('base64')
  const said = await client.hears(`<challenge xmlns='${saslNamespace}'>${challenge}</challenge>`)
  assert.is(said, `<abort xmlns='${saslNamespace}'/></stream:stream>[end]`)
  assert.is((client.error as SaslFailure).check, 'nonce')
})

test('a challenge that is no base64 is aborted', async () => {
  const client = await secured()
  await client.hears(serverHeader + features(mechanisms('SCRAM-SHA-1')))
  const said = await client.hears(`<challenge xmlns='${saslNamespace}'>%%%</challenge>`)
  assert.is(said, `<abort xmlns='${saslNamespace}'/></stream:stream>[end]`)
  assert.is((client.error as SaslFailure).condition, 'incorrect-encoding')
})

test('a server that talks while the client is at work is out of turn', async () => {
  const challenge = `<challenge xmlns='${saslNamespace}'>cj14</challenge>`
  const client = await secured()
  await client.hears(serverHeader + features(mechanisms('SCRAM-SHA-1')))
  await client.hears(challenge + challenge)
  assert.ok(client.endings.length === 1 && client.endings[0] !== undefined)
  assert.instance(client.error, RemoteProtocolError)
})

test('a failure without a condition is one all the same', async () => {
  const client = await secured()
  await client.hears(serverHeader + features(mechanisms('PLAIN')))
  await client.hears(`<failure xmlns='${saslNamespace}'/>`)
  assert.is((client.error as SaslFailure).condition, 'not-authorized')
})

test('the words of the server are kept apart from the message', async () => {
  const client = await secured()
  await client.hears(serverHeader + features(mechanisms('PLAIN')))
  await client.hears(
    `<failure xmlns='${saslNamespace}'><account-disabled/><text xml:lang='en'>Call us.</text></failure>`,
  )
  const { text, message } = client.error as SaslFailure
  assert.is(text, 'Call us.')
  assert.not.match(message, 'wherefore')
})

test('without binding after authentication there is no going on', async () => {
  const client = await authenticated()
  await client.hears(serverHeader + features())
  assert.instance(client.error, RemoteProtocolError)
  assert.match(client.error.message, 'resource binding is not offered')
})

test('a refused resource is the error of the stanza', async () => {
  const client = await authenticated()
  const said = await client.hears(serverHeader + features(bind))
  const id = / id='([^']+)'/.exec(said)![1]
  await client.hears(
    `<iq type='error' id='${id}'><error type='cancel'><conflict xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></iq>`,
  )
  assert.instance(client.error, StanzaError)
  assert.is((client.error as StanzaError).condition, 'conflict')
})

for (const [title, payload] of [
  ['no payload', ''],
  ['no address', bind],
  ['a bare JID', `<bind xmlns='${bindNamespace}'><jid>romeo@montague.example</jid></bind>`],
  ['no JID', `<bind xmlns='${bindNamespace}'><jid>@@</jid></bind>`],
] as const) {
  test(`a result of binding with ${title} is refused`, async () => {
    const client = await authenticated()
    const said = await client.hears(serverHeader + features(bind))
    const id = / id='([^']+)'/.exec(said)![1]
    await client.hears(`<iq type='result' id='${id}'>${payload}</iq>`)
    assert.instance(client.error, RemoteProtocolError)
    assert.not(client.session.facts.has('bound'))
  })
}

test('a result for another id binds nothing', async () => {
  const client = await authenticated()
  await client.hears(serverHeader + features(bind))
  await client.hears(
    `<iq type='result' id='other'><bind xmlns='${bindNamespace}'><jid>a@montague.example/b</jid></bind></iq>`,
  )
  assert.is(client.endings.length, 0)
  assert.not(client.session.facts.has('bound'))
})

test('an old server gets its session; where it is optional nobody asks', async () => {
  const session = (content: string): string =>
    `<session xmlns='urn:ietf:params:xml:ns:xmpp-session'>${content}</session>`
  for (const [offer, isAsked] of [
    [session(''), true],
    [session('<optional/>'), false],
  ] as const) {
    const client = await authenticated()
    const said = await client.hears(serverHeader + features(bind, offer))
    const id = / id='([^']+)'/.exec(said)![1]
    const next = await client.hears(
      `<iq type='result' id='${id}'><bind xmlns='${bindNamespace}'><jid>romeo@montague.example/b</jid></bind></iq>`,
    )
    const asked = /^<iq id='([^']+)' type='set'><session /.exec(next)
    assert.is(asked !== null, isAsked, next)
    if (asked) await client.hears(`<iq type='result' id='${asked[1]}'/>`)
    assert.is(client.events.at(-1), 'bound romeo@montague.example/b')
  }
})

test('a stream from another domain than was asked for is refused', async () => {
  const client = await opened()
  const evil = serverHeader.replace('montague.example', 'evil.example')
  await client.hears(evil + features(starttls))
  assert.is((client.error as StreamError).condition, 'invalid-from')
})

test('a stream from another domain may say why it is the end', async () => {
  const client = await opened()
  const other = serverHeader.replace('montague.example', 'other.example')
  await client.hears(
    `${other}<stream:error><host-unknown xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></stream:error>`,
  )
  assert.is((client.error as StreamError).condition, 'host-unknown')
  assert.is(client.error.message, 'host-unknown: montague.example ended the stream')
  assert.ok((client.error as StreamError).isRemote)
})

test('a header without a version is not one of XMPP', async () => {
  const client = await opened()
  await client.hears(serverHeader.replace(" version='1.0'>", '>'))
  assert.is((client.error as StreamError).condition, 'unsupported-version')
})

test('more than is needed before authentication is refused', async () => {
  const client = await secured()
  await client.hears(serverHeader)
  await client.hears(`<stream:features>${'<x xmlns="urn:x"/>'.repeat(10_000)}`)
  assert.is((client.error as StreamError).condition, 'policy-violation')
})

test('features for a second time are not negotiated', async () => {
  const client = await opened()
  await client.hears(serverHeader + features(starttls))
  assert.is(await client.hears(features(mechanisms('PLAIN'))), '')
})

test('a server that ends the stream during the login ends it without an error of its own', async () => {
  const client = await opened()
  await client.hears(`${serverHeader}</stream:stream>`)
  assert.equal(client.endings, [undefined])
  assert.ok(client.session.isClosedByPeer)
})

test('nothing can be sent before the stream is bound, or after', async () => {
  const client = await authenticated()
  const isRefused = (error: unknown): boolean => error instanceof LocalProtocolError
  const { Message } = await import('../../generated/rfc6120/index.ts')
  assert.throws(() => client.session.send(new Message()), isRefused)
  client.session.close()
  assert.throws(() => client.session.send(new Message()), isRefused)
})

test('no credential is in the XML that is traced', async () => {
  const traced: string[] = []
  const client = new Scripted({
    features: clientFeatures(),
    trace: (direction, xml) => traced.push(`${direction} ${xml}`),
    secureChannel: channel,
  })
  client.session.open()
  await client.hears(serverHeader + features(mechanisms('PLAIN')))
  await client.hears(`<success xmlns='${saslNamespace}'>c2VjcmV0</success>`)
  const all = traced.join('\n')
  assert.match(all, `out <auth xmlns='${saslNamespace}' mechanism='PLAIN'>[redacted]</auth>`)
  assert.match(all, `in <success xmlns='${saslNamespace}'>[redacted]</success>`)
  assert.not.match(all, Buffer.from('wherefore-art-thou').toString('base64').slice(4, -4))
  assert.not.match(all, 'c2VjcmV0')
})

test.run()
