/**
 * What the Python toolkit had, by the names that it has here, each with the test that sees it. The types
 * hold the names to those that are public; the test beside this file watches them being used.
 */
import type { ServiceDiscovery } from 'typed-xmpp/extensions'
import type {
  Component,
  ComponentEvents,
  ConnectionEvents,
  SaslAuthenticationHandler,
  SaslEvents,
  StreamEvents,
  XmlStream,
  XmppConnection,
  XmppConnectionOptions,
} from 'typed-xmpp/toolkit'
import type { Jid } from 'typed-xmpp'

const connection = 'test/toolkit/xmpp-connection.test.ts'
const stream = 'test/toolkit/xml-stream.test.ts'
const parameters = 'test/toolkit/parameters.test.ts'
const component = 'test/toolkit/component.test.ts'
const sides = 'test/toolkit/sasl-sides.test.ts'
const nodes = 'test/toolkit/nodes.test.ts'
const discovery = 'test/extensions/service-discovery.test.ts'
const extension = 'test/extensions/extension.test.ts'
const database = 'test/sasl/memory-password-database.test.ts'
const examples = 'test/examples/examples.test.ts'

/** Where something is seen: in a file, by a test whose title holds the text. */
export type Place = readonly [file: string, title: string]

/** An event: the test that hears it, and the class of what it hears. */
type Heard = readonly [title: string, payload: string]

const ofConnection: Readonly<Record<Exclude<keyof ConnectionEvents, 'error'>, Heard>> = {
  tcpEstablished: ['is established, read, written', 'string'],
  tcpReestablished: ['comes back by itself after it was lost', 'string'],
  tcpDowngraded: ['comes back by itself after it was lost', 'string'],
  tcpDisconnect: ['is established, read, written', 'string'],
  tcpFailed: ['an unfulfilled connection is an event', 'ConnectionError connect'],
  tlsStart: ['TLS is established, and each step is an event', 'undefined'],
  tlsEstablished: ['TLS is established, and each step is an event', 'InitiatingChannel'],
  tlsInvalidChain: ['TLS is refused to an unknown authority', 'ConnectionError certificate'],
  tlsInvalidCert: ['TLS is refused to another domain’s', 'ConnectionError certificate'],
  tlsFailed: ['a handshake that breaks off fails', 'ConnectionError lost'],
  write: ['is established, read, written', 'string'],
  read: ['is established, read, written', 'string'],
  readyToWrite: ['a full queue of what goes makes the sender wait', 'undefined'],
  readyToRead: ['is established, read, written', 'undefined'],
}

const ofStream: Readonly<Record<Exclude<keyof StreamEvents, 'ignored'>, Heard>> = {
  feed: ['a message, fed by one byte', 'string'],
  open: ['logs in step by step', 'Jid'],
  closed: ['a stream that its peer ends is closed', 'undefined'],
  error: ['an error of the stream, fed by one byte', 'StreamError conflict'],
  unhandledXml: ['an element without a class, fed by one byte', 'Element'],
  node: ['a message, fed by one byte', 'Message'],
  iq: ['a result, fed by one byte', 'Iq'],
  message: ['a message, fed by one byte', 'Message'],
  presence: ['a presence, fed by one byte', 'Presence'],
  startStream: ['logs in step by step', 'StreamHeader'],
  startTls: ['logs in step by step', 'StartTls'],
  tlsProceed: ['logs in step by step', 'TlsProceed'],
  saslChallenge: ['a challenge, fed by one byte', 'SaslChallenge'],
  saslSuccess: ['a success, fed by one byte', 'SaslSuccess'],
  saslFailure: ['a failure, fed by one byte', 'SaslFailureElement'],
  saslResponse: ['a response, fed by one byte', 'SaslResponse'],
  saslSupport: ['features, fed by one byte', 'SaslMechanisms'],
  bindSupport: ['features, fed by one byte', 'Bind'],
  iqResult: ['a result, fed by one byte', 'Iq'],
  iqSet: ['a command, fed by one byte', 'Iq'],
  iqGet: ['a query, fed by one byte', 'Iq'],
  iqError: ['an error, fed by one byte', 'Iq'],
  userRegistration: ['features, fed by one byte', 'RegisterFeature'],
  boundJid: ['logs in step by step', 'Jid'],
}

