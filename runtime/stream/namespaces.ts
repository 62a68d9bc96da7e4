/** The namespaces that a stream itself is made of (RFC 6120 §4.8). */

/** The namespace of the root, of features and of stream errors; the prefix `stream`. */
export const streamsNamespace = 'http://etherx.jabber.org/streams'

/** The namespaces that stanzas can be in: the default namespace of a stream, one for its kind. */
export type ContentNamespace = 'jabber:client' | 'jabber:server' | 'jabber:component:accept'

/** All of them. */
export const contentNamespaces: readonly ContentNamespace[] = [
  'jabber:client',
  'jabber:server',
  'jabber:component:accept',
]
