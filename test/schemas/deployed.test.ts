/**
 * What deployed software sends and other libraries test for, in stanzas of our own: each fact lands in a
 * field, nothing is a plain element, and what was read is written as it came.
 */
import { everything } from 'typed-xmpp/everything'
import { Element, type Node, parse } from 'typed-xmpp/node'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseElement } from '../../runtime/xml/index.ts'
import { walk } from '../node/node-tree.ts'
import { difference } from '../support/same-xml.ts'

/** What is sent, and what it says by way of fields, in JSON paths of the node. */
const cases: readonly (readonly [title: string, xml: string, path: string, value: unknown])[] = [
  [
    'an invitation with its reason as the text of the legacy one beside it',
    `<message to='hag66@shakespeare.example' from='coven@chat.shakespeare.example'>
      <body>You are invited.</body>
      <x xmlns='http://jabber.org/protocol/muc#user'>
        <invite from='crone1@shakespeare.example/desktop'><reason>Come in.</reason></invite>
      </x>
      <x xmlns='jabber:x:conference' jid='coven@chat.shakespeare.example'>Come in.</x>
    </message>`,
    'DirectInvitation.jid',
    'coven@chat.shakespeare.example',
  ],
  [
    'an invitation through a room, with a number for a boolean',
    `<message from='crone1@shakespeare.example/desktop' to='hecate@shakespeare.example'>
      <x xmlns='http://jabber.org/protocol/muc#user'/>
      <x xmlns='jabber:x:conference' continue='1' jid='cave@chat.shakespeare.example' password='p' reason='r' thread='t'/>
    </message>`,
    'DirectInvitation.continue',
    true,
  ],
  [
    'a change of the configuration of a room',
    `<message type='groupchat' from='coven@chat.shakespeare.example'>
      <x xmlns='http://jabber.org/protocol/muc#user'><status code='104'/><status code='172'/></x>
    </message>`,
    'MucUser.statusCodes',
    [104, 172],
  ],
  [
    'an own presence in a room that was just made',
    `<presence from='coven@chat.shakespeare.example/thirdwitch'>
      <c xmlns='http://jabber.org/protocol/caps' hash='sha-1' node='https://client.example' ver='QgayPKawpkPSDYmwT/WM94uAlu0='/>
      <x xmlns='vcard-temp:x:update'><photo/></x>
      <x xmlns='http://jabber.org/protocol/muc#user'>
        <item affiliation='owner' jid='hag66@shakespeare.example/pda' role='moderator'/>
        <status code='201'/><status code='110'/><status code='100'/>
      </x>
      <occupant-id xmlns='urn:xmpp:occupant-id:0' id='dd72603deec90a38ba552f7c68cbcc61bca202cd'/>
    </presence>`,
    'MucUser.items.0.affiliation',
    'owner',
  ],
  [
    'a field with rules by a prefix',
    `<x xmlns='jabber:x:data' type='form' xmlns:v='http://jabber.org/protocol/xdata-validate'>
      <field var='when' type='text-single'>
        <v:validate datatype='xs:dateTime'><v:range min='2003-10-05T00:00:00-07:00' max='2003-10-24T23:59:59-07:00'/></v:validate>
        <value>2003-10-06T11:22:00-07:00</value>
      </field>
      <field var='how' type='list-multi'>
        <v:validate><v:basic/><v:list-range min='1' max='3'/></v:validate>
        <option><value>phone</value></option>
      </field>
    </x>`,
    'DataForm.fields.0.values',
    ['2003-10-06T11:22:00-07:00'],
  ],
  [
    'a card with numbers that are left empty',
    `<vCard xmlns='vcard-temp'>
      <FN>Peter</FN><N><FAMILY>S</FAMILY><GIVEN>Peter</GIVEN></N><NICKNAME>p</NICKNAME>
      <BDAY>1966-08-06</BDAY><ORG><ORGNAME>Org</ORGNAME></ORG>
      <TEL><WORK/><VOICE/><NUMBER>303-308-3282</NUMBER></TEL><TEL><WORK/><FAX/><NUMBER/></TEL>
      <ADR><HOME/><LOCALITY>Denver</LOCALITY><REGION>CO</REGION><PCODE>80209</PCODE><CTRY>USA</CTRY></ADR>
      <EMAIL><INTERNET/><PREF/><USERID>p@example.org</USERID></EMAIL>
      <JABBERID>p@example.org</JABBERID><DESC>More.</DESC>
    </vCard>`,
    'VCard.telephones.0.number',
    '303-308-3282',
  ],
  [
    'a video call of a browser',
    `<iq type='set' id='1' to='b@example.org/x'><jingle xmlns='urn:xmpp:jingle:1' action='session-initiate' sid='s' initiator='a@example.org/x'>
      <content creator='initiator' name='0' senders='both'>
        <description xmlns='urn:xmpp:jingle:apps:rtp:1' media='audio' ssrc='3460590050'>
          <payload-type id='111' name='opus' clockrate='48000' channels='2'>
            <parameter name='minptime' value='10'/>
            <rtcp-fb xmlns='urn:xmpp:jingle:apps:rtp:rtcp-fb:0' type='transport-cc'/>
          </payload-type>
          <rtcp-mux/>
          <rtp-hdrext xmlns='urn:xmpp:jingle:apps:rtp:rtp-hdrext:0' id='1' uri='urn:ietf:params:rtp-hdrext:ssrc-audio-level'/>
          <source xmlns='urn:xmpp:jingle:apps:rtp:ssma:0' ssrc='3460590050'><parameter name='cname' value='c'/></source>
        </description>
        <transport xmlns='urn:xmpp:jingle:transports:ice-udp:1' pwd='p' ufrag='u'>
          <fingerprint xmlns='urn:xmpp:jingle:apps:dtls:0' hash='sha-256' setup='actpass'>90:58:4F</fingerprint>
          <candidate component='1' foundation='1' generation='0' id='c' ip='10.0.1.1' network='1' port='8998' priority='2130706431' protocol='udp' type='host'/>
        </transport>
      </content>
      <group xmlns='urn:xmpp:jingle:apps:grouping:0' semantics='BUNDLE'><content name='0'/></group>
    </jingle></iq>`,
    'Jingle.contents.0.name',
    '0',
  ],
  [
    'the end of a page of an archive',
    `<iq type='result' id='2'><fin xmlns='urn:xmpp:mam:2' complete='true'>
      <set xmlns='http://jabber.org/protocol/rsm'><first index='0'>1</first><last>2</last><count>2</count></set>
    </fin></iq>`,
    'MamFin.complete',
    true,
  ],
  [
    'a message of an archive, in the order that servers write',
    `<message to='a@example.org/x'><result xmlns='urn:xmpp:mam:2' queryid='1' id='28482'>
      <forwarded xmlns='urn:xmpp:forward:0'>
        <message xmlns='jabber:client' from='w@example.org' to='a@example.org'><body>Hail</body>
          <stanza-id xmlns='urn:xmpp:sid:0' id='28482' by='a@example.org'/></message>
        <delay xmlns='urn:xmpp:delay' stamp='2010-07-10T23:08:25Z'/>
      </forwarded>
    </result></message>`,
    'MamResult.forwarded.message.body',
    'Hail',
  ],
  [
    'a roster of a first visit',
    `<iq type='result' id='3'><query xmlns='jabber:iq:roster' ver=''>
      <item jid='b@example.org' subscription='none' ask='subscribe' approved='1'><group>Friends</group><group>Work</group></item>
    </query></iq>`,
    'Roster.items.0.groups',
    ['Friends', 'Work'],
  ],
  [
    'a host to go to instead',
    `<stream:error xmlns:stream='http://etherx.jabber.org/streams'>
      <see-other-host xmlns='urn:ietf:params:xml:ns:xmpp-streams'>[2001:41D0:1:A49b::1]:9222</see-other-host>
    </stream:error>`,
    'StreamErrorElement.host',
    '[2001:41D0:1:A49b::1]:9222',
  ],
  [
    'a subscription that has to be configured first',
    `<iq type='error' id='4' from='pubsub.example.org'>
      <error type='modify'>
        <not-acceptable xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>
        <configuration-required xmlns='http://jabber.org/protocol/pubsub#errors'/>
      </error>
    </iq>`,
    'Iq.error.condition',
    'not-acceptable',
  ],
  [
    'affiliations at all nodes',
    `<iq type='result' id='5'><pubsub xmlns='http://jabber.org/protocol/pubsub'>
      <affiliations><affiliation node='a' affiliation='owner'/><affiliation node='b' affiliation='publisher'/></affiliations>
    </pubsub></iq>`,
    'Pubsub.affiliations.affiliations.1.node',
    'b',
  ],
  [
    'a carbon of a message with a receipt and a marker',
    `<message from='a@example.org' to='a@example.org/x'><sent xmlns='urn:xmpp:carbons:2'><forwarded xmlns='urn:xmpp:forward:0'>
      <message xmlns='jabber:client' type='chat' to='b@example.org' from='a@example.org/y' id='m'>
        <received xmlns='urn:xmpp:receipts' id='1'/><displayed xmlns='urn:xmpp:chat-markers:0' id='1'/><store xmlns='urn:xmpp:hints'/>
      </message></forwarded></sent></message>`,
    'CarbonsSent.forwarded.message.id',
    'm',
  ],
  [
    'a reply with a fallback and a reaction to another',
    `<message type='groupchat' id='7' from='r@example.org/n'><body>&gt; Hail\nHi</body>
      <reply xmlns='urn:xmpp:reply:0' to='r@example.org/w' id='6'/>
      <fallback xmlns='urn:xmpp:fallback:0' for='urn:xmpp:reply:0'><body start='0' end='7'/></fallback>
      <reactions xmlns='urn:xmpp:reactions:0' id='5'><reaction>👋</reaction><reaction>🐢</reaction></reactions>
    </message>`,
    'Reactions.reactions',
    ['👋', '🐢'],
  ],
  [
    'addresses that were served, some known by a URI alone',
    `<message to='multicast.example.org'><addresses xmlns='http://jabber.org/protocol/address'>
      <address type='to' jid='a@example.org' delivered='true'/><address type='cc' uri='mailto:b@example.org' desc='B'/>
    </addresses><body>Hi</body></message>`,
    'Addresses.addresses.0.delivered',
    true,
  ],
  [
    'a request to join a channel',
    `<iq type='set' id='8' to='coven@mix.example.org'><join xmlns='urn:xmpp:mix:core:1'>
      <subscribe node='urn:xmpp:mix:nodes:messages'/><subscribe node='urn:xmpp:mix:nodes:info'/><nick>third</nick>
    </join></iq>`,
    'MixJoin.nick',
    'third',
  ],
  [
    'a slot with the headers that go along',
    `<iq type='result' id='9'><slot xmlns='urn:xmpp:http:upload:0'>
      <put url='https://up.example.org/a'><header name='Authorization'>Basic Base64String==</header></put>
      <get url='https://down.example.org/a'/>
    </slot></iq>`,
    'UploadSlot.get_.url',
    'https://down.example.org/a',
  ],
  [
    'a file that is too large',
    `<iq type='error' id='10'><error type='modify'><not-acceptable xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>
      <text xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'>At most 20000 bytes.</text>
      <file-too-large xmlns='urn:xmpp:http:upload:0'><max-file-size>20000</max-file-size></file-too-large>
    </error></iq>`,
    'UploadFileTooLarge.maxFileSize',
    20000,
  ],
  [
    'a spam report without a reason of its own',
    `<iq type='set' id='11'><block xmlns='urn:xmpp:blocking'><item jid='s@example.org'>
      <report xmlns='urn:xmpp:reporting:1' reason='urn:xmpp:reporting:spam'/>
    </item></block></iq>`,
    'SpamReport.reason',
    'urn:xmpp:reporting:spam',
  ],
  [
    'the features of a server that offers an older stream management beside the newer',
    `<stream:features xmlns:stream='http://etherx.jabber.org/streams'>
      <sm xmlns='urn:xmpp:sm:2'/><sm xmlns='urn:xmpp:sm:3'><optional/></sm>
      <session xmlns='urn:ietf:params:xml:ns:xmpp-session'><optional/></session>
    </stream:features>`,
    'SmFeature.optional',
    true,
  ],
  [
    'a request to moderate, as rooms have known it longest',
    `<iq type='set' id='12' to='coven@rooms.example.org'><apply-to xmlns='urn:xmpp:fasten:0' id='s-1'>
      <moderate xmlns='urn:xmpp:message-moderate:0'><retract xmlns='urn:xmpp:message-retract:0'/><reason>Spam</reason></moderate>
    </apply-to></iq>`,
    'Moderate0.reason',
    'Spam',
  ],
  [
    'a message of an archive that a moderator took back',
    `<message type='groupchat' from='coven@rooms.example.org/third'>
      <moderated xmlns='urn:xmpp:message-moderate:0' by='coven@rooms.example.org/first'>
        <retracted xmlns='urn:xmpp:message-retract:0' stamp='2019-09-20T23:09:32Z'/><reason>Spam</reason>
      </moderated>
    </message>`,
    'Moderated0.by',
    'coven@rooms.example.org/first',
  ],
  [
    'a report of before reasons were attributes',
    `<iq type='set' id='13'><block xmlns='urn:xmpp:blocking'><item jid='s@example.org'>
      <report xmlns='urn:xmpp:reporting:0'><spam/><text xml:lang='en'>Again.</text></report>
    </item></block></iq>`,
    'SpamReport0.spam',
    true,
  ],
  [
    'a description that allows to mix extensions',
    `<description xmlns='urn:xmpp:jingle:apps:rtp:1' media='audio'>
      <payload-type id='111' name='opus' clockrate='48000' channels='2'/>
      <rtp-hdrext xmlns='urn:xmpp:jingle:apps:rtp:rtp-hdrext:0' id='1' uri='urn:ietf:params:rtp-hdrext:ssrc-audio-level' senders='both'/>
      <extmap-allow-mixed xmlns='urn:xmpp:jingle:apps:rtp:rtp-hdrext:0'/>
    </description>`,
    'RtpHeaderExtension.senders',
    'both',
  ],
  [
    'a call that another device of the user has taken, as older clients tell it',
    `<message to='a@example.org' from='a@example.org/phone' type='chat'>
      <accept xmlns='urn:xmpp:jingle-message:0' id='ca3cf894'/><store xmlns='urn:xmpp:hints'/>
    </message>`,
    'JingleMessageAccept.id',
    'ca3cf894',
  ],
  [
    'the card of a room with its picture in two formats',
    `<iq type='result' id='14' from='coven@rooms.example.org'><vCard xmlns='vcard-temp'>
      <PHOTO><TYPE>image/svg+xml</TYPE><BINVAL>PHN2Zy8+</BINVAL></PHOTO>
      <PHOTO><TYPE>image/png</TYPE><BINVAL>iVBORw0KGgo=</BINVAL></PHOTO>
    </vCard></iq>`,
    'VCard.photos.1.type',
    'image/png',
  ],
  [
    'an item that costs something',
    `<iq type='error' id='15' from='pubsub.example.org'>
      <error type='auth'><payment-required xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>
    </iq>`,
    'Iq.error.condition',
    'payment-required',
  ],
  [
    'a song with all that is known of it',
    `<message from='a@example.org'><event xmlns='http://jabber.org/protocol/pubsub#event'><items node='http://jabber.org/protocol/tune'><item id='current'>
      <tune xmlns='http://jabber.org/protocol/tune'><artist>A</artist><composer>C</composer><date>1757</date><genre>Opera</genre><length>686</length><rating>8</rating><title>T</title></tune>
    </item></items></event></message>`,
    'Tune.composer',
    'C',
  ],
  [
    'a file that is offered by the way of before Jingle',
    `<iq type='set' id='16' to='b@example.org/x'><si xmlns='http://jabber.org/protocol/si' id='a0' mime-type='text/plain' profile='http://jabber.org/protocol/si/profile/file-transfer'>
      <file xmlns='http://jabber.org/protocol/si/profile/file-transfer' name='a.txt' size='1022'><range/></file>
      <feature xmlns='http://jabber.org/protocol/feature-neg'><x xmlns='jabber:x:data' type='form'>
        <field var='stream-method' type='list-single'><option><value>http://jabber.org/protocol/ibb</value></option></field>
      </x></feature>
    </si></iq>`,
    'SiFile.size',
    1022,
  ],
]

const test = suite('what deployed software sends')

for (const [title, xml, path, value] of cases) {
  test(title, () => {
    const node = parse(xml, everything)
    if (node instanceof Element) throw new Error('it was read without a class')
    assert.is(difference(parseElement(xml), parseElement(String(node))), undefined)
    const plain = [...walk(node)].flatMap(({ elements }) =>
      elements.filter((each) => each instanceof Element),
    )
    assert.equal(plain.map(String), [])
    assert.equal(valueAt(node, path), value)
  })
}

test.run()

/** What is at a path: the name of a class somewhere in the node, then fields and positions in lists. */
function valueAt(node: Node, path: string): unknown {
  const [type, ...steps] = path.split('.')
  let at: unknown = [...walk(node)].find((each) => each.constructor.name === type)
  for (const step of steps) at = (at as Record<string, unknown> | undefined)?.[step]
  return typeof at === 'object' && at !== null && !Array.isArray(at) ? String(at) : at
}
