/** The stage at a server of somebody else: two sessions of one account. */
import { readFile } from 'node:fs/promises'
import { connect } from 'typed-xmpp'
import { everything } from 'typed-xmpp/everything'
import { askPassword } from './ask-password.ts'
import type { TourOptions } from './options.ts'
import type { Screen } from './screen.ts'
import { check, type Stage, type Wiretap } from './stage.ts'

/** Lets the two in, plays, and lets them go. Gives what must not be in the traffic. */
export async function withRealServer(
  screen: Screen,
  wiretap: Wiretap,
  options: TourOptions & { readonly jid: string },
  play: (stage: Stage) => Promise<void>,
): Promise<readonly string[]> {
  const { jid, host, port, ca } = options
  const password = process.env['XMPP_PASSWORD'] ?? (await askPassword(jid))
  const tls = ca === undefined ? {} : { ca: await readFile(ca) }
  const shared = { password, host, port, tls, registry: everything }

  screen.step(`Romeo logs in to ${jid}`)
  screen.code('const romeo = await connect({ jid, password, host, port, tls: { ca } })')
  await using romeo = await connect({ ...shared, jid, log: wiretap.of('romeo') })
  screen.value('romeo.jid', romeo.jid)
  check(romeo.jid.isFull, 'Romeo has an address')
  screen.done('the certificate is one for the domain, and the login was accepted')

  screen.step('Juliet is a second session of the account')
  const bare = romeo.jid.bare
  await using juliet = await wiretap.aside(options.all, () =>
    connect({ ...shared, jid: bare, log: wiretap.of('juliet') }),
  )
  screen.value('juliet.jid', juliet.jid)
  check(!juliet.jid.equals(romeo.jid), 'the two have different addresses')
  screen.done('logged in')

  await play({ screen, romeo, juliet, isOneAccount: true })
  // A short password is part of many words.
  const localpart = bare.localpart ?? ''
  const plain = Buffer.from(`\0${localpart}\0${password}`).toString('base64')
  return password.length < 8 ? [plain] : [password, plain]
}
