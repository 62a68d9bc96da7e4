/** Servers, and people in between, that do not play by SASL2: what a client makes of them. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { SaslFailure } from '../../runtime/sasl/sasl-failure.ts'
import { loadedManagement } from './loaded-management.ts'
import { channelWith } from './scripted-service.ts'
import { cut, type LoginOptions, slotOf, World } from './sasl2-world.ts'

const test = suite('SASL2, attacked')
const sasl2 = "xmlns='urn:xmpp:sasl:2'"
const identifier = (jid: string): string =>
  `<authorization-identifier>${jid}</authorization-identifier>`
const inSuccess = (change: (said: string) => string): ((said: string) => string) => {
  return (said) => said.replace(/<success .*<\/success>/, (success) => change(success))
}
const replacing = (pattern: RegExp, text: string): ((said: string) => string) =>
  inSuccess((success) => {
    assert.match(success, pattern)
    return success.replace(pattern, text)
  })
const withoutPlus = (said: string): string =>
  said.replace(/<mechanism>[^<]*-PLUS<\/mechanism>/g, '')
const withoutTypes = (said: string): string =>
  said.replace(/<sasl-channel-binding .*?<\/sasl-channel-binding>/, '')

/** What is done to what the server says, and how the client ends: by which error, in which words. */
const attacks: readonly (readonly [
  what: string,
  tamper: (said: string) => string,
  error: RegExp,
  check?: string | undefined,
  options?: LoginOptions,
])[] = [
  [
    'the signature is another',
    replacing(/<additional-data>[^<]*/, `<additional-data>${btoa(`v=${btoa('x'.repeat(64))}`)}`),
    /^aborted: .*the server signature is wrong/,
    'server-signature',
  ],
  [
    'there is no signature',
    replacing(/<additional-data>.*<\/additional-data>/, ''),
    /^aborted: .*success without its signature/,
    'server-signature',
  ],
  [
    'the signature is empty',
    replacing(/<additional-data>[^<]*/, '<additional-data>'),
    /^aborted/,
    'server-signature',
  ],
  [
    'the signature is no base64',
    replacing(/<additional-data>[^<]*/, '<additional-data>%%%'),
    /^incorrect-encoding/,
    'message',
  ],
  [
    'the data of the success is longer than any',
    replacing(/<additional-data>[^<]*/, `<additional-data>${btoa('x'.repeat(20_000))}`),
    /^aborted: .*longer than/,
    'message',
  ],
  [
    'the success is larger than anything before a login may be',
    replacing(/<additional-data>[^<]*/, `<additional-data>${'A'.repeat(120_000)}`),
    /policy-violation/,
  ],
  [
    'the success comes before the exchange has ended',
    (said) =>
      said.replace(
        /<challenge .*<\/challenge>/,
        `<success ${sasl2}>${identifier('romeo@montague.example/x')}</success>`,
      ),
    /^aborted: .*success without its signature/,
    'server-signature',
  ],
  [
    'the success comes before anything',
    (said) =>
      said.replace(
        /<\/stream:features>/,
        `</stream:features><success ${sasl2}>${identifier('romeo@montague.example')}</success>`,
      ),
    /out of turn/,
  ],
  [
    'the success is for another account',
    replacing(
      /<authorization-identifier>[^<]*<\//,
      '<authorization-identifier>juliet@montague.example/x</',
    ),
    /^aborted: the server takes the client for juliet@montague.example/,
    'authorization',
  ],
  [
    'the success is for the account at another domain',
    replacing(
      /<authorization-identifier>[^<]*<\//,
      '<authorization-identifier>romeo@capulet.example/x</',
    ),
    /^aborted: the server takes the client for romeo@capulet.example/,
    'authorization',
  ],
  [
    'the success is for the domain',
    replacing(/<authorization-identifier>[^<]*<\//, '<authorization-identifier>montague.example</'),
    /^aborted: the server takes the client for montague.example/,
    'authorization',
  ],
  [
    'the success is for nobody',
    replacing(/<authorization-identifier>.*<\/authorization-identifier>/, ''),
    /cannot be read/,
  ],
  [
    'the success is for what is no address',
    replacing(/<authorization-identifier>[^<]*<\//, '<authorization-identifier>@/</'),
    /cannot be read/,
  ],
  [
    'a resource is bound, and none is told',
    replacing(/\/Balcony\/x\d+<\/auth/, '</auth'),
    /the resource bound is not told/,
  ],
  [
    'a resource is told, and none bound',
    replacing(/<bound .*<\/bound>/, ''),
    /a resource was bound that nobody asked for/,
  ],
  [
    'a resource is bound that nobody asked for',
    replacing(
      /<authorization-identifier>([^<]*)<\//,
      `<bound xmlns='urn:xmpp:bind:0'/>${'<authorization-identifier>$1/x</'}`,
    ),
    /a resource was bound that nobody asked for/,
    undefined,
    { client: { session: {} } },
  ],
  [
    'the stream is managed, and nobody asked for that',
    replacing(
      /<bound xmlns='urn:xmpp:bind:0'\/>/,
      "<bound xmlns='urn:xmpp:bind:0'><enabled xmlns='urn:xmpp:sm:3' id='x'/></bound>",
    ),
    /nobody asked for that/,
    undefined,
    { client: { session: { bind: {} } } },
  ],
  [
    'a stream is resumed that nobody asked for',
    inSuccess((success) =>
      success.replace(/<bound .*<\/bound>/, "<resumed xmlns='urn:xmpp:sm:3' h='0' previd='x'/>"),
    ),
    /a stream is resumed that nobody asked for/,
  ],
  [
    'more is wanted than the mechanism',
    (said) =>
      said.replace(
        /<success .*(<additional-data>.*<\/additional-data>).*<\/success>.*$/,
        `<continue ${sasl2}>$1<tasks><task>TOTP-EXAMPLE</task></tasks></continue>`,
      ),
    /^aborted: SCRAM-SHA-512-PLUS: the server wants more: TOTP-EXAMPLE/,
    'tasks',
  ],
  [
    'more is wanted by who has no signature',
    (said) =>
      said.replace(
        /<success .*<\/success>.*$/,
        `<continue ${sasl2}><tasks><task>TOTP-EXAMPLE</task></tasks></continue>`,
      ),
    /^aborted: .*success without its signature/,
    'server-signature',
  ],
  [
    'a further challenge follows the signature',
    (said) =>
      said.replace(
        /<success .*<additional-data>(.*)<\/additional-data>.*<\/success>.*$/,
        `<challenge ${sasl2}>$1</challenge><challenge ${sasl2}>$1</challenge>`,
      ),
    /out of turn/,
  ],
  [
    'what is bound is taken out',
    withoutPlus,
    /^aborted: channel binding types are announced/,
    'channel-binding',
  ],
  [
    'the types are taken out',
    withoutTypes,
    /^aborted: mechanisms that bind the channel/,
    'channel-binding',
  ],
  [
    'both are taken out, which the hash shows',
    (said) => withoutTypes(withoutPlus(said)),
    /^(not-authorized|aborted)/,
  ],
  [
    'the list is made shorter, which the hash shows',
    (said) => said.replace(/<mechanism>SCRAM-SHA-512(-PLUS)?<\/mechanism>/g, ''),
    /^aborted: SCRAM-SHA-256-PLUS: what the server offered was changed on the way/,
    'downgrade',
  ],
  [
    'nothing but PLAIN is left, and the account has hidden its password before',
    (said) => withoutTypes(said).replace(/<mechanism>(?!PLAIN)[^<]*<\/mechanism>/g, ''),
    /none of which can be used|cannot be now/,
  ],
]

for (const [what, tamper, error, check, options = {}] of attacks) {
  test(`nobody is logged in when ${what}`, async () => {
    const world = new World()
    if (what.includes('before')) world.pin = { hidesPassword: true, bindsChannel: false }
    const before = world.pin
    const login = await world.login({ ...options, tamper })
    const { client } = login
    assert.match(client.error.message, error)
    if (check !== undefined) assert.is((client.error as SaslFailure).check, check)
    assert.not(client.session.facts.has('authenticated'))
    assert.not(client.events.some((event) => /^(authenticated|bound)/.test(event)))
    assert.not.match(login.sent, "mechanism='PLAIN'")
    // Nothing is remembered of what did not come about.
    assert.is(world.token, undefined)
    assert.equal(world.pin, before)
  })
}

test('the tasks that are wanted are told, less what can be no name', async () => {
  const tasks = '<task>TOTP-EXAMPLE</task><task>a &lt;b&gt;</task><task>X</task>'
  const tamper = (said: string): string =>
    said.replace(
      /<success .*(<additional-data>.*<\/additional-data>).*<\/success>.*$/,
      `<continue ${sasl2}>$1<tasks>${tasks}</tasks></continue>`,
    )
  const { client, sent } = await new World().login({ tamper })
  assert.equal((client.error as SaslFailure).tasks, ['TOTP-EXAMPLE', 'X'])
  assert.match(sent, `<abort ${sasl2}/>`)
})

test('a failure is told with its condition, its text, and who said it', async () => {
  const tamper = (said: string): string =>
    said.replace(
      /<challenge .*$/,
      `<failure ${sasl2}><account-disabled xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/><text>Gone.</text></failure>`,
    )
  const { client } = await new World().login({ tamper })
  const error = client.error as SaslFailure
  assert.is(error.condition, 'account-disabled')
  assert.is(error.text, 'Gone.')
  assert.is(error.check, undefined)
})

test('a wrong password is refused once, and PLAIN is not tried', async () => {
  const login = await new World().login({ client: { password: 'wrong-password' } })
  assert.match(login.client.error.message, /^not-authorized/)
  assert.is(login.sent.split('<authenticate ').length - 1, 1)
  const unbound = channelWith()
  const other = await new World().login({
    channel: unbound,
    client: { password: 'wrong-password' },
  })
  assert.is(other.sent.split('<authenticate ').length - 1, 1)
  assert.not.match(other.sent, "mechanism='PLAIN'")
})

/** What a server says of a stream that was asked for. */
const resumptions: readonly (readonly [string, (success: string) => string, RegExp])[] = [
  [
    'another stream than the one asked for',
    (success) => success.replace(/previd='[^']*'/, "previd='other'"),
    /another stream than the one asked for/,
  ],
  [
    'the stream, and binds a resource as well',
    (success) => success.replace(/(<resumed [^>]*>)/, "$1<bound xmlns='urn:xmpp:bind:0'/>"),
    /resumed, and bound as well/,
  ],
  [
    'a stream with another address',
    (success) => success.replace(/(<auth[^>]*>[^<]*)x\d+</, '$1elsewhere<'),
    /the stream that is resumed is of another/,
  ],
]

for (const [what, change, error] of resumptions) {
  test(`a server does not resume ${what}`, async () => {
    const world = new World()
    const slot = slotOf()
    cut(await world.login({ slot }))
    const { client } = await world.login({ slot, tamper: inSuccess(change) })
    assert.match(client.error.message, error)
    assert.not(client.session.facts.has('resumed'))
  })
}

test('nobody resumes the stream of somebody else, and its owner still can', async () => {
  const world = new World()
  const slot = slotOf()
  const login = await world.login({ slot })
  cut(login)
  const { id } = slot.machine.stream!
  const thief = {
    machine: loadedManagement({
      id,
      jid: 'juliet@montague.example/x',
      handled: 0,
      acknowledged: 0,
      unacknowledged: [],
    }),
  }
  const { database, password } = await import('./scripted-service.ts')
  await database.add('juliet', password)
  const stolen = await world.login({
    slot: thief,
    from: 'juliet@montague.example',
    client: {
      username: 'juliet',
      tokens: undefined,
      session: { management: { slot: thief }, bind: {} },
    },
  })
  assert.match(stolen.heard, /<failed xmlns='urn:xmpp:sm:3'><item-not-found /)
  assert.not(stolen.client.session.facts.has('resumed'))
  assert.match(stolen.client.session.jid!.toString(), /^juliet@/)
  const again = await world.login({ slot })
  assert.ok(again.client.session.facts.has('resumed'))
})

test('nothing is read of what comes behind a success that is none', async () => {
  const tamper = (said: string): string =>
    said.replace(/<additional-data>[^<]*/, `<additional-data>${btoa('v=AAAA')}`) +
    (said.includes('<success') ? '<message><body>forged</body></message>' : '')
  const { client } = await new World().login({ tamper })
  assert.not(client.events.some((event) => event.startsWith('stanza')))
  assert.instance(client.error, SaslFailure)
})

test.run()
