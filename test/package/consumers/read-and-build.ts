/** What a project does that has nothing but the installed package: reads, builds, writes, checks. */
import { everything } from 'typed-xmpp/everything'
import { parse, registry, validate } from 'typed-xmpp/node'
import { Message } from 'typed-xmpp/rfc6120'
import { DiscoInfo } from 'typed-xmpp/xep-0030'
import { ReceiptRequest } from 'typed-xmpp/xep-0184'
import { Delay } from 'typed-xmpp/xep-0203'

const xml =
  "<message from='juliet@capulet.example/balcony' type='chat'><body>Art thou not Romeo?</body>" +
  "<delay xmlns='urn:xmpp:delay' stamp='2002-09-10T23:08:25Z'/></message>"

const message = parse(xml, everything)
if (!(message instanceof Message)) throw new Error(`no message: ${message}`)
const stamp: Date | undefined = message.get(Delay)?.stamp
equal(stamp?.getTime(), Date.UTC(2002, 8, 10, 23, 8, 25))
equal(message.body, 'Art thou not Romeo?')
equal(message.from?.domainpart, 'capulet.example')
equal(validate(message).length, 0)
equal(String(parse(String(message), everything)), String(message))

const answer = Message.builder()
  .to('juliet@capulet.example')
  .type('chat')
  .body('Neither, fair saint')
  .add(new ReceiptRequest())
  .build()
const read = parse(String(answer), registry([Message]))
if (!(read instanceof Message)) throw new Error(`no message: ${read}`)
equal(read.body, 'Neither, fair saint')
// Not in the registry, so read when it is asked for.
equal(read.has(ReceiptRequest), true)
equal(read.elements[0] instanceof ReceiptRequest, false)

const query = new DiscoInfo({ features: ['urn:xmpp:ping'], identities: [] })
equal(query.features.join(), 'urn:xmpp:ping')

console.log('read and built')

function equal(actual: unknown, expected: unknown): void {
  if (actual !== expected) throw new Error(`${actual} is not ${expected}`)
}

/** What does not compile; the constructors would refuse it too. */
export function refused(): void {
  // @ts-expect-error a required field is missing
  new Delay({})
  // @ts-expect-error no such type of message
  new Message({ type: 'letter' })
  // @ts-expect-error no such field
  new Message({ subjekt: '' })
  // @ts-expect-error a query of service discovery is no payload of a message
  new Message({}, [query])
  // @ts-expect-error the builder lacks what is required
  Delay.builder().text('late').build()
}
