/** The examples of the XEPs: read, written, read again. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Element, parseElement, XmlError } from '../../runtime/xml/index.ts'
import { bytesOf } from '../support/chunks.ts'
import { corpus } from '../support/corpus.ts'
import { random } from '../support/random.ts'
import { skip } from '../support/skip.ts'
import { header, transcribe } from './transcript.ts'
import { readWithSaxes, spell } from './trees.ts'

const test = suite('corpus of examples')
const stanzas = corpus('xep-stanzas')

if (stanzas === undefined) {
  skip(
    test,
    'reads every example, and writes it so that it is read again',
    'no corpus beside the repository',
  )
} else {
  test('reads every example, and writes it so that it is read again', () => {
    let refused = 0
    for (const { xml } of stanzas) {
      const element = read(xml)
      if (element === undefined) {
        refused++
        continue
      }
      assert.is(spell(element), readWithSaxes(`${header}${xml}</stream:stream>`).elements, xml)
      assert.ok(parseElement(String(element), { namespace: '', prefixes: {} }).equals(element), xml)
    }
    assert.is(stanzas.length, 4167)
    assert.is(refused, 31)
  })

  test('reads every example cut at arbitrary bytes', () => {
    const source = random(30)
    for (const { xml } of stanzas) {
      const whole = read(xml)
      if (whole === undefined) continue
      const pieces: Uint8Array[] = []
      const bytes = bytesOf(header + xml)
      for (let at = 0; at < bytes.length; ) {
        const size = 1 + source.below(64)
        pieces.push(bytes.subarray(at, at + size))
        at += size
      }
      const { elements, error } = transcribe(pieces)
      assert.is(error, undefined, xml)
      assert.is(elements.length, 1, xml)
      assert.ok(elements[0]!.equals(whole), xml)
    }
  })
}

/** The example, or undefined when it holds what a stream may not carry. */
function read(xml: string): Element | undefined {
  try {
    return parseElement(xml)
  } catch (error) {
    assert.instance(error, XmlError, xml)
    assert.is((error as XmlError).condition, 'restricted-xml', xml)
    assert.match(xml, /<!--|<\?/)
    return undefined
  }
}

test.run()
