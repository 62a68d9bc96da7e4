import { Presence } from 'typed-xmpp/rfc6120'
import { Roster, RosterItem } from 'typed-xmpp/rfc6121'
import { check, next, type Stage } from './stage.ts'

/** Roster and presence (RFC 6121): who knows whom, and who is there. */
export async function presenceStep(stage: Stage): Promise<void> {
  const { screen, romeo } = stage
  screen.step('Roster and presence')
  screen.code("const roster = await romeo.request(undefined, new Roster(), { type: 'get' })")
  const roster = await romeo.request(undefined, new Roster(), { type: 'get' })
  const count = roster.items.length
  screen.value('roster.items.length', count)
  if (stage.isOneAccount) await appear(stage)
  else await subscribe(stage, count)
}

/** Sessions of one account see each other by themselves. */
async function appear({ screen, romeo, juliet }: Stage): Promise<void> {
  const seen = next(romeo, Presence, ({ from }) => from?.equals(juliet.jid) ?? false)
  romeo.send(new Presence({ priority: -1 }))
  juliet.send(new Presence({ show: 'chat', status: 'on the balcony', priority: -1 }))
  const presence = await seen
  showPresence(screen, presence)
  check(presence.show === 'chat' && presence.status === 'on the balcony', 'the presence arrived')
  screen.done('each session sees the other')
}

/** Romeo asks to see Juliet, and she lets him. */
async function subscribe({ screen, romeo, juliet }: Stage, before: number): Promise<void> {
  check(before === 0, 'the roster is empty')
  screen.code("romeo.handle(Roster, 'set', ({ items }) => { … })")
  romeo.handle(Roster, 'set', ({ items: [pushed] }) => {
    screen.value('pushed.jid', pushed?.jid)
    screen.value('pushed.subscription', pushed?.subscription)
  })
  const friends = [new RosterItem({ jid: juliet.jid.bare, name: 'Juliet', groups: ['Friends'] })]
  screen.code("await romeo.request(undefined, new Roster({ items }), { type: 'set' })")
  await romeo.request(undefined, new Roster({ items: friends }), { type: 'set' })

  romeo.send(new Presence())
  await next(romeo, Presence)
  juliet.send(new Presence({ show: 'chat', status: 'on the balcony', priority: 5 }))
  await next(juliet, Presence)
  const asked = next(juliet, Presence, ({ type }) => type === 'subscribe')
  screen.code("romeo.send(new Presence({ type: 'subscribe', to: juliet.jid.bare }))")
  romeo.send(new Presence({ type: 'subscribe', to: juliet.jid.bare }))
  const request = await asked
  screen.value('request.type', request.type)
  screen.value('request.from', request.from)
  check(request.from?.equals(romeo.jid.bare) ?? false, 'Romeo asks')

  const seen = next(romeo, Presence, ({ type, from }) => {
    return type === undefined && (from?.equals(juliet.jid) ?? false)
  })
  screen.code("juliet.send(new Presence({ type: 'subscribed', to: request.from }))")
  juliet.send(new Presence({ type: 'subscribed', to: request.from }))
  const presence = await seen
  showPresence(screen, presence)
  check(presence.show === 'chat' && presence.priority === 5, 'Juliet is on the balcony')

  const roster = await romeo.request(undefined, new Roster(), { type: 'get' })
  const [item] = roster.items
  screen.value('roster.items[0].name', item?.name)
  screen.value('roster.items[0].groups', item?.groups)
  screen.value('roster.items[0].subscription', item?.subscription)
  check(item?.name === 'Juliet' && item.subscription === 'to', 'the roster says so')
  screen.done('Romeo is told when Juliet is there')
}

function showPresence(screen: Stage['screen'], presence: Presence): void {
  screen.value('presence.from', presence.from)
  screen.value('presence.show', presence.show)
  screen.value('presence.status', presence.status)
  screen.value('presence.priority', presence.priority)
}
