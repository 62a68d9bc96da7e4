import { everything } from 'typed-xmpp/everything'
import { type Element, Node, parse, registry, validate } from 'typed-xmpp/node'
import { DataForm } from 'typed-xmpp/xep-0004'
import { DiscoInfo } from 'typed-xmpp/xep-0030'
import * as muc from 'typed-xmpp/xep-0045'
import { MucRequestForm, MucRoomConfigForm, MucRoomInfoForm } from 'typed-xmpp/xep-0045'
import { SearchForm } from 'typed-xmpp/xep-0055'
import { MamForm, MamQuery } from 'typed-xmpp/xep-0313'
import { InvitationForm } from 'typed-xmpp/xep-0401'
import { MucAvatarInfoForm } from 'typed-xmpp/xep-0486'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const roomConfig = `<x xmlns='jabber:x:data' type='form'><title>Room</title>
  <field var='FORM_TYPE' type='hidden'><value>http://jabber.org/protocol/muc#roomconfig</value></field>
  <field type='fixed'><value>What follows is for owners.</value></field>
  <field var='muc#roomconfig_roomname' type='text-single' label='Name'><desc>Of the room</desc><value>Inn</value></field>
  <field var='muc#roomconfig_membersonly' type='boolean'><value>1</value></field>
  <field var='urn:example:mood' type='list-single'><value>calm</value><option label='Calm'><value>calm</value></option></field>
  <field var='muc#roomconfig_whois' type='list-single'><option><value>moderators</value></option></field>
  <field var='muc#maxhistoryfetch'><value>many</value></field>
  <field var='muc#roomconfig_roomowners' type='jid-multi'><value>a@b</value><value>@</value></field>
</x>`

const search = `<x xmlns='jabber:x:data' type='result'>
  <field var='FORM_TYPE' type='hidden'><value>jabber:iq:search</value></field>
  <reported><field var='first' type='text-single'/><field var='jid' type='jid-single'/></reported>
  <item><field var='first'><value>Benvolio</value></field><field var='jid'><value>benvolio@montague.example</value></field></item>
  <item><field var='first'><value>Romeo</value></field><field var='jid'><value>romeo@montague.example</value></field></item>
</x>`

const test = suite('typed forms')

test('are read from forms of their type, with what no property has', () => {
  const form = read(roomConfig)
  const config = MucRoomConfigForm.from(form)!
  assert.instance(config, DataForm)
  assert.is(config.title, 'Room')
  assert.is(config.roomName, 'Inn')
  assert.is(config.membersOnly, true)
  assert.is(config.whois, undefined, 'a field without a value')
  assert.is(config.maxHistoryFetch, undefined, 'a value that is no number')
  assert.equal(config.roomOwners?.map(String), ['a@b'], 'of several those that are JIDs')
  assert.is(config.persistentRoom, undefined, 'a field that is not there')
  assert.is(config.field('urn:example:mood')?.values[0], 'calm')
  assert.is(String(config), String(form))
  assert.ok(config.equals(form) && form.equals(config))
})

test('are none of another type, and the same each time', () => {
  const form = read(roomConfig)
  assert.is(MucRoomConfigForm.from(form), MucRoomConfigForm.from(form))
  assert.is(MucRoomInfoForm.from(form), undefined)
  assert.is(MucRoomConfigForm.from(undefined), undefined)
  assert.is(MucRoomConfigForm.from(new DiscoInfo()), undefined)
  assert.is(MamForm.from(new DataForm({ type: 'submit' })), undefined)
  const element = parse(roomConfig, registry([])) as Element
  assert.is(MucRoomConfigForm.from(element)?.roomName, 'Inn')
})

test('are found among the content of a node by their class', () => {
  const info = new DiscoInfo({}, [
    new MucRoomInfoForm({ type: 'result', occupants: 3 }),
    new MucAvatarInfoForm({ type: 'result', avatarHashes: ['a1'] }),
  ])
  for (const each of [
    info,
    parse(String(info), everything),
    parse(String(info), registry([DiscoInfo])),
  ]) {
    assert.instance(each, Node)
    const node = each as Node
    assert.is(node.get(MucRoomInfoForm)?.occupants, 3)
    // Both have one FORM_TYPE: what the one does not know, the other may.
    assert.is(node.all(MucRoomInfoForm).length, 2)
    assert.equal(node.all(MucAvatarInfoForm).at(-1)?.avatarHashes, ['a1'])
    assert.not(node.has(MamForm))
  }
})

test('are written as forms', () => {
  const form = new MamForm({
    withJid: 'juliet@capulet.example',
    start: new Date(0),
    ids: ['a', 'b'],
  })
  assert.is(
    String(form),
    "<x xmlns='jabber:x:data' type='submit'>" +
      "<field type='hidden' var='FORM_TYPE'><value>urn:xmpp:mam:2</value></field>" +
      "<field var='with'><value>juliet@capulet.example</value></field>" +
      "<field var='start'><value>1970-01-01T00:00:00Z</value></field>" +
      "<field var='ids'><value>a</value><value>b</value></field></x>",
  )
  const query = new MamQuery({ form })
  assert.is(MamForm.from((parse(String(query), everything) as MamQuery).form)?.start?.getTime(), 0)
})