const ofComponent: Readonly<Record<keyof ComponentEvents, Heard>> = {
  success: ['is accepted by its secret', 'Jid'],
  error: ['is told of a wrong secret by an error', 'StreamError not-authorized'],
}

const ofHandler: Readonly<Record<keyof SaslEvents, Heard>> = {
  success: ['SCRAM ends in its event', 'Object'],
  failure: ['a wrong password ends in its event', 'SaslFailure not-authorized'],
  unknown: ['a mechanism that nobody knows ends in its event', 'string'],
}

/** The events, by the class that has them and the file that hears them. */
export const events: readonly (readonly [
  owner: string,
  file: string,
  rows: Readonly<Record<string, Heard>>,
])[] = [
  ['XmppConnection', connection, ofConnection],
  ['XmlStream', stream, ofStream],
  ['Component', component, ofComponent],
  ['SaslAuthenticationHandler', connection, ofHandler],
  [
    'ServiceDiscovery',
    discovery,
    {
      queryInfo: ['answers what it is and can do, and tells of the query', 'DiscoInfo'],
      queryItems: ['answers what it is and can do, and tells of the query', 'DiscoItems'],
    },
  ],
]

type Members<T> = Partial<Readonly<Record<keyof T & string, string>>>

const connectionCalls: Members<XmppConnection> & { '[Symbol.asyncIterator]': string } = {
  connect: 'is established, read, written',
  disconnect: 'is established, read, written',
  reconnect: 'reconnects when it is told to',
  isAlive: 'is established, read, written',
  resolveDns: 'resolves where a domain is served',
  send: 'a full queue of what goes makes the sender wait',
  receive: 'receives piece by piece, or nothing in time',
  '[Symbol.asyncIterator]': 'ends a loop with the connection',
  sendWhitespaceKeepalive: 'keeps itself alive by a space',
}

const streamCalls: Members<XmlStream> = {
  openClient: 'logs in step by step',
  close: 'logs in step by step',
  reset: 'SASL by hand',
  feed: 'a message, fed by one byte',
  send: 'debug shows the traffic',
  id: 'logs in step by step',
  boundJid: 'logs in step by step',
  loadExtensions: 'a bound stream answers as its extensions say',
  bindToResource: 'logs in step by step',
  sendMessage: 'logs in step by step',
  sendPresence: 'logs in step by step',
  addContact: 'adds a contact',
  sendSaslAuth: 'SASL by hand',
  sendSaslResponse: 'SASL by hand',
  isAuthenticated: 'logs in step by step',
}

const componentCalls: Members<Component> = {
  open: 'is accepted by its secret',
  createNode: 'makes the header it opens with',
  authenticate: 'is accepted by its secret',
  isAuthenticated: 'is accepted by its secret',
}

const handlerCalls: Members<SaslAuthenticationHandler> = {
  bind: 'SCRAM ends in its event',
  authenticate: 'SCRAM ends in its event',
}

const discoveryCalls: Members<ServiceDiscovery> = {
  queryInfo: 'asks the server what it is and has',
  queryItems: 'asks the server what it is and has',
}

const address = 'an address has its parts, and an occupant a room'

const jidCalls: Members<Jid> = {
  nick: address,
  bare: address,
  full: address,
  toString: address,
  equals: address,
}

/** The calls and properties, by the class that has them and the file that uses them. */
export const members: readonly (readonly [
  owner: string,
  file: string,
  rows: Readonly<Record<string, string>>,
])[] = [
  ['XmppConnection', connection, connectionCalls],
  ['XmlStream', stream, streamCalls],
  ['Component', component, componentCalls],
  ['SaslAuthenticationHandler', connection, handlerCalls],
  ['ServiceDiscovery', discovery, discoveryCalls],
  ['Jid', nodes, jidCalls as Readonly<Record<string, string>>],
]

type Options = Partial<Readonly<Record<keyof XmppConnectionOptions, string>>>

const connectionOptions: Options = {
  host: 'is established, read, written',
  port: 'is established, read, written',
  debug: 'debug shows the traffic without its credentials',
  autoReconnect: 'comes back by itself after it was lost',
  highWaterMarkIn: 'the mark counts stanzas, however they are cut',
  highWaterMarkOut: 'a full queue of what goes makes the sender wait',
}

