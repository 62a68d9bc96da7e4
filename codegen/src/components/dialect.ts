// XMPP's own schemas are read in their dialect: local elements are qualified whatever the schema says, and
// what they ask for is what their authors meant. Other schemas are read to the letter.

/** Whether a namespace is one of XMPP's protocols. */
export function isDialect(namespace: string): boolean {
  return families.some((each) => namespace.startsWith(each))
}

const families: readonly string[] = [
  'urn:xmpp:',
  'urn:ietf:params:xml:ns:xmpp',
  'jabber:',
  'http://jabber.org/',
  'http://etherx.jabber.org/',
  'https://xmpp.org/',
  'http://xmpp.org/',
]
