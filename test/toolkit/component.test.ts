/** A component step by step, against the embedded server. */
import { connect, LocalProtocolError } from 'typed-xmpp'
import { ServiceDiscovery } from 'typed-xmpp/extensions'
import { Message, StreamHeader } from 'typed-xmpp/rfc6120'
import { Server } from 'typed-xmpp/server'
import { Component, XmlStream, XmppConnection } from 'typed-xmpp/toolkit'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { within } from '../support/within.ts'
import { settled } from './toolkit-server.ts'

const domain = 'nurse.localhost'

/** A server, and a component that is connected to it and nothing more. */
async function connected(): Promise<{
  readonly server: Server
  readonly stream: XmlStream
  readonly component: Component
}> {
  const server = await Server.listen({
    domain: 'localhost',
    accounts: { romeo: 'secret' },
    components: { [domain]: 'the drudge' },
  })
  const { host, componentPort: port } = server
  const connection = new XmppConnection({ host, port, domain, service: 'xmpp-component' })
  const stream = new XmlStream(connection, { namespace: 'jabber:component:accept' })
  const component = new Component(stream)
  await connection.connect()
  return { server, stream, component }
}

const test = suite('toolkit component')

test('is accepted by its secret, and then answers and sends for its domain', async () => {
  const { server, stream, component } = await connected()
  stream.on('startStream', () => component.authenticate('the drudge'))
  const success = new Promise((resolve) => component.on('success', resolve))
  assert.is(component.isAuthenticated, false)
  component.open(domain)
  assert.is(`${await within(5000, success)}`, domain)
  assert.is(component.isAuthenticated, true)
  assert.is(`${stream.boundJid}`, domain)
  stream.loadExtensions(ServiceDiscovery)
  const { host, port, ca } = server
  const extensions = [ServiceDiscovery]
  const jid = 'romeo@localhost/here'
  const romeo = await connect({ jid, password: 'secret', host, port, tls: { ca }, extensions })
  const info = await within(5000, romeo.extension(ServiceDiscovery).queryInfo({ to: domain }))
  assert.is(info.identities[0]?.category, 'component')
  const received = new Promise<Message>((resolve) => romeo.on(Message, resolve))
  await stream.sendMessage('madam!', jid, { from: `errand@${domain}` })
  const { from, body } = await within(5000, received)
  assert.equal([`${from}`, body], [`errand@${domain}`, 'madam!'])
  await within(10_000, stream.close())
  assert.is(component.isAuthenticated, false)
  await server.close()
})

test('is told of a wrong secret by an error', async () => {
  const { server, stream, component } = await connected()
  stream.on('startStream', () => component.authenticate('another'))
  const error = new Promise<string>((resolve) => {
    component.on('error', ({ condition }) => resolve(condition))
  })
  component.open(domain)
  assert.is(await within(5000, error), 'not-authorized')
  assert.is(component.isAuthenticated, false)
  await server.close()
})

test('makes the header it opens with, without TLS where there is none', async () => {
  const { server, component, stream } = await connected()
  const header = component.createNode(domain)
  assert.instance(header, StreamHeader)
  assert.is(`${header.to}`, domain)
  for (const act of ['open', 'createNode'] as const) {
    assert.throws(
      () => component[act](domain, { tls: true }),
      (error: unknown) => error instanceof LocalProtocolError,
    )
  }
  try {
    await component.authenticate('the drudge')
    assert.unreachable()
  } catch (error) {
    assert.instance(error, LocalProtocolError)
  }
  await stream.close()
  await server.close()
})

test('is not accepted by a server that accepts what was not shown', async () => {
  const { server, component, stream } = await connected()
  const opened = new Promise((resolve) => stream.on('startStream', resolve))
  component.open(domain)
  await within(5000, opened)
  stream.feed('<handshake/>')
  await settled()
  assert.is(component.isAuthenticated, false)
  assert.is(stream.boundJid, undefined)
  await stream.close()
  await server.close()
})

test.run()