/** The options, by what takes them: each is given by the test. */
export const options: readonly (readonly [owner: string, option: string, ...Place])[] = [
  ...Object.entries(connectionOptions).map(([option, title]) => {
    const file = option === 'debug' ? stream : connection
    return ['new XmppConnection()', option, file, title] as const
  }),
  ['connect', 'timeout', parameters, 'gives up connecting in its time'],
  ['reconnect', 'timeout', connection, 'reconnects when it is told to'],
  ['receive', 'timeout', connection, 'receives piece by piece, or nothing in time'],
  ['send', 'timeout', connection, 'a full queue of what goes makes the sender wait'],
  ['close', 'disconnect', parameters, 'ends without its connection'],
  ['sendPresence', 'priority', parameters, 'presence says since when it holds'],
  ['sendPresence', 'delay', parameters, 'presence says since when it holds'],
  ['addContact', 'groups', stream, 'adds a contact'],
  ['addContact', 'from', parameters, 'a contact can be somebody else’s'],
  ['filterMechanismList', 'allowInsecure', sides, 'the list is filtered'],
  ['filterMechanismList', 'serverSide', sides, 'the list is filtered'],
  ['createNode', 'tls', component, 'makes the header it opens with'],
  ['extensions', 'extensions', component, 'is accepted by its secret'],
]

/** The mechanisms, on both sides: the toolkit's, and those that are added here. */
export const mechanisms: readonly string[] = [
  ...['PLAIN', 'DIGEST-MD5', 'EXTERNAL', 'SCRAM-SHA-1', 'SCRAM-SHA-1-PLUS', 'GSSAPI'],
  ...['SCRAM-SHA-256', 'SCRAM-SHA-256-PLUS', 'SCRAM-SHA-512', 'SCRAM-SHA-512-PLUS'],
  ...['ANONYMOUS', 'OAUTHBEARER', 'X-OAUTH2'],
]

/** The functions and classes: what they were, where they are exported, and the test in which they run. */
export const functions: readonly (readonly [was: string, entry: string, name: string, ...Place])[] =
  [
    ...mechanisms.flatMap((mechanism) => {
      const place = [sides, `both sides of ${mechanism} agree`] as const
      return [
        [`client side of ${mechanism}`, 'typed-xmpp/toolkit', 'clientAuthenticator', ...place],
        [`server side of ${mechanism}`, 'typed-xmpp/toolkit', 'serverAuthenticator', ...place],
      ] as const
    }),
    ...of('typed-xmpp/toolkit', sides, [
      ['client_authenticator_factory', 'clientAuthenticator', 'a mechanism that nobody knows is a'],
      ['server_authenticator_factory', 'serverAuthenticator', 'a mechanism that nobody knows is a'],
      ['filter_mechanism_list', 'filterMechanismList', 'the list is filtered'],
      ['Success', 'Success', 'a reply is encoded in base64'],
      ['Failure', 'Failure', 'a reply is encoded in base64'],
      ['Challenge', 'Challenge', 'a reply is encoded in base64'],
      ['Response', 'Response', 'a reply is encoded in base64'],
      ['PasswordDatabase', 'MemoryPasswordDatabase', 'both sides of PLAIN agree'],
      ['xmpp.security check', 'verifyCertificate', 'the names of a certificate'],
    ]),
    ...of('typed-xmpp/toolkit', 'test/connection/verify-certificate.test.ts', [
      ['xmpp.security names', 'certificateNames', 'reads all names'],
    ]),
    ...of('typed-xmpp/toolkit', stream, [
      ['MissingJID', 'MissingJidError', 'a message to nobody is a MissingJidError'],
      ['XMLStream', 'XmlStream', 'logs in step by step'],
      ['XMPPConnection', 'XmppConnection', 'logs in step by step'],
      ['SASLAuthenticationHandler', 'SaslAuthenticationHandler', 'logs in step by step'],
    ]),
    ...of('typed-xmpp/toolkit', component, [
      ['xep0114.Component', 'Component', 'is accepted by its secret'],
    ]),
    ...of('typed-xmpp/toolkit', nodes, [['JID of an occupant', 'occupant', address]]),
    ...of('typed-xmpp', connection, [
      ['send(timeout)', 'TimeoutError', 'a full queue of what goes makes the sender wait'],
    ]),
    ...of('typed-xmpp', nodes, [['JID', 'Jid', address]]),
    ...of('typed-xmpp/rfc6120', nodes, [
      ['ClientStream', 'StreamHeader', 'StreamHeader is a class of its own'],
      ['IQ', 'Iq', 'Iq is a class of its own'],
      ['Message', 'Message', 'Message is a class of its own'],
      ['Presence', 'Presence', 'Presence is a class of its own'],
      ['ProceedTLS', 'TlsProceed', 'TlsProceed is a class of its own'],
      ['SASLMechanismSet', 'SaslMechanisms', 'SaslMechanisms is a class of its own'],
      ['StartTLS', 'StartTls', 'StartTls is a class of its own'],
      ['StreamFeatures', 'StreamFeatures', 'StreamFeatures is a class of its own'],
      ['SASLMechanism', 'SaslMechanisms', 'a mechanism is in the set of those offered'],
    ]),
    ...of('typed-xmpp/xep-0077', nodes, [['IQRegister', 'Register', 'Register is a class of its']]),
    ...of('typed-xmpp/node', nodes, [
      ['unknown elements as plain Node', 'Element', 'what nobody knows is an element'],
      [
        'Node.create(text, **attributes)',
        'Node',
        'a node is made of text, attributes and children',
      ],
      ['with_child_and_attributes', 'Element', 'a node is made of text, attributes and children'],
    ]),
    ...of('typed-xmpp/extensions', extension, [
      ['Extension', 'Extension', 'a node of an extension is answered, and its event tells of it'],
      ['ExtensionDefinitionError', 'ExtensionDefinitionError', 'an extension that has no number'],
      ['a duplicate number', 'ExtensionDefinitionError', 'an extension that has the number of'],
      ['a number that is none', 'ExtensionDefinitionError', 'an extension that has a number in'],
    ]),
  ]

