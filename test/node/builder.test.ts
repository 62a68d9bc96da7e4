import { isJidError } from 'typed-xmpp'
import { Element } from 'typed-xmpp/node'
import { Iq, Message, StanzaErrorElement } from 'typed-xmpp/rfc6120'
import { Roster, RosterItem } from 'typed-xmpp/rfc6121'
import { DiscoInfo } from 'typed-xmpp/xep-0030'
import { ChatActive } from 'typed-xmpp/xep-0085'
import { ReceiptRequest } from 'typed-xmpp/xep-0184'
import { Ping } from 'typed-xmpp/xep-0199'
import { Delay } from 'typed-xmpp/xep-0203'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { SampleValues } from './sample-values.ts'

const stamp = new Date('2002-09-10T23:08:25Z')

const test = suite('builder')

test('makes what the constructor makes', () => {
  const built = Message.builder().to('a@b').type('chat').body('x').add(new ReceiptRequest()).build()
  const made = new Message({ to: 'a@b', type: 'chat', body: 'x' }, [new ReceiptRequest()])
  assert.instance(built, Message)
  assert.ok(built.equals(made))
  assert.is(String(built), String(made))
})

test('takes fields in any order', () => {
  const one = Delay.builder().text('t').stamp(stamp).from('a@b').build()
  const other = Delay.builder().from('a@b').text('t').stamp(stamp).build()
  assert.ok(one.equals(other))
  assert.is(one.text, 't')
})

test('the last of two values counts', () => {
  assert.is(Message.builder().body('x').body('y').build().body, 'y')
})

test('collects content', () => {
  const message = Message.builder()
    .add(new ChatActive())
    .add(new ReceiptRequest(), new Element('urn:x', 'y'))
    .add()
    .build()
  assert.is(message.elements.length, 3)
})

test('may build several nodes, none of which changes with it', () => {
  const builder = Message.builder().body('x').add(new ChatActive())
  const first = builder.build()
  builder.body('y').add(new ReceiptRequest())
  const second = builder.build()
  assert.is(first.body, 'x')
  assert.is(first.elements.length, 1)
  assert.is(second.body, 'y')
  assert.is(second.elements.length, 2)
})

test('is a new one each time', () => {
  Message.builder().body('x')
  assert.is(Message.builder().build().body, undefined)
})

test('has no method that is not a field of its class', () => {
  const builder = Message.builder() as unknown as Record<string, unknown>
  for (const name of ['set', 'stamp', 'features', '$missing', 'bdy']) {
    assert.is(builder[name], undefined, name)
  }
  assert.is(typeof builder['body'], 'function')
})

test('a field that hides a member is set by its name with an underscore', () => {
  const values = SampleValues.builder().get_('x').mode('m').codes(['ab']).build()
  assert.is(values.get_, 'x')
  assert.match(String(values), / get='x'/)
})

test('a field that is missing is an error at run time too', () => {
  // The compiler refuses each of these: a cast is what JavaScript is.
  const builders = [
    () => (Iq.builder().id('1') as unknown as { build(): Iq }).build(),
    () => (Delay.builder() as unknown as { build(): Delay }).build(),
    () => (StanzaErrorElement.builder().type('wait') as unknown as { build(): object }).build(),
    () => (SampleValues.builder() as unknown as { build(): SampleValues }).build(),
  ]
  for (const build of builders)
    assert.throws(build, /needs its field "(type|stamp|condition|codes)"/)
})

test('a value of the wrong type is an error of build', () => {
  assert.throws(
    () =>
      Message.builder()
        .type('bogus' as never)
        .build(),
    /field "type"/,
  )
  assert.throws(() => Message.builder().to('a@@b').build(), isJidError)
  assert.throws(
    () =>
      Message.builder()
        .add('x' as never)
        .build(),
    /content of message/,
  )
})

test('a class without fields has one', () => {
  assert.ok(Ping.builder().build().equals(new Ping()))
})

test('takes nodes and what they are made of', () => {
  const roster = Roster.builder()
    .ver('1')
    .items([{ jid: 'a@b' }, new RosterItem({ jid: 'c@d' })])
    .build()
  assert.equal(
    roster.items.map(({ jid }) => String(jid)),
    ['a@b', 'c@d'],
  )
  const error = StanzaErrorElement.builder().type('wait').condition('gone').text('t').build()
  assert.is(Message.builder().error(error).build().error, error)
  assert.equal(DiscoInfo.builder().features(['a']).build().features, ['a'])
})

test('the builder of a subclass builds the subclass', () => {
  class Note extends Message {}
  assert.instance(Note.builder().body('x').build(), Note)
})

test.run()
