/** What a builder lets one do: `build()` only when nothing is missing. Nothing of it runs. */
import type { Builder } from 'typed-xmpp/node'
import { Iq, type IqBuilder, Message, SaslMechanisms, StanzaErrorElement } from 'typed-xmpp/rfc6120'
import { DiscoInfo } from 'typed-xmpp/xep-0030'
import { ReceiptRequest } from 'typed-xmpp/xep-0184'
import { Ping } from 'typed-xmpp/xep-0199'
import { Delay } from 'typed-xmpp/xep-0203'
import { type Equal, expect } from './equal.ts'

export function whole(): void {
  const message = Message.builder().to('a@b').body('x').add(new ReceiptRequest()).build()
  expect<Equal<typeof message, Message>>()
  const iq = Iq.builder().type('get').to('a@b').id('1').add(new DiscoInfo()).build()
  expect<Equal<typeof iq, Iq>>()
  // In either order, and set twice.
  Iq.builder().id('1').type('get').id('2').build()
  Iq.builder().lang('de').type('get').from('a@b').id('1').lang('en').build()
  StanzaErrorElement.builder().condition('gone').uri('xmpp:a@b').type('cancel').build()
  SaslMechanisms.builder().mechanisms(['PLAIN']).build()
  Delay.builder().text('t').stamp(new Date()).build()
  Ping.builder().build()
}

export function missing(): void {
  // @ts-expect-error: everything is missing
  Iq.builder().build()
  // @ts-expect-error: the type is missing
  Iq.builder().id('1').build()
  // @ts-expect-error: the id is missing
  Iq.builder().type('get').build()
  // @ts-expect-error: the id is missing, whatever else is set
  Iq.builder().type('get').to('a@b').lang('de').add(new DiscoInfo()).build()
  // @ts-expect-error: what was set twice does not make up for the other
  Iq.builder().type('get').type('set').build()
  // @ts-expect-error: the stamp is missing
  Delay.builder().text('t').build()
  // @ts-expect-error: the condition is missing
  StanzaErrorElement.builder().type('wait').build()
  // @ts-expect-error: the list is missing
  SaslMechanisms.builder().build()
}

export function wrong(): void {
  // @ts-expect-error: no such field
  Message.builder().bdoy('x')
  // @ts-expect-error: no such value
  Message.builder().type('caht')
  // @ts-expect-error: a text for a date
  Delay.builder().stamp('2002-09-10')
  // @ts-expect-error: undefined is no value to set
  Iq.builder().id(undefined)
  // @ts-expect-error: a field of another class
  Ping.builder().id('1')
  // @ts-expect-error: no method of nodes
  Message.builder().reply()
}

export function counted(): void {
  const begun = Iq.builder()
  expect<Equal<typeof begun, IqBuilder>>()
  expect<Equal<typeof begun, IqBuilder<'id' | 'type'>>>()
  const half = begun.id('1')
  expect<Equal<typeof half, IqBuilder<'type'>>>()
  const rest: Builder<'id' | 'type'> = half
  expect<Equal<typeof rest, Builder<'id' | 'type'>>>()
  // @ts-expect-error: a builder that lacks more cannot stand for one that lacks less
  const whole: IqBuilder<never> = half
  whole.build()
  // A builder that lacks less can.
  const lacking: IqBuilder<'id' | 'type'> = half.type('get')
  // @ts-expect-error: and then it counts as lacking
  lacking.build()
}
