import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Jid } from '../../runtime/jid/jid.ts'
import { JidError } from '../../runtime/jid/jid-error.ts'
import type { JidPart } from '../../runtime/jid/jid-fault.ts'

/** RFC 7622 §3.5, tables 1 and 2, and what each is read as. */
const published: readonly (readonly [string, string | undefined, string, string?])[] = [
  ['juliet@example.com', 'juliet', 'example.com'],
  ['juliet@example.com/foo', 'juliet', 'example.com', 'foo'],
  ['juliet@example.com/foo bar', 'juliet', 'example.com', 'foo bar'],
  ['juliet@example.com/foo@bar', 'juliet', 'example.com', 'foo@bar'],
  ['foo\\20bar@example.com', 'foo\\20bar', 'example.com'],
  ['fussball@example.com', 'fussball', 'example.com'],
  ['fu\u00dfball@example.com', 'fu\u00dfball', 'example.com'],
  ['\u03c0@example.com', '\u03c0', 'example.com'],
  ['\u03a3@example.com/foo', '\u03c3', 'example.com', 'foo'],
  ['\u03c3@example.com/foo', '\u03c3', 'example.com', 'foo'],
  ['\u03c2@example.com/foo', '\u03c2', 'example.com', 'foo'],
  ['king@example.com/\u265a', 'king', 'example.com', '\u265a'],
  ['example.com', undefined, 'example.com'],
  ['example.com/foobar', undefined, 'example.com', 'foobar'],
  ['a.example.com/b@example.net', undefined, 'a.example.com', 'b@example.net'],
  // Table 2 has this one, erratum 4560 takes it out again.
  ['juliet@example.com/ foo', 'juliet', 'example.com', ' foo'],
]

const refused: readonly (readonly [string, JidPart, RegExp])[] = [
  ['"juliet"@example.com', 'localpart', /U\+0022/],
  ['foo bar@example.com', 'localpart', /U\+0020/],
  ['@example.com/', 'localpart', /is empty/],
  // Named as case mapping leaves it: small roman numeral four.
  ['henry\u2163@example.com', 'localpart', /U\+2173/],
  ['\u265a@example.com', 'localpart', /U\+265A/],
  ['juliet@', 'domainpart', /is empty/],
  ['/foobar', 'domainpart', /is empty/],
  ['', 'domainpart', /is empty/],
  ['@', 'domainpart', /is empty/],
  ['/', 'domainpart', /is empty/],
  ['@example.com', 'localpart', /is empty/],
  ['juliet@example.com/', 'resourcepart', /is empty/],
  ['a@b@example.com', 'domainpart', /U\+0040/],
  ['juliet@example.com@', 'domainpart', /U\+0040/],
  [`a@b/${'x'.repeat(4000)}`, 'jid', /longer than 3071/],
]

const parsing = suite('jid: parsing')

for (const [text, localpart, domainpart, resourcepart] of published) {
  parsing(`reads ${JSON.stringify(text)}`, () => {
    const jid = Jid.parse(text)
    assert.is(jid.localpart, localpart)
    assert.is(jid.domainpart, domainpart)
    assert.is(jid.resourcepart, resourcepart)
    assert.is(Jid.parse(jid.toString()).toString(), jid.toString())
  })
}

for (const [text, part, reason] of refused) {
  parsing(`refuses ${JSON.stringify(text.slice(0, 40))} for its ${part}`, () => {
    const error = thrownBy(() => Jid.parse(text))
    assert.is(error.part, part)
    assert.match(error.reason, reason)
    assert.is(error.text, text)
    assert.match(error.message, /^jid-malformed: /)
    assert.ok(error.message.length < 300)
    assert.is(Jid.tryParse(text), undefined)
  })
}

parsing('splits at the first slash, then at the first at sign', () => {
  const jid = Jid.parse('room@service.example/a@b/c')
  assert.is(jid.localpart, 'room')
  assert.is(jid.domainpart, 'service.example')
  assert.is(jid.resourcepart, 'a@b/c')
})

parsing('looks for separators before anything is mapped', () => {
  // Fullwidth solidus and commercial at become what separates parts, too late to separate.
  for (const text of ['a\uff0fb@example.com', 'a\uff20b@example.com', 'a@b\uff0fc', 'b\uff20c']) {
    assert.is(Jid.tryParse(text), undefined, text)
  }
  assert.is(Jid.parse('b/x\uff0fy\uff20z').resourcepart, 'x\uff0fy\uff20z')
})

