import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { cachedJid, jidCache } from '../../runtime/jid/jid-cache.ts'

const cache = suite('jid cache')

cache('gives the same object for the same text', () => {
  const read = jidCache(10)
  const jid = read('romeo@montague.example/a')
  assert.is(jid?.resourcepart, 'a')
  assert.is(read('romeo@montague.example/a'), jid)
  assert.is(cachedJid('romeo@montague.example/a'), cachedJid('romeo@montague.example/a'))
})

cache('keeps a text apart from its canonical form', () => {
  const read = jidCache(10)
  const upper = read('ROMEO@montague.example')
  assert.is(upper?.toString(), 'romeo@montague.example')
  assert.is(read('ROMEO@montague.example'), upper)
  assert.ok(read('romeo@montague.example')?.equals(upper ?? ''))
})

cache('gives nothing for what is no address, however often', () => {
  const read = jidCache(10)
  for (const text of [
    '',
    '@',
    'a@',
    'a b@c',
    'c/\ud800',
    '\ufeffc',
    'c/\ufeff',
    'x'.repeat(5000),
  ]) {
    assert.is(read(text), undefined, JSON.stringify(text.slice(0, 20)))
    assert.is(read(text), undefined, JSON.stringify(text.slice(0, 20)))
  }
})

cache('forgets what was not seen for two generations', () => {
  const read = jidCache(10)
  const kept = read('kept.example')
  const forgotten = read('forgotten.example')
  for (let i = 0; i < 100; i++) {
    read(`n${i}.example`)
    assert.is(read('kept.example'), kept)
  }
  assert.is.not(read('forgotten.example'), forgotten)
})

cache('reads long addresses without keeping them', () => {
  const read = jidCache(10)
  const text = `a@b/${'x'.repeat(300)}`
  assert.is(read(text)?.toString(), text)
  assert.is.not(read(text), read(text))
})

cache('takes names of the prototype for texts', () => {
  const read = jidCache(10)
  assert.is(read('constructor')?.domainpart, 'constructor')
  assert.is(read('__proto__'), undefined)
})

cache.run()
