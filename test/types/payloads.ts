/** Which payload may stand in which stanza. Nothing of it runs. */
import { type Content, Element, type Node, type Payload, parse, registry } from 'typed-xmpp/node'
import {
  Iq,
  Message,
  Presence,
  SaslMechanisms,
  StanzaErrorElement,
  StartTls,
  StreamFeatures,
} from 'typed-xmpp/rfc6120'
import { Roster } from 'typed-xmpp/rfc6121'
import { DiscoIdentity, DiscoInfo } from 'typed-xmpp/xep-0030'
import { ChatActive } from 'typed-xmpp/xep-0085'
import { Caps } from 'typed-xmpp/xep-0115'
import { VCardUpdate } from 'typed-xmpp/xep-0153'
import { ReceiptRequest } from 'typed-xmpp/xep-0184'
import { Ping } from 'typed-xmpp/xep-0199'
import { Delay } from 'typed-xmpp/xep-0203'

const stamp = new Date()
const caps = { hash: 'sha-1', node: 'n', ver: 'v' }
const unknown = parse('<x/>', registry([]))

export function allowed(element: Element, content: Content<'message'>): void {
  new Message({}, [new ChatActive(), new ReceiptRequest(), new Delay({ stamp })])
  new Message({}, [element, new Element('urn:x', 'y')])
  new Message({}, [unknown])
  new Message({}, content)
  new Presence({}, [new Caps(caps), new VCardUpdate(), new Delay({ stamp })])
  new Iq({ id: '1', type: 'get' }, [new DiscoInfo()])
  new Iq({ id: '1', type: 'set' }, [new Roster()])
  new StreamFeatures({}, [new StartTls(), new SaslMechanisms({ mechanisms: [] })])
  Message.builder().add(new ChatActive(), element).build()
  Presence.builder().add(new Caps(caps)).build()
  new Message().reply({ body: 'x' }, [new ChatActive()])
  new Iq({ id: '1', type: 'get' }).reply({}, [new DiscoInfo()])
  new Message().with({}, [new ChatActive()])
  // Where the schema says nothing, anything may stand.
  new DiscoInfo({}, [new ChatActive(), element])
}

export function refused(query: Content<'iq-get'>): void {
  // @ts-expect-error: a request in a message
  new Message({}, [new DiscoInfo()])
  // @ts-expect-error: a request in presence
  new Presence({}, [new Roster()])
  // @ts-expect-error: a chat state in presence
  new Presence({}, [new ChatActive()])
  // @ts-expect-error: capabilities in a message
  new Message({}, [new Caps(caps)])
  // @ts-expect-error: a receipt in an iq
  new Iq({ id: '1', type: 'set' }, [new ReceiptRequest()])
  // @ts-expect-error: a stanza in a stanza
  new Message({}, [new Message()])
  // @ts-expect-error: an error is a field, not content
  new Message({}, [new StanzaErrorElement({ type: 'wait', condition: 'gone' })])
  // @ts-expect-error: a stream feature in a stanza
  new Message({}, [new StartTls()])
  // @ts-expect-error: a payload in the features of a stream
  new StreamFeatures({}, [new ChatActive()])
  // @ts-expect-error: what stands only inside another
  new Message({}, [new DiscoIdentity({ category: 'a', type: 'b' })])
  // @ts-expect-error: one of several is enough
  new Message({}, [new ChatActive(), new Ping()])
  // @ts-expect-error: content of another stanza
  new Message({}, query)
  // @ts-expect-error: text is no content
  new Message({}, ['hello'])
  // @ts-expect-error: content is a list
  new Message({}, new ChatActive())
}

export function refusedInBuilders(): void {
  // @ts-expect-error: a request in a message
  Message.builder().add(new DiscoInfo())
  // @ts-expect-error: one of several is enough
  Message.builder().add(new ChatActive(), new Ping())
  // @ts-expect-error: a chat state in presence
  Presence.builder().add(new ChatActive())
  // @ts-expect-error: a receipt in an iq
  Iq.builder().add(new ReceiptRequest())
}

export function refusedInReplies(message: Message, presence: Presence, iq: Iq): void {
  // @ts-expect-error: a request in a message
  message.reply({}, [new DiscoInfo()])
  // @ts-expect-error: a chat state in presence
  presence.reply({}, [new ChatActive()])
  // @ts-expect-error: a receipt in an iq
  iq.reply({}, [new ReceiptRequest()])
  // @ts-expect-error: a ping has no place in a result
  iq.reply({}, [new Ping()])
  // @ts-expect-error: a receipt in an iq
  iq.errorReply('bad-request', [new ReceiptRequest()])
  // @ts-expect-error: no condition of RFC 6120
  iq.errorReply('not-there')
  // @ts-expect-error: no field of a message
  message.reply({ bdoy: 'x' })
  // @ts-expect-error: a request in a message
  message.with({}, [new DiscoInfo()])
}

export function passed(any: Node, payload: Payload<'message'>): void {
  new Message({}, [any, payload])
  // @ts-expect-error: it may stand in a message; in presence it may not
  new Presence({}, [payload])
}
