import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Message } from '../../generated/rfc6120/index.ts'
import { DiscoInfo } from '../../generated/xep-0030/index.ts'
import { Ping } from '../../generated/xep-0199/index.ts'
import { Component } from '../../runtime/component/component.ts'
import { LocalProtocolError } from '../../runtime/errors.ts'
import { StreamError } from '../../runtime/stream/stream-error.ts'
import { rejection } from '../support/rejection.ts'
import { within } from '../support/within.ts'
import { domain, joinedComponent } from './joined.ts'
import { manualPlatform, settled } from './manual-clock.ts'

const test = suite('component')
const own = `echo.${domain}`

test('connects with its secret, and talks in the name of its domain', async () => {
  const { component, server } = joinedComponent()
  await within(5000, component.connect())
  assert.is(component.jid.toString(), own)
  component.send(new Message({ to: `romeo@${domain}`, body: 'from the domain' }))
  component.send(new Message({ to: `romeo@${domain}`, from: `bot@${own}`, body: 'from a user' }))
  await settled(3)
  assert.equal(
    server.received.map(({ from }) => String(from)),
    [own, `bot@${own}`],
  )
  await within(1000, component.close())
  assert.equal(server.ended, { error: undefined, count: 1 })
})

test('a wrong secret is a stream error that does not tell it', async () => {
  const { component } = joinedComponent({ secret: 'not-the-secret' })
  const error = (await rejection(component.connect())) as StreamError
  assert.instance(error, StreamError)
  assert.is(error.condition, 'not-authorized')
  assert.ok(error.isRemote)
  assert.not.match(`${error.message}${error.stack}`, 'not-the-secret')
})

test('stanzas that cannot be sent are refused', async () => {
  const { component, server } = joinedComponent()
  await within(5000, component.connect())
  const isRefused = (error: unknown): boolean => error instanceof LocalProtocolError
  assert.throws(() => component.send(new Message({ body: 'to nobody' })), isRefused)
  assert.throws(
    () => component.send(new Message({ to: domain, from: `romeo@${domain}` })),
    isRefused,
  )
  assert.ok(isRefused(await rejection(component.request(undefined, new Ping()))))
  await settled(2)
  assert.is(server.received.length, 0)
  await within(1000, component.close())
})

test('asks and answers', async () => {
  const { component, server } = joinedComponent(
    {},
    {
      onStanza(stanza, driver) {
        if (stanza.has(Ping) && stanza.type === 'get') driver.send(stanza.reply())
      },
    },
  )
  await within(5000, component.connect())
  await settled(2)
  assert.is(await within(1000, component.request(domain, new Ping())), undefined)
  component.handle(DiscoInfo, 'get', (_info, { to }) => new DiscoInfo({ node: String(to) }))
  server.transport.write(
    new TextEncoder().encode(
      `<iq type='get' id='1' from='romeo@${domain}/x' to='bot@${own}'><query xmlns='http://jabber.org/protocol/disco#info'/></iq>`,
    ),
  )
  await settled(3)
  const answer = server.received.at(-1)
  assert.is(answer?.from?.toString(), `bot@${own}`)
  assert.is(answer?.get(DiscoInfo)?.node, `bot@${own}`)
  await within(1000, component.close())
})

test('the log does not show the handshake', async () => {
  const entries: string[] = []
  const { component } = joinedComponent({ log: ({ xml }) => entries.push(xml) })
  await within(5000, component.connect())
  await within(1000, component.close())
  const all = entries.join('\n')
  assert.match(all, '>[redacted]</handshake>')
  assert.not.match(all, /<handshake[^>]*>[0-9a-f]{40}/)
})

test('an address that is no domain is refused', () => {
  for (const jid of [`echo@${domain}`, `${domain}/x`]) {
    assert.throws(
      () => new Component({ jid, secret: 'x' }, { platform: manualPlatform() }),
      (error: unknown) => error instanceof LocalProtocolError,
    )
  }
})

test.run()
