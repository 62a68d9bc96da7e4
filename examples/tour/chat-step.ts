import { Message } from 'typed-xmpp/rfc6120'
import { ChatActive, ChatComposing } from 'typed-xmpp/xep-0085'
import { ReceiptReceived, ReceiptRequest } from 'typed-xmpp/xep-0184'
import { Delay } from 'typed-xmpp/xep-0203'
import { check, next, type Stage } from './stage.ts'

/** A chat with chat states (XEP-0085), a receipt (XEP-0184) and a delay (XEP-0203). */
export async function chatStep({ screen, romeo, juliet, nurse }: Stage): Promise<void> {
  screen.step('A chat: a chat state, a receipt')
  screen.code(`romeo.send(new Message({ to: juliet.jid, type: 'chat', id: 'first', body },
                       [new ChatActive(), new ReceiptRequest()]))`)
  const heard = next(juliet, Message)
  const body = 'Shall I hear more, or shall I speak at this?'
  romeo.send(
    new Message({ to: juliet.jid, type: 'chat', id: 'first', body }, [
      new ChatActive(),
      new ReceiptRequest(),
    ]),
  )
  const message = await heard
  screen.value('message.from', message.from)
  screen.value('message.body', message.body)
  screen.value('message.has(ChatActive)', message.has(ChatActive))
  screen.value('message.has(ReceiptRequest)', message.has(ReceiptRequest))
  check(message.body === body && message.has(ChatActive), 'the message arrived')
  check(message.from?.equals(romeo.jid) ?? false, 'the server says that it is from Romeo')

  const told = next(romeo, Message, (answer) => answer.has(ReceiptReceived))
  screen.code(`juliet.send(message.reply({}, [new ReceiptReceived({ id: message.id })]))
juliet.send(message.reply({}, [new ChatComposing()]))`)
  const composing = next(romeo, Message, (answer) => answer.has(ChatComposing))
  check(message.id !== undefined, 'the message has an id')
  juliet.send(message.reply({}, [new ReceiptReceived({ id: message.id })]))
  juliet.send(message.reply({}, [new ChatComposing()]))
  const receipt = (await told).get(ReceiptReceived)
  screen.value('receipt.get(ReceiptReceived)?.id', receipt?.id)
  check(receipt?.id === 'first', 'the receipt is for that message')
  const state = await composing
  screen.value('state.has(ChatComposing)', state.has(ChatComposing))
  screen.done('delivered, and Juliet is writing')

  const [sender, name] = nurse === undefined ? [juliet, 'juliet'] : [nurse, 'nurse']
  screen.step(
    `A message that was delayed, passed on by the ${name === 'nurse' ? 'component' : 'other session'}`,
  )
  screen.code(`${name}.send(new Message({ to: romeo.jid, … }, [new Delay({ stamp, from })]))`)
  const late = next(romeo, Message, (passed) => passed.has(Delay))
  const stamp = new Date('1597-01-29T21:00:00Z')
  const init = { to: romeo.jid, type: 'chat', body: 'My lady says: tomorrow, at nine.' } as const
  const delay = new Delay({ stamp, from: juliet.jid.bare, text: 'The messenger was held up' })
  sender.send(new Message(nurse === undefined ? init : { ...init, from: nurse.jid }, [delay]))
  const passed = await late
  const seen = passed.get(Delay)
  screen.value('message.get(Delay)?.stamp', seen?.stamp)
  screen.value('message.get(Delay)?.from', seen?.from)
  screen.value('message.get(Delay)?.text', seen?.text)
  check(seen?.stamp.getTime() === stamp.getTime(), 'the moment is the one that was sent')
  check(seen?.from?.equals(juliet.jid.bare) ?? false, 'and so is the address')
  screen.done('a Date and a Jid came out, as they went in')
}
