import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Jid } from '../../runtime/jid/jid.ts'
import { JidFault } from '../../runtime/jid/jid-fault.ts'
import { prepareDomainpart } from '../../runtime/jid/domainpart.ts'
import { prepareLocalpart } from '../../runtime/jid/localpart.ts'
import { prepareResourcepart } from '../../runtime/jid/resourcepart.ts'
import { random } from '../support/random.ts'

/** What is prepared, and the result; without one it is refused. */
type Case = readonly [given: string, why: string, prepared?: string]

/** UsernameCaseMapped, RFC 8265 §3.3, and the characters RFC 7622 §3.3.1 takes away. */
const localparts: readonly Case[] = [
  ['Juliet', 'case mapping', 'juliet'],
  ['!#$%()*+,-.;=?[\\]^_`{|}~', 'all other ASCII', '!#$%()*+,-.;=?[\\]^_`{|}~'],
  ...Array.from('"&\'/:<>@ \0\t\n\x7f', (c): Case => [`a${c}b`, 'excluded ASCII']),
  ...Array.from(
    '\uff02\uff06\uff07\uff0f\uff1a\uff1c\uff1e\uff20',
    (c): Case => [c, 'excluded ASCII in fullwidth form'],
  ),
  ['\uff26\uff2f\uff2f', 'fullwidth', 'foo'],
  ['\uff76\uff9e', 'halfwidth, then composed', '\u30ac'],
  ['e\u0301', 'NFC', '\u00e9'],
  ['\u00c9', 'case mapping beyond ASCII', '\u00e9'],
  ['\u0130', 'case mapping to two code points', 'i\u0307'],
  ['\u0391\u03a3', 'final sigma', '\u03b1\u03c2'],
  ['\u1100\u1161', 'conjoining jamo that compose', '\uac00'],
  ['\u1100', 'conjoining jamo that do not'],
  ['\u00df', 'exception, valid', '\u00df'],
  ['\u06fd\u06fe', 'exceptions, valid', '\u06fd\u06fe'],
  ['\u0640', 'exception, disallowed'],
  ['\u303b', 'exception, disallowed'],
  ['\u2163', 'compatibility character'],
  ['\ufb00', 'compatibility character'],
  ['\u265a', 'symbol'],
  ['\u{1f600}', 'symbol beyond the basic plane'],
  ['\u00a0', 'space'],
  ['\u3000', 'ideographic space'],
  ['\u00ad', 'ignorable'],
  ['\u034f', 'ignorable'],
  ['\u200b', 'ignorable'],
  ['\u202e', 'direction override'],
  ['\ufeff', 'byte order mark'],
  ['\ue000', 'private use'],
  ['\ufdd0', 'noncharacter'],
  ['\u{1ffff}', 'noncharacter'],
  ['\u0378', 'unassigned'],
  ['\ud800', 'lone surrogate'],
  ['a\udc00b', 'lone surrogate'],
  ['\u0085', 'control'],
  // Contextual rules, RFC 5892 appendix A.
  ['col\u00b7lega', 'middle dot between l', 'col\u00b7lega'],
  ['L\u00b7L', 'middle dot between l, after case mapping', 'l\u00b7l'],
  ['a\u00b7b', 'middle dot elsewhere'],
  ['l\u00b7', 'middle dot at the end'],
  ['\u00b7l', 'middle dot at the start'],
  ['\u0375\u03b1', 'keraia before Greek', '\u0375\u03b1'],
  ['\u0375a', 'keraia before Latin'],
  ['\u0375', 'keraia alone'],
  ['\u05d0\u05f3', 'geresh after Hebrew', '\u05d0\u05f3'],
  ['\u05d0\u05f4\u05d1', 'gershayim after Hebrew', '\u05d0\u05f4\u05d1'],
  ['\u05f3\u05d0', 'geresh first'],
  ['a\u30fb\u30ab', 'katakana middle dot with Katakana', 'a\u30fb\u30ab'],
  ['\u30fb\u4e00', 'katakana middle dot with Han', '\u30fb\u4e00'],
  ['a\u30fbb', 'katakana middle dot in Latin'],
  ['\u30fb', 'katakana middle dot alone'],
  ['\u0915\u094d\u200d\u0937', 'joiner after virama', '\u0915\u094d\u200d\u0937'],
  ['\u0915\u094d\u200c\u0937', 'non-joiner after virama', '\u0915\u094d\u200c\u0937'],
  [
    '\u{11035}\u{11046}\u200d\u{11035}',
    'joiner after a virama of two units',
    '\u{11035}\u{11046}\u200d\u{11035}',
  ],
  ['\u0628\u200c\u0628', 'non-joiner between joining letters', '\u0628\u200c\u0628'],
  ['\u0628\u064e\u200c\u064e\u0628', 'non-joiner, marks between', '\u0628\u064e\u200c\u064e\u0628'],
  ['\u0627\u200c\u0628', 'non-joiner after a letter that joins to the right only'],
  ['\u0628\u200c', 'non-joiner at the end'],
  ['\u200c\u0628', 'non-joiner at the start'],
  ['\u0628\u200c\u200c\u0628', 'two non-joiners'],
  ['\u0628\u200d\u0628', 'joiner between joining letters'],
  ['a\u200cb', 'non-joiner in Latin'],
  ['a\u200db', 'joiner in Latin'],
  ['\u0628\u0661\u0662', 'Arabic-Indic digits', '\u0628\u0661\u0662'],
  ['\u0628\u06f1\u06f2', 'extended Arabic-Indic digits', '\u0628\u06f1\u06f2'],
  ['\u0628\u0661\u06f2', 'both sets of digits'],
  // The Bidi Rule, RFC 5893 §2, condition by condition.
  ['1\u05d0', 'condition 1: begins with a digit'],
  ['\u0301\u05d0', 'condition 1: begins with a mark'],
  ['\u0661\u05d0', 'condition 1: begins with an Arabic digit'],
  ['\u05d0a', 'condition 2: Latin in right-to-left text'],
  ['\u05d0\u05d11', 'condition 3: ends with a digit', '\u05d0\u05d11'],
  ['\u05d0\u05d1\u05b0', 'condition 3: ends with a mark', '\u05d0\u05d1\u05b0'],
  ['\u05d0\u05d1-', 'condition 3: ends with a hyphen'],
  ['\u05d01\u0661', 'condition 4: both kinds of digits'],
  ['a\u05d0', 'condition 5: Hebrew in left-to-right text'],
  ['a\u0661', 'condition 5: Arabic digit in left-to-right text'],
  ['\u05d0.\u05d1', 'punctuation inside', '\u05d0.\u05d1'],
  ['1a-', 'no rule without right-to-left text', '1a-'],
  ['', 'empty'],
]

