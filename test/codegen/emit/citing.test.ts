import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { citing } from '../../../codegen/src/emit/citing.ts'

/** Texts of the documentation of XEP-0045, and how they read on hover. */
const texts: readonly [text: string, read: string][] = [
  ['The reason (section 7.8.2).', 'The reason (XEP-0045 §7.8.2).'],
  ['Both (sections 5.1 and 5.2).', 'Both (XEP-0045 §5.1 and §5.2).'],
  ['Some (sections 5, 6.1 and 7 to 9).', 'Some (XEP-0045 §5, §6.1 and §7 to §9).'],
  ['See section 6.4.2.', 'See XEP-0045 §6.4.2.'],
  ['The text (RFC 6121 section 5.2.3).', 'The text (RFC 6121 §5.2.3).'],
  ['Of two (XEP-0004 section 3.3, section 4).', 'Of two (XEP-0004 §3.3, XEP-0045 §4).'],
  ['A section of the form.', 'A section of the form.'],
  ['As section 3 of RFC 5545 has it.', 'As section 3 of RFC 5545 has it.'],
  ['The section 2a of a law.', 'The section 2a of a law.'],
]

const test = suite('citing')

for (const [text, read] of texts) {
  test(`cites what is meant by ${JSON.stringify(text)}`, () => {
    assert.is(citing(text, 'XEP-0045'), read)
  })
}

test('names no document where none is known', () => {
  assert.is(citing('The text (section 3).', undefined), 'The text (section 3).')
  assert.is(citing('The text (RFC 6121 section 3).', undefined), 'The text (RFC 6121 §3).')
})

test.run()
