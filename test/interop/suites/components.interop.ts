/** External components (XEP-0114). */
import { type Component, connectComponent, isStreamError } from 'typed-xmpp'
import { ServiceDiscovery, XmppPing } from 'typed-xmpp/extensions'
import { Message, Presence } from 'typed-xmpp/rfc6120'
import { DiscoInfo, DiscoItems } from 'typed-xmpp/xep-0030'
import { Ping } from 'typed-xmpp/xep-0199'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { within } from '../../support/within.ts'
import { plainRows } from '../matrix.ts'
import { logIn, patience } from '../support/log-in.ts'
import { componentSecret, world } from '../world.ts'

const test = suite('components')
const ending: (() => Promise<void>)[] = []

test.after.each(async () => {
  for (const end of ending.splice(0)) await end()
})

for (const row of plainRows.filter(({ transport }) => transport === 'STARTTLS')) {
  const { server } = row
  const isProsody = server === 'Prosody'
  const jid = isProsody ? 'component.plain.localhost' : 'component.ej.example'
  const { component: port } = isProsody ? world().prosody : world().ejabberd
  const join = async (secret: string): Promise<Component> => {
    const options = { jid, secret, host: '127.0.0.1', port }
    const extensions = [ServiceDiscovery, XmppPing]
    const component = await within(patience, connectComponent({ ...options, extensions }))
    ending.push(() => component.close())
    return component
  }

  test(`${server}: a component answers for every address of its domain`, async () => {
    const component = await join(componentSecret)
    const client = await logIn(row, 'romeo')
    ending.push(() => client.close())
    component.on(Message, ({ from, to, body }) => {
      component.send(new Message({ to: from, from: to, type: 'chat', body: `heard: ${body}` }))
    })
    component.on(Presence, ({ from, to }) => {
      component.send(new Presence({ to: from, from: to, show: 'chat' }))
    })
    for (const address of [jid, `anybody@${jid}`, `anybody@${jid}/anywhere`]) {
      const answer = new Promise<Message>((resolve) => client.once(Message, resolve))
      client.send(new Message({ to: address, type: 'chat', body: '<&>' }))
      const { from, body } = await within(patience, answer)
      assert.is(from?.toString(), address)
      assert.is(body, 'heard: <&>')
    }
    const seen = new Promise<Presence>((resolve) => client.once(Presence, resolve))
    client.send(new Presence({ to: `anybody@${jid}` }))
    assert.is((await within(patience, seen)).show, 'chat')
  })

  test(`${server}: a component asks, and is asked`, async () => {
    const component = await join(componentSecret)
    const client = await logIn(row, 'romeo')
    ending.push(() => client.close())
    await within(patience, client.request(jid, new Ping()))
    const own = await within(patience, client.request(jid, new DiscoInfo()))
    assert.ok(own.identities.some(({ category }) => category === 'component'))
    const theirs = await within(patience, component.request(row.domain, new DiscoInfo()))
    assert.ok(theirs.identities.some(({ category }) => category === 'server'))
    const items = await within(patience, client.request(row.domain, new DiscoItems()))
    assert.ok(items.items.some((item) => item.jid.toString() === jid))
  })

  test(`${server}: a component with a wrong secret is refused`, async () => {
    const error = await within(
      patience,
      join('wrong').catch((reason: unknown) => reason),
    )
    assert.ok(isStreamError(error), String(error))
    assert.is(error.condition, 'not-authorized')
  })
}

test.run()
