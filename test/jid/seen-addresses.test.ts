import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Jid } from '../../runtime/jid/jid.ts'
import { SeenAddresses } from '../../runtime/jid/seen-addresses.ts'
import { random } from '../support/random.ts'

const addresses = suite('seen addresses')

/** The text somewhere among other bytes, as the buffer of a stream has it. */
function placed(text: string, before = 3): [bytes: DataView, start: number, length: number] {
  const bytes = new TextEncoder().encode(`${'<'.repeat(before)}${text}${'"'.repeat(4)}`)
  return [new DataView(bytes.buffer), before, text.length]
}

addresses('finds what was added, wherever it stands', () => {
  const seen = new SeenAddresses()
  const jid = Jid.from('romeo@montague.example/balcony')
  assert.is(seen.find(...placed(jid.toString())), undefined)
  seen.add(jid, ...placed(jid.toString()))
  for (const before of [0, 1, 2, 3, 4, 101]) {
    assert.is(seen.find(...placed(jid.toString(), before)), jid)
  }
})

addresses('finds nothing else, a byte different anywhere', () => {
  const seen = new SeenAddresses()
  const text = 'juliet@capulet.example/chamber'
  seen.add(Jid.from(text), ...placed(text))
  for (let at = 0; at < text.length; at++) {
    const other = `${text.slice(0, at)}_${text.slice(at + 1)}`
    assert.is(seen.find(...placed(other)), undefined, other)
  }
  assert.is(seen.find(...placed(text.slice(1))), undefined)
  assert.is(seen.find(...placed(text.slice(0, -1))), undefined)
  assert.is(seen.find(...placed(`${text}s`)), undefined)
})

addresses('keeps neither the shortest nor long ones', () => {
  const seen = new SeenAddresses()
  for (const text of ['a.b', `a@b/${'x'.repeat(61)}`]) {
    seen.add(Jid.from(text), ...placed(text))
    assert.is(seen.find(...placed(text)), undefined, text)
  }
  for (const text of ['a@bc', `a@b/${'x'.repeat(60)}`]) {
    seen.add(Jid.from(text), ...placed(text))
    assert.is(seen.find(...placed(text))?.toString(), text)
  }
})

addresses('never takes one for another, however many there are', () => {
  const seen = new SeenAddresses()
  const next = random(7)
  let found = 0
  for (let round = 0; round < 20_000; round++) {
    const text = `u${next.below(3000)}@host${next.below(3)}.example/r`
    const known = seen.find(...placed(text))
    if (known === undefined) seen.add(Jid.from(text), ...placed(text))
    else {
      found++
      assert.is(known.toString(), text)
    }
  }
  assert.ok(found > 1000, `${found} found`)
})

addresses.run()
