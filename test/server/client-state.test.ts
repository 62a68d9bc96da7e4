/** A client that nobody looks at (XEP-0352) is not told whatever can wait. */
import { connect } from 'typed-xmpp'
import { Message, Presence } from 'typed-xmpp/rfc6120'
import { Server, type ServerOptions } from 'typed-xmpp/server'
import { Ping } from 'typed-xmpp/xep-0199'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { within } from '../support/within.ts'
import { RawClient } from './raw-client.ts'

const options: ServerOptions = { domain: 'a.example', accounts: { romeo: 'x', juliet: 'x' } }
const csi = 'urn:xmpp:csi:0'
const test = suite('client state')

test('presence waits for a message, of each the last, in order', async () => {
  await using server = await Server.inMemory(options)
  const { romeo, juliet } = await two(server)
  romeo.write(`<inactive xmlns='${csi}'/>`)
  await synchronised(romeo)
  for (const status of ['one', 'two', 'three']) {
    juliet.send(new Presence({ to: 'romeo@a.example/r', status }))
  }
  juliet.send(new Message({ to: 'romeo@a.example/r', body: 'look' }))
  await romeo.until('look')
  assert.match(romeo.text, /<status>three<\/status><\/presence><message /)
  assert.not.match(romeo.text, /<status>(one|two)</)
})

test('what waited comes when somebody looks again, and waits no more then', async () => {
  await using server = await Server.inMemory(options)
  const { romeo, juliet } = await two(server)
  romeo.write(`<inactive xmlns='${csi}'/>`)
  await synchronised(romeo)
  juliet.send(new Presence({ to: 'romeo@a.example/r', status: 'waits' }))
  await within(5000, juliet.request('a.example', new Ping()))
  romeo.write(`<active xmlns='${csi}'/>`)
  await romeo.until('<status>waits</status>')
  juliet.send(new Presence({ to: 'romeo@a.example/r', status: 'at once' }))
  await romeo.until('<status>at once</status>')
})

test('a request to subscribe cannot wait', async () => {
  await using server = await Server.inMemory(options)
  const { romeo, juliet } = await two(server)
  romeo.write(`<presence/><inactive xmlns='${csi}'/>`)
  await synchronised(romeo)
  juliet.send(new Presence({ to: 'romeo@a.example', type: 'subscribe' }))
  await romeo.until("type='subscribe'")
})

test('what waited when the connection broke comes with the next', async () => {
  await using server = await Server.inMemory(options)
  const { romeo, juliet } = await two(server)
  const { id } = await romeo.enable()
  romeo.write(`<inactive xmlns='${csi}'/>`)
  await synchronised(romeo)
  juliet.send(new Presence({ to: 'romeo@a.example/r', status: 'waits' }))
  await within(5000, juliet.request('a.example', new Ping()))
  romeo.sever()
  const again = await RawClient.authenticate(server, 'romeo')
  again.write(`<resume xmlns='urn:xmpp:sm:3' previd='${id}' h='0'/>`)
  await again.until('<status>waits</status>')
})

test('who is not logged in has no state', async () => {
  await using server = await Server.inMemory(options)
  const stranger = await RawClient.open(server)
  stranger.write(`<inactive xmlns='${csi}'/>`)
  await stranger.until('<unsupported-stanza-type ')
})

test.run()

async function two(
  server: Server,
): Promise<{ romeo: RawClient; juliet: Awaited<ReturnType<typeof connect>> }> {
  const romeo = await RawClient.login(server, 'romeo', 'r')
  const transport = server.connectInMemory()
  const juliet = await within(
    5000,
    connect({ jid: 'juliet@a.example/j', password: 'x', transport }),
  )
  return { romeo, juliet }
}

let asked = 0

/** All that was said before has been heard. */
async function synchronised(client: RawClient): Promise<void> {
  const id = `s${++asked}`
  client.write(`<iq type='get' id='${id}' to='a.example'><ping xmlns='urn:xmpp:ping'/></iq>`)
  await client.until(`id='${id}'`)
}
