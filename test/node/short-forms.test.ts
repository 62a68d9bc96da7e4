import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ShortForms } from '../../runtime/node/short-forms.ts'

const forms = suite('short forms')

function placed(text: string, before = 3): [bytes: DataView, start: number, length: number] {
  const bytes = new TextEncoder().encode(`${'<'.repeat(before)}${text}${'"'.repeat(4)}`)
  return [new DataView(bytes.buffer), before, text.length]
}

forms('finds each of a few values by its bytes', () => {
  const known = new ShortForms()
  const texts = ['a', 'en', 'set', 'true', 'error', 'normal', 'groupchat', 'unsubscribed']
  for (const text of texts) known.add(text, ...placed(text))
  for (const text of texts) {
    assert.is(known.find(...placed(text, 0)), text)
    for (let at = 0; at < text.length; at++) {
      const other = `${text.slice(0, at)}!${text.slice(at + 1)}`
      assert.is(known.find(...placed(other)), undefined, other)
    }
    assert.is(known.find(...placed(`${text}s`)), undefined)
  }
})

forms('keeps the latest eight, and none that is empty or long', () => {
  const known = new ShortForms()
  for (let value = 0; value < 20; value++) known.add(value, ...placed(String(value)))
  for (let value = 0; value < 20; value++) {
    assert.is(known.find(...placed(String(value))), value < 12 ? undefined : value)
  }
  known.add('', ...placed(''))
  known.add('x', ...placed('x'.repeat(13)))
  assert.is(known.find(...placed('')), undefined)
  assert.is(known.find(...placed('x'.repeat(13))), undefined)
  assert.is(known.find(...placed('19')), 19)
})

forms.run()
