/** The mechanism: what an extension must be, and what it gets. */
import { Client, isLocalProtocolError, StanzaError } from 'typed-xmpp'
import {
  Extension,
  type ExtensionClass,
  ExtensionDefinitionError,
  isExtensionDefinitionError,
  ServiceDiscovery,
} from 'typed-xmpp/extensions'
import { Message, Presence } from 'typed-xmpp/rfc6120'
import { ChatActive } from 'typed-xmpp/xep-0085'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Dummy } from '../../examples/tour/generated/xep-9999/index.ts'
import { nodePlatform } from '../../runtime/connection/node-platform.ts'
import type { Stanza } from '../../runtime/node/index.ts'
import { within } from '../support/within.ts'
import { twoClients } from './two-clients.ts'

/** An extension of one's own. */
class Fake extends Extension<{ dummy: [Dummy, Stanza] }> {
  static readonly xep: number = 9999

  override get features(): readonly string[] {
    return ['xmpp:xep:example']
  }

  override initialize(): void {
    this.stream.on(Dummy, (dummy, stanza) => void this.emit('dummy', dummy, stanza))
    this.stream.handle(Dummy, 'get', ({ text }) => new Dummy(`you said ${text}`))
  }

  ask(to: string, text: string): Promise<Dummy> {
    return this.stream.request(to, new Dummy(text))
  }
}

class Other extends Extension {
  static readonly xep: number = 9999
}

class Numberless extends Extension {}

class Lettered extends Extension {
  static readonly xep: string = '9999'
}

class Fractional extends Extension {
  static readonly xep: number = 9.5
}

function load(...extensions: readonly unknown[]): Client {
  const options = { jid: 'romeo@capulet.example', extensions: extensions as ExtensionClass[] }
  return new Client(options, { platform: nodePlatform })
}

const test = suite('extensions')

for (const [title, types, message] of [
  ['no number', [Numberless], /Numberless has no static xep/],
  ['a number in letters', [Lettered], /Lettered has a static xep that is no number/],
  ['a fraction for a number', [Fractional], /Fractional has a static xep that is no number/],
  ['the number of another', [Fake, Other], /Other has the number 9999, as Fake has/],
  ['been passed twice', [Fake, Fake], /Fake has the number 9999, as it was passed before/],
] as const) {
  test(`an extension that has ${title} is refused`, () => {
    assert.throws(
      () => load(...types),
      (error: unknown) =>
        error instanceof ExtensionDefinitionError &&
        isExtensionDefinitionError(error) &&
        error.code === 'local-protocol' &&
        message.test(error.message),
    )
  })
}

test('a module that was imported loads nothing', () => {
  assert.throws(
    () => load().extension(Fake),
    (error: unknown) => isLocalProtocolError(error),
  )
})

test('two clients load the same class, each for itself', () => {
  const [one, two] = [load(Fake), load(Fake)]
  assert.instance(one.extension(Fake), Fake)
  assert.is.not(one.extension(Fake), two.extension(Fake))
})

test('what an extension requires is loaded before it, a subclass that was passed in its place', () => {
  const order: string[] = []
  class First extends Extension {
    static readonly xep: number = 9001
    override initialize(): void {
      order.push(this.constructor.name)
    }
  }
  class Second extends Extension {
    static readonly xep: number = 9002
    static readonly requires: readonly ExtensionClass[] = [First]
    override initialize(): void {
      order.push(this.constructor.name)
    }
  }
  class MyFirst extends First {}
  assert.instance(load(Second).extension(First), First)
  assert.equal(order.splice(0), ['First', 'Second'])
  assert.instance(load(Second, MyFirst).extension(First), MyFirst)
  assert.equal(order, ['MyFirst', 'Second'])
})

test('a node of an extension is answered, and its event tells of it', async () => {
  await using world = await twoClients([Fake], [Fake])
  const heard: [string | undefined, string][] = []
  world.juliet.extension(Fake).on('dummy', (dummy, stanza) => {
    heard.push([dummy.text, `${stanza.from} ${stanza.type}`])
  })
  const answer = await within(
    5000,
    world.romeo.extension(Fake).ask('juliet@capulet.example/balcony', 'hello'),
  )
  assert.instance(answer, Dummy)
  assert.is(answer.text, 'you said hello')
  assert.equal(heard, [['hello', 'romeo@capulet.example/orchard get']])
})

test('payloads come by their class whatever stanza holds them, stanzas by theirs', async () => {
  const heard: string[] = []
  class Watch extends Extension {
    static readonly xep: number = 85
    override initialize(): void {
      this.stream.on(ChatActive, (_, stanza) => void heard.push(`active in ${stanza.id}`))
      this.stream.on(Message, ({ id }) => void heard.push(`message ${id}`))
      this.stream.on('online', (jid) => void heard.push(`online ${jid.resourcepart}`))
      this.stream.on('offline', () => void heard.push('offline'))
    }
  }
  await using world = await twoClients([], [Watch])
  const { romeo, juliet } = world
  const last = new Promise((resolve) => juliet.on(Message, ({ id }) => id === 'b' && resolve(id)))
  romeo.send(new Message({ to: juliet.jid, id: 'a', body: 'hi' }, [new ChatActive()]))
  romeo.send(new Message({ to: juliet.jid, id: 'b', body: 'hi' }))
  await within(5000, last)
  await within(5000, juliet.close())
  assert.equal(heard, ['online balcony', 'active in a', 'message a', 'message b', 'offline'])
})

test('without the extension its node is refused', async () => {
  await using world = await twoClients([Fake], [])
  try {
    await within(5000, world.romeo.extension(Fake).ask('juliet@capulet.example/balcony', 'hello'))
    assert.unreachable()
  } catch (error) {
    assert.instance(error, StanzaError)
    assert.is((error as StanzaError).condition, 'service-unavailable')
  }
})

test('a handler that throws stops neither the extension nor its stream', async () => {
  await using world = await twoClients([Fake], [Fake])
  const { romeo, juliet } = world
  const faults: unknown[] = []
  juliet.on('error', (error) => faults.push(error))
  juliet.extension(Fake).once('dummy', () => {
    throw new Error('a fault of the program')
  })
  for (const text of ['one', 'two']) {
    const answer = await within(5000, romeo.extension(Fake).ask(`${juliet.jid}`, text))
    assert.is(answer.text, `you said ${text}`)
  }
  assert.is(faults.length, 1)
  assert.match((faults[0] as Error).message, 'a fault of the program')
})

test('an extension sees what is sent, and one that fails there holds nothing up', async () => {
  class Stamp extends Extension {
    static readonly xep: number = 9003
    outgoing(stanza: Stanza): Stanza {
      if (stanza instanceof Presence) throw new Error('a fault of the extension')
      return stanza instanceof Message ? stanza.with({ subject: 'stamped' }) : stanza
    }
  }
  await using world = await twoClients([Stamp], [])
  const { romeo, juliet } = world
  const faults: unknown[] = []
  romeo.on('error', (error) => faults.push(error))
  const received = new Promise<Message>((resolve) => juliet.once(Message, resolve))
  romeo.send(new Presence())
  romeo.send(new Message({ to: juliet.jid, body: 'hi' }))
  const { body, subject } = await within(5000, received)
  assert.equal([String(body), String(subject)], ['hi', 'stamped'])
  assert.is(faults.length, 1)
})

test('service discovery announces what the extensions beside it can do', () => {
  const { features } = load(Fake, ServiceDiscovery).extension(ServiceDiscovery).info
  assert.ok(features.includes('xmpp:xep:example'))
})

test.run()