test('say more of their fields in a form than in a submission or a result', () => {
  const types = (form: DataForm): unknown =>
    form.fields.slice(1).map(({ type, options }) => [type, options.map(({ value }) => value)])
  assert.equal(types(new MucRequestForm({ role: 'participant' })), [[undefined, []]])
  assert.equal(types(new MucRequestForm({ type: 'result', role: 'participant' })), [
    [undefined, []],
  ])
  const asked = new MucRequestForm({ type: 'form', role: 'participant' })
  assert.equal(types(asked), [['list-single', ['participant']]])
})

test('are changed in place', () => {
  const config = MucRoomConfigForm.from(read(roomConfig))!
  const changed = config.with({ roomName: 'Tavern', membersOnly: undefined, persistentRoom: true })
  assert.instance(changed, MucRoomConfigForm)
  assert.is(changed.roomName, 'Tavern')
  assert.is(changed.field('muc#roomconfig_roomname')?.label, 'Name')
  assert.is(changed.membersOnly, undefined)
  assert.is(changed.persistentRoom, true)
  assert.is(config.roomName, 'Inn', 'the one it was made from stays')
  assert.equal(
    changed.fields.map(({ var: name }) => name),
    [...config.fields.map(({ var: name }) => name), 'muc#roomconfig_persistentroom'].filter(
      (name) => name !== 'muc#roomconfig_membersonly',
    ),
  )
  assert.is(config.without('roomName').roomName, undefined)
  assert.is(config.with({ title: 'New' }).title, 'New')
})

test('are answered with their values and no labels', () => {
  const answer = MucRoomConfigForm.from(read(roomConfig))!.submit({ roomName: 'Tavern' })
  assert.is(answer.type, 'submit')
  assert.is(answer.title, undefined)
  assert.is(answer.roomName, 'Tavern')
  assert.equal(
    answer.fields.map(({ var: name, label }) => [name, label]),
    [
      ['FORM_TYPE', undefined],
      ['muc#roomconfig_roomname', undefined],
      ['muc#roomconfig_membersonly', undefined],
      ['urn:example:mood', undefined],
      ['muc#maxhistoryfetch', undefined],
      ['muc#roomconfig_roomowners', undefined],
    ],
  )
})

test('have the rows of a table of results', () => {
  const found = SearchForm.from(read(search))!
  assert.equal(
    found.rows.map(({ firstName, userJid }) => `${firstName} ${userJid}`),
    ['Benvolio benvolio@montague.example', 'Romeo romeo@montague.example'],
  )
  assert.instance(found.rows[0], SearchForm)
  assert.is(read(search).rows[1]?.field('first')?.values[0], 'Romeo')
})

test('go through JSON', () => {
  const form = new MamForm({ start: new Date(0) })
  const again = MamForm.fromJSON(JSON.parse(JSON.stringify(form)))
  assert.instance(again, MamForm)
  assert.ok(again.equals(form))
})

test('are built step by step', () => {
  const built = InvitationForm.builder().uri('xmpp:a@b').type('result').build()
  assert.ok(built.equals(new InvitationForm({ type: 'result', uri: 'xmpp:a@b' })))
})

test('stand for the class of all forms in a registry', () => {
  const known = registry([muc])
  assert.is(known.classOf('jabber:x:data', 'x'), DataForm)
  assert.is(registry([MamForm]).classOf('jabber:x:data', 'x'), DataForm)
})

const refused: readonly (readonly [string, () => unknown, RegExp])[] = [
  ['a property that there is not', () => new MamForm({ until: 1 } as object), /until/],
  ['a value of another type', () => new MamForm({ start: 'now' as unknown as Date }), /"start"/],
  ['a list that is none', () => new MamForm({ ids: 'a' as unknown as string[] }), /"ids".*array/],
  ['an address that is none', () => new MamForm({ withJid: '@' }), /@/],
  ['a form without what it needs', () => new InvitationForm({} as { uri: string }), /"uri"/],
]

for (const [what, build, message] of refused) {
  test(`refuse ${what}`, () => {
    assert.throws(build, (error: Error) => message.test(error.message))
  })
}

const invitation = (field: string, type = 'result'): string =>
  `<x xmlns='jabber:x:data' type='${type}'><field var='FORM_TYPE' type='hidden'><value>urn:xmpp:invite#invitation</value></field>${field}</x>`
const uri = "<field var='uri'><value>xmpp:a@b</value></field>"

const problems: readonly (readonly [string, string, readonly string[]])[] = [
  ['nothing', invitation(uri), []],
  ['what is not needed in a form', invitation('', 'form'), []],
  ['what is missing', invitation(''), ["missing field[@var='uri']"]],
  [
    'a value that is none',
    invitation(`${uri}<field var='expire'><value>soon</value></field>`),
    ["value field[@var='expire']/value"],
  ],
  ['an empty value', invitation(`${uri}<field var='expire'><value/></field>`), []],
  ['a field that is there twice', invitation(`${uri}${uri}`), ["count field[@var='uri']"]],
  [
    'several values of one',
    invitation("<field var='uri'><value>xmpp:a@b</value><value>xmpp:c@d</value></field>"),
    ["count field[@var='uri']/value"],
  ],
  [
    'a field that it does not know',
    invitation(`${uri}<field var='x-mood'><value>c</value></field>`),
    [],
  ],
]

for (const [what, xml, expected] of problems) {
  test(`are found to have ${what}`, () => {
    const found = validate(InvitationForm.from(read(xml))!)
    assert.equal(
      found.map(({ code, path }) => `${code} ${path}`),
      expected,
    )
  })
}

test.run()

function read(xml: string): DataForm {
  return parse(xml, everything) as DataForm
}
