/** That forms which no specification allows do not compile. Nothing of it runs. */
import type { Jid } from 'typed-xmpp'
import type { Node } from 'typed-xmpp/node'
import { Message } from 'typed-xmpp/rfc6120'
import type { DataForm } from 'typed-xmpp/xep-0004'
import { DiscoInfo } from 'typed-xmpp/xep-0030'
import { MucOwner, MucRequestForm, MucRoomConfigForm, MucRoomInfoForm } from 'typed-xmpp/xep-0045'
import { PubsubNodeConfigForm } from 'typed-xmpp/xep-0060'
import { MamForm, MamQuery } from 'typed-xmpp/xep-0313'
import { InvitationForm } from 'typed-xmpp/xep-0401'
import { type Equal, expect } from './equal.ts'

declare const form: DataForm
declare const info: DiscoInfo

export function reading(): void {
  const mam = MamForm.from(form)
  expect<Equal<typeof mam, MamForm | undefined>>()
  const room = info.get(MucRoomInfoForm)
  expect<Equal<NonNullable<typeof room>['occupants'], number | undefined>>()
  expect<Equal<MamForm['withJid'], Jid | undefined>>()
  expect<Equal<MamForm['start'], Date | undefined>>()
  expect<Equal<MamForm['ids'], readonly string[] | undefined>>()
  expect<Equal<MucRoomConfigForm['membersOnly'], boolean | undefined>>()
  expect<
    Equal<PubsubNodeConfigForm['publishModel'], 'publishers' | 'subscribers' | 'open' | undefined>
  >()
  // @ts-expect-error a form has only the fields of its FORM_TYPE
  void mam?.roomName
  // @ts-expect-error another form is none of them
  const other: MamForm = new MucRequestForm()
  void other
  const rows: readonly MamForm[] | undefined = mam?.rows
  void rows
}

export function building(): void {
  new MamForm({ withJid: 'juliet@capulet.example', start: new Date(), ids: ['a'] })
  new MamForm({ type: 'result', title: 'A title' })
  // @ts-expect-error there is no such field
  new MamForm({ until: new Date() })
  // @ts-expect-error a time is a Date
  new MamForm({ start: '2010-06-07T00:00:00Z' })
  // @ts-expect-error several values are a list
  new MamForm({ ids: 'a' })
  // @ts-expect-error there is no such type of form
  new MamForm({ type: 'submitted' })
  // @ts-expect-error yes or no
  new MucRoomConfigForm({ membersOnly: 'true' })
  // @ts-expect-error none of the options
  new PubsubNodeConfigForm({ publishModel: 'everyone' })
  // @ts-expect-error an invitation has an address
  new InvitationForm({ expiry: new Date() })
  // @ts-expect-error nor without anything
  new InvitationForm()
  new InvitationForm({ uri: 'xmpp:capulet.example?register' })
}

export function changing(mam: MamForm): MamForm {
  // @ts-expect-error there is no such field
  mam.with({ until: new Date() })
  // @ts-expect-error there is no such field
  mam.without('until')
  // @ts-expect-error a time is a Date
  mam.submit({ end: 'now' })
  return mam.with({ end: new Date() }).without('start').submit({ title: undefined, beforeId: 'x' })
}

export function stepByStep(): readonly Node[] {
  const config = MucRoomConfigForm.builder()
    .type('submit')
    .roomName('Inn')
    .membersOnly(true)
    .build()
  expect<Equal<typeof config, MucRoomConfigForm>>()
  // @ts-expect-error the address is missing
  InvitationForm.builder().expiry(new Date()).build()
  const invitation = InvitationForm.builder().uri('xmpp:a@b').expiry(new Date()).build()
  return [config, invitation]
}

export function standing(): readonly Node[] {
  const request = new MucRequestForm({ role: 'participant' })
  return [
    new Message({ to: 'room@muc.example' }, [request]),
    new MamQuery({ form: new MamForm() }),
    new MucOwner({ form: new MucRoomConfigForm({ persistentRoom: true }) }),
    // @ts-expect-error a form of another kind of element is none
    new MamQuery({ form: new DiscoInfo() }),
  ]
}
