/** Kerberos by the package `kerberos`: what it is asked, and what is made of its answers. */
import { connect, isLocalProtocolError, isSaslFailure, MemoryTransport } from 'typed-xmpp'
import { Server } from 'typed-xmpp/server'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { connect as browserConnect } from '../../runtime/browser.ts'
import { gssapiOf } from '../../runtime/client/gssapi-of.ts'
import {
  type KerberosClient,
  kerberosContext,
  type KerberosLibrary,
} from '../../runtime/connection/kerberos-context.ts'
import { nodePlatform } from '../../runtime/connection/node-platform.ts'
import { GssapiClient } from '../../runtime/sasl/gssapi/gssapi-client.ts'
import { within } from '../support/within.ts'

/** A host and domain that a client connects to, and the name of the service that is asked for. */
const services: readonly [host: string | undefined, domain: string, name: string][] = [
  [undefined, 'montague.example', 'montague.example'],
  ['chat.montague.example', 'montague.example', 'chat.montague.example'],
  ['127.0.0.1', 'montague.example', 'montague.example'],
  ['::1', 'montague.example', 'montague.example'],
  [undefined, 'grüße.example', 'xn--gre-6ka8l.example'],
]

const test = suite('Kerberos')

test('is asked for a context with the server proven, and gives what it says', async () => {
  const { library, calls } = scripted({
    steps: [
      ['dG9rZW4=', false],
      [null, true],
    ],
    offer: 'AQAAAA==',
    wrapped: 'd3JhcHBlZA==',
  })
  const context = await kerberosContext(
    { domain: 'montague.example' },
    { library, principal: 'romeo@M' },
  )
  const first = await context.step(undefined)
  assert.is(text(first.token), 'token')
  assert.is(first.isComplete, false)
  assert.equal(await context.step(bytes('reply')), { token: undefined, isComplete: true })
  assert.equal(await context.unwrap(bytes('offer')), Uint8Array.of(1, 0, 0, 0))
  const choice = Uint8Array.of(1, 0, 0, 0, ...bytes('jülia@montague.example'))
  assert.is(text(await context.wrap(choice)), 'wrapped')
  assert.equal(calls, [
    ['initialize', 'xmpp@montague.example', { mechOID: 9, gssFlag: 42, principal: 'romeo@M' }],
    ['step', ''],
    ['step', 'cmVwbHk='],
    ['unwrap', 'b2ZmZXI='],
    ['wrap', 'AAAAAAAAAAA=', { user: 'jülia@montague.example' }],
  ])
})

test('takes the whole exchange of RFC 4752 with the machine', async () => {
  const { library } = scripted({
    steps: [
      ['dG9rZW4=', false],
      [null, true],
    ],
    offer: 'AQAAAA==',
    wrapped: 'd3JhcHBlZA==',
  })
  const client = new GssapiClient(() => kerberosContext({ domain: 'h' }, { library }), {
    username: 'romeo',
  })
  assert.is((await client.start()).kind, 'response')
  assert.is((await client.challenge(bytes('reply'))).kind, 'response')
  assert.is((await client.challenge(bytes('offer'))).kind, 'response')
  assert.is((await client.finish()).kind, 'success')
})

test('does not send what the package would cut, or would make something else of', async () => {
  const { library, calls } = scripted({})
  const context = await kerberosContext({ domain: 'h' }, { library })
  for (const message of [
    Uint8Array.of(1, 0, 0, 0, ...bytes('x'.repeat(4000))),
    Uint8Array.of(2, 0, 16, 0),
    Uint8Array.of(1, 0),
  ]) {
    const error = await context.wrap(message).catch((reason: unknown) => reason)
    assert.ok(isSaslFailure(error), String(error))
  }
  assert.is(calls.length, 1)
})

test('says that there are no credentials, and why', async () => {
  const fault = new Error('No credentials cache found')
  const library: KerberosLibrary = { initializeClient: () => Promise.reject(fault) }
  const error = await kerberosContext({ domain: 'h' }, { library }).catch(
    (reason: unknown) => reason,
  )
  assert.ok(isSaslFailure(error), String(error))
  assert.is(error.check, 'credentials')
  assert.is(error.cause, fault)
})

for (const [host, domain, name] of services) {
  test(`asks for the service at ${name}, for ${host ?? 'no host'} of ${domain}`, async () => {
    const { library, calls } = scripted({})
    const environment = { platform: nodePlatform, kerberos: kerberosContext }
    const service = 'xmpp@other.example'
    await gssapiOf({ gssapi: { library }, host }, environment, domain)?.()
    await gssapiOf({ gssapi: { library, service }, host }, environment, domain)?.()
    assert.equal(
      calls.map(([, asked]) => asked),
      [`xmpp@${name}`, service],
    )
    assert.is(gssapiOf({ gssapi: false, host }, environment, domain), undefined)
  })
}

