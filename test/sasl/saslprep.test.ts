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
  ['\u00e4'.repeat(5000), 'too long'],
  ['\u00e4'.repeat(4096), 'long', '\u00e4'.repeat(4096)],
  ['a'.repeat(5000), 'long ASCII', 'a'.repeat(5000)],
]

const preparing = suite('saslprep')

for (const [given, why, prepared] of cases) {
  const shown = JSON.stringify(given.length > 20 ? `${given.slice(0, 20)}…` : given)
  preparing(`${prepared === undefined ? 'refuses' : 'takes'} ${shown}: ${why}`, async () => {
    const outcome = await saslprep(given, 'password', {}).catch((error: unknown) => error)
    if (prepared !== undefined) {
      assert.is(outcome, prepared)
      assert.is(await saslprep(prepared, 'password', {}), prepared)
      return
    }
    assert.instance(outcome, SaslFailure)
    if (!(outcome instanceof SaslFailure)) return
    assert.is(outcome.check, 'properties')
    assert.match(outcome.message, /^not-authorized: the password /)
    assert.not.match(outcome.message, /[^ -~]/)
  })
}

preparing('leaves text beyond ASCII to the platform where it can do it', async () => {
  const asked: string[] = []
  const platform = {
    saslprep: (text: string): string => {
      asked.push(text)
      return text.normalize('NFKC')
    },
  }
  assert.is(await saslprep('p\u00e4ss', 'password', platform), 'p\u00e4ss')
  assert.is(await saslprep('pass', 'password', platform), 'pass')
  assert.equal(asked, ['p\u00e4ss'])
})

preparing.run()