/** OpaqueString, RFC 8265 §4.2. */
const resourceparts: readonly Case[] = [
  ['Balcony', 'case is kept', 'Balcony'],
  ['a@b/c', 'separators', 'a@b/c'],
  [' foo ', 'spaces outside', ' foo '],
  ['a\u00a0b\u2003c\u3000d', 'other spaces become spaces', 'a b c d'],
  ['e\u0301', 'NFC', '\u00e9'],
  ['\uff32', 'fullwidth is kept', '\uff32'],
  ['\u2163\ufb00', 'compatibility characters are kept', '\u2163\ufb00'],
  ['\u265a\u{1f600}', 'symbols', '\u265a\u{1f600}'],
  ['a\u05d0', 'no Bidi Rule', 'a\u05d0'],
  ['\u1100\u1161', 'conjoining jamo that compose', '\uac00'],
  ['col\u00b7lega', 'contextual rule met', 'col\u00b7lega'],
  ['a\u00b7b', 'contextual rule broken'],
  ['a\u200db', 'joiner'],
  ['a\0', 'control'],
  ['a\tb', 'control'],
  ['a\x7f', 'control'],
  ['\u0085', 'control'],
  ['\u00ad', 'ignorable'],
  ['\ufeff', 'byte order mark'],
  ['\ue000', 'private use'],
  ['\ufffe', 'noncharacter'],
  ['\ud83d', 'lone surrogate'],
  ['\u0378', 'unassigned'],
  ['\u0640', 'exception, disallowed'],
  ['', 'empty'],
]

