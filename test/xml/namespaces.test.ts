/** Namespaces in XML 1.0: what is declared where, and what may not be. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { xmlNamespace, xmlnsNamespace } from '../../runtime/xml/index.ts'
import { bytesOf, chunks } from '../support/chunks.ts'
import { header, outcome, transcribe } from './transcript.ts'
import { spell } from './trees.ts'

const test = suite('namespaces')

/** A sentence, an input, and what it is, spelt out. */
const resolved: [title: string, xml: string, spelt: string][] = [
  ['the default namespace of the stream', '<a/>', '{jabber:client}a ()'],
  ['a prefix of the stream', '<stream:a/>', '{http://etherx.jabber.org/streams}a ()'],
  [
    'a default namespace, for what is inside',
    "<a xmlns='urn:1'><b/></a>",
    '{urn:1}a ({urn:1}b ())',
  ],
  ['no default namespace', "<a xmlns=''><b xmlns='urn:1'/></a>", '{}a ({urn:1}b ())'],
  [
    'a default namespace up to its end',
    "<a><b xmlns='urn:1'><c/></b><d/></a>",
    '{jabber:client}a ({urn:1}b ({urn:1}c ()),{jabber:client}d ())',
  ],
  [
    'the same after an empty-element tag',
    "<a><b xmlns='urn:1'/><d/></a>",
    '{jabber:client}a ({urn:1}b (),{jabber:client}d ())',
  ],
  ['a prefix, on the element that declares it', "<p:a xmlns:p='urn:1'/>", '{urn:1}a ()'],
  [
    'a prefix up to its end',
    "<a><p:b xmlns:p='urn:1'><p:c/></p:b></a>",
    '{jabber:client}a ({urn:1}b ({urn:1}c ()))',
  ],
  [
    'a prefix bound anew, and as before behind it',
    "<p:a xmlns:p='urn:1'><p:b xmlns:p='urn:2'><p:c/></p:b><p:d/></p:a>",
    '{urn:1}a ({urn:2}b ({urn:2}c ()),{urn:1}d ())',
  ],
  [
    'a prefix bound anew by an empty-element tag',
    "<p:a xmlns:p='urn:1'><p:b xmlns:p='urn:2'/><p:d/></p:a>",
    '{urn:1}a ({urn:2}b (),{urn:1}d ())',
  ],
  [
    'several prefixes bound and unbound',
    "<a><b xmlns:p='urn:1' xmlns:q='urn:2'><p:c xmlns:q='urn:3'><q:d/></p:c><q:e/></b></a>",
    '{jabber:client}a ({jabber:client}b ({urn:1}c ({urn:3}d ()),{urn:2}e ()))',
  ],
  [
    'the prefix of streams bound anew',
    "<a><stream:b xmlns:stream='urn:1'/><stream:c/></a>",
    '{jabber:client}a ({urn:1}b (),{http://etherx.jabber.org/streams}c ())',
  ],
  [
    'attributes without a prefix, in no namespace',
    "<a xmlns='urn:1' b='2'/>",
    '{urn:1}a {}b="2"()',
  ],
  [
    'attributes with a prefix, before its declaration too',
    "<a p:b='1' xmlns:p='urn:1' p:c='2'/>",
    '{jabber:client}a {urn:1}b="1" {urn:1}c="2"()',
  ],
  [
    'attributes of one local name in different namespaces',
    "<a b='0' p:b='1' q:b='2' xmlns:p='urn:1' xmlns:q='urn:2'/>",
    '{jabber:client}a {urn:1}b="1" {urn:2}b="2" {}b="0"()',
  ],
  [
    'an attribute in the default namespace by a prefix',
    "<a xmlns='urn:1' xmlns:p='urn:1' b='1' p:b='2'/>",
    '{urn:1}a {urn:1}b="2" {}b="1"()',
  ],
  [
    'the prefix xml, which is always bound',
    "<xml:a xml:lang='en' xml:b='c'/>",
    `{${xmlNamespace}}a {${xmlNamespace}}b="c" {${xmlNamespace}}lang="en"()`,
  ],
  [
    'the prefix xml, declared',
    `<a xmlns:xml='${xmlNamespace}' xml:lang='en'/>`,
    `{jabber:client}a {${xmlNamespace}}lang="en"()`,
  ],
  [
    'names that begin with xml',
    "<xmlnsa xmlnsb='1' xmla='2'/>",
    '{jabber:client}xmlnsa {}xmla="2" {}xmlnsb="1"()',
  ],
  ['an element called xmlns', "<xmlns xmlns='urn:1'/>", '{urn:1}xmlns ()'],
  ['a prefix that begins with xml', "<xmlp:a xmlns:xmlp='urn:1'/>", '{urn:1}a ()'],
  [
    'a namespace with references',
    "<a xmlns='urn:&#49;&amp;&lt;'><b xmlns='urn:1&amp;&lt;'/></a>",
    '{urn:1&<}a ({urn:1&<}b ())',
  ],
  [
    'a namespace with white space, normalised and kept',
    "<a xmlns=' urn:\t1\r\n'/>",
    '{ urn: 1 }a ()',
  ],
  [
    'a namespace with characters above ASCII',
    "<a xmlns='urn:é☃'><b xmlns='urn:é'/></a>",
    '{urn:é☃}a ({urn:é}b ())',
  ],
  [
    'a namespace with a quote',
    `<a xmlns="urn:'"><b xmlns='urn:"'/><c xmlns="urn:'"/></a>`,
    `{urn:'}a ({urn:"}b (),{urn:'}c ())`,
  ],
  ['names and prefixes above ASCII', "<é:ü xmlns:é='urn:1' é:ö='1'/>", '{urn:1}ü {urn:1}ö="1"()'],
  [
    'names of objects as prefixes',
    "<constructor:a xmlns:constructor='urn:1' xmlns:__proto__='urn:2' __proto__:b=''/>",
    '{urn:1}a {urn:2}b=""()',
  ],
]