parsing('limits each part to 1023 bytes, not characters', () => {
  const domain = `${'d'.repeat(63)}.`.repeat(16).slice(0, 1023)
  const longest = `${'l'.repeat(1023)}@${domain}/${'r'.repeat(1023)}`
  assert.is(Jid.parse(longest).toString(), longest)
  assert.is(Jid.tryParse(`${'l'.repeat(1024)}@d`), undefined)
  assert.is(Jid.tryParse(`${domain}d`), undefined)
  assert.is(Jid.tryParse(`d/${'r'.repeat(1024)}`), undefined)
  assert.ok(Jid.tryParse(`d/${'\u00e9'.repeat(511)}`))
  assert.is(Jid.tryParse(`d/${'\u00e9'.repeat(512)}`), undefined)
  assert.ok(Jid.tryParse(`${'\u65e5'.repeat(341)}@d`))
  assert.is(Jid.tryParse(`${'\u65e5'.repeat(342)}@d`), undefined)
  assert.ok(Jid.tryParse(`d/${'\u{1f600}'.repeat(255)}`))
  assert.is(Jid.tryParse(`d/${'\u{1f600}'.repeat(256)}`), undefined)
})

parsing('cuts a long text in the message', () => {
  const error = thrownBy(() => Jid.parse(`a@b c/${'x'.repeat(3000)}\n`))
  assert.ok(error.message.length < 300)
  assert.not.match(error.message, /\n/)
})

parsing.run()

const addresses = suite('jid: addresses')

addresses('has a bare and a full form', () => {
  const jid = Jid.parse('Romeo@Montague.Example/Balcony')
  assert.is(jid.toString(), 'romeo@montague.example/Balcony')
  assert.is(jid.bare.toString(), 'romeo@montague.example')
  assert.is(jid.bare, jid.bare)
  assert.is(jid.bare.bare, jid.bare)
  assert.is(jid.full, jid)
  assert.is(jid.isFull, true)
  assert.is(jid.bare.isFull, false)
  assert.is(jid.nick, 'romeo')
})

addresses('is told apart from its text by whether the text was canonical', () => {
  assert.is(Jid.parse('romeo@montague.example').toString(), 'romeo@montague.example')
  assert.is.not(Jid.parse('ROMEO@montague.example').toString(), 'ROMEO@montague.example')
  assert.is(Jid.parse('montague.example.').toString(), 'montague.example')
})

addresses('compares by the canonical form', () => {
  const jid = Jid.parse('romeo@montague.example/a')
  assert.ok(jid.equals('ROMEO@Montague.EXAMPLE/a'))
  assert.ok(jid.equals(Jid.parse('romeo@montague.example/a')))
  assert.not.ok(jid.equals('romeo@montague.example/A'))
  assert.not.ok(jid.equals(jid.bare))
  assert.not.ok(jid.equals('no jid@'))
})

addresses('is put together from parts, each prepared', () => {
  const jid = Jid.of({ localpart: 'A', domainpart: 'B.example', resourcepart: 'C' })
  assert.is(jid.toString(), 'a@b.example/C')
  assert.is(Jid.of({ domainpart: 'b' }).toString(), 'b')
  // A separator inside a part is never a separator.
  assert.throws(() => Jid.of({ localpart: 'a@b', domainpart: 'c' }), isJidError('localpart'))
  assert.throws(() => Jid.of({ domainpart: 'a@b' }), isJidError('domainpart'))
  assert.throws(() => Jid.of({ domainpart: 'a/b' }), isJidError('domainpart'))
  assert.is(Jid.of({ domainpart: 'a', resourcepart: 'b/c' }).resourcepart, 'b/c')
})

addresses('takes another resourcepart', () => {
  const jid = Jid.parse('romeo@montague.example/a')
  assert.is(jid.withResource('b').toString(), 'romeo@montague.example/b')
  assert.is(jid.toString(), 'romeo@montague.example/a')
  assert.throws(() => jid.withResource(''), isJidError('resourcepart'))
})

addresses('comes from an address or a text', () => {
  const jid = Jid.parse('romeo@montague.example')
  assert.is(Jid.from(jid), jid)
  assert.ok(Jid.from('romeo@montague.example').equals(jid))
  assert.throws(() => Jid.from('@'), isJidError('domainpart'))
})

addresses('is a string in JSON', () => {
  assert.is(JSON.stringify({ jid: Jid.parse('A@b/C') }), '{"jid":"a@b/C"}')
})

addresses('names of the prototype are names like any other', () => {
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    const jid = Jid.parse(`${name}@example.com/${name}`)
    assert.is(jid.localpart, name.toLowerCase())
    assert.is(jid.resourcepart, name)
  }
})

addresses.run()

function isJidError(part: JidPart): (error: unknown) => boolean {
  return (error) => error instanceof JidError && error.part === part
}

function thrownBy(call: () => unknown): JidError {
  try {
    call()
  } catch (error) {
    if (error instanceof JidError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}
