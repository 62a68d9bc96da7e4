/**
 * The XML of a stream without its credentials, for logs: what a SASL exchange carries (passwords,
 * tokens, nonces and signatures), a component's handshake, and the passwords of registration, of rooms
 * and of services.
 */
import { Element, parseElement, readElement, Tape } from '../xml/index.ts'

/** Takes what goes in and out of a stream, credentials redacted. */
export type Trace = (direction: 'in' | 'out', xml: string) => void

/** What stands for a credential. */
const redaction = '[redacted]'

/**
 * The XML of an element, given as it was written or as it was read, without credentials.
 *
 * @param contentNamespace - the default namespace around it
 */
export function redacted(xml: string | Tape, contentNamespace: string): string {
  // Tags of the stream itself are no elements; they hold no credentials.
  if (typeof xml === 'string' && /^<(\?xml|\/?stream:stream)/.test(xml)) return xml
  const element =
    xml instanceof Tape ? readElement(xml) : parseElement(xml, { namespace: contentNamespace })
  const shown = withoutCredentials(element)
  if (shown === element) return xml instanceof Tape ? xml.utf8(xml.bytes, 0, xml.bytes.length) : xml
  return shown.toString()
}

/** The element itself where it holds no credential. */
function withoutCredentials(element: Element): Element {
  const secret = secrets.get(`${element.namespace} ${element.name}`)
  if (secret !== undefined || isSecretField(element)) return hide(element, secret)
  let isChanged = false
  const children = element.children.map((child) => {
    if (typeof child === 'string') return child
    const shown = withoutCredentials(child)
    if (shown !== child) isChanged = true
    return shown
  })
  if (!isChanged) return element
  const { namespace, name, attributes, prefix, declarations } = element
  const notation = prefix === undefined ? { declarations } : { declarations, prefix }
  return new Element(namespace, name, attributes, children, notation)
}

/** Which parts of an element are credentials. */
interface Secret {
  /** The names of attributes; where absent, the content. */
  readonly attributes?: readonly string[]
}

function hide(element: Element, secret: Secret | undefined): Element {
  const { namespace, name, children } = element
  const names = secret?.attributes
  if (names === undefined) {
    if (children.length === 0) return element
    return new Element(namespace, name, element.attributes, [redaction])
  }
  if (!element.attributes.some((attribute) => names.includes(attribute.name))) return element
  const attributes = element.attributes.map((attribute) =>
    names.includes(attribute.name) ? { ...attribute, value: redaction } : attribute,
  )
  return new Element(namespace, name, attributes, children)
}

/** A field of a data form (XEP-0004) whose name says that its value is secret. */
function isSecretField(element: Element): boolean {
  if (element.namespace !== 'jabber:x:data' || element.name !== 'field') return false
  const isPrivate = element.attribute('type') === 'text-private'
  return isPrivate || /pass|secret|token/i.test(element.attribute('var') ?? '')
}

const content: Secret = {}

/** By namespace and name. A map, because the names are the peer's. */
const secrets: ReadonlyMap<string, Secret> = new Map([
  ['urn:ietf:params:xml:ns:xmpp-sasl auth', content],
  ['urn:ietf:params:xml:ns:xmpp-sasl challenge', content],
  ['urn:ietf:params:xml:ns:xmpp-sasl response', content],
  ['urn:ietf:params:xml:ns:xmpp-sasl success', content],
  ['urn:xmpp:sasl:2 initial-response', content],
  ['urn:xmpp:sasl:2 challenge', content],
  ['urn:xmpp:sasl:2 response', content],
  ['urn:xmpp:sasl:2 additional-data', content],
  ['urn:xmpp:sasl:2 next', content],
  ['urn:xmpp:sasl:2 task-data', content],
  ['urn:xmpp:fast:0 token', { attributes: ['token'] }],
  ['jabber:component:accept handshake', content],
  ['jabber:iq:register password', content],
  ['jabber:iq:register key', content],
  ['jabber:iq:auth password', content],
  ['jabber:iq:auth digest', content],
  ['http://jabber.org/protocol/muc password', content],
  ['http://jabber.org/protocol/muc#user password', content],
  ['jabber:x:conference x', { attributes: ['password'] }],
  ['urn:xmpp:http:upload:0 header', content],
  ['urn:xmpp:extdisco:2 service', { attributes: ['password'] }],
  ['urn:xmpp:bookmarks:1 password', content],
  ['storage:bookmarks password', content],
])