/** What has no name of its own, but a behaviour that a test of these files sees. */
export const behaviours: readonly (readonly [what: string, ...Place])[] = [
  ...mechanisms
    .filter((mechanism) => mechanism !== 'ANONYMOUS')
    .map((mechanism) => [mechanism, sides, `both sides of ${mechanism} part over`] as const),
  ['encode(): = for nothing', sides, 'a reply is encoded in base64, an empty one as a sign'],
  ['PasswordDatabase.check_password', database, 'checks passwords kept as'],
  ['PasswordDatabase.get_password', database, 'gives a password only where it is kept'],
  ['intentional', connection, 'ended by intention'],
  ['the more exact event comes first', connection, 'TLS is refused to an unknown authority'],
  ['without TLS only where the policy allows it', stream, 'mechanisms are never shown'],
  ['is_composing, is_active, is_paused, get_body', nodes, 'a message says what its sender does'],
  ['static xep, initialize()', extension, 'what an extension requires is loaded before it'],
  ['class Fake extends Extension', extension, 'a node of an extension is answered'],
  ['this.stream.on(Dummy, …)', extension, 'payloads come by their class whatever stanza'],
  ['no side effect of an import', extension, 'a module that was imported loads nothing'],
]

/** What other files prove, by programs or by servers that run only there. */
export const elsewhere: readonly (readonly [what: string, ...Place])[] = [
  ['GSSAPI without an acceptor', 'test/sasl/gssapi.test.ts', 'a side without what it needs'],
  ['GSSAPI at a real server', 'test/interop/suites/kerberos.interop.ts', 'Prosody with Cyrus'],
  ['echobot', examples, 'the echobot says what it is told'],
  ['service-discovery', examples, 'service-discovery shows what the server is'],
  ['presence-auto-subscriber', examples, 'presence-auto-subscriber lets who asks see it'],
  ['component-presence-proxy', examples, 'component-presence-proxy shows people'],
  ['the first connection', examples, 'the first connection is made step by step'],
  [
    'XEP 9999, dummy.xsd',
    'test/examples/custom-extension.test.ts',
    'goes from its schema to two clients that speak it',
  ],
]

function of(
  entry: string,
  file: string,
  rows: readonly (readonly [was: string, name: string, title: string])[],
): (readonly [string, string, string, string, string])[] {
  return rows.map(([was, name, title]) => [was, entry, name, file, title] as const)
}
