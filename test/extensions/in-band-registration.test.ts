/** In-band registration: accounts that are created, changed and ended, and passwords that are not seen. */
import { inspect } from 'node:util'
import {
  createAccount,
  isRegistrationFormError,
  MemoryTransport,
  type NewAccountOptions,
  StanzaError,
  type TrafficEntry,
  type XmppError,
} from 'typed-xmpp'
import { InBandRegistration } from 'typed-xmpp/extensions'
import { Element } from 'typed-xmpp/node'
import { Iq } from 'typed-xmpp/rfc6120'
import { DataForm } from 'typed-xmpp/xep-0004'
import { Register, RegisterFeature, type RegisterInit } from 'typed-xmpp/xep-0077'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { domain, joinedClient, serverFeatures } from '../client/joined.ts'
import { Driver } from '../../runtime/connection/driver.ts'
import { nodePlatform } from '../../runtime/connection/node-platform.ts'
import { Jid } from '../../runtime/jid/jid.ts'
import { registry, type StanzaErrorCondition } from '../../runtime/node/index.ts'
import type { Feature, Scene } from '../../runtime/stream/feature.ts'
import { MemoryPasswordDatabase } from '../../runtime/sasl/memory-password-database.ts'
import { saslService } from '../../runtime/stream/features/sasl-service.ts'
import { startTls } from '../../runtime/stream/features/start-tls.ts'
import { within } from '../support/within.ts'

const password = 'a rose, by any other name'

/** What a server does with those who register. */
interface Shape {
  readonly form?: Register
  readonly refuses?: StanzaErrorCondition
  /** Whether what was sent is sent back with the error. */
  readonly echoes?: boolean
  readonly features?: (row: Feature) => readonly Feature[]
  /** Says nothing to what was filled in. */
  readonly isSilent?: boolean
}

/** The receiving side of registration, as a row. */
function registrar(shape: Shape, filled: Register[]): Feature {
  const { form = new Register({ username: '', password: '' }), refuses, echoes, isSilent } = shape
  const answer = (iq: Iq, scene: Scene): void => {
    const query = iq.get(Register) as Register
    if (iq.type === 'get') scene.send(iq.reply({}, [form]))
    else {
      filled.push(query)
      if (isSilent) return
      const { id, from } = iq
      const error = { type: 'cancel', condition: refuses ?? 'gone' } as const
      const content = echoes ? [query as never] : []
      scene.send(refuses ? new Iq({ type: 'error', id, to: from, error }, content) : iq.reply())
    }
  }
  return {
    name: 'registrar',
    necessary: [],
    prohibited: ['authenticated'],
    offer: () => new RegisterFeature(),
    respond: (first, scene) => {
      if (!(first instanceof Iq) || !first.has(Register)) return undefined
      answer(first, scene)
      scene.done({})
      return undefined
    },
  }
}

interface Visit {
  readonly filled: readonly Register[]
  readonly log: string
  readonly error: XmppError | undefined
  readonly ending: { error?: unknown }
}

/** Somebody tries to create an account. */
async function visit(shape: Shape, options: Partial<NewAccountOptions> = {}): Promise<Visit> {
  const [left, right] = MemoryTransport.pair()
  const filled: Register[] = []
  const entries: TrafficEntry[] = []
  const ending: { error?: unknown } = {}
  const row = registrar(shape, filled)
  const driver = new Driver({
    transport: right,
    platform: nodePlatform,
    session: {
      role: 'receiving',
      contentNamespace: 'jabber:client',
      answer: () => ({ from: Jid.parse(domain) }),
      features: shape.features?.(row) ?? [startTls(), { ...row, necessary: ['secure'] }],
      registry: registry([Register, DataForm]),
    },
    events: {
      bound: () => {},
      stanza: () => {},
      closed: (error) => {
        ending.error = error
      },
    },
    fault: (error) => {
      throw error
    },
  })
  driver.start()
  let error: XmppError | undefined
  try {
    const log = (entry: TrafficEntry) => entries.push(entry)
    const jid = `romeo@${domain}`
    await within(5000, createAccount({ jid, password, transport: left, log, ...options }))
  } catch (thrown) {
    error = thrown as XmppError
  }
  await within(5000, driver.closed)
  const log = entries.map(({ direction, xml }) => `${direction} ${xml}`).join('\n')
  // Whatever came of it, nobody has seen the password.
  assert.not.ok(log.includes(password), log)
  assert.not.ok(inspect(error, { depth: 20, showHidden: true }).includes(password))
  return { filled, log, error, ending }
}

