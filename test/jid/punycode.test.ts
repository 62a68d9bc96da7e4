import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { decodePunycode } from '../../runtime/jid/punycode.ts'
import { random } from '../support/random.ts'

/** RFC 3492 §7.1, in lower case, and a few short ones. */
const samples: readonly (readonly [encoded: string, decoded: string])[] = [
  [
    'egbpdaj6bu4bxfgehfvwxn',
    '\u0644\u064a\u0647\u0645\u0627\u0628\u062a\u0643\u0644\u0645\u0648\u0634\u0639\u0631\u0628\u064a\u061f',
  ],
  ['ihqwcrb4cv8a8dqg056pqjye', '\u4ed6\u4eec\u4e3a\u4ec0\u4e48\u4e0d\u8bf4\u4e2d\u6587'],
  [
    '4dbcagdahymbxekheh6e0a7fei0b',
    '\u05dc\u05de\u05d4\u05d4\u05dd\u05e4\u05e9\u05d5\u05d8\u05dc\u05d0\u05de\u05d3\u05d1\u05e8\u05d9\u05dd\u05e2\u05d1\u05e8\u05d9\u05ea',
  ],
  [
    'n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa',
    '\u306a\u305c\u307f\u3093\u306a\u65e5\u672c\u8a9e\u3092\u8a71\u3057\u3066\u304f\u308c\u306a\u3044\u306e\u304b',
  ],
  [
    'b1abfaaepdrnnbgefbadotcwatmq2g4l',
    '\u043f\u043e\u0447\u0435\u043c\u0443\u0436\u0435\u043e\u043d\u0438\u043d\u0435\u0433\u043e\u0432\u043e\u0440\u044f\u0442\u043f\u043e\u0440\u0443\u0441\u0441\u043a\u0438',
  ],
  ['-with-super-monkeys-pc58ag80a8qai00g7n9n', '\u5b89\u5ba4\u5948\u7f8e\u6075-with-super-monkeys'],
  ['bcher-kva', 'b\u00fccher'],
  ['fa-hia', 'fa\u00df'],
  ['e28h', '\u{1f600}'],
  ['', ''],
]

const punycode = suite('punycode')

for (const [encoded, decoded] of samples) {
  punycode(`decodes ${JSON.stringify(encoded)}`, () => {
    assert.is(decodePunycode(encoded), decoded)
  })
}

for (const encoded of ['z', '99999999', 'a-!', 'B', '\u00fc']) {
  punycode(`refuses ${JSON.stringify(encoded)}`, () => {
    assert.is(decodePunycode(encoded), undefined)
  })
}

punycode('gives a text or nothing for any letters and digits', () => {
  const next = random(3492)
  let decoded = 0
  for (let round = 0; round < 20_000; round++) {
    let encoded = ''
    for (let i = next.below(60); i >= 0; i--) encoded += next.pick([...'abcdefghijkz019-'])
    if (typeof decodePunycode(encoded) === 'string') decoded++
  }
  assert.ok(decoded > 100 && decoded < 20_000, `${decoded} decoded`)
})

punycode.run()
