/**
 * What the Python toolkit had is here, by these names: a row each, with the test that sees it happen. A
 * row without such a test, or a name that is gone, fails.
 */
import { readFileSync } from 'node:fs'
import * as root from 'typed-xmpp'
import * as extensions from 'typed-xmpp/extensions'
import * as node from 'typed-xmpp/node'
import * as rfc6120 from 'typed-xmpp/rfc6120'
import * as toolkit from 'typed-xmpp/toolkit'
import * as xep0077 from 'typed-xmpp/xep-0077'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { titlesIn } from '../security/titles.ts'

const connection = 'test/toolkit/xmpp-connection.test.ts'
const stream = 'test/toolkit/xml-stream.test.ts'
const component = 'test/toolkit/component.test.ts'
const sides = 'test/toolkit/sasl-sides.test.ts'
const nodes = 'test/toolkit/nodes.test.ts'
const examples = 'test/examples/examples.test.ts'

/** What it was called, what it is called here, and in which file and test it is seen. */
type Row = readonly [was: string, here: string, file: string, title: string]

const events: readonly Row[] = [
  ['tcp_established', 'tcpEstablished', connection, 'is established, read, written'],
  ['tcp_reestablished', 'tcpReestablished', connection, 'comes back by itself after it was lost'],
  ['tcp_downgraded', 'tcpDowngraded', connection, 'comes back by itself after it was lost'],
  ['tcp_disconnect', 'tcpDisconnect', connection, 'is established, read, written'],
  ['tcp_failed', 'tcpFailed', connection, 'an unfulfilled connection is an event'],
  ['tls_start', 'tlsStart', connection, 'and each step is an event'],
  ['tls_established', 'tlsEstablished', connection, 'and each step is an event'],
  ['tls_invalid_chain', 'tlsInvalidChain', connection, 'is refused to an unknown authority'],
  ['tls_invalid_cert', 'tlsInvalidCert', connection, 'is refused to another domain’s certificate'],
  ['tls_failed', 'tlsFailed', connection, 'a handshake that breaks off fails'],
  ['write', 'write', connection, 'is established, read, written'],
  ['read', 'read', connection, 'is established, read, written'],
  ['ready_to_write', 'readyToWrite', connection, 'a full queue of what goes makes the sender wait'],
  ['ready_to_read', 'readyToRead', connection, 'is established, read, written'],
  ['feed', 'feed', stream, 'is its events'],
  ['open', 'open', stream, 'logs in step by step'],
  ['closed', 'closed', stream, 'a stream that its peer ends is closed'],
  ['error', 'error', stream, 'an error of the stream'],
  ['unhandled_xml', 'unhandledXml', stream, 'an element without a class'],
  ['node', 'node', stream, 'is its events'],
  ['iq', 'iq', stream, 'a result'],
  ['message', 'message', stream, 'a message'],
  ['presence', 'presence', stream, 'a presence'],
  ['start_stream', 'startStream', stream, 'logs in step by step'],
  ['start_tls', 'startTls', stream, 'logs in step by step'],
  ['tls_proceed', 'tlsProceed', stream, 'logs in step by step'],
  ['sasl_challenge', 'saslChallenge', stream, 'a challenge'],
  ['sasl_success', 'saslSuccess', stream, 'a success'],
  ['sasl_failure', 'saslFailure', stream, 'a failure'],
  ['sasl_response', 'saslResponse', stream, 'a response'],
  ['sasl_support', 'saslSupport', stream, 'features'],
  ['bind_support', 'bindSupport', stream, 'features'],
  ['iq_result', 'iqResult', stream, 'a result'],
  ['iq_set', 'iqSet', stream, 'a command'],
  ['iq_get', 'iqGet', stream, 'a query'],
  ['iq_error', 'iqError', stream, 'an error'],
  ['user_registration', 'userRegistration', stream, 'features'],
  ['bound_jid', 'boundJid', stream, 'logs in step by step'],
  ['Component: success', "'success'", component, 'is accepted by its secret'],
  ['Component: error', "'error'", component, 'is told of a wrong secret by an error'],
  ['SASLAuthenticationHandler: success', "'success'", connection, 'ends in its event'],
  ['SASLAuthenticationHandler: failure', "'failure'", connection, 'ends in its event'],
  ['SASLAuthenticationHandler: unknown', "'unknown'", connection, 'ends in its event'],
  [
    'ServiceDiscovery: query_info',
    "'queryInfo'",
    'test/extensions/service-discovery.test.ts',
    'answers what it is and can do, and tells of the query',
  ],
  [
    'ServiceDiscovery: query_items',
    "'queryItems'",
    'test/extensions/service-discovery.test.ts',
    'answers what it is and can do, and tells of the query',
  ],
]