const test = suite('creation of accounts')

test('is two requests within TLS, and the end of the stream in order', async () => {
  const { filled, error, ending, log } = await visit({})
  assert.is(error, undefined)
  assert.is(ending.error, undefined)
  assert.equal(
    filled.map((each) => [each.username, each.password]),
    [['romeo', password]],
  )
  assert.match(log, '<password>[redacted]</password>')
  assert.match(log, /<\/stream:stream>$/)
})

test('sends a key back as it came', async () => {
  const form = new Register({ username: '', password: '', key: 'k1' })
  assert.is((await visit({ form })).filled[0]?.key, 'k1')
})

for (const condition of [
  'conflict',
  'not-acceptable',
  'not-allowed',
  'resource-constraint',
] as const) {
  test(`rejects with what the server says: ${condition}`, async () => {
    const { error } = await visit({ refuses: condition, echoes: true })
    assert.instance(error, StanzaError)
    assert.is((error as StanzaError).condition, condition)
  })
}

const dataForm = (
  ...fields: ConstructorParameters<typeof DataForm>[0]['fields'] & object
): DataForm => new DataForm({ type: 'form', fields })

test('fills in a form of XEP-0004, which counts for more than the fields', async () => {
  const form = new Register({ username: '', password: '', email: '' }, [
    dataForm(
      { var: 'FORM_TYPE', type: 'hidden', values: ['jabber:iq:register'] },
      { type: 'fixed', values: ['Welcome.'] },
      { var: 'username', type: 'text-single', required: true },
      { var: 'password', type: 'text-private', required: true },
      { var: 'color', type: 'text-single', values: ['red'] },
      { var: 'motto', type: 'text-single' },
    ),
  ])
  const { filled, error } = await visit({ form })
  assert.is(error, undefined)
  const sent = filled[0]?.get(DataForm)
  assert.is(sent?.type, 'submit')
  assert.equal(
    sent?.fields.map((field) => [field.var, ...field.values]),
    [
      ['FORM_TYPE', 'jabber:iq:register'],
      ['username', 'romeo'],
      ['password', password],
      ['color', 'red'],
    ],
  )
  assert.is(filled[0]?.password, undefined)
})

const elsewhere = (url: string): Element =>
  new Element('jabber:x:oob', 'x', {}, [new Element('jabber:x:oob', 'url', {}, [url])])

for (const [title, form, missing, url] of [
  [
    'more fields',
    new Register({ username: '', password: '', email: '', zip: '' }),
    ['email', 'zip'],
    undefined,
  ],
  ['no password', new Register({ username: '' }), [], undefined],
  [
    'a visit to a page',
    new Register({ instructions: 'Go.' }, [elsewhere('https://a.example/join')]),
    [],
    'https://a.example/join',
  ],
  ['a visit to no page', new Register({}, [elsewhere('javascript:alert(1)')]), [], undefined],
  [
    'an answer to a question',
    new Register({}, [
      dataForm(
        { var: 'username', required: true },
        { var: 'password', type: 'text-private' },
        { var: 'captcha', required: true },
      ),
    ]),
    ['captcha'],
    undefined,
  ],
] as const) {
  test(`a server that wants ${title} gets nothing, and the program what it wants`, async () => {
    const { error, filled } = await visit({ form })
    assert.ok(isRegistrationFormError(error), `${error}`)
    assert.equal([error.missing, error.url, filled], [missing, url, []])
    assert.is(error.form.instructions, form.instructions)
  })
}

