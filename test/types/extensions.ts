/** What the compiler knows of extensions and of the toolkit. Nothing of it runs. */
import type { Client } from 'typed-xmpp'
import { Extension, type ExtensionClass, ServiceDiscovery } from 'typed-xmpp/extensions'
import type { Stanza } from 'typed-xmpp/node'
import { type Iq, Message } from 'typed-xmpp/rfc6120'
import type { XmlStream } from 'typed-xmpp/toolkit'
import { DiscoInfo, DiscoItems } from 'typed-xmpp/xep-0030'
import { Delay } from 'typed-xmpp/xep-0203'

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
declare function expect<T extends true>(): T
declare const client: Client
declare const stream: XmlStream

/** An extension with events of one and of two values. */
export class Fake extends Extension<{ one: [Delay]; two: [Delay, number] }> {
  static readonly xep: number = 9999

  override initialize(): void {
    this.emit('two', new Delay({ stamp: new Date() }), 1)
    // @ts-expect-error: a value is missing
    this.emit('two', new Delay({ stamp: new Date() }))
    // @ts-expect-error: no event of this name
    this.emit('three')
    this.stream.on(Delay, (delay, stanza) => {
      expect<Equal<typeof delay, Delay>>()
      expect<Equal<typeof stanza, Stanza>>()
    })
    this.stream.on(Message, (message) => expect<Equal<typeof message, Message>>())
    // @ts-expect-error: the answer is to be disco info
    this.stream.handle(DiscoInfo, 'get', () => new DiscoItems())
  }
}

class Numberless extends Extension {}

/** What can be passed. */
export const passed: readonly ExtensionClass[] = [Fake, ServiceDiscovery]
/** @ts-expect-error: it has no number */
export const refused: readonly ExtensionClass[] = [Numberless]

export async function discovery(): Promise<void> {
  const fake = client.extension(Fake)
  expect<Equal<typeof fake, Fake>>()
  fake.on('two', (delay, count) => {
    expect<Equal<[typeof delay, typeof count], [Delay, number]>>()
  })
  const info = await client.extension(ServiceDiscovery).queryInfo({ to: 'capulet.example' })
  expect<Equal<typeof info, DiscoInfo>>()
  client.extension(ServiceDiscovery).on('queryItems', (query, iq) => {
    expect<Equal<[typeof query, typeof iq], [DiscoItems, Iq]>>()
  })
}

export async function toolkit(): Promise<void> {
  stream.on('message', (message) => expect<Equal<typeof message, Message>>())
  stream.on('iqGet', (iq) => expect<Equal<typeof iq, Iq>>())
  const info = await stream.requests.request(undefined, new DiscoInfo())
  expect<Equal<typeof info, DiscoInfo>>()
  // @ts-expect-error: no event of this name
  stream.on('massage', () => {})
}