for (const [title, xml, spelt] of resolved) {
  test(`resolves ${title}`, () => {
    // Twice, since the second time everything is known already.
    for (const { title: cutting, chunks: pieces } of chunks(`${header}${xml}${xml}`)) {
      const { elements, error } = transcribe(pieces)
      assert.is(error, undefined, cutting)
      assert.equal(
        elements.map((element) => spell(element)),
        [spelt, spelt],
        cutting,
      )
    }
  })
}

const refused: [title: string, xml: string][] = [
  ['an element whose prefix is not bound', '<p:a/>'],
  ['an attribute whose prefix is not bound', "<a p:b='1'/>"],
  ['a prefix behind the end of its scope', "<a><p:b xmlns:p='urn:1'/><p:c/></a>"],
  [
    'a prefix behind the end of its scope, with content',
    "<a><b xmlns:p='urn:1'></b><c p:d=''/></a>",
  ],
  ['a prefix of the stanza before', "<p:a xmlns:p='urn:1'/><p:b/>"],
  ['an unbound prefix on a name known without', '<a/><b/><p:a/>'],
  ['one attribute by two prefixes', "<a xmlns:p='urn:1' xmlns:q='urn:1' p:b='1' q:b='1'/>"],
  [
    'one attribute by two prefixes, declared behind it',
    "<a p:b='1' q:b='1' xmlns:p='urn:1' xmlns:q='urn:1'/>",
  ],
  ['two declarations of a default namespace', "<a xmlns='urn:1' xmlns='urn:2'/>"],
  ['the same one, known', "<a xmlns='urn:1'/><a xmlns='urn:1' xmlns='urn:1'/>"],
  [
    'two declarations of a default namespace with a prefix',
    "<stream:a xmlns='urn:1' xmlns='urn:2'/>",
  ],
  ['two declarations of a prefix', "<a xmlns:p='urn:1' xmlns:p='urn:2'/>"],
  ['a prefix bound to no namespace', "<a xmlns:p=''/>"],
  ['a prefix bound to white space', "<a xmlns:p=' '/>"],
  ['the prefix xml bound to another namespace', "<a xmlns:xml='urn:1'/>"],
  ['the namespace of xml bound to another prefix', `<a xmlns:p='${xmlNamespace}'/>`],
  ['the namespace of xml as the default', `<a xmlns='${xmlNamespace}'/>`],
  [
    'the namespace of xml as the default, written with a reference',
    `<a xmlns='http&#58;${xmlNamespace.slice(5)}'/>`,
  ],
  ['the prefix xmlns bound', "<a xmlns:xmlns='urn:1'/>"],
  ['the prefix xmlns bound to its namespace', `<a xmlns:xmlns='${xmlnsNamespace}'/>`],
  ['the namespace of declarations bound', `<a xmlns:p='${xmlnsNamespace}'/>`],
  ['the namespace of declarations as the default', `<a xmlns='${xmlnsNamespace}'/>`],
  ['a reserved namespace with white space around it', `<a xmlns='${xmlnsNamespace} '/>`],
  ['a known namespace with a quote, between such quotes', `<a xmlns="urn:'x"/><a xmlns='urn:'x'/>`],
  ['an element with the prefix xmlns', '<xmlns:a/>'],
  ['a declaration with two colons', "<a xmlns:p:q='urn:1'/>"],
  ['a declaration of an empty prefix', "<a xmlns:='urn:1'/>"],
]

for (const [title, xml] of refused) {
  test(`refuses ${title}`, () => {
    const expected = outcome(transcribe([bytesOf(header + xml)]))
    for (const { title: cutting, chunks: pieces } of chunks(header + xml, { trailing: '<b/>' })) {
      const read = transcribe(pieces)
      assert.is(read.error?.condition, 'not-well-formed', cutting)
      assert.is(outcome(read), expected, cutting)
    }
  })
}

test.run()
