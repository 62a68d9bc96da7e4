import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { clientAuthenticator } from '../../runtime/sasl/client-authenticator.ts'
import { encodeBase64 } from '../../runtime/node/values/base64.ts'
import type {
  ClientAuthenticator,
  ClientSaslOptions,
  SaslProperties,
} from '../../runtime/sasl/mechanism.ts'
import type { Reply } from '../../runtime/sasl/replies.ts'
import type { SaslCheck } from '../../runtime/sasl/sasl-failure.ts'
import { deriveScramKeys, hmac } from '../../runtime/sasl/scram/scram-keys.ts'
import { bytes, platform, textOf } from './platform.ts'

const mechanism = 'SCRAM-SHA-256'
const salt = encodeBase64(bytes('salt of an account'))

/** What a server may say first, and the check it fails; `<N>` stands for the client's nonce. */
const firstMessages: readonly (readonly [string, string, SaslCheck])[] = [
  ['the nonce is another', `r=fyko+d2lbbFgONRv9qkxdawL,s=${salt},i=4096`, 'nonce'],
  ['the nonce is not continued', `r=<N>,s=${salt},i=4096`, 'nonce'],
  ['the nonce is cut', `r=<CUT>,s=${salt},i=4096`, 'nonce'],
  ['the nonce ends with ours', `r=x<N>,s=${salt},i=4096`, 'nonce'],
  ['the nonce has another case', `r=<CASE>x,s=${salt},i=4096`, 'nonce'],
  ['the nonce is empty', `r=,s=${salt},i=4096`, 'nonce'],
  ['the nonce is missing', `s=${salt},i=4096`, 'nonce'],
  ['the nonce holds a space', `r=<N> x,s=${salt},i=4096`, 'nonce'],
  ['the nonce is not ASCII', `r=<N>\u00e9,s=${salt},i=4096`, 'nonce'],
  ['the salt is missing', 'r=<N>x,i=4096', 'salt'],
  ['the salt is empty', 'r=<N>x,s=,i=4096', 'salt'],
  ['the salt is no bytes', 'r=<N>x,s==,i=4096', 'salt'],
  ['the salt is not base64', 'r=<N>x,s=a*bc,i=4096', 'salt'],
  ['the salt lacks its padding', 'r=<N>x,s=QSXCR+Q6sek8bf9,i=4096', 'salt'],
  ['the salt has spare bits', 'r=<N>x,s=QR==,i=4096', 'salt'],
  ['the salt holds a line feed', `r=<N>x,s=${salt}\n,i=4096`, 'salt'],
  ['the count is missing', `r=<N>x,s=${salt}`, 'iteration-count'],
  ['the count is empty', `r=<N>x,s=${salt},i=`, 'iteration-count'],
  ['the count is 1', `r=<N>x,s=${salt},i=1`, 'iteration-count'],
  ['the count is 4095', `r=<N>x,s=${salt},i=4095`, 'iteration-count'],
  ['the count is 0', `r=<N>x,s=${salt},i=0`, 'iteration-count'],
  ['the count is negative', `r=<N>x,s=${salt},i=-4096`, 'iteration-count'],
  ['the count is a fraction', `r=<N>x,s=${salt},i=4096.5`, 'iteration-count'],
  ['the count is hexadecimal', `r=<N>x,s=${salt},i=0x1000`, 'iteration-count'],
  ['the count is exponential', `r=<N>x,s=${salt},i=1e4`, 'iteration-count'],
  ['the count begins with zero', `r=<N>x,s=${salt},i=04096`, 'iteration-count'],
  ['the count holds a space', `r=<N>x,s=${salt},i= 4096`, 'iteration-count'],
  ['the count is too high', `r=<N>x,s=${salt},i=1000001`, 'iteration-count'],
  ['the count is far too high', `r=<N>x,s=${salt},i=${'9'.repeat(400)}`, 'iteration-count'],
  ['a mandatory extension comes first', `m=x,r=<N>x,s=${salt},i=4096`, 'mandatory-extension'],
  ['a mandatory extension comes last', `r=<N>x,s=${salt},i=4096,m=x`, 'mandatory-extension'],
  ['attributes are in another order', `s=${salt},r=<N>x,i=4096`, 'nonce'],
  ['an attribute comes twice', `r=<N>x,s=${salt},i=4096,i=9999`, 'message'],
  ['an extension has no name', `r=<N>x,s=${salt},i=4096,=x`, 'message'],
  ['it ends with a comma', `r=<N>x,s=${salt},i=4096,`, 'message'],
  ['it is the last message', 'v=AAAA', 'nonce'],
  ['it is nothing', '', 'nonce'],
  ['it is too long', `r=<N>${'x'.repeat(20_000)},s=${salt},i=4096`, 'message'],
]

