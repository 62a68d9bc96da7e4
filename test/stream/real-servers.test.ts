/** How servers in use differ in SASL: each as a script, and what a client makes of it. */
import { createHash } from 'node:crypto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nodePlatform } from '../../runtime/connection/node-platform.ts'
import type { ServerAuthenticator } from '../../runtime/sasl/mechanism.ts'
import { Challenge, Success } from '../../runtime/sasl/replies.ts'
import { SaslFailure } from '../../runtime/sasl/sasl-failure.ts'
import { saslService } from '../../runtime/stream/features/sasl-service.ts'
import { clientHeader, Scripted, saslNamespace } from './scripted.ts'
import {
  bindingOf,
  channelWith,
  clientIn,
  database,
  domain,
  password,
  type ServerShape,
  visit,
} from './scripted-service.ts'

const test = suite('servers in use')
const [exporter, unique, endPoint] = ['tls-exporter', 'tls-unique', 'tls-server-end-point']
const tls13 = channelWith(exporter!, unique!, endPoint!)
const tls12 = channelWith(unique!, endPoint!)
const scram = ['SCRAM-SHA-1', 'SCRAM-SHA-256', 'PLAIN']
const plus = ['SCRAM-SHA-1-PLUS', 'SCRAM-SHA-256-PLUS']

/** Knows tls-unique and nothing else, on TLS 1.3 too, and does not announce it. */
const ejabberd: ServerShape = {
  offered: [...plus, ...scram],
  properties: { channelBindings: [bindingOf(unique!)] },
}

test('Prosody 0.12 binds by tls-unique on TLS 1.2, unannounced, and one attempt is enough', async () => {
  const shape = {
    offered: [...plus, ...scram],
    properties: { channelBindings: [bindingOf(unique!)] },
  }
  const { client, attempts } = await visit(await clientIn(tls12), shape)
  assert.equal(attempts, ['SCRAM-SHA-256-PLUS p=tls-unique'])
  assert.ok(client.session.facts.has('authenticated'))
})

test('Prosody 0.12 offers nothing to bind on TLS 1.3, which the client says', async () => {
  const { client, attempts } = await visit(await clientIn(tls13), { offered: scram })
  assert.equal(attempts, ['SCRAM-SHA-256 y'])
  assert.ok(client.session.facts.has('authenticated'))
})

test('ejabberd 23.01 refuses tls-exporter, and knows tls-unique on TLS 1.3', async () => {
  const { client, attempts } = await visit(await clientIn(tls13), ejabberd)
  assert.equal(attempts, ['SCRAM-SHA-256-PLUS p=tls-exporter', 'SCRAM-SHA-256-PLUS p=tls-unique'])
  assert.ok(client.session.facts.has('authenticated'))
})

test('ejabberd 23.01 is logged in to without binding where the client has no tls-unique', async () => {
  const fallbacks: string[] = []
  const onFallback = ({ mechanism }: { mechanism: string }): number => fallbacks.push(mechanism)
  const client = await clientIn(channelWith(exporter!, endPoint!), { onFallback })
  const { attempts } = await visit(client, ejabberd)
  assert.equal(attempts, [
    'SCRAM-SHA-256-PLUS p=tls-exporter',
    'SCRAM-SHA-256-PLUS p=tls-server-end-point',
    'SCRAM-SHA-256 n',
  ])
  assert.equal(fallbacks, ['SCRAM-SHA-256'])
  assert.ok(client.session.facts.has('authenticated'))
})

test('what is told is the way that led in', async () => {
  const fallbacks: string[] = []
  const onFallback = ({ mechanism }: { mechanism: string }): number => fallbacks.push(mechanism)
  const shape: ServerShape = {
    ...ejabberd,
    refuses: (mechanism) => (mechanism === 'SCRAM-SHA-1' ? undefined : 'invalid-mechanism'),
  }
  const { client, attempts } = await visit(
    await clientIn(channelWith(exporter!), { onFallback }),
    shape,
  )
  assert.equal(attempts, [
    'SCRAM-SHA-256-PLUS p=tls-exporter',
    'SCRAM-SHA-1-PLUS p=tls-exporter',
    'SCRAM-SHA-256 n',
    'SCRAM-SHA-1 n',
  ])
  assert.equal(fallbacks, ['SCRAM-SHA-1'])
  assert.ok(client.session.facts.has('authenticated'))
})

