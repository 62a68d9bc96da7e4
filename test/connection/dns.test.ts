/** The way from a domain to its server by the system's resolver, which asks a DNS server of the test's. */
import dns from 'node:dns/promises'
import { connect, isConnectionError } from 'typed-xmpp'
import { Server } from 'typed-xmpp/server'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { DnsServer, type ServiceRecord } from '../support/dns-server.ts'
import { within } from '../support/within.ts'

const server = await Server.listen({
  domain: 'capulet.example',
  accounts: { juliet: 'as sweet' },
  directTlsPort: 0,
})
const names = await DnsServer.listen()
dns.setServers([names.address])

const test = suite('DNS')
test.after(async () => {
  names.close()
  await server.close()
})

const { port, directTlsPort } = server
const [starttls, direct] = [port, Number(directTlsPort)]
const at = (to: number, priority: number): ServiceRecord => {
  return { target: 'localhost', port: to, priority, weight: 5 }
}
/** Nobody listens there. */
const dead = 1

/** What the records of the two services are, and the port that a client gets to. */
const cases: readonly (readonly [
  title: string,
  plain: readonly ServiceRecord[],
  tls: readonly ServiceRecord[],
  gets: number | 'dns' | 'connect',
])[] = [
  ['STARTTLS alone', [at(starttls, 0)], [], starttls],
  ['direct TLS alone', [], [at(direct, 0)], direct],
  ['direct TLS before STARTTLS', [at(starttls, 2)], [at(direct, 1)], direct],
  ['STARTTLS before direct TLS', [at(starttls, 1)], [at(direct, 2)], starttls],
  ['one that is dead, and another', [at(dead, 1), at(starttls, 2)], [], starttls],
  ['direct TLS that is dead, and STARTTLS', [at(starttls, 2)], [at(dead, 1)], starttls],
  ['none that is there', [at(dead, 1)], [], 'connect'],
  ['the root: there is no service', [{ target: '.', port: 0 }], [], 'dns'],
]

for (const [title, plain, tls, gets] of cases) {
  test(`SRV records name ${title}`, async () => {
    names.records = {
      '_xmpp-client._tcp.capulet.example': plain,
      '_xmpps-client._tcp.capulet.example': tls,
    }
    const peers = new Set<string>()
    const connecting = connect({
      jid: 'juliet@capulet.example',
      password: 'as sweet',
      tls: { ca: server.ca },
      log: ({ peer }) => peers.add(peer),
    })
    if (typeof gets === 'string') {
      const error = await within(
        10_000,
        connecting.then(
          () => undefined,
          (reason: unknown) => reason,
        ),
      )
      assert.ok(isConnectionError(error), `${error}`)
      assert.is(error.code, gets)
      assert.is(peers.size, 0)
    } else {
      const client = await within(10_000, connecting)
      assert.is([...peers].length, 1)
      assert.match([...peers][0] ?? '', new RegExp(`:${gets}$`))
      await within(5000, client.close())
    }
    const services = ['_xmpp-client._tcp.capulet.example', '_xmpps-client._tcp.capulet.example']
    assert.equal([...new Set(names.asked)].sort(), services)
  })
}

test.run()