/** What a server may say last; `<V>` stands for the right signature. */
const lastMessages: readonly (readonly [string, string, SaslCheck | undefined])[] = [
  ['the signature is another', `v=${encodeBase64(new Uint8Array(32))}`, 'server-signature'],
  ['the signature is empty', 'v=', 'server-signature'],
  ['the signature is short', 'v=AAAA', 'server-signature'],
  ['the signature is not base64', 'v=*', 'server-signature'],
  ['the signature is missing', 'x=y', 'server-signature'],
  ['there is nothing', '', 'server-signature'],
  ['an extension comes first', 'x=y,v=<V>', 'server-signature'],
  ['a mandatory extension comes first', 'm=y,v=<V>', 'mandatory-extension'],
  ['a mandatory extension comes last', 'v=<V>,m=y', 'mandatory-extension'],
  ['the server reports an error', 'e=invalid-proof', undefined],
  ['the server reports an error with a signature', 'e=other-error,v=<V>', undefined],
  ['the server reports an error nobody knows', 'e=\u001b[31m', undefined],
]

const hostile = suite('sasl: hostile server')

for (const [what, message, check] of firstMessages) {
  hostile(`SCRAM stops when ${what}`, async () => {
    const { client, nonce } = await started()
    const reply = await client.challenge(bytes(fill(message, nonce)))
    assert.is(checkOf(reply), check)
    assert.is(reply.kind === 'failure' && reply.condition, 'aborted')
    await isOver(client)
  })
}

for (const [what, message, check] of lastMessages) {
  for (const way of ['challenge', 'finish'] as const) {
    hostile(`SCRAM stops in ${way} when ${what}`, async () => {
      const { client, signature } = await proved()
      const reply = await client[way](bytes(message.replace('<V>', signature)))
      assert.is(reply.kind, 'failure')
      assert.is(checkOf(reply), check)
      await isOver(client)
    })
  }
}

hostile('SCRAM goes on for a server that keeps to the rules', async () => {
  const inSuccess = await proved()
  assert.is((await inSuccess.client.finish(bytes(`v=${inSuccess.signature}`))).kind, 'success')
  const inChallenge = await proved()
  const last = await inChallenge.client.challenge(bytes(`v=${inChallenge.signature}`))
  assert.is(last.kind === 'response' && last.encode(), undefined)
  assert.is((await inChallenge.client.finish()).kind, 'success')
  const extended = await proved(`,h=${salt},x=y=z`)
  assert.is((await extended.client.finish(bytes(`v=${extended.signature},x=y`))).kind, 'success')
  // Some servers add garbage to the success once the exchange is over.
  const garbled = await proved()
  await garbled.client.challenge(bytes(`v=${garbled.signature}`))
  assert.is((await garbled.client.finish(new Uint8Array(22_000).fill(0xff))).kind, 'success')
})

for (const after of ['start', 'first', 'last'] as const) {
  hostile(`SCRAM takes no success without a signature after ${after}`, async () => {
    const client = after === 'start' ? (await started()).client : (await proved()).client
    if (after === 'last') await client.challenge(bytes('v=AAAA'))
    const reply = await client.finish()
    assert.is(reply.kind, 'failure')
    if (after !== 'last') assert.is(checkOf(reply), 'server-signature')
  })
}

hostile('SCRAM takes no success before it has begun', async () => {
  assert.is((await make(mechanism).finish(bytes('v=AAAA'))).kind, 'failure')
  assert.is((await make(mechanism).challenge(bytes('r=x,s=QQ==,i=4096'))).kind, 'failure')
})

hostile('SCRAM reads what is not UTF-8 as a fault', async () => {
  const { client } = await started()
  assert.is(checkOf(await client.challenge(Uint8Array.of(0x72, 0x3d, 0xff))), 'message')
  const empty = await started()
  assert.is(checkOf(await empty.client.challenge()), 'message')
})

hostile('SCRAM ends when the server speaks twice at once', async () => {
  const { client, nonce } = await started()
  const message = bytes(`r=${nonce}x,s=${salt},i=4096`)
  const replies = await Promise.all([client.challenge(message), client.challenge(message)])
  assert.equal(replies.map(checkOf), ['message', 'message'])
  await isOver(client)
})

hostile('SCRAM does not repeat a step', async () => {
  const { client } = await started()
  assert.is(checkOf(await client.start()), 'message')
  const proven = await proved()
  await proven.client.challenge(bytes(`v=${proven.signature}`))
  assert.is(checkOf(await proven.client.challenge(bytes(`v=${proven.signature}`))), 'message')
  const done = await proved()
  await done.client.finish(bytes(`v=${done.signature}`))
  assert.is(checkOf(await done.client.finish()), 'server-signature')
})