test('a client that requires the binding does not, and each type was tried once', async () => {
  const binding = { channelBinding: 'require' } as const
  const client = await clientIn(channelWith(exporter!, endPoint!), binding)
  const { attempts } = await visit(client, ejabberd)
  assert.equal(attempts, [
    'SCRAM-SHA-256-PLUS p=tls-exporter',
    'SCRAM-SHA-256-PLUS p=tls-server-end-point',
  ])
  assert.instance(client.error, SaslFailure)
})

test('a wrong password is tried by each binding, once without, and never by PLAIN', async () => {
  const { client, attempts, sent } = await visit(
    await clientIn(tls13, { password: 'wrong-password' }),
    ejabberd,
  )
  assert.equal(attempts, [
    'SCRAM-SHA-256-PLUS p=tls-exporter',
    'SCRAM-SHA-256-PLUS p=tls-unique',
    'SCRAM-SHA-256-PLUS p=tls-server-end-point',
    'SCRAM-SHA-256 n',
  ])
  assert.not.match(sent, 'PLAIN')
  assert.is((client.error as SaslFailure).condition, 'not-authorized')
  assert.match(client.error.message, 'without channel binding too')
})

test('no y is said to a server that offers to bind, since Prosody refuses it', async () => {
  for (const channelBinding of ['off', 'prefer'] as const) {
    // What is announced is nothing that this side has, but for what all must have.
    const { attempts } = await visit(await clientIn(channelWith(), { channelBinding }), ejabberd)
    assert.equal(attempts, ['SCRAM-SHA-256 n'])
  }
  const { attempts } = await visit(await clientIn(tls13, { channelBinding: 'off' }), ejabberd)
  assert.equal(attempts, ['SCRAM-SHA-256 n'])
})

test('a y that is refused was a downgrade: nothing follows', async () => {
  // Somebody has taken the -PLUS out of what Prosody offers.
  const refuses = (_: string, first: string): string | undefined =>
    first.startsWith('y,') ? 'malformed-request' : undefined
  const { client, attempts } = await visit(await clientIn(tls12), { offered: scram, refuses })
  assert.equal(attempts, ['SCRAM-SHA-256 y'])
  assert.is((client.error as SaslFailure).condition, 'malformed-request')
})

test('a client like slixmpp is logged in by its third attempt', async () => {
  const platform = nodePlatform.sasl
  const secret = new Uint8Array(32)
  const server = new Scripted({
    role: 'receiving',
    secureChannel: channelWith(exporter!),
    features: [saslService({ platform, database, domain, secret })],
  })
  const offer = await server.hears(clientHeader)
  assert.match(offer, "<sasl-channel-binding xmlns='urn:xmpp:sasl-cb:0'>")
  assert.match(offer, '<mechanism>SCRAM-SHA-256-PLUS</mechanism>')
  const auth = (mechanism: string, first: string): Promise<string> =>
    server.hears(`<auth xmlns='${saslNamespace}' mechanism='${mechanism}'>${btoa(first)}</auth>`)
  const failure = /^<failure xmlns='[^']*'>/
  assert.match(await auth('SCRAM-SHA-256-PLUS', 'p=tls-unique,,n=romeo,r=abcdefgh'), failure)
  assert.match(await auth('SCRAM-SHA-256', 'y,,n=romeo,r=abcdefgh'), failure)
  assert.match(await auth('PLAIN', `\0romeo\0${password}`), '<success')
  assert.ok(server.session.facts.has('authenticated'))
})

for (const hash of ['SHA-1', 'SHA-256']) {
  test(`a host that stores ${hash} only is logged in to by it, and not by PLAIN`, async () => {
    const shape = { offered: ['PLAIN', `SCRAM-${hash}`] }
    const { client, attempts } = await visit(await clientIn(tls13), shape)
    assert.equal(attempts, [`SCRAM-${hash} y`])
    assert.ok(client.session.facts.has('authenticated'))
    const other = await visit(await clientIn(tls13, { password: 'wrong-password' }), shape)
    assert.equal(other.attempts, [`SCRAM-${hash} y`])
    assert.instance(other.client.error, SaslFailure)
  })
}

/** The challenge as each writes it, and where `rspauth` comes. */
const digests: readonly (readonly [string, Partial<ServerShape>])[] = [
  ['Cyrus SASL: a realm, the digest in a challenge', { isFinalInChallenge: true }],
  [
    'ejabberd: no realm, the digest in a challenge',
    { isFinalInChallenge: true, machine: realmless },
  ],
  [
    'jabberd: spaces behind commas, the digest in the success',
    { rewrite: (text) => text.replaceAll(',', ', ') },
  ],
]