/** As the rows above, with what has the name: a class, whose instances do, or an object. */
const names: readonly (readonly [...row: Row, owner: object])[] = [
  ...rows(toolkit.XmppConnection, connection, [
    ['connect(timeout)', 'connect', 'is established, read, written'],
    ['disconnect()', 'disconnect', 'is established, read, written'],
    ['reconnect(timeout)', 'reconnect', 'reconnects when it is told to'],
    ['is_alive()', 'isAlive', 'is established, read, written'],
    ['resolve_dns()', 'resolveDns', 'resolves where a domain is served'],
    ['send(data, timeout)', 'send', 'a full queue of what goes makes the sender wait'],
    ['receive(timeout)', 'receive', 'receives piece by piece, or nothing in time'],
    ['send_whitespace_keepalive()', 'sendWhitespaceKeepalive', 'keeps itself alive by a space'],
  ]),
  ...rows(toolkit.XmlStream, stream, [
    ['open_client(domain)', 'openClient', 'logs in step by step'],
    ['close(disconnect)', 'close', 'logs in step by step'],
    ['reset()', 'reset', 'SASL by hand'],
    ['feed(data), parse()', 'feed', 'is its events'],
    ['send(node)', 'send', 'debug shows the traffic'],
    ['id', 'id', 'logs in step by step'],
    ['bound_jid', 'boundJid', 'logs in step by step'],
    ['load_extensions()', 'loadExtensions', 'a bound stream answers as its extensions say'],
    ['bind_to_resource(name)', 'bindToResource', 'logs in step by step'],
    ['send_message(message, to)', 'sendMessage', 'logs in step by step'],
    ['send_presence(to, delay, priority)', 'sendPresence', 'logs in step by step'],
    ['add_contact(jid, from_jid, groups)', 'addContact', 'adds a contact'],
    ['send_sasl_auth(mechanism, message)', 'sendSaslAuth', 'SASL by hand'],
    ['send_sasl_response(mechanism, message)', 'sendSaslResponse', 'SASL by hand'],
    ['has_gone_through_sasl()', 'isAuthenticated', 'logs in step by step'],
  ]),
  ...rows(toolkit.Component, component, [
    ['open(domain, tls)', 'open', 'is accepted by its secret'],
    ['create_node(to, tls)', 'createNode', 'makes the header it opens with'],
    ['authenticate(secret)', 'authenticate', 'is accepted by its secret'],
    ['is_authenticated()', 'isAuthenticated', 'is accepted by its secret'],
  ]),
  ...rows(toolkit.SaslAuthenticationHandler, connection, [
    ['bind(stream)', 'bind', 'ends in its event'],
    ['authenticate()', 'authenticate', 'ends in its event'],
  ]),
  ...rows(toolkit, sides, [
    ['client_authenticator_factory', 'clientAuthenticator', 'both sides of'],
    ['server_authenticator_factory', 'serverAuthenticator', 'both sides of'],
    ['filter_mechanism_list', 'filterMechanismList', 'the list is filtered'],
    ['Success', 'Success', 'a reply is encoded in base64'],
    ['Failure', 'Failure', 'a reply is encoded in base64'],
    ['Challenge', 'Challenge', 'a reply is encoded in base64'],
    ['Response', 'Response', 'a reply is encoded in base64'],
    ['PasswordDatabase', 'MemoryPasswordDatabase', 'both sides of'],
    ['xmpp.security names', 'certificateNames', 'the names of a certificate'],
    ['xmpp.security check', 'verifyCertificate', 'the names of a certificate'],
  ]),
  ...rows(toolkit, stream, [['MissingJID', 'MissingJidError', 'is a MissingJidError']]),
  ...rows(rfc6120, nodes, [
    ['ClientStream', 'StreamHeader', 'is a class of its own'],
    ['IQ', 'Iq', 'is a class of its own'],
    ['Message', 'Message', 'is a class of its own'],
    ['Presence', 'Presence', 'is a class of its own'],
    ['ProceedTLS', 'TlsProceed', 'is a class of its own'],
    ['SASLMechanismSet', 'SaslMechanisms', 'is a class of its own'],
    ['StartTLS', 'StartTls', 'is a class of its own'],
    ['StreamFeatures', 'StreamFeatures', 'is a class of its own'],
    ['SASLMechanism', 'SaslMechanisms', 'a mechanism is in the set of those offered'],
  ]),
  ...rows(xep0077, nodes, [['IQRegister', 'Register', 'is a class of its own']]),
  ...rows(node, nodes, [
    ['unknown elements as plain Node', 'Element', 'what nobody knows is an element'],
    ['Node.create(text, **attributes)', 'Node', 'a node is made of text, attributes and children'],
    ['with_child_and_attributes', 'Element', 'a node is made of text, attributes and children'],
  ]),
  ...rows(root, nodes, [['JID', 'Jid', 'an address has its parts']]),
  ...rows(toolkit, nodes, [['JID of an occupant', 'occupant', 'an address has its parts']]),
  ...rows(extensions, 'test/extensions/extension.test.ts', [
    ['Extension', 'Extension', 'a node of an extension is answered, and its event tells of it'],
    ['ExtensionDefinitionError', 'ExtensionDefinitionError', 'an extension that has'],
  ]),
  ...rows(extensions.ServiceDiscovery, 'test/extensions/service-discovery.test.ts', [
    ['query_info(**params)', 'queryInfo', 'asks the server what it is and has'],
    ['query_items(**params)', 'queryItems', 'asks the server what it is and has'],
  ]),
]