hostile('SCRAM works off no more iterations than it is told to', async () => {
  const few = await started({}, { maximumIterations: 5000 })
  const reply = await few.client.challenge(bytes(`r=${few.nonce}x,s=${salt},i=5001`))
  assert.is(checkOf(reply), 'iteration-count')
  const enough = await started({}, { maximumIterations: 5000 })
  const response = await enough.client.challenge(bytes(`r=${enough.nonce}x,s=${salt},i=5000`))
  assert.is(response.kind, 'response')
})

hostile('SCRAM says whether it could have bound the channel', async () => {
  const channelBindings = [{ type: 'tls-exporter', data: bytes('data') }]
  const flags: readonly (readonly [SaslProperties, string])[] = [
    [{}, 'n,,'],
    [{ offered: ['SCRAM-SHA-256', 'PLAIN'] }, 'n,,'],
    // It can, the server seems not to: whether that is true, the server sees.
    [{ channelBindings, offered: ['SCRAM-SHA-256', 'PLAIN'] }, 'y,,'],
    // The server can too, but it was decided to do without.
    [{ channelBindings, offered: ['SCRAM-SHA-256', 'SCRAM-SHA-1-PLUS'] }, 'n,,'],
    [{ channelBindings, authzid: 'a,b=c' }, 'n,a=a=2Cb=3Dc,'],
  ]
  for (const [properties, header] of flags) {
    const client = make(mechanism, properties)
    assert.match(textOf(await client.start()), new RegExp(`^${header}n=user,r=`))
  }
  const bound = make('SCRAM-SHA-256-PLUS', { channelBindings })
  assert.match(textOf(await bound.start()), /^p=tls-exporter,,n=user,r=/)
})

hostile('each exchange has another nonce', async () => {
  const nonces = new Set<string>()
  for (let round = 0; round < 100; round++) nonces.add((await started()).nonce)
  assert.is(nonces.size, 100)
  for (const nonce of nonces) assert.ok(nonce.length >= 24)
})

hostile('PLAIN sends nothing through a channel that is not secure', async () => {
  const refused = await make('PLAIN').start()
  assert.is(refused.kind === 'failure' && refused.condition, 'encryption-required')
  assert.is(checkOf(refused), 'security-layer')
  assert.is((await make('PLAIN', { isSecure: true }).start()).kind, 'response')
  assert.is((await make('PLAIN', {}, { allowInsecure: true }).start()).kind, 'response')
})

hostile('PLAIN answers no challenge and takes no success before it has begun', async () => {
  const client = make('PLAIN', { isSecure: true })
  await client.start()
  assert.is(checkOf(await client.challenge(bytes('password?'))), 'message')
  assert.is(checkOf(await make('PLAIN', { isSecure: true }).finish()), 'message')
})

hostile.run()

function make(
  name: string,
  properties: SaslProperties = {},
  options: Partial<ClientSaslOptions> = {},
): ClientAuthenticator {
  const account = { username: 'user', password: 'pencil', ...properties }
  return clientAuthenticator(name, account, { platform, ...options })
}

/** A client that has sent its first message, and its nonce. */
async function started(
  properties: SaslProperties = {},
  options: Partial<ClientSaslOptions> = {},
): Promise<{ client: ClientAuthenticator; nonce: string; first: string }> {
  const client = make(mechanism, properties, options)
  const first = textOf(await client.start())
  return { client, nonce: first.slice(first.indexOf('r=') + 2), first: first.slice(3) }
}

/** A client that has sent its proof, and the signature that the server owes it. */
async function proved(
  extensions = '',
): Promise<{ client: ClientAuthenticator; signature: string }> {
  const { client, nonce, first } = await started()
  const challenge = `r=${nonce}x,s=${salt},i=4096${extensions}`
  const final = textOf(await client.challenge(bytes(challenge)))
  const withoutProof = final.slice(0, final.indexOf(',p='))
  const keys = await deriveScramKeys(
    'SHA-256',
    'pencil',
    bytes('salt of an account'),
    4096,
    platform,
  )
  const message = new TextEncoder().encode(`${first},${challenge},${withoutProof}`)
  const signature = await hmac('SHA-256', keys.serverKey, message, platform.subtle)
  return { client, signature: encodeBase64(signature) }
}

async function isOver(client: ClientAuthenticator): Promise<void> {
  assert.is((await client.challenge(bytes('r=x,s=QQ==,i=4096'))).kind, 'failure')
  assert.is((await client.finish()).kind, 'failure')
}

function fill(message: string, nonce: string): string {
  return message
    .replace('<N>', nonce)
    .replace('<CUT>', nonce.slice(0, -1))
    .replace('<CASE>', nonce.replace(/[a-z]/i, swapCase))
}

function swapCase(letter: string): string {
  return letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()
}

function checkOf(reply: Reply): SaslCheck | undefined | 'no failure' {
  return reply.kind === 'failure' ? reply.error.check : 'no failure'
}
