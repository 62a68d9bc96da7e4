import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { sizeDrift, sizeTable, withSizes } from '../package/sizes.ts'

const sizes = [
  { title: 'one class', minified: 12_345, gzip: 5_000 },
  { title: 'everything', minified: 1_234_567, gzip: 300_000 },
]
const readme =
  '# A\n\n<!-- sizes: npm run check:package -- --write -->\n<!-- /sizes -->\n\nMore | text | here |\n'

const test = suite('size table')

test('is written between its marks', () => {
  const written = withSizes(readme, sizes)
  assert.ok(
    written.includes('| one class | 12.3 kB | 5.0 kB |\n| everything | 1234.6 kB | 300.0 kB |\n'),
  )
  assert.ok(written.startsWith('# A\n\n<!--'))
  assert.ok(written.endsWith('<!-- /sizes -->\n\nMore | text | here |\n'))
  assert.is(withSizes(written, sizes), written)
})

test('is right after it was written, and stays so for a few bytes', () => {
  const written = withSizes(readme, sizes)
  assert.equal(sizeDrift(written, sizes), [])
  const near = sizes.map((size) => ({ ...size, minified: size.minified * 1.02 }))
  assert.equal(sizeDrift(written, near), [])
})

test('is wrong when a size has moved, in either column and direction', () => {
  const written = withSizes(readme, sizes)
  for (const moved of [
    { minified: 13_300 },
    { minified: 11_000 },
    { gzip: 5_400 },
    { gzip: 4_500 },
  ]) {
    const drift = sizeDrift(written, [{ ...sizes[0], ...moved } as (typeof sizes)[0]])
    assert.is(drift.length, 1, JSON.stringify(moved))
  }
})

test('is wrong when a bundle is missing or nothing was written', () => {
  assert.equal(sizeDrift(readme, sizes), [
    'one class: not in the table',
    'everything: not in the table',
  ])
  assert.match(sizeTable(sizes), /^\| a bundle of \| minified \| gzip \|\n/)
})

test('needs its place in the README', () => {
  assert.throws(() => withSizes('# A', sizes), /has no <!-- sizes/)
  assert.throws(() => sizeDrift('# A', sizes), /has no <!-- sizes/)
})

test.run()