for (const [title, shape] of digests) {
  test(`DIGEST-MD5 as of ${title}`, async () => {
    const offered = ['DIGEST-MD5', 'PLAIN']
    const { client, attempts } = await visit(await clientIn(tls13), { offered, ...shape })
    assert.equal(attempts, ['DIGEST-MD5'])
    assert.ok(client.session.facts.has('authenticated'), client.events.join())
  })
}

for (const [mechanism, offered] of [
  ['SCRAM-SHA-256', scram],
  ['DIGEST-MD5', ['DIGEST-MD5']],
] as const) {
  test(`the server's last word in a challenge, then heap in <success/>, by ${mechanism}`, async () => {
    // As long as what Debian's Cyrus module lets out.
    const garbage = btoa('\0\xff\x7f'.repeat(7500))
    const shape = { offered, isFinalInChallenge: true, garbage }
    const { client, attempts } = await visit(await clientIn(channelWith()), shape)
    assert.is(attempts.length, 1)
    assert.match(attempts[0]!, mechanism)
    assert.ok(client.session.facts.has('authenticated'), client.events.join())
  })

  test(`a last word that proves nothing is no success, by ${mechanism}`, async () => {
    const rewrite = (text: string): string =>
      text.replace(/^(v=|rspauth=)(.)/, (_, key, first) => `${key}${first === '0' ? '1' : '0'}`)
    for (const isFinalInChallenge of [true, false]) {
      const shape = { offered, isFinalInChallenge, rewrite }
      const { client } = await visit(await clientIn(channelWith()), shape)
      assert.is((client.error as SaslFailure).check, 'server-signature')
      assert.not(client.session.facts.has('authenticated'))
    }
  })
}

test('EXTERNAL that is offered to one without a certificate is left alone', async () => {
  const offered = ['EXTERNAL', ...scram]
  const { attempts } = await visit(await clientIn(tls13), { offered })
  assert.equal(attempts, ['SCRAM-SHA-256 y'])
})

for (const condition of ['account-disabled', 'not-authorized', 'invalid-authzid']) {
  test(`a certificate that is refused as ${condition} is followed by the password`, async () => {
    const shape: ServerShape = {
      offered: ['EXTERNAL', ...scram],
      refuses: (mechanism) => (mechanism === 'EXTERNAL' ? condition : undefined),
    }
    const { client, attempts } = await visit(await clientIn(tls13, { hasCertificate: true }), shape)
    assert.equal(attempts, ['EXTERNAL', 'SCRAM-SHA-256 y'])
    assert.ok(client.session.facts.has('authenticated'))
  })
}

/** A server of DIGEST-MD5 that names no realm, and so hashes an empty one. */
function realmless(): ServerAuthenticator {
  const md5 = (text: string): Buffer => createHash('md5').update(text, 'latin1').digest()
  const hex = (text: string): string => md5(text).toString('hex')
  const nonce = 'OA6MG9tEQGm2hh'
  let isProved = false
  return {
    mechanism: 'DIGEST-MD5',
    start: async () =>
      new Challenge(Buffer.from(`nonce="${nonce}",qop="auth",charset=utf-8,algorithm=md5-sess`)),
    async response(data) {
      if (isProved) return new Success({ username: 'romeo', authzid: undefined })
      const said = Buffer.from(data ?? []).toString('latin1')
      const one = (name: string): string =>
        new RegExp(`(?:^|,)${name}="?([^",]*)`).exec(said)?.[1] ?? ''
      if (/realm=/.test(said)) throw new Error('there is no realm to name')
      const secret = md5(`romeo::${password}`).toString('latin1')
      const a1 = hex(`${secret}:${nonce}:${one('cnonce')}`)
      const digest = (by: string): string => {
        const a2 = hex(`${by}:${one('digest-uri')}`)
        return hex(`${a1}:${nonce}:${one('nc')}:${one('cnonce')}:auth:${a2}`)
      }
      if (one('response') !== digest('AUTHENTICATE')) throw new Error('the digest is wrong')
      isProved = true
      return new Challenge(Buffer.from(`rspauth=${digest('')}`))
    },
  }
}

test.run()