test('a program fills in what it knows more of', async () => {
  const form = new Register({ username: '', password: '', email: '' })
  const fields = await visit({ form }, { fill: () => ({ email: 'romeo@mail.example' }) })
  const [{ username, email, password: sent } = {} as RegisterInit] = fields.filled
  assert.equal([username, sent, email], ['romeo', password, 'romeo@mail.example'])
  const submitted = new DataForm({ type: 'submit', fields: [{ var: 'x', values: ['y'] }] })
  const formed = await visit({ form }, { fill: async () => submitted })
  assert.ok(formed.filled[0]?.get(DataForm)?.equals(submitted))
})

test('what a program cannot fill in is the reason that there is no account', async () => {
  const fill = (): never => {
    throw new Error('no idea')
  }
  const { error, filled } = await visit({}, { fill })
  assert.equal([error?.code, `${error?.cause}`, filled], ['local-protocol', 'Error: no idea', []])
})

for (const [title, shape, options, code] of [
  ['a server that creates none', { features: () => [startTls()] }, {}, 'remote-protocol'],
  ['a server without TLS', { features: (row: Feature) => [row] }, {}, 'tls'],
  ['no name', {}, { jid: domain }, 'local-protocol'],
  ['no password', {}, { password: '' }, 'local-protocol'],
  ['TLS that need not be', {}, { tls: { policy: 'optional' } }, 'local-protocol'],
  ['no answer', { isSilent: true }, { timeout: 200 }, 'timeout'],
] as const) {
  test(`nothing comes of ${title}, and nothing is told`, async () => {
    const isLocal = code === 'local-protocol'
    if (isLocal) {
      const [transport] = MemoryTransport.pair()
      const wanted = { jid: `romeo@${domain}`, password, transport, ...options }
      await within(
        5000,
        createAccount(wanted).then(
          () => assert.unreachable(),
          (error) => assert.is(error.code, code),
        ),
      )
      return
    }
    const { error, filled } = await visit(shape, options)
    assert.is(error?.code, code)
    assert.is(filled.length, title === 'no answer' ? 1 : 0)
  })
}

test('is given up when the signal says so', async () => {
  const reason = new Error('enough')
  const giveUp = new AbortController()
  const fill = (): Promise<never> => {
    giveUp.abort(reason)
    return new Promise(() => {})
  }
  const { error } = await visit({}, { fill, signal: giveUp.signal })
  assert.is(error as unknown, reason)
  const [transport] = MemoryTransport.pair()
  const signal = AbortSignal.abort(reason)
  const late = createAccount({ jid: `romeo@${domain}`, password, transport, signal })
  assert.is((await failure(late)) as unknown, reason)
})

test.run()

const later = suite('in-band registration')

/** An account that is logged in; the server answers its requests so. */
async function account(answer: (iq: Iq, driver: Driver) => Iq | undefined) {
  const traffic: string[] = []
  const { client, server } = await joinedClient(
    { extensions: [InBandRegistration], log: ({ xml }) => traffic.push(xml) },
    {
      features: serverFeatures(),
      onStanza: (stanza, driver) => {
        const reply = stanza instanceof Iq ? answer(stanza, driver) : undefined
        if (reply !== undefined) driver.send(reply)
      },
    },
  )
  await within(5000, client.connect())
  return { client, server, traffic, registration: client.extension(InBandRegistration) }
}

const failure = async (promise: Promise<unknown>): Promise<XmppError> =>
  within(5000, promise).then(
    () => assert.unreachable() as never,
    (error) => error,
  )

later('gives the account another password, which no log shows', async () => {
  const { client, server, traffic, registration } = await account((iq) => iq.reply())
  await within(5000, registration.changePassword(password))
  const [request] = server.received
  const query = request?.get(Register)
  assert.equal([`${request?.to}`, query?.username, query?.password], [domain, 'romeo', password])
  assert.not.ok(traffic.join('').includes(password))
  assert.match(traffic.join(''), '<password>[redacted]</password>')
  assert.is((await failure(registration.changePassword(''))).code, 'local-protocol')
  await client.close()
})