/** IDNA2008 labels, IP literals, and what a URL parser would make of them. */
const domainparts: readonly Case[] = [
  ['EXAMPLE.COM', 'case', 'example.com'],
  ['example.com.', 'trailing dot', 'example.com'],
  ['localhost', 'one label', 'localhost'],
  ['a--b.example', 'hyphens inside', 'a--b.example'],
  ['3com.example', 'digit first', '3com.example'],
  ['1', 'one number is a label', '1'],
  ['0x7f.1', 'not an address', '0x7f.1'],
  ['1.2.3', 'three numbers are labels', '1.2.3'],
  ['127.0.0.1', 'IPv4', '127.0.0.1'],
  ['255.255.255.255', 'IPv4', '255.255.255.255'],
  ['256.0.0.1', 'IPv4 out of range'],
  ['127.0.0.01', 'IPv4 with a leading zero'],
  ['[::1]', 'IPv6', '[::1]'],
  ['[2001:0DB8:0:0:0:0:0:1]', 'IPv6, shortened', '[2001:db8::1]'],
  ['[::ffff:192.0.2.1]', 'IPv6 with IPv4 inside', '[::ffff:c000:201]'],
  ['[::g]', 'IPv6 with a letter'],
  ['[1::2::3]', 'IPv6 shortened twice'],
  ['[::1', 'IPv6 not closed'],
  ['[::1]:80', 'IPv6 and port'],
  ['[fe80::1%25eth0]', 'IPv6 with a zone'],
  ['[]', 'empty brackets'],
  ['::1', 'IPv6 without brackets'],
  ['', 'empty'],
  ['.', 'dot alone'],
  ['..', 'dots alone'],
  ['a..b', 'empty label'],
  ['.a', 'empty first label'],
  ['a..', 'two trailing dots'],
  ['-a.example', 'hyphen first'],
  ['a-.example', 'hyphen last'],
  ['a_b.example', 'underscore'],
  ['a b.example', 'space'],
  ['a%20b.example', 'percent encoding'],
  ['example.com:80', 'port'],
  ['a@b', 'user information'],
  ['a\\b', 'backslash'],
  ['a?b', 'query'],
  ['a#b', 'fragment'],
  ['a\tb', 'tab, which URL parsers drop'],
  ['b\tü', 'tab, which URL parsers drop'],
  ['ü\n', 'line feed, which URL parsers drop'],
  ['ü/x', 'solidus'],
  ['ü@x', 'commercial at'],
  ['ü:x', 'colon'],
  ['ü%41', 'percent encoding'],
  ['a'.repeat(63), 'longest label', 'a'.repeat(63)],
  ['a'.repeat(64), 'label too long'],
  ['b\u00fccher.example', 'U-label', 'b\u00fccher.example'],
  ['BU\u0308CHER.example', 'U-label, case and NFC', 'b\u00fccher.example'],
  ['XN--BCHER-KVA.example', 'A-label', 'b\u00fccher.example'],
  ['fa\u00df.example', 'sharp s is kept', 'fa\u00df.example'],
  ['xn--fa-hia.example', 'A-label with sharp s', 'fa\u00df.example'],
  ['\u65e5\u672c\u8a9e.example', 'Japanese', '\u65e5\u672c\u8a9e.example'],
  ['\uff25\uff38\uff0e\uff43\uff4f\uff4d', 'fullwidth, dot included', 'ex.com'],
  [`${'\u00e9'.repeat(57)}.example`, 'longest U-label', `${'\u00e9'.repeat(57)}.example`],
  [`${'\u00e9'.repeat(58)}.example`, 'U-label whose A-label is too long'],
  ['xn--.example', 'A-label of nothing'],
  ['xn--abc-.example', 'A-label of ASCII'],
  ['xn--a.example', 'A-label that does not decode'],
  ['xn--a-ecp.example', 'A-label of what is mapped away'],
  ['xn--99999999.example', 'A-label beyond Unicode'],
  ['\u2163.example', 'compatibility character that maps to ASCII'],
  ['\u2100.example', 'compatibility character that maps to a solidus'],
  ['a\u3002b', 'ideographic full stop'],
  ['\u00ad.example', 'ignorable'],
  ['\u{1f600}.example', 'symbol, no IDNA2008 label'],
  ['a\u00b7b.example', 'contextual rule broken'],
  ['l\u00b7l.example', 'contextual rule met', 'l\u00b7l.example'],
  ['\u0301a.example', 'begins with a mark'],
  ['a\u200db.example', 'joiner'],
  ['\u05d0\u05d1.example', 'Hebrew', '\u05d0\u05d1.example'],
  ['\u05d0a.example', 'Bidi Rule within a label'],
  ['9abc.example', 'no Bidi Rule without right-to-left labels', '9abc.example'],
  ['9abc.\u05d0\u05d1', 'Bidi Rule across labels'],
  ['\ud800.example', 'lone surrogate'],
  ['\u0378.example', 'unassigned'],
]

