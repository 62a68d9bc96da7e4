/** GSSAPI: a ticket of the run's own realm at Prosody with Cyrus SASL, by the package `kerberos`. */
import { connect, type ClientOptions, isSaslFailure, type KerberosOptions } from 'typed-xmpp'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { within } from '../../support/within.ts'
import { kerberosPackage } from '../support/kerberos-package.ts'
import { world } from '../world.ts'

const { authority, prosody, kerberos: environment } = world()
// Before the library reads it, which it does when it is loaded.
Object.assign(process.env, environment)
const library = kerberosPackage()
const domain = 'cyrus.localhost'
const romeo = `romeo@${domain}`

/** What of the login differs, and as whom it comes in: or why it does not. */
const logins: readonly [
  title: string,
  gssapi: KerberosOptions,
  options: Partial<ClientOptions>,
  outcome: string | RegExp,
][] = [
  ['the host is the name of the service', {}, { host: 'localhost' }, romeo],
  ['the service is named', { service: 'xmpp@localhost' }, {}, romeo],
  ['the principal is named', { principal: 'romeo@INTEROP.TEST' }, { host: 'localhost' }, romeo],
  ['the account is asked for', {}, { host: 'localhost', authzid: romeo }, romeo],
  [
    'another account is asked for',
    {},
    { host: 'localhost', authzid: `juliet@${domain}` },
    /^(not-authorized|invalid-authzid): GSSAPI/,
  ],
  [
    'the service has no key in the realm',
    { service: 'xmpp@elsewhere.example' },
    {},
    /^aborted: GSSAPI.*no ticket/,
  ],
  [
    'the principal has no key here',
    { principal: 'juliet@INTEROP.TEST' },
    { host: 'localhost' },
    /^aborted: GSSAPI/,
  ],
]

const test = suite('Kerberos')

for (const [title, gssapi, options, outcome] of logins) {
  test(`Prosody with Cyrus: ${title}`, async () => {
    const opening = within(
      10_000,
      connect({
        jid: romeo,
        host: '127.0.0.1',
        port: prosody.starttls,
        mechanisms: ['GSSAPI'],
        tls: { ca: authority },
        ...options,
        gssapi: { library: await library, ...gssapi },
      }),
    )
    if (outcome instanceof RegExp) {
      const error = await opening.catch((reason: unknown) => reason)
      assert.ok(isSaslFailure(error), String(error))
      assert.match(error.message, outcome)
      return
    }
    const client = await opening
    assert.is(client.jid.bare.toString(), outcome)
    await within(10_000, client.close())
  })
}

test.run()
