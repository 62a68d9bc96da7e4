/** The stage at the embedded server: two accounts and a component, over TCP and TLS on loopback. */
import { connect, connectComponent } from 'typed-xmpp'
import { everything } from 'typed-xmpp/everything'
import { Server } from 'typed-xmpp/server'
import type { TourOptions } from './options.ts'
import type { Screen } from './screen.ts'
import { check, type Stage, type Wiretap } from './stage.ts'

const passwords = { romeo: 'o-speak-again-bright-angel', juliet: 'parting-is-such-sweet-sorrow' }
const componentSecret = 'i-am-the-drudge'

/** Starts the server, lets everybody in, plays, and ends it all. */
export async function withEmbeddedServer(
  screen: Screen,
  wiretap: Wiretap,
  options: TourOptions,
  play: (stage: Stage) => Promise<void>,
): Promise<void> {
  screen.step('A server in this process')
  screen.code(`const server = await Server.listen({
  domain: 'montague.example',
  accounts: { romeo: …, juliet: … },
  components: { 'nurse.montague.example': … },
})`)
  await using server = await Server.listen({
    domain: 'montague.example',
    accounts: passwords,
    components: { 'nurse.montague.example': componentSecret },
  })
  const { host, port, componentPort, ca } = server
  const faults: unknown[] = []
  server.on('error', (error) => faults.push(error))
  server.on('offline', ({ jid, error }) => error && faults.push(`${jid}: ${error}`))
  screen.value('server.port', port)
  screen.value('server.componentPort', componentPort)
  screen.done('it listens on loopback, and has made itself a certificate for montague.example')

  const registry = everything
  const shared = { host, port, tls: { ca }, registry }
  screen.step('Romeo logs in: STARTTLS, the certificate checked, SCRAM')
  screen.code(`const romeo = await connect({
  jid: 'romeo@montague.example/balcony', password,
  host: server.host, port: server.port, tls: { ca: server.ca },
})`)
  await using romeo = await connect({
    ...shared,
    jid: 'romeo@montague.example/balcony',
    password: passwords.romeo,
    log: wiretap.of('romeo'),
  })
  screen.value('romeo.jid', romeo.jid)
  check(String(romeo.jid) === 'romeo@montague.example/balcony', 'Romeo has the address he wanted')
  check(wiretap.includes("mechanism='SCRAM-SHA-"), 'SCRAM was used')
  screen.done('the server has shown that it knows the password, which was never sent')

  screen.step('Juliet logs in')
  await using juliet = await wiretap.aside(options.all, () =>
    connect({
      ...shared,
      jid: 'juliet@montague.example/chamber',
      password: passwords.juliet,
      log: wiretap.of('juliet'),
    }),
  )
  screen.value('juliet.jid', juliet.jid)
  check(juliet.jid.resourcepart === 'chamber', 'Juliet has the address she wanted')
  screen.done('logged in')

  screen.step('The nurse is a component, and shows that she knows a secret (XEP-0114)')
  screen.code("const nurse = await connectComponent({ jid: 'nurse.montague.example', … })")
  await using nurse = await connectComponent({
    jid: 'nurse.montague.example',
    secret: componentSecret,
    host,
    port: componentPort,
    registry,
    log: wiretap.of('nurse'),
  })
  screen.value('nurse.jid', nurse.jid)
  check(nurse.isOnline, 'the nurse is there')
  screen.done('connected')

  await play({ screen, romeo, juliet, nurse, isOneAccount: false })
  check(faults.length === 0, `the server had no faults: ${faults.join(', ')}`)
}

/** What must not be in any traffic or message. */
export const embeddedSecrets: readonly string[] = secretsOf()

function secretsOf(): string[] {
  const encoded = Object.entries(passwords).map(([name, password]) =>
    Buffer.from(`\0${name}\0${password}`).toString('base64'),
  )
  return [...Object.values(passwords), componentSecret, ...encoded]
}