const profiles = [
  { name: 'localpart', prepare: prepareLocalpart, cases: localparts },
  { name: 'resourcepart', prepare: prepareResourcepart, cases: resourceparts },
  { name: 'domainpart', prepare: prepareDomainpart, cases: domainparts },
] as const

const preparation = suite('jid: preparation')

for (const { name, prepare, cases } of profiles) {
  for (const [given, why, prepared] of cases) {
    const shown = JSON.stringify(given.length > 40 ? `${given.slice(0, 40)}…` : given)
    preparation(`${prepared === undefined ? 'refuses' : 'takes'} ${name} ${shown}: ${why}`, () => {
      const result = prepare(given)
      if (prepared === undefined) {
        assert.instance(result, JidFault, `became ${JSON.stringify(result)}`)
        return
      }
      assert.is(result instanceof JidFault ? result.reason : result, prepared)
      assert.is(prepare(prepared), prepared, 'prepared again it changes')
    })
  }
}

preparation('reads whatever characters come, and what it gives is stable', () => {
  const next = random(7622)
  const alphabet = [
    ...Array.from('aZ0-.@/ :[]\\%_\0\u00df\u03a3\u0130\u00b7l\u0301\u05d0\u0628\u0661\u200c\u200d'),
    ...['\uff41', '\uff0f', '\u3000', '\u2163', '\ud83d', '\ude00', '\u{1f600}', '\u094d', 'xn--'],
  ]
  let accepted = 0
  for (let round = 0; round < 20_000; round++) {
    let text = round % 2 === 0 ? '' : 'a@b/'
    const length = Math.floor(next() * 8)
    for (let i = 0; i < length; i++) text += alphabet[Math.floor(next() * alphabet.length)]
    const jid = Jid.tryParse(text)
    if (!jid) continue
    accepted++
    assert.is(Jid.parse(jid.toString()).toString(), jid.toString(), JSON.stringify(text))
    const { localpart, domainpart, resourcepart } = Jid.parse(jid.toString())
    assert.equal(
      [localpart, domainpart, resourcepart],
      [jid.localpart, jid.domainpart, jid.resourcepart],
    )
  }
  assert.ok(accepted > 2000, `only ${accepted} accepted`)
})

preparation.run()
