import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { globalName, localNames } from '../../../codegen/src/model/class-name.ts'
import { lowerCamel, plural, upperCamel } from '../../../codegen/src/model/names.ts'

/** Wire names, with the property and the class they become. */
const names: readonly [wire: string, property: string, className: string][] = [
  ['delay', 'delay', 'Delay'],
  ['message-type', 'messageType', 'MessageType'],
  ['vCard', 'vCard', 'VCard'],
  ['URL', 'url', 'Url'],
  ['SORT-STRING', 'sortString', 'SortString'],
  ['X400', 'x400', 'X400'],
  ['methodCall', 'methodCall', 'MethodCall'],
  ['a.b_c', 'aBC', 'ABC'],
  ['2fa', '_2fa', '_2fa'],
  ['größe', 'größe', 'Größe'],
  ['__proto__', 'proto', 'Proto'],
  ['_', '', ''],
  ['---', '', ''],
  ['éa-b', 'éaB', 'ÉaB'],
  ['a\u200db', 'aB', 'AB'],
]

/** English plurals as far as names of elements need them. */
const plurals: readonly [one: string, many: string][] = [
  ['item', 'items'],
  ['identity', 'identities'],
  ['key', 'keys'],
  ['query', 'queries'],
  ['address', 'addresses'],
  ['status', 'statuses'],
  ['box', 'boxes'],
  ['match', 'matches'],
  ['features', 'features'],
  ['analysis', 'analysises'],
]

/** Prefixes and names of global components. */
const globals: readonly [prefix: string, name: string, className: string][] = [
  ['', 'message', 'Message'],
  ['Delay', 'delay', 'Delay'],
  ['Chat', 'chat-state', 'ChatState'],
  ['Delay', 'delayed', 'DelayDelayed'],
  ['Roster', 'query', 'RosterQuery'],
  // A name that hides a global is said in full.
  ['Error', 'error', 'ErrorError'],
  ['Set', 'set', 'SetSet'],
]

const test = suite('names')

for (const [wire, property, className] of names) {
  test(`${JSON.stringify(wire)} is the property ${property || '(none)'}`, () => {
    assert.is(lowerCamel(wire), property)
    assert.is(upperCamel(wire), className)
  })
}

for (const [one, many] of plurals) {
  test(`the plural of ${one} is ${many}`, () => {
    assert.is(plural(one), many)
  })
}

for (const [prefix, name, className] of globals) {
  test(`${name} with the prefix ${prefix || '(none)'} is ${className}`, () => {
    assert.is(globalName(prefix, name), className)
  })
}

test('a local element is named after its parent', () => {
  const names = (qualifier?: string): readonly string[] =>
    localNames({
      parent: 'Roster',
      path: ['query', 'item-group'],
      prefix: 'R',
      ...(qualifier === undefined ? {} : { qualifier }),
    })
  assert.equal(names().slice(0, 3), ['RosterItemGroup', 'RQueryItemGroup', 'RosterChildItemGroup'])
  assert.is(names('Data')[1], 'RosterDataItemGroup')
})

test.run()
