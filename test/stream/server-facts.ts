/**
 * What servers and the software beside them do that a client meets, each with the tests that show it:
 * scripted, without any of them, and real, by `npm run interop`. A test is named by its file below
 * `test/` and by a part of its title as it is written there.
 */

/** Where a test is. */
export type Shown = readonly [file: string, title: string]

/** A fact, and who shows it. */
export interface ServerFact {
  /** What is so. */
  readonly fact: string
  /** The tests of `npm test`, against a script. */
  readonly scripted: readonly Shown[]
  /** The tests of `npm run interop`, against the software itself. */
  readonly real: readonly Shown[]
}

const scripts = 'stream/real-servers.test.ts'
const quirks = 'interop/suites/quirks.interop.ts'
const mechanisms = 'interop/suites/mechanisms.interop.ts'
const peers = 'interop/suites/peers.interop.ts'
const kerberos = 'connection/kerberos-context.test.ts'

/** The facts. */
export const serverFacts: readonly ServerFact[] = [
  {
    fact: 'Prosody 0.12 as it comes binds by tls-unique on TLS 1.2, and on TLS 1.3 not at all',
    scripted: [
      [scripts, 'Prosody 0.12 binds by tls-unique on TLS 1.2, unannounced'],
      [scripts, 'Prosody 0.12 offers nothing to bind on TLS 1.3'],
    ],
    real: [
      [quirks, 'Prosody 0.12 as it comes binds no channel on TLS 1.3'],
      [quirks, 'Prosody 0.12 as it comes binds by tls-unique on TLS 1.2'],
    ],
  },
  {
    fact: 'ejabberd 23.01 binds by tls-unique on TLS 1.3, and announces no type',
    scripted: [
      [scripts, 'ejabberd 23.01 refuses tls-exporter, and knows tls-unique on TLS 1.3'],
      [
        scripts,
        'ejabberd 23.01 is logged in to without binding where the client has no tls-unique',
      ],
    ],
    real: [[quirks, 'ejabberd binds by tls-unique only, on TLS 1.3 too, and announces nothing']],
  },
  {
    fact: 'Prosody refuses who says that it cannot bind, and ejabberd does not',
    scripted: [
      [scripts, 'no y is said to a server that offers to bind, since Prosody refuses it'],
      [scripts, 'a y that is refused was a downgrade: nothing follows'],
    ],
    real: [[quirks, 'Prosody refuses who says that it binds no channel when it does']],
  },
  {
    fact: 'slixmpp tries tls-unique, then says that the server cannot bind, then shows its password',
    scripted: [[scripts, 'a client like slixmpp is logged in by its third attempt']],
    real: [
      [quirks, 'slixmpp shows its password to a server that binds by tls-exporter only'],
      [peers, 'slixmpp is refused when it says that a server which binds channels cannot'],
      [peers, 'slixmpp chooses a mechanism itself over'],
    ],
  },
  {
    fact: 'DIGEST-MD5 comes in three shapes: with and without a realm, its end with the success or before',
    scripted: [
      [scripts, 'Cyrus SASL: a realm, the digest in a challenge'],
      [scripts, 'ejabberd: no realm, the digest in a challenge'],
      [scripts, 'jabberd: spaces behind commas, the digest in the success'],
    ],
    real: [
      [quirks, 'DIGEST-MD5 has a realm with Cyrus, and none with ejabberd'],
      [quirks, 'says what it says last of'],
    ],
  },
  {
    fact: 'Cyrus ends SCRAM with a challenge and an empty success; others with the success',
    scripted: [
      [scripts, "the server's last word in a challenge, then heap in <success/>, by"],
      [scripts, 'a last word that proves nothing is no success, by'],
      ['sasl/hostile-server.test.ts', 'SCRAM takes no success without a signature after'],
    ],
    real: [
      [quirks, 'says what it says last of'],
      [mechanisms, 'two clients log in by'],
    ],
  },
  {
    fact: 'EXTERNAL is offered to who has no certificate; a bad one is a disabled account',
    scripted: [
      [scripts, 'EXTERNAL that is offered to one without a certificate is left alone'],
      [scripts, 'a certificate that is refused as'],
    ],
    real: [
      [quirks, 'Prosody offers EXTERNAL to everybody, and says that the account is disabled'],
      [quirks, 'ejabberd offers EXTERNAL to everybody, and the password is used'],
    ],
  },
  {
    fact: 'a port of TLS selects no protocol by ALPN, unless it is shared among protocols',
    scripted: [
      ['connection/direct-tls.test.ts', 'that knows nothing of ALPN'],
      ['connection/direct-tls.test.ts', 'that speaks XMPP by ALPN'],
    ],
    real: [
      [quirks, 'selects no protocol'],
      [quirks, 'the port that Prosody shares'],
    ],
  },
  {
    fact: 'the package kerberos wraps one kind of message, and nothing as a server',
    scripted: [
      [kerberos, 'does not send what the package would cut, or would make something else of'],
      [kerberos, 'is asked for a context with the server proven, and gives what it says'],
      [kerberos, 'takes the whole exchange of RFC 4752 with the machine'],
      [kerberos, 'the embedded server says that it cannot offer it, and takes it of nobody'],
    ],
    real: [
      [quirks, 'the package kerberos can neither wrap nor unwrap as a server'],
      ['interop/suites/kerberos.interop.ts', 'Prosody with Cyrus:'],
    ],
  },
]
