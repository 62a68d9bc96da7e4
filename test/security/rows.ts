/**
 * The checks of security, each with the tests that play the attacker. A test is named by its file below
 * `test/` and by a part of its title.
 */

/** A check, and who attacks it. */
export interface SecurityRow {
  /** What is checked. */
  readonly check: string
  readonly attacks: readonly (readonly [file: string, title: string])[]
}

/** The rows, by subject. */
export const securityRows: Readonly<Record<string, readonly SecurityRow[]>> = {
  XML: [
    {
      check: 'comments, processing instructions, document types and entities are restricted-xml',
      attacks: [
        ['xml/refused.test.ts', 'refuses '],
        ['security/hostile-server.test.ts', 'ends the stream by'],
        ['server/hostile-client.test.ts', 'says to one who sends'],
      ],
    },
    {
      check: 'ill-formed XML is fatal: attributes, prefixes, characters, references, names, UTF-8',
      attacks: [
        ['xml/refused.test.ts', 'refuses the bytes'],
        ['xml/refused.test.ts', 'stays failed, with the same error'],
        ['security/hostile-server.test.ts', 'ends the stream by'],
      ],
    },
    {
      check: 'nothing is sent that would not be accepted, in values and in names',
      attacks: [
        ['client/conversations.test.ts', 'a request that cannot be sent rejects'],
        ['xml/serialise.test.ts', 'refuses'],
      ],
    },
    {
      check:
        'bytes, depth, children, attributes and names are limited, more tightly before the login',
      attacks: [
        ['xml/limits.test.ts', 'limits the'],
        ['xml/tokenizer.test.ts', 'in time linear in its size'],
        ['node/parse.test.ts', 'holds the limit'],
        ['server/server.test.ts', 'a server that would take less than it has to is none'],
        [
          'stream/hostile-client.test.ts',
          'the limits are tighter before authentication than after',
        ],
        ['stream/hostile-server.test.ts', 'more than is needed before authentication is refused'],
        ['security/hostile-server.test.ts', 'ends the stream by'],
      ],
    },
    {
      check: 'a stanza is a child of the stream, in its namespace: none is smuggled in another',
      attacks: [
        ['security/hostile-server.test.ts', 'a stanza is one only as a child of the stream'],
        ['security/hostile-server.test.ts', 'a stanza of another namespace is none'],
        ['security/hostile-server.test.ts', 'a stanza of another kind of stream ends the stream'],
      ],
    },
    {
      check: 'what a handler throws, or a value out of range, never ends the reading',
      attacks: [
        ['client/client.test.ts', 'what a handler throws is an error event'],
        ['security/hostile-server.test.ts', 'values out of their range are problems of the node'],
        ['node/hostile.test.ts', 'of mutated bytes come nodes or an XmlError'],
      ],
    },
    {
      check: 'names of the wire are never members of objects',
      attacks: [
        ['node/hostile.test.ts', 'nothing of a stanza reaches the prototype of objects'],
        ['stream/iq-responder.test.ts', 'names of the wire are not taken for members of objects'],
        ['extensions/service-discovery.test.ts', 'answers for the nodes it has, and for no others'],
      ],
    },
    {
      check: 'no expression that sees text of the network takes more than linear time',
      attacks: [
        ['security/regular-expressions.test.ts', 'is read in time, or refused'],
        ['security/regular-expressions.test.ts', 'looks at a text once'],
        ['connection/proxy-dial.test.ts', 'a head without end'],
        ['xml/tokenizer.test.ts', 'in time linear in its size'],
      ],
    },
  ],
  'TLS and discovery': [
    {
      check: 'a certificate is for the domain of the JID, never for a target, a host or an address',
      attacks: [
        ['connection/hostile-network.test.ts', "the certificate is for the JID's domain"],
        ['connection/direct-tls.test.ts', 'refuses a certificate'],
        ['connection/verify-certificate.test.ts', 'refuses {"dns":["i*.montague.example"]}'],
        ['connection/verify-certificate.test.ts', 'refuses {"srv":["_xmpp-server.'],
        ['connection/verify-certificate.test.ts', 'refuses {"xmppAddr":["romeo@'],
        ['connection/verify-certificate.test.ts', 'does not take a common name for an identifier'],
        ['connection/web-socket.test.ts', 'a certificate for the host'],
        ['client/redirection.test.ts', 'another host has to show the certificate of the domain'],
        ['toolkit/redirection.test.ts', 'the other host has to show the certificate of the domain'],
      ],
    },
    {
      check: 'SNI and ALPN are those of the domain and of XMPP, and the TLS is one of today',
      attacks: [
        ['connection/hostile-network.test.ts', "SNI is the JID's domain, and ALPN is XMPP"],
        ['connection/hostile-network.test.ts', 'a server of another protocol is none'],
        ['connection/hostile-network.test.ts', 'a TLS of long ago is none'],
      ],
    },
    {
      check: 'STARTTLS is required, and what comes before the handshake is dropped at both ends',
      attacks: [
        ['connection/hostile-network.test.ts', 'STARTTLS is required: taken out of the features'],
        [
          'connection/tcp-transport.test.ts',
          'refuses bytes that came in the clear before TLS was begun',
        ],
        [
          'connection/hostile-network.test.ts',
          'what comes before the handshake is dropped: a message behind',
        ],
        [
          'connection/hostile-network.test.ts',
          'what comes before the handshake is dropped at the server, too',
        ],
        [
          'connection/hostile-network.test.ts',
          'features learned in the clear are discarded: other mechanisms',
        ],
      ],
    },
    {
      check: 'SRV records are respected, "." included, and nothing else is tried beside them',
      attacks: [
        ['connection/hostile-network.test.ts', 'a target of "." is respected'],
        ['connection/resolve.test.ts', 'respects a target of "."'],
        ['connection/connect-tcp.test.ts', 'never tries the domain itself where SRV records exist'],
      ],
    },
    {
      check: 'host-meta is fetched over https, leads to wss and https only, and is bounded',
      attacks: [
        ['connection/host-meta.test.ts', 'nothing that is safe'],
        ['connection/host-meta.test.ts', 'is led to'],
        ['connection/host-meta.test.ts', 'what is too long'],
        ['connection/host-meta.test.ts', 'does not wait for ever, nor longer than its signal'],
        ['connection/hostile-network.test.ts', 'the DNS is never asked for URLs in TXT records'],
      ],
    },
    {
      check: 'who is sent elsewhere goes a few times, in TLS, and not on the word of the clear',
      attacks: [
        ['client/redirection.test.ts', 'nobody is followed who says so in the clear'],
        ['toolkit/redirection.test.ts', 'it is not followed who says so in the clear'],
        ['toolkit/redirection.test.ts', 'who was in TLS is not sent out of it'],
        ['connection/web-socket.test.ts', 'a server whose stream is open leads on to'],
        ['client/redirection.test.ts', 'who is sent on and on gives up after five times'],
        ['client/redirection.test.ts', 'who was in TLS is not sent out of it'],
        ['security/redirection.test.ts', 'who was in TLS follows nobody who says so in the clear'],
        ['security/redirection.test.ts', 'ws://other.example/ is not followed from wss:'],
        ['security/redirection.test.ts', 'five times in a row, and not once more'],
      ],
    },
    {
      check: 'nothing is resumed, bound or processed before the login',
      attacks: [
        ['connection/hostile-network.test.ts', 'no resumption and no stanza before authentication'],
        [
          'connection/hostile-network.test.ts',
          'no stanza before authentication: a server that sends one',
        ],
        ['server/resumption.test.ts', 'nobody resumes before it has shown who it is'],
      ],
    },
  ],
  SASL: [
    {
      check: 'SCRAM: nonce, salt, count, extensions and signature are checked, wherever they stand',
      attacks: [
        ['sasl/hostile-server.test.ts', 'SCRAM stops when'],
        ['sasl/hostile-server.test.ts', 'SCRAM stops in'],
        ['sasl/hostile-server.test.ts', 'SCRAM takes no success without a signature after'],
        ['sasl/hostile-server.test.ts', 'each exchange has another nonce'],
        ['sasl/hostile-client.test.ts', 'SCRAM refuses when at last'],
      ],
    },
    {
      check: 'a channel binding that is taken out is noticed, by either side',
      attacks: [
        ['stream/man-in-the-middle.test.ts', 'a way without binding is tried once'],
        ['sasl/hostile-client.test.ts', 'a channel binding removed from the list'],
        ['sasl/sasl-attempts.test.ts', 'mechanisms without types stop SASL2'],
        ['sasl/sasl-attempts.test.ts', 'types without mechanisms stop SASL2'],
        ['sasl/sasl-attempts.test.ts', 'and stop one that has to bind the channel'],
        [
          'connection/channel-binding.test.ts',
          'somebody in between with a good certificate gets nowhere',
        ],
      ],
    },
    {
      check: 'what was offered is what was seen: the hash of it is compared',
      attacks: [
        ['sasl/offer-hash.test.ts', 'a hash that was taken out or changed on the way fails'],
        ['stream/sasl2.test.ts', 'the hash of what was offered is that of the profile in use'],
        ['stream/sasl2-hostile.test.ts', 'the list is made shorter, which the hash shows'],
      ],
    },
    {
      check: 'PLAIN and access tokens are for TLS only, and never follow SCRAM',
      attacks: [
        ['sasl/hostile-server.test.ts', 'PLAIN sends nothing through a channel that is not secure'],
        ['sasl/oauth.test.ts', 'sends and takes nothing through a channel that is not secure'],
        ['stream/hostile-server.test.ts', 'a refusal of SCRAM is never followed by PLAIN'],
        ['sasl/sasl-attempts.test.ts', 'nor once the account has done without'],
        ['client/sasl.test.ts', 'an account that has hidden its password does not show it'],
        ['client/sasl.test.ts', 'an account that was bound is not logged in without'],
        [
          'stream/sasl2-hostile.test.ts',
          'nothing but PLAIN is left, and the account has hidden its password',
        ],
      ],
    },
    {
      check:
        'SASL2: the account is the one that the signature proved, and nothing unasked comes with it',
      attacks: [
        ['stream/sasl2-hostile.test.ts', 'nobody is logged in when'],
        ['stream/sasl2-hostile.test.ts', 'nobody resumes the stream of somebody else'],
        ['stream/sasl2.test.ts', 'nothing that goes along with a login that fails is done'],
      ],
    },
    {
      check: 'a token is shown within TLS, proved by both sides, counted, and dropped when refused',
      attacks: [
        ['stream/fast.test.ts', 'no token is shown outside TLS'],
        ['stream/fast.test.ts', 'a login that was copied is refused'],
        ['stream/fast.test.ts', 'is refused and forgotten'],
        ['sasl/hashed-token.test.ts', 'notices any byte changed on the way'],
      ],
    },
  ],
  'RFC 6120': [
    {
      check: 'an answer has the id and the sender of the request, and ids cannot be guessed',
      attacks: [
        ['stream/requests.test.ts', 'answered by who was asked'],
        ['client/conversations.test.ts', 'an answer of somebody else is none'],
        ['client/conversations.test.ts', 'an answer whose sender is no address'],
        [
          'security/hostile-server.test.ts',
          'an answer by anybody but the one who was asked is none',
        ],
        ['security/hostile-server.test.ts', 'an answer that nobody asked for changes nothing'],
        ['security/hostile-server.test.ts', 'no handler of the program sees what the rules refuse'],
        ['security/hostile-server.test.ts', 'ids of requests cannot be guessed, nor counted'],
        ['toolkit/ignored.test.ts', 'an answer to a request made'],
      ],
    },
    {
      check: 'requests that wait are limited, and cleaned up by time and by the end of the stream',
      attacks: [
        ['client/conversations.test.ts', 'no more requests wait than can be remembered'],
        ['client/conversations.test.ts', 'no timer is left when all are answered'],
        ['client/conversations.test.ts', 'requests that wait when the stream ends are told so'],
      ],
    },
    {
      check: 'a peer that has gone without a word is given up, by a client and by a server',
      attacks: [
        ['client/keepalive.test.ts', 'a connection on which nobody answers is lost'],
        ['server/dead-links.test.ts', 'a client that has gone without a word'],
        ['server/dead-links.test.ts', 'a component that has gone without a word'],
        ['server/hostile-client.test.ts', 'lets go of a client that does not read'],
      ],
    },
    {
      check: 'a stream is what its header says: namespaces, prefix, version, encoding, domain',
      attacks: [
        ['security/headers.test.ts', 'ends the stream of the'],
        ['stream/hostile-server.test.ts', 'a stream from another domain than was asked for'],
      ],
    },
    {
      check: 'STARTTLS cannot be stripped, and nothing of before it counts within',
      attacks: [
        ['stream/hostile-server.test.ts', 'without STARTTLS among the features'],
        ['stream/hostile-server.test.ts', 'bytes injected behind <proceed/>'],
        ['stream/hostile-server.test.ts', 'features learned in the clear are forgotten within TLS'],
      ],
    },
    {
      check: 'nothing is negotiated out of turn, and no stanza is processed before the login',
      attacks: [
        [
          'stream/hostile-server.test.ts',
          'what comes before the features is no answer to anything',
        ],
        ['stream/hostile-client.test.ts', 'before authentication ends the stream with'],
        ['stream/mutations.test.ts', 'a client sends nothing to a server but what TLS protects'],
        ['security/negotiation.test.ts', 'in each turn ends in order'],
      ],
    },
    {
      check: 'a sender is who it says to be: what a client or a component sends is from itself',
      attacks: [
        ['server/hostile-client.test.ts', 'says to a client that sends'],
        ['client/component.test.ts', 'stanzas that cannot be sent are refused'],
      ],
    },
    {
      check: 'no credential is in a log, a warning or an error',
      attacks: [
        ['security/secrets.test.ts', 'a login by'],
        ['security/secrets-of-mechanisms.test.ts', 'the key of a certificate'],
        ['security/secrets-of-mechanisms.test.ts', 'a token, and what'],
        ['security/secrets-of-mechanisms.test.ts', 'a ticket of GSSAPI'],
        ['security/secrets.test.ts', 'a component with'],
        ['security/secrets.test.ts', 'a new password that is'],
        ['stream/redact.test.ts', 'without the secret'],
      ],
    },
  ],
  'RFC 6121': [
    {
      check: 'a roster push is from the account itself, with one contact',
      attacks: [
        ['extensions/roster.test.ts', 'changes nothing, and is answered'],
        ['extensions/roster.test.ts', 'a push of'],
        ['client/conversations.test.ts', 'a roster push'],
        ['toolkit/ignored.test.ts', 'seen by no handler'],
        [
          'extensions/small-extensions.test.ts',
          'a roster push by a stranger makes nobody a contact',
        ],
      ],
    },
    {
      check: 'a message within a message is never one of its own, whoever wraps it',
      attacks: [['security/hostile-server.test.ts', 'is never a message of its own']],
    },
  ],
  'XEP-0030': [
    {
      check: 'what is served to strangers is the policy of the program',
      attacks: [
        [
          'extensions/service-discovery.test.ts',
          'tells strangers nothing where the program says so',
        ],
        ['security/hostile-server.test.ts', 'pings, versions and queries of strangers'],
      ],
    },
  ],
  'XEP-0077': [
    {
      check: 'passwords go over TLS only, and an address to go to is one of the web',
      attacks: [
        ['extensions/in-band-registration.test.ts', 'nothing comes of'],
        [
          'extensions/in-band-registration.test.ts',
          'nothing of that goes over the wire in the clear',
        ],
        ['extensions/in-band-registration.test.ts', 'gets nothing, and the program what it wants'],
        [
          'extensions/in-band-registration.test.ts',
          'an error of another password does not hold it',
        ],
      ],
    },
  ],
  'XEP-0114': [
    {
      check: 'the handshake is checked by both sides, and not shown',
      attacks: [
        ['stream/hostile-client.test.ts', 'a component shows that it knows the secret'],
        ['client/component.test.ts', 'a wrong secret is a stream error that does not tell it'],
      ],
    },
  ],
  'XEP-0115': [
    {
      check: 'a hash is computed anew, an ill-formed answer refused, and what is kept is bounded',
      attacks: [
        ['extensions/entity-capabilities.test.ts', 'a hash that is not that of the answer'],
        ['extensions/entity-capabilities.test.ts', 'an ill-formed answer is nobody else’s'],
        ['extensions/entity-capabilities.test.ts', 'there is none for'],
        ['extensions/entity-capabilities.test.ts', 'what is stored is believed by its hash only'],
        [
          'extensions/entity-capabilities.test.ts',
          'forgets what was not used for the longest time',
        ],
      ],
    },
  ],
  'XEP-0184': [
    {
      check: 'a receipt is given to those who may know, and taken from the addressee only',
      attacks: [
        ['extensions/small-extensions.test.ts', 'a stranger is told nothing'],
        [
          'extensions/small-extensions.test.ts',
          'a receipt by anybody else than the addressee is none',
        ],
      ],
    },
  ],
  'XEP-0199': [
    {
      check: 'a ping is answered once, and an error of its server is no answer of an entity',
      attacks: [
        ['security/hostile-server.test.ts', 'pings, versions and queries of strangers'],
        ['extensions/small-extensions.test.ts', 'answers pings, and takes what is no answer'],
      ],
    },
  ],
}
