/** Where modules lie, and how classes in them begin. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { outline } from '../../../codegen/src/model/outline.ts'
import { schema } from '../../support/inline-schemas.ts'
import { modelled } from '../../support/model-of.ts'

/** Namespaces, the module that follows from each, and the class of its element `thing`. */
const namespaces: readonly [namespace: string, path: string, className: string][] = [
  ['urn:xmpp:delay', 'delay/delay.ts', 'DelayThing'],
  ['urn:xmpp:mam:2', 'mam-2/mam-2.ts', 'MamThing'],
  ['urn:xmpp:jingle:apps:rtp:1', 'jingle-apps-rtp-1/jingle-apps-rtp-1.ts', 'JingleAppsRtpThing'],
  ['jabber:iq:roster', 'iq-roster/iq-roster.ts', 'RosterThing'],
  ['jabber:x:data', 'x-data/x-data.ts', 'DataThing'],
  ['http://jabber.org/protocol/disco#info', 'disco-info/disco-info.ts', 'DiscoInfoThing'],
  ['urn:ietf:params:xml:ns:xmpp-sasl', 'xmpp-sasl/xmpp-sasl.ts', 'XmppSaslThing'],
  [
    'http://etherx.jabber.org/streams',
    'etherx-jabber-org-streams/etherx-jabber-org-streams.ts',
    'EtherxJabberOrgStreamsThing',
  ],
  ['vcard-temp', 'vcard-temp/vcard-temp.ts', 'VcardTempThing'],
  ['urn:xmpp:thing', 'thing/thing.ts', 'Thing'],
  ['urn:example:a:1', 'example-a-1/example-a-1.ts', 'ExampleAThing'],
]

const test = suite('modules')

for (const [namespace, path, className] of namespaces) {
  test(`of ${namespace}`, () => {
    const text = schema('<xs:element name="thing"/>').replaceAll('urn:test:schema', namespace)
    const { model, faults } = modelled({ 'a.xsd': text })
    assert.equal(faults, [])
    const expected = { namespace, module: path, schemas: ['a.xsd'], classes: { thing: className } }
    assert.equal(outline(model), [expected])
  })
}

test('are named by annotations', () => {
  const head =
    '<xs:annotation><xs:appinfo><x:specification name="RFC 6120" title="Core"/><x:module name="some-file" prefix="Own"/></xs:appinfo></xs:annotation>'
  const { model } = modelled({ 'a.xsd': schema(`${head}<xs:element name="thing"/>`) })
  const [module] = model.modules
  assert.is(module?.folder, 'rfc6120')
  assert.is(module?.name, 'some-file')
  assert.is(module?.classes[0]?.name, 'OwnThing')
})

test('are one for all documents of a namespace', () => {
  const { model } = modelled({
    'b.xsd': schema('<xs:element name="two"/>'),
    'a.xsd': schema('<xs:element name="one"/>'),
  })
  assert.is(model.modules.length, 1)
  assert.equal(model.modules[0]?.schemas, ['a.xsd', 'b.xsd'])
  assert.equal(
    model.modules[0]?.classes.map(({ name }) => name),
    ['TestSchemaOne', 'TestSchemaTwo'],
  )
})

test('are left out where there is nothing to export', () => {
  const { model } = modelled({
    'a.xsd': schema('<xs:simpleType name="t"><xs:restriction base="xs:string"/></xs:simpleType>'),
  })
  assert.equal(model.modules, [])
})

test.run()