for (const condition of [
  'not-authorized',
  'not-allowed',
  'bad-request',
  'unexpected-request',
] as const) {
  later(`an error of another password does not hold it: ${condition}`, async () => {
    const wanted = new DataForm({ type: 'form', fields: [{ var: 'old_password', required: true }] })
    const { client, registration } = await account((iq) => {
      const { id, to: from } = iq
      const sent = iq.get(Register) as Register
      const error = { type: 'auth', condition } as const
      const content = sent.with({ instructions: 'Say the old one.' }, [wanted])
      return new Iq({ type: 'error', id, from, error }, [content as never])
    })
    const error = (await failure(registration.changePassword(password))) as StanzaError
    assert.is(error.condition, condition)
    assert.not.ok(inspect(error, { depth: 20, showHidden: true }).includes(password))
    const asked = error.stanza?.get(Register)
    assert.is(asked?.instructions, 'Say the old one.')
    assert.is(asked?.get(DataForm)?.fields[0]?.var, 'old_password')
    await client.close()
  })
}

later('registers with a service, by fields and by a form', async () => {
  const known = new Register({ registered: true, username: 'romeo', email: 'r@a.example' })
  const { client, server, registration } = await account((iq) =>
    iq.type === 'get' ? iq.reply({}, [known]) : iq.reply(),
  )
  const form = await within(5000, registration.query('gateway.a.example'))
  assert.equal([form.registered, form.email], [true, 'r@a.example'])
  await within(5000, registration.query())
  await within(5000, registration.register('gateway.a.example', { nick: 'Romeo' }))
  const submitted = new DataForm({ type: 'submit', fields: [{ var: 'x', values: ['y'] }] })
  await within(5000, registration.register('gateway.a.example', submitted))
  await within(5000, registration.cancel('gateway.a.example'))
  assert.equal(
    server.received.map(({ to }) => `${to}`),
    ['gateway.a.example', domain, ...Array.from({ length: 3 }, () => 'gateway.a.example')],
  )
  const sent = server.received.slice(2).map((stanza) => stanza.get(Register))
  assert.equal([sent[0]?.nick, sent[2]?.remove], ['Romeo', true])
  assert.ok(sent[1]?.get(DataForm)?.equals(submitted))
  await client.close()
})

later(
  'the end of the account is done when the server says so, or ends the stream for it',
  async () => {
    const polite = await account((iq) => iq.reply())
    await within(5000, polite.registration.cancel())
    await polite.client.close()
    const curt = await account((_iq, driver) => {
      driver.session.fail('not-authorized')
      return undefined
    })
    await within(5000, curt.registration.cancel())
    const wrong = await account((_iq, driver) => {
      driver.session.fail('internal-server-error')
      return undefined
    })
    assert.is((await failure(wrong.registration.cancel())).code, 'lost')
    const forbidden = await account((iq) => iq.errorReply('forbidden'))
    assert.is(
      ((await failure(forbidden.registration.cancel())) as StanzaError).condition,
      'forbidden',
    )
    await forbidden.client.close()
  },
)

later('nothing of that goes over the wire in the clear', async () => {
  const platform = nodePlatform.sasl
  const database = new MemoryPasswordDatabase({ platform, iterations: 4096 })
  await database.add('romeo', 'wherefore')
  const secret = new Uint8Array(32)
  const login = saslService({ platform, database, domain, secret, requiresTls: false })
  const { client, server } = await joinedClient(
    {
      extensions: [InBandRegistration],
      tls: { policy: 'off' },
      mechanisms: ['SCRAM-SHA-256'],
    },
    { features: [login, ...serverFeatures().slice(2)] },
  )
  await within(5000, client.connect())
  const registration = client.extension(InBandRegistration)
  for (const refused of [
    registration.changePassword(password),
    registration.register('gateway.a.example', { password }),
    registration.cancel(),
  ]) {
    assert.is((await failure(refused)).code, 'local-protocol')
  }
  assert.equal(server.received, [])
  await client.close()
})

later.run()
