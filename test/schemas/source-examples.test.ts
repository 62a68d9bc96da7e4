import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { sourceExamples } from './source-examples.ts'

/** Sources, and the elements of their examples. */
const sources: readonly (readonly [title: string, source: string, examples: readonly string[]])[] =
  [
    [
      'a stanza in a literal section',
      '<example caption="One"><![CDATA[\n<iq id="1"><a b=">"/></iq>\n]]></example>',
      ['<iq id="1"><a b=">"/></iq>'],
    ],
    [
      'several, with the lines of the transport around them',
      '<example><![CDATA[POST / HTTP/1.1\nC: <a/>\nS: <b>x &amp; y</b>]]></example>',
      ['<a/>', '<b>x &amp; y</b>'],
    ],
    [
      'one whose namespace is an entity of an entity',
      `<!DOCTYPE xep [<!ENTITY base "urn:x"><!ENTITY ns '&base;:0'>]>
     <example><![CDATA[<a xmlns=']]>&ns;<![CDATA['/>]]></example>`,
      ["<a xmlns='urn:x:0'/>"],
    ],
    ['escaped ones in running text', '<p><code>&lt;a b="1"/&gt;</code></p>', ['<a b="1"/>']],
    ['none of what is commented out', '<!-- <example><![CDATA[<a/>]]></example> -->', []],
    [
      'one without its comments',
      '<example><![CDATA[<a><!-- <b> --><c/></a>]]></example>',
      ['<a><c/></a>'],
    ],
    [
      'what a stream carries, without its tags',
      '<example><![CDATA[<?xml version="1.0"?><stream:stream to="x"><a/><b><c/></b></stream:stream>]]></example>',
      ['<a/>', '<b><c/></b>'],
    ],
    ['nothing that is not balanced', '<example><![CDATA[<a><b></a> <c/>]]></example>', ['<c/>']],
    ['nothing of running text', '<p>A &lt;message/&gt;</p>', []],
  ]

const test = suite('examples in the source of a specification')

for (const [title, source, examples] of sources) {
  test(`are ${title}`, () => assert.equal(sourceExamples(source), examples))
}

test.run()
