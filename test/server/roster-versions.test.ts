/** Versions of rosters (RFC 6121 §2.6): what a client has already it is not sent. */
import { connect } from 'typed-xmpp'
import { Roster, RosterItem } from 'typed-xmpp/rfc6121'
import { Roster as RosterExtension } from 'typed-xmpp/extensions'
import { Server } from 'typed-xmpp/server'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { within } from '../support/within.ts'
import { RawClient } from './raw-client.ts'
import { World } from './world.ts'

const test = suite('roster versions')
const get = (ver: string): string =>
  `<iq type='get' id='1'><query xmlns='jabber:iq:roster' ver='${ver}'/></iq>`
const add = (name: string): string =>
  `<iq type='set' id='2'><query xmlns='jabber:iq:roster'><item jid='${name}@b.example'/></query></iq>`

test('a client gets what it lacks, and pushes say the version', async () => {
  const world = new World(['romeo'])
  const romeo = world.login('romeo@a.example/r')
  const versionIn = ([xml = '']: string[]): string | undefined => / ver='([^']*)'/.exec(xml)?.[1]
  await romeo.send(get(''))
  const first = versionIn(romeo.take())
  assert.ok(first)
  await romeo.send(add('x'))
  const second = versionIn(romeo.take())
  assert.ok(second !== undefined && second !== first)
  await romeo.send(get(second))
  assert.match(romeo.take().join(), /^<iq [^>]*type='result'\/>$/)
  await romeo.send(get(first))
  assert.match(romeo.take().join(), "<item jid='x@b.example'/>")
})

test('who does not ask for versions is told none', async () => {
  const world = new World(['romeo'])
  const romeo = world.login('romeo@a.example/r')
  await romeo.send("<iq type='get' id='1'><query xmlns='jabber:iq:roster'/></iq>")
  await romeo.send(add('x'))
  assert.not.match(romeo.take().join(), ' ver=')
})

test('a request to subscribe that waits is no change of what clients see', async () => {
  const world = new World(['romeo', 'juliet'])
  const romeo = world.login('romeo@a.example/r', '<presence/>')
  const juliet = world.login('juliet@a.example/j', '<presence/>')
  await romeo.send(get(''))
  const [, version = ''] = / ver='([^']*)'/.exec(romeo.take().join()) ?? []
  await juliet.send("<presence type='subscribe' to='romeo@a.example'/>")
  romeo.take()
  await romeo.send(get(version))
  assert.match(romeo.take().join(), /type='result'\/>$/)
})

test('a server that was started anew knows nothing of the versions before', async () => {
  const options = { domain: 'a.example', accounts: { romeo: 'x' } }
  const versions: string[] = []
  for (let life = 0; life < 2; life++) {
    await using server = await Server.inMemory(options)
    const client = await RawClient.login(server, 'romeo', 'r')
    client.write(get(''))
    await client.until("type='result'")
    client.text = ''
    client.write(get(''))
    await client.until(' ver=')
    versions.push(/ ver='([^']*)'/.exec(client.text)?.[1] ?? '')
  }
  assert.not.equal(versions[0], versions[1])
})

test("the client's roster goes by them", async () => {
  await using server = await Server.inMemory({ domain: 'a.example', accounts: { romeo: 'x' } })
  const login = (): ReturnType<typeof connect> => {
    const transport = server.connectInMemory()
    const extensions = [RosterExtension]
    return within(5000, connect({ jid: 'romeo@a.example', password: 'x', transport, extensions }))
  }
  const romeo = await login()
  const roster = romeo.extension(RosterExtension)
  await within(5000, roster.load())
  const before = roster.version
  assert.ok(before)
  const item = new RosterItem({ jid: 'x@b.example' })
  await romeo.request(undefined, new Roster({ items: [item] }), { type: 'set' })
  const isThere = async (): Promise<void> => {
    while (roster.size === 0) await new Promise((resolve) => setImmediate(resolve))
  }
  await within(5000, isThere())
  assert.not.equal(roster.version, before)
  await romeo.close()
})

test('what it takes is announced, and is less before the login', async () => {
  const limits = { bytes: 20_000 }
  await using server = await Server.inMemory({
    domain: 'a.example',
    accounts: { romeo: 'x' },
    limits,
  })
  const stranger = await RawClient.open(server)
  const before = Number(/<max-bytes>(\d+)/.exec(stranger.text)?.[1])
  assert.ok(before > 0 && before <= 20_000)
  const member = await RawClient.authenticate(server, 'romeo')
  assert.match(member.text, '<max-bytes>20000</max-bytes>')
})

test.run()
