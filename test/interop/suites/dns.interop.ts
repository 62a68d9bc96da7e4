/** The way to a server by the SRV records of its domain, from a DNS server of the suite's own. */
import dns from 'node:dns/promises'
import { connect } from 'typed-xmpp'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { DnsServer } from '../../support/dns-server.ts'
import { within } from '../../support/within.ts'
import { askServer } from '../support/converse.ts'
import { patience } from '../support/log-in.ts'
import { passwordOf, world } from '../world.ts'

const { authority, prosody, ejabberd } = world()
const names = await DnsServer.listen()
dns.setServers([names.address])

const test = suite('DNS')
test.after(() => names.close())

for (const [server, domain, { starttls, direct }] of [
  ['Prosody', 'pr.example', prosody],
  ['ejabberd', 'ej.example', ejabberd],
] as const) {
  for (const [title, first, dead] of [
    ['STARTTLS', 'xmpp-client', 'xmpps-client'],
    ['direct TLS', 'xmpps-client', 'xmpp-client'],
  ] as const) {
    test(`${server}: the records of ${domain} lead past who is not there to ${title}`, async () => {
      const port = first === 'xmpp-client' ? starttls : direct
      names.records = {
        [`_${first}._tcp.${domain}`]: [
          { target: 'localhost', port: 1, priority: 1 },
          { target: 'localhost', port, priority: 2 },
        ],
        [`_${dead}._tcp.${domain}`]: [{ target: 'localhost', port: 1, priority: 0 }],
      }
      const peers = new Set<string>()
      const client = await within(
        patience,
        connect({
          jid: `romeo@${domain}`,
          password: passwordOf('romeo'),
          tls: { ca: authority },
          log: ({ peer }) => peers.add(peer),
        }),
      )
      await askServer(client)
      await client.close()
      assert.equal(
        [...peers].map((peer) => Number(peer.split(':').at(-1))),
        [port],
      )
      assert.equal(names.asked.length, 2)
    })
  }
}

test.run()
