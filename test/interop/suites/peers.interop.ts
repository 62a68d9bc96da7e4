/** Clients and components of others at the embedded server. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Client, connect } from 'typed-xmpp'
import { Message, Presence } from 'typed-xmpp/rfc6120'
import { Server, type ServerOptions } from 'typed-xmpp/server'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { CertificateAuthority } from '../../../runtime/server/certificate-authority.ts'
import { within } from '../../support/within.ts'
import { type Peer, type PeerOutcome, peer, pythonPeer } from '../support/peer.ts'
import { patience } from '../support/log-in.ts'
import { world } from '../world.ts'

const domain = 'localhost'
const passwords = { romeo: 'romeo <&> secret', juliet: 'juliet secret' }
const body = 'But soft, <what> light & \u{1f319}'
const mechanisms = [
  'SCRAM-SHA-512-PLUS',
  'SCRAM-SHA-512',
  'SCRAM-SHA-256-PLUS',
  'SCRAM-SHA-256',
  'SCRAM-SHA-1-PLUS',
  'SCRAM-SHA-1',
  'DIGEST-MD5',
  'PLAIN',
]

const unbound = mechanisms.filter((name) => !name.endsWith('-PLUS'))

const test = suite('peers')
const ending: (() => unknown)[] = []

test.after.each(async () => {
  for (const end of ending.splice(0).reverse()) await end()
})

/** What slixmpp is told of each login; it binds channels by tls-unique only, whatever the version of TLS. */
const slixmppLogins = [
  ...mechanisms.flatMap((mechanism) =>
    ['TLSv1.2', 'TLSv1.3'].map((tls) => ({ mechanism, tls, direct: false })),
  ),
  { mechanism: 'SCRAM-SHA-256', tls: 'TLSv1.3', direct: true },
  { mechanism: 'SCRAM-SHA-256-PLUS', tls: 'TLSv1.2', direct: true },
]

for (const { mechanism, tls, direct } of slixmppLogins) {
  const how = `${mechanism} over ${direct ? 'direct TLS' : 'STARTTLS'}, ${tls}`
  test(`slixmpp logs in by ${how}, and is answered`, async () => {
    // Without the bound ones it says, truly, that it could bind and the server cannot (gs2 flag `y`).
    const offered = mechanism.endsWith('-PLUS') ? mechanisms : unbound
    const { server, task } = await stage({ mechanisms: offered })
    const port = direct ? server.directTlsPort : server.port
    const told = await run('slixmpp-client.py', { ...task, port, mechanism, tls, direct })
    assert.is(told['mechanism'], mechanism)
    assert.is(told['tls'], tls)
    assert.equal(told['failures'], [])
    assert.is(told['answer'], `echo: ${body}`)
    assert.is(told['roster'], 0)
  })
}

for (const tls of ['TLSv1.2', 'TLSv1.3']) {
  test(`slixmpp chooses a mechanism itself over ${tls}, and it is a SCRAM`, async () => {
    const { task } = await stage()
    const told = await run('slixmpp-client.py', { ...task, tls })
    assert.match(String(told['mechanism']), /^SCRAM-/)
    assert.is(told['answer'], `echo: ${body}`)
  })
}

test('slixmpp logs in by EXTERNAL, as whom its certificate names', async () => {
  const authority = await CertificateAuthority.create('authority of clients')
  const { task, folder } = await stage({ clientCa: authority.certificate })
  const issued = await authority.issue({
    commonName: 'romeo',
    xmppAddr: [`romeo@${domain}`],
  })
  const [certificate, key] = [join(folder, 'romeo.crt'), join(folder, 'romeo.key')]
  writeFileSync(certificate, issued.certificate)
  writeFileSync(key, issued.key)
  const credentials = { certificate, key, mechanism: 'EXTERNAL' }
  const told = await run('slixmpp-client.py', { ...task, ...credentials })
  assert.is(told['mechanism'], 'EXTERNAL')
  assert.is(told['answer'], `echo: ${body}`)
})

test('slixmpp is refused when it says that a server which binds channels cannot', async () => {
  const { task } = await stage({ mechanisms })
  const made = pythonPeer('slixmpp-client.py', { ...task, mechanism: 'SCRAM-SHA-256' })
  ending.push(made.kill)
  assert.is((await within(patience, made.ended)).code, 2)
})

test('slixmpp with a wrong password is refused', async () => {
  const { task } = await stage()
  const mechanism = 'SCRAM-SHA-256'
  const wrong = pythonPeer('slixmpp-client.py', { ...task, mechanism, password: 'wrong' })
  ending.push(wrong.kill)
  const { code, stdout } = await within(patience, wrong.ended)
  assert.is(code, 2)
  assert.is(JSON.parse(stdout).jid, undefined)
})