/** The toolkit's mechanisms, and those that are added here: each for both sides. */
const mechanisms = [
  ...['PLAIN', 'DIGEST-MD5', 'EXTERNAL', 'SCRAM-SHA-1', 'SCRAM-SHA-1-PLUS', 'GSSAPI'],
  ...['SCRAM-SHA-256', 'SCRAM-SHA-256-PLUS', 'SCRAM-SHA-512', 'SCRAM-SHA-512-PLUS'],
  ...['ANONYMOUS', 'OAUTHBEARER'],
] as const

/** What has no name of its own: how it behaves, or a program. */
const behaviour: readonly (readonly [what: string, file: string, title: string])[] = [
  ...mechanisms.map((name) => [`mechanism ${name}`, sides, `both sides of ${name}`] as const),
  ['GSSAPI without an acceptor', 'test/sasl/gssapi.test.ts', 'a side without what it needs'],
  ['an unknown mechanism', sides, 'a mechanism that nobody knows is a typed error on both sides'],
  ['encode(): = for nothing', sides, 'a reply is encoded in base64, an empty one as a sign'],
  [
    'PasswordDatabase.check_password',
    'test/sasl/memory-password-database.test.ts',
    'checks passwords kept as',
  ],
  [
    'PasswordDatabase.get_password',
    'test/sasl/memory-password-database.test.ts',
    'gives a password only where it is kept',
  ],
  ['GSSAPI at a real server', 'test/interop/suites/kerberos.interop.ts', 'Prosody with Cyrus'],
  ['debug', stream, 'debug shows the traffic without its credentials'],
  ['auto_reconnect', connection, 'comes back by itself after it was lost'],
  ['hwm_in', connection, 'the mark counts stanzas, however they are cut'],
  ['hwm_out', connection, 'a full queue of what goes makes the sender wait'],
  ['intentional', connection, 'ended by intention'],
  ['without TLS only where the policy allows it', stream, 'mechanisms are never shown'],
  ['is_composing, is_active, is_paused, get_body', nodes, 'a message says what its sender does'],
  ['example: echobot', examples, 'the echobot says what it is told'],
  ['example: service-discovery', examples, 'service-discovery shows what the server is'],
  ['example: presence-auto-subscriber', examples, 'presence-auto-subscriber lets who asks see it'],
  ['example: component-presence-proxy', examples, 'component-presence-proxy shows people'],
  ['example: the first connection', examples, 'the first connection is made step by step'],
  [
    'create your own: XEP 9999',
    'test/examples/custom-extension.test.ts',
    'goes from its schema to two clients that speak it',
  ],
]

const test = suite('the toolkit before')

for (const [was, here, file, title] of events) {
  test(`the event ${was} is ${here}, seen by "${title}"`, () => {
    seen(file, title, here)
  })
}

for (const [was, here, file, title, owner] of names) {
  test(`${was} is ${here}, seen by "${title}"`, () => {
    const place = typeof owner === 'function' ? (owner.prototype as object) : owner
    assert.ok(here in place, `there is no ${here}`)
    seen(file, title, here)
  })
}

for (const [what, file, title] of behaviour) {
  test(`${what} is seen by "${title}"`, () => {
    seen(file, title)
  })
}

test('no event is left out', () => {
  const streamEvents = events.filter(([, , file]) => file === stream).map(([, here]) => here)
  const connectionEvents = events.filter(([was, , file]) => file === connection && !/:/.test(was))
  assert.is(streamEvents.length, 24)
  assert.is(connectionEvents.length, 14)
})

test.run()

/** The proof has to be there, and to have to do with the name. */
function seen(file: string, title: string, name = ''): void {
  const text = readFileSync(file, 'utf8')
  const isThere = titlesIn(text).some((each) => each.includes(title))
  assert.ok(isThere, `${file} has no test "${title}"`)
  assert.ok(text.includes(name), `${file} does not mention ${name}`)
}

function rows(
  owner: object,
  file: string,
  list: readonly (readonly [was: string, here: string, title: string])[],
): (readonly [...row: Row, owner: object])[] {
  return list.map(([was, here, title]) => [was, here, file, title, owner] as const)
}
