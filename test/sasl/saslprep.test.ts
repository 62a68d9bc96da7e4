import { saslprep as reference } from '@mongodb-js/saslprep'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { SaslFailure } from '../../runtime/sasl/sasl-failure.ts'
import { saslprep } from '../../runtime/sasl/saslprep.ts'

/** What is prepared, and the result; without one it is refused. The first are RFC 4013 §3. */
const cases: readonly (readonly [given: string, why: string, prepared?: string])[] = [
  ['I\u00adX', 'soft hyphen mapped to nothing', 'IX'],
  ['user', 'no transformation', 'user'],
  ['USER', 'case is kept', 'USER'],
  ['\u00aa', 'NFKC', 'a'],
  ['\u2168', 'NFKC', 'IX'],
  ['\u0007', 'prohibited character'],
  ['\u0627\u0031', 'bidirectional check'],
  ['a\u00a0b', 'another space', 'a b'],
  ['a\u3000b', 'ideographic space', 'a b'],
  ['p\u00e4ss', 'letters', 'p\u00e4ss'],
  ['pa\u0308ss', 'composed', 'p\u00e4ss'],
  ['\u{1f600}', 'assigned after Unicode 3.2', '\u{1f600}'],
  ['\u0627a\u0628', 'both directions'],
  ['\u0627\u0628', 'right to left', '\u0627\u0628'],
  [' ~', 'printable ASCII', ' ~'],
  ['a\0', 'control'],
  ['a\x7f', 'control'],
  ['a\n', 'control'],
  ['\u0080', 'control beyond ASCII'],
  ['\ue000', 'private use'],
  ['\ufffe', 'noncharacter'],
  ['\ufffd', 'inappropriate for plain text'],
  ['\u200e', 'changes the display'],
  ['\u{e0041}', 'tagging character'],
  ['\ud800', 'lone surrogate'],
  ['a\udc00', 'lone surrogate'],
  ['', 'empty'],
  ['\u00ad', 'empty when prepared'],
  ['\u00e4'.repeat(200_000), 'long', '\u00e4'.repeat(200_000)],
]

const preparing = suite('saslprep')

for (const [given, why, prepared] of cases) {
  const shown = JSON.stringify(given.length > 20 ? `${given.slice(0, 20)}…` : given)
  preparing(`${prepared === undefined ? 'refuses' : 'takes'} ${shown}: ${why}`, () => {
    const result = attempt(given)
    if (prepared !== undefined) {
      assert.is(result, prepared)
      assert.is(saslprep(prepared, 'password'), prepared)
      return
    }
    assert.instance(result, SaslFailure)
    if (!(result instanceof SaslFailure)) return
    assert.is(result.check, 'properties')
    assert.match(result.message, /^not-authorized: the password /)
    assert.not.match(result.message, /[^ -~]/)
  })
}

preparing('agrees with another implementation on every character, alone and between others', () => {
  let accepted = 0
  for (let codePoint = 0; codePoint <= 0x10ffff; codePoint++) {
    // Nearly all of the planes above are unassigned.
    if (codePoint === 0x30000) codePoint = 0xe0000
    // Two noncharacters of table C.4 that the other takes for unassigned.
    if (codePoint === 0xffffe) codePoint = 0x100000
    const character = String.fromCodePoint(codePoint)
    const contexts = codePoint < 0x20000 ? ['', 'a', '\u05d0'] : ['']
    for (const context of contexts) {
      const text = context + character + context
      const prepared = outcome(() => saslprep(text, 'password'))
      const other = outcome(() => reference(text, { allowUnassigned: true }))
      if (prepared !== other) assert.unreachable(`${codePoint.toString(16)} after ${context}`)
      if (prepared !== undefined) accepted++
    }
  }
  assert.ok(accepted > 400_000, `${accepted} accepted`)
})

preparing.run()

/** The result; `undefined` where it throws, or prepares to nothing, at which the other stumbles. */
function outcome(prepare: () => string): string | undefined {
  try {
    return prepare() || undefined
  } catch {
    return undefined
  }
}

function attempt(text: string): unknown {
  try {
    return saslprep(text, 'password')
  } catch (error) {
    return error
  }
}