test('slixmpp is a component, and answers a client', async () => {
  const jid = 'component.localhost'
  const { server, juliet } = await stage({ components: { [jid]: 'secret' } })
  const task = { jid, secret: 'secret', host: '127.0.0.1', port: server.componentPort }
  const component = pythonPeer('slixmpp-component.py', task)
  ending.push(component.kill)
  await component.printed(/online/)
  const answer = new Promise<Message>((resolve) => juliet.once(Message, resolve))
  juliet.send(new Message({ to: `anybody@${jid}`, type: 'chat', body }))
  assert.is((await within(patience, answer)).body, `component: ${body}`)
  component.finish()
})

for (const direct of [false, true]) {
  const how = direct ? 'direct TLS' : 'STARTTLS'
  test(`aioxmpp logs in over ${how} with a managed stream, and is answered`, async () => {
    const { server, task } = await stage()
    const port = direct ? server.directTlsPort : server.port
    const told = await run('aioxmpp-client.py', { ...task, port, direct })
    assert.is(told['answer'], `echo: ${body}`)
    assert.is(told['managed'], true)
    assert.is(told['resumable'], true)
  })
}

for (const [title, offered, direct] of [
  ['by DIGEST-MD5 where that is offered', ['DIGEST-MD5', 'SCRAM-SHA-256'], false],
  ['by PLAIN else', ['PLAIN', 'SCRAM-SHA-256'], false],
  ['over direct TLS', ['PLAIN'], true],
] as const) {
  test(`go-sendxmpp sends ${title}`, async () => {
    const { server, juliet, folder } = await stage({ mechanisms: offered })
    const heard = new Promise<Message>((resolve) => juliet.once(Message, resolve))
    const port = direct ? server.directTlsPort : server.port
    const sender = goSendxmpp(folder, port, 'romeo', [juliet.jid.bare.toString()], {
      input: `${body}\n`,
      direct,
    })
    const message = await within(patience, heard)
    assert.is(message.body?.trim(), body)
    assert.is(message.from?.bare.toString(), `romeo@${domain}`)
    succeeded(await within(patience, sender.ended))
  })
}

test('go-sendxmpp listens, and prints what it is sent', async () => {
  const { server, juliet, folder } = await stage({ mechanisms: ['PLAIN', 'SCRAM-SHA-256'] })
  const listener = goSendxmpp(folder, server.port, 'romeo', ['-l'], {})
  // It is there when its presence is; until then messages wait for it at the server, or for nobody.
  const to = `romeo@${domain}`
  const timer = setInterval(() => juliet.send(new Message({ to, type: 'chat', body })), 200)
  ending.push(() => clearInterval(timer))
  await listener.printed(/But soft, <what> light &/)
})

interface Stage {
  readonly server: Server
  /** Echoes each message. */
  readonly juliet: Client
  readonly folder: string
  /** What a peer that is romeo needs to know. */
  readonly task: Readonly<Record<string, unknown>>
}

async function stage(options: Partial<ServerOptions> = {}): Promise<Stage> {
  const server = await Server.listen({ domain, accounts: passwords, directTlsPort: 0, ...options })
  ending.push(() => server.close())
  const folder = mkdtempSync(join(world().folder, 'peers-'))
  ending.push(() => rmSync(folder, { recursive: true }))
  const ca = join(folder, 'ca.crt')
  writeFileSync(ca, server.ca ?? '')
  const juliet = await within(
    patience,
    connect({
      jid: `juliet@${domain}`,
      password: passwords.juliet,
      host: server.host,
      port: server.port,
      mechanisms: ['SCRAM-SHA-256', 'DIGEST-MD5', 'PLAIN'],
      tls: { ca: server.ca },
    }),
  )
  ending.push(() => juliet.close())
  juliet.send(new Presence())
  juliet.on(Message, ({ from, body: text }) => {
    if (from?.localpart !== 'romeo') return
    juliet.send(new Message({ to: from, type: 'chat', body: `echo: ${text}` }))
  })
  const task = {
    jid: `romeo@${domain}`,
    password: passwords.romeo,
    host: '127.0.0.1',
    port: server.port,
    ca,
    to: `juliet@${domain}`,
    body,
  }
  return { server, juliet, folder, task }
}

/** Runs a script to its good end; gives what it printed. */
async function run(script: string, task: object): Promise<Record<string, unknown>> {
  const running = pythonPeer(script, task)
  ending.push(running.kill)
  return JSON.parse(succeeded(await within(patience, running.ended)))
}

function succeeded({ code, stdout, stderr }: PeerOutcome): string {
  assert.is(code, 0, `${stdout}\n${stderr}`)
  return stdout
}

function goSendxmpp(
  folder: string,
  port: number,
  account: keyof typeof passwords,
  more: readonly string[],
  { input, direct = false }: { readonly input?: string; readonly direct?: boolean },
): Peer {
  const running = peer(
    'go-sendxmpp',
    [
      ...['-u', `${account}@${domain}`, '-p', passwords[account], '-j', `localhost:${port}`],
      ...(direct ? ['-t'] : []),
      ...more,
    ],
    // It trusts what this file says, and checks the name.
    {
      env: { SSL_CERT_FILE: join(folder, 'ca.crt'), HOME: folder },
      ...(input !== undefined && { input }),
    },
  )
  ending.push(running.kill)
  return running
}

test.run()