test('is not looked for before GSSAPI is begun, and a login says what to install', async () => {
  await using server = await Server.inMemory({
    domain: 'montague.example',
    accounts: { romeo: 'balcony' },
  })
  const options = { jid: 'romeo@montague.example', gssapi: true } as const
  // The server does not offer it: nothing was loaded, so nothing is missing.
  const transport = server.connectInMemory()
  const client = await within(5000, connect({ ...options, password: 'balcony', transport }))
  await client.close()
  const [near, far] = MemoryTransport.pair({ secureChannel })
  offer(far)
  const error = await within(5000, connect({ ...options, transport: near })).catch(
    (reason: unknown) => reason,
  )
  assert.ok(isSaslFailure(error), String(error))
  assert.is(error.check, 'platform')
  assert.match(error.message, /^aborted: GSSAPI.*npm install kerberos/)
})

test('is not there in a browser, but a context can be handed in', async () => {
  const [transport] = MemoryTransport.pair({ secureChannel })
  const options = { jid: 'romeo@montague.example', transport }
  const error = await browserConnect({ ...options, gssapi: true }).catch((reason) => reason)
  assert.ok(isLocalProtocolError(error), String(error))
  assert.match(error.message, /no Kerberos here/)
})

test('the embedded server says that it cannot offer it, and takes it of nobody', async () => {
  const options = { domain: 'montague.example', accounts: { romeo: 'balcony' } }
  for (const open of [Server.listen, Server.inMemory]) {
    const error = await open({ ...options, mechanisms: ['PLAIN', 'GSSAPI'] }).catch((e) => e)
    assert.ok(isLocalProtocolError(error), String(error))
    assert.match(error.message, /cannot offer GSSAPI/)
  }
  await using server = await Server.inMemory(options)
  const transport = server.connectInMemory()
  const heard = listen(transport)
  transport.write(bytes(header))
  await within(5000, heard.until(/features>/))
  transport.write(
    bytes("<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='GSSAPI'>AA==</auth>"),
  )
  assert.match(await within(5000, heard.until(/failure>/)), /<invalid-mechanism\/>/)
  transport.destroy()
})

test.run()

const header =
  `<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'` +
  ` to='montague.example' version='1.0'>`

const secureChannel = {
  protocol: 'memory',
  cipher: 'none',
  isVerified: true,
  peerCertificate: undefined,
  channelBindings: [],
}

/** A package that answers as it is told, and writes down what it was asked. */
function scripted({
  steps = [],
  offer = null,
  wrapped = null,
}: {
  readonly steps?: readonly (readonly [token: string | null, isComplete: boolean])[]
  readonly offer?: string | null
  readonly wrapped?: string | null
}): { readonly library: KerberosLibrary; readonly calls: unknown[][] } {
  const calls: unknown[][] = []
  const left = [...steps]
  let contextComplete = false
  const client: KerberosClient = {
    get contextComplete() {
      return contextComplete
    },
    async step(challenge) {
      calls.push(['step', challenge])
      const [token, isComplete] = left.shift() ?? [null, false]
      contextComplete = isComplete
      return token
    },
    async unwrap(message) {
      calls.push(['unwrap', message])
      return offer
    },
    async wrap(message, options) {
      calls.push(['wrap', message, options])
      return wrapped
    },
  }
  const library: KerberosLibrary = {
    async initializeClient(service, options) {
      calls.push(['initialize', service, options])
      return client
    },
  }
  return { library, calls }
}

/** A server that offers GSSAPI and nothing else. */
function offer(transport: MemoryTransport): void {
  const mechanisms = `<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>GSSAPI</mechanism></mechanisms>`
  const heard = listen(transport)
  void heard.until(/<stream:stream[^>]*>/).then(() => {
    const from = header.replace(" to='", " id='1' from='")
    transport.write(bytes(`${from}<stream:features>${mechanisms}</stream:features>`))
  })
}

function listen(transport: ReturnType<Server['connectInMemory']>): {
  until(pattern: RegExp): Promise<string>
} {
  let said = ''
  let wake = (): void => {}
  transport.start({
    data(chunk) {
      said += text(chunk)
      wake()
    },
    drained() {},
    ended() {},
  })
  return {
    async until(pattern) {
      while (!pattern.test(said)) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      return said
    },
  }
}

function bytes(value: string): Uint8Array {
  return new TextEncoder().encode(value)
}

function text(value: Uint8Array | undefined): string {
  return new TextDecoder().decode(value)
}
