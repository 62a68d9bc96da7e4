import { StanzaError } from 'typed-xmpp'
import { Element } from 'typed-xmpp/node'
import { Message } from 'typed-xmpp/rfc6120'
import { Delay } from 'typed-xmpp/xep-0203'
import { check, next, type Stage } from './stage.ts'

/** What does not fit its schema costs nothing but itself, and a request that does not is answered. */
export async function malformedStep({ screen, romeo, juliet }: Stage): Promise<void> {
  screen.step('A malformed payload is survived')
  screen.code(`const late = new Element('urn:xmpp:delay', 'delay', { stamp: 'yesterday' })
romeo.send(new Message({ to: juliet.jid, body: 'Still here?' }, [late]))`)
  const heard = next(juliet, Message, ({ body }) => body === 'Still here?')
  const malformed = new Element(Delay.declaration.namespace, 'delay', { stamp: 'yesterday' })
  romeo.send(new Message({ to: juliet.jid, body: 'Still here?' }, [malformed]))
  const message = await heard
  screen.value('message.body', message.body)
  screen.value('message.get(Delay)', message.get(Delay))
  const kept = message.elements.find((element) => element.equals(malformed))
  screen.value('kept', String(kept))
  const problem = message.$problems.find(({ grade }) => grade === 'fault')
  screen.value('message.$problems[0]', `${problem?.grade} at ${problem?.path}: ${problem?.got}`)
  check(message.get(Delay) === undefined, 'no Delay without a stamp')
  check(kept !== undefined, 'nothing of it is lost')
  check(problem?.grade === 'fault', 'the fault is told')
  screen.done('the message is typed, the faulty payload stays what it was')

  screen.step('A malformed request is answered')
  screen.code("await romeo.exchange(undefined, 'set', rosterItemWithoutAddress)")
  const roster = 'jabber:iq:roster'
  const request = new Element(roster, 'query', {}, [new Element(roster, 'item', { jid: '@' })])
  const refused = await romeo.exchange(undefined, 'set', request).catch((error: unknown) => error)
  check(refused instanceof StanzaError, 'the request is refused')
  screen.value('error.condition', refused.condition)
  screen.value('error.type', refused.type)
  screen.value('error.message', refused.message)
  screen.done('an error of the protocol becomes a typed error here')
}
