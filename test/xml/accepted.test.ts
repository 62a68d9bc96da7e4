/** What a stream may carry, and what is read of it. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Element } from '../../runtime/xml/index.ts'
import { chunks } from '../support/chunks.ts'
import { samples } from './samples.ts'
import { footer, header, outcome, transcribe } from './transcript.ts'
import { readWithSaxes, spell } from './trees.ts'

const test = suite('accepted XML')

const client = 'jabber:client'
const element = (name: string, ...content: (Element | string)[]): Element =>
  new Element(client, name, undefined, content)
const valued = (...values: [name: string, value: string][]): Element =>
  new Element(client, 'a', Object.fromEntries(values))

/** A sentence about the input, the input, and the element it is. */
const accepted: [title: string, xml: string, element: Element][] = [
  ['an empty-element tag', '<a/>', element('a')],
  ['a start tag and an end tag', '<a></a>', element('a')],
  ['white space at the end of tags', '<a \t\r\n></a \t\r\n>', element('a')],
  ['white space at the end of an empty-element tag', '<a \n/>', element('a')],
  [
    'nested elements',
    '<a><b><c/></b><d/></a>',
    element('a', element('b', element('c')), element('d')),
  ],
  ['an element in one of the same name', '<a><a></a></a>', element('a', element('a'))],
  [
    'names of which one begins the other',
    '<ab><a/><abc></abc></ab>',
    element('ab', element('a'), element('abc')),
  ],
  ['all ASCII characters of names', '<_a-Z.09/>', element('_a-Z.09')],
  [
    'names of one to twelve bytes',
    '<a><bc/><def/><ghij/><klmno/><pqrstuvw/><xyzabcdefghi/></a>',
    element(
      'a',
      ...['bc', 'def', 'ghij', 'klmno', 'pqrstuvw', 'xyzabcdefghi'].map((name) => element(name)),
    ),
  ],
  [
    'names above ASCII',
    '<é·\u0300\u203f><\u{10000}\u{effff}/></é·\u0300\u203f>',
    element('é·\u0300\u203f', element('\u{10000}\u{effff}')),
  ],
  ['attributes in either quotes', `<a b='1' c="2"/>`, valued(['b', '1'], ['c', '2'])],
  ['the other quote in a value', `<a b='"' c="'"/>`, valued(['b', '"'], ['c', "'"])],
  [
    'white space around the equals sign',
    "<a b = '1' c\t=\r\n'2'/>",
    valued(['b', '1'], ['c', '2']),
  ],
  ['an empty value', "<a b=''/>", valued(['b', ''])],
  ['a > and a ]]> in a value', "<a b='>]]>/>'/>", valued(['b', '>]]>/>'])],
  ['attributes that differ in case', "<a b='1' B='2'/>", valued(['b', '1'], ['B', '2'])],
  [
    'names of objects as attributes',
    "<a constructor='1' toString='2'/>",
    valued(['constructor', '1'], ['toString', '2']),
  ],
  [
    'white space in a value, each a space',
    "<a b='1\t2\n3\r4\r\n5  6'/>",
    valued(['b', '1 2 3 4 5  6']),
  ],
  [
    'references to white space in a value, kept',
    "<a b='&#9;&#10;&#13;&#32;'/>",
    valued(['b', '\t\n\r ']),
  ],
  [
    'references in a value',
    "<a b='&lt;&amp;&gt;&apos;&quot;&#65;&#x1f600;'/>",
    valued(['b', `<&>'"A😀`]),
  ],
  ['characters above ASCII in a value', "<a b='é☃😀\u{10ffff}'/>", valued(['b', 'é☃😀\u{10ffff}'])],
  ['text', '<a>b</a>', element('a', 'b')],
  ['white space as text', '<a> \t\n</a>', element('a', ' \t\n')],
  [
    'line ends in text, each a line feed',
    '<a>1\r2\r\n3\r\r\n4\n</a>',
    element('a', '1\n2\n3\n\n4\n'),
  ],
  ['line ends in white space', '<a>\r\n\r <b/></a>', element('a', '\n\n ', element('b'))],
  ['references to line ends, kept', '<a>&#13;&#xD;&#10;</a>', element('a', '\r\r\n')],
  [
    'references in text',
    '<a>&lt;&amp;&gt;&apos;&quot;&#0065;&#x0001F600;</a>',
    element('a', `<&>'"A😀`),
  ],
  ['a reference to an ampersand that then begins nothing', '<a>&amp;lt;</a>', element('a', '&lt;')],
  ['quotes and > in text', `<a>'">]] ]></a>`, element('a', `'">]] ]>`)],
  ['a ]]> of which one character is a reference', '<a>]]&gt;&#93;]></a>', element('a', ']]>]]>')],
  [
    'the last characters of each length',
    '<a>\u007f\u0080\u07ff\u0800\ufffd\u{10000}\u{10ffff}</a>',
    element('a', '\u007f\u0080\u07ff\u0800\ufffd\u{10000}\u{10ffff}'),
  ],
  ['the characters around the surrogates', '<a>\ud7ff\ue000</a>', element('a', '\ud7ff\ue000')],
  ['a byte order mark as text', '<a>\ufeff</a>', element('a', '\ufeff')],
  ['line ends of other standards, kept', '<a>\u0085\u2028</a>', element('a', '\u0085\u2028')],
  ['a CDATA section', '<a><![CDATA[<b>&amp;]] ]> ]]></a>', element('a', '<b>&amp;]] ]> ')],
  ['a CDATA section that ends in brackets', '<a><![CDATA[]]]]></a>', element('a', ']]')],
  ['an empty CDATA section', '<a><![CDATA[]]></a>', element('a')],
  ['a ]]> in two CDATA sections', '<a><![CDATA[]]]]><![CDATA[>]]></a>', element('a', ']]>')],
  ['text around a CDATA section', '<a>1<![CDATA[2]]>3</a>', element('a', '123')],
  ['a > behind a CDATA section', '<a><![CDATA[]]>></a>', element('a', '>')],
  ['brackets before a CDATA section', '<a>]]<![CDATA[>]]></a>', element('a', ']]>')],
  [
    'line ends and characters above ASCII in a CDATA section',
    '<a><![CDATA[\r\n\ré☃]]></a>',
    element('a', '\n\né☃'),
  ],
]

for (const [title, xml, expected] of accepted) {
  test(`reads ${title}`, () => {
    for (const { title: cutting, chunks: pieces } of chunks(header + xml + footer)) {
      const { elements, closed, error } = transcribe(pieces)
      assert.is(error, undefined, cutting)
      assert.ok(closed, cutting)
      assert.is(elements.map((read) => spell(read)).join(), spell(expected), cutting)
    }
  })
}

test('reads all of the grammar as saxes does, with and without data behind it', () => {
  for (const sample of samples) {
    const expected = readWithSaxes(header + sample + footer)
    assert.is(expected.error, undefined, sample)
    for (const { title, chunks: pieces } of chunks(header + sample, { trailing: '<next' })) {
      const { elements, error } = transcribe(pieces)
      assert.is(error, undefined, `${sample}, ${title}`)
      assert.is(elements.map((read) => spell(read)).join('\n'), expected.elements, title)
    }
  }
})

test('reads stanzas side by side as it reads each', () => {
  const all = samples.join(' \n')
  const whole = outcome(transcribe([new TextEncoder().encode(header + all + footer)]))
  const each = samples.map((sample) =>
    transcribe([new TextEncoder().encode(header + sample)])
      .elements.map((read) => spell(read))
      .join(),
  )
  assert.is(whole.split('\n').slice(1, -1).join('\n'), each.join('\n'))
})

test.run()
