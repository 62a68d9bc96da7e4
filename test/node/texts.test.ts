import { Message, Presence, StanzaErrorElement } from 'typed-xmpp/rfc6120'
import { Texts } from 'typed-xmpp/node'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parsed } from './round-trips.ts'

/** The languages there are, the one asked for, and the one that suits. */
const choices: readonly (readonly [
  languages: readonly (string | undefined)[],
  asked: string | undefined,
  found: string | undefined,
])[] = [
  [['en', 'de'], 'de', 'de'],
  [['en', 'de'], 'DE', 'de'],
  [['en', 'DE'], 'de', 'DE'],
  [['en', 'de'], 'de-CH', 'de'],
  [['en', 'de-AT'], 'de-CH', 'de-AT'],
  [['en', 'de-CH-1996', 'de-CH'], 'de-CH', 'de-CH'],
  [['de-CH', 'de'], 'de-CH-1996', 'de-CH'],
  [['en', 'de-CH'], 'de', 'de-CH'],
  [['en', undefined], 'fr', undefined],
  [['en', 'de'], 'fr', 'en'],
  [['en', undefined], undefined, undefined],
  [['en', 'de'], undefined, 'en'],
  [['dex', 'en'], 'de', 'dex'],
  [['en', 'den'], 'de-DE', 'en'],
  [['', 'en'], 'en', 'en'],
]

const test = suite('texts')

for (const [languages, asked, found] of choices) {
  test(`of ${languages.map(String)}, ${found} suits ${asked} best`, () => {
    const message = new Message({ bodies: languages.map((lang) => ({ lang, text: String(lang) })) })
    assert.is(message.bodies.byLang(asked)?.lang, found === 'dex' ? 'dex' : found)
  })
}

test('the shortcut is the text of the language of the node', () => {
  const xml = "<message xml:lang='de'><body xml:lang='en'>en</body><body>de</body></message>"
  assert.is(parsed(Message, xml).body, 'de')
  assert.is(parsed(Message, xml.replace(" xml:lang='de'", '')).body, 'de')
  assert.is(parsed(Message, xml.replace("xml:lang='de'", "xml:lang='fr'")).body, 'de')
  const none =
    "<message xml:lang='fr'><body xml:lang='en'>en</body><body xml:lang='de'>de</body></message>"
  assert.is(parsed(Message, none).body, 'en')
})

test('the shortcut and its texts are set from each other', () => {
  const message = new Message({ body: 'x' })
  assert.equal([...message.bodies], [{ lang: undefined, text: 'x' }])
  assert.is(new Message({ bodies: 'x' }).body, 'x')
  assert.is(new Message({ bodies: [{ lang: 'de', text: 'y' }] }).body, 'y')
  assert.is(new Message({ bodies: [{ text: 'x' }], body: 'x' }).body, 'x')
  assert.is(new Message({ bodies: [] }).body, undefined)
})

test('texts without a language are of that of the node', () => {
  const presence = new Presence({ lang: 'de', status: 'weg' })
  assert.equal([...presence.statuses], [{ lang: 'de', text: 'weg' }])
  const error = new StanzaErrorElement({ type: 'wait', condition: 'gone', text: 't' })
  assert.equal([...error.texts], [{ lang: undefined, text: 't' }])
})

test('texts are an array', () => {
  const { bodies } = new Message({
    bodies: [
      { lang: 'en', text: 'a' },
      { lang: 'de', text: 'b' },
    ],
  })
  assert.instance(bodies, Texts)
  assert.is(bodies.length, 2)
  assert.equal(
    bodies.map(({ text }) => text),
    ['a', 'b'],
  )
  assert.not.instance(
    bodies.filter(() => true),
    Texts,
  )
  assert.is(bodies.find(({ lang }) => lang === 'de')?.text, 'b')
})

test('no texts are none, and cannot be added to', () => {
  const { bodies } = new Message()
  assert.is(bodies.length, 0)
  assert.is(bodies.byLang('de'), undefined)
  assert.throws(() => (bodies as unknown as { push(item: object): void }).push({ text: 'x' }))
  assert.is(new Message().bodies.length, 0)
})

test.run()
