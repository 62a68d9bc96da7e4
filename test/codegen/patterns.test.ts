import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { readPattern, translatePattern } from '../../codegen/src/pattern/translate-pattern.ts'
import { frontOf } from '../support/inline-schemas.ts'

const test = suite('patterns')

/** A pattern, what matches it, and what does not. */
const patterns: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['[a-z]+', ['abc'], ['', 'Abc', 'abc\n']],
  ['a|bc', ['a', 'bc'], ['ac', 'abc']],
  ['.', ['x', '\u{1f600}', '\u2028'], ['\n', '\r', '']],
  ['^a$', ['^a$'], ['a']],
  ['a/b', ['a/b'], ['ab']],
  ['--\\d\\-', ['--1-'], ['1']],
  ['[^a]*', ['', 'xyz'], ['xaz']],
  ['[a-z-[aeiou]]+', ['xyz'], ['xaz', '-', '']],
  ['[^a-c-[x]]', ['d', '-'], ['a', 'x']],
  ['[\\p{L}-[a-m-[c]]]+', ['zcz', 'Ω'], ['abc', '1']],
  ['[a\\-z]+', ['a-z'], ['b']],
  ['[-a]+', ['-a'], ['b']],
  ['[a-]+', ['a-'], ['b']],
  ['[+\\-]?[0-9]+', ['+1', '-1', '1'], ['+', '*1']],
  ['[.*+?(){}|&!#]+', ['.*+?(){}|&!#', '&&'], ['a', '-']],
  ['[\\i-[:]][\\c-[:]]*', ['a', '_x.y-1', 'é'], ['1a', 'a:b', ':a']],
  ['\\i\\c*', [':a', 'a:b'], ['-a', 'a b']],
  ['\\I\\C', ['1 '], ['a1']],
  ['\\d{1,3}', ['1', '٣'], ['', '1234', 'a']],
  ['\\D+', ['ab'], ['a1']],
  ['\\s*\\S+', [' \t\n\rx'], ['\u00a0 ', 'x ']],
  ['\\w+', ['aé1$'], ['a b', 'a.b', 'a-b']],
  ['\\W', ['.', ' ', '-'], ['a']],
  ['[\\w.]+', ['a.b'], ['a-b']],
  ['[^\\d\\s]+', ['abc'], ['a1', 'a b']],
  ['\\p{Lu}\\P{Lu}', ['Aa', 'A1'], ['AA', 'aa']],
  ['\\p{IsBasicLatin}*', ['', 'az~'], ['é']],
  ['\\P{IsBasicLatin}', ['é'], ['e']],
  ['[\\p{IsGreek}a]+', ['αa'], ['b', 'я']],
  ['\\p{IsHangulSyllables}', ['각'], ['\ud7b0']],
  ['\\p{IsSpecials}', ['\ufffd'], ['\uffef']],
  ['\\n\\r\\t\\\\\\.\\[\\]\\^\\{\\}\\(\\)\\?\\*\\+\\|', ['\n\r\t\\.[]^{}()?*+|'], ['n']],
  ['a{0}b{2}c{1,}d{0,1}', ['bbc', 'bbccd'], ['abbc', 'bc', 'bbcdd']],
  ['(ab|c)*', ['', 'abcab'], ['a']],
]

for (const [pattern, matching, others] of patterns) {
  test(`${pattern} matches what it says, whole`, () => {
    const source = translatePattern(pattern)
    assert.ok(source !== undefined)
    const expression = new RegExp(`^(?:${source})$`, 'u')
    for (const text of matching) assert.ok(expression.test(text), JSON.stringify(text))
    for (const text of others) assert.not.ok(expression.test(text), JSON.stringify(text))
  })
}

for (const pattern of [
  '[',
  '(',
  'a**',
  '\\p{Foo}',
  '\\p{IsNowhere}',
  '[]',
  '[a-[b]c]',
  '(?:a)',
  '\\',
  '*',
]) {
  test(`${pattern} is no pattern`, () => {
    assert.is(translatePattern(pattern), undefined)
  })
}

/** Patterns that a value can be matched with in more and more ways, and like ones that it cannot. */
const exponential: readonly (readonly [pattern: string, isSo: boolean])[] = [
  ['(a+)+c', true],
  ['(a*)*b', true],
  ['(a|a)*b', true],
  ['(a|aa)+b', true],
  ['(a*a*)*b', true],
  ['(ab|abc|c)*d', true],
  ['([a-z0-9]+-?)+', true],
  ['(\\w+\\s?)*x', true],
  ['(([^a-z])+)+x', true],
  ['(\\p{L}|\\p{Lu})*1', true],
  ['((a{0,1000}){0,1000}){0,1000}b', true],
  ['(a+b)+c', false],
  ['(ab|a)*', false],
  ['(ab|cd)*', false],
  ['((a|b)c)*', false],
  ['(a?)*b', false],
  ['([a-z]+\\.)*[a-z]+', false],
  ['(\\d{1,3}\\.){3}\\d{1,3}', false],
  ['([0-9]{2}){3}', false],
  ['[a-z]{2,3}(-[a-z0-9]{2,8})*', false],
  ['([\\i-[:]][\\c-[:]]*)(:x)*', false],
  ['(\\p{Ll}|\\p{Lu})*1', false],
]

for (const [pattern, isSo] of exponential) {
  test(`${pattern} can ${isSo ? '' : 'not '}be matched in ever more ways`, () => {
    assert.type(readPattern(pattern), 'string')
    assert.type(translatePattern(pattern), isSo ? 'undefined' : 'string')
  })
}

/** Patterns that are large to judge: what is too large is not matched either. */
const large: readonly (readonly [title: string, pattern: string, isMatched: boolean])[] = [
  ['the same character 119 times', `(${new Array(119).fill('a').join('|')})*`, false],
  ['119 classes with much in common', `(${classes(119, 'a-z')})*`, false],
  ['190 classes with nothing in common', `(${classes(190, '')})*`, true],
  ['more classes than are judged', `(${classes(201, '')})*`, false],
  ['bounds in bounds in bounds', `${'('.repeat(90)}a${'){2,9}'.repeat(90)}`, false],
  ['400,000 characters in a loop', `(${'(a|b)c'.repeat(200_000)})*`, false],
  ['400,000 characters in none', 'ab'.repeat(200_000), true],
]

for (const [title, pattern, isMatched] of large) {
  test(`a pattern of ${title} is judged without taking for ever itself`, () => {
    assert.type(readPattern(pattern), 'string')
    assert.type(translatePattern(pattern), isMatched ? 'string' : 'undefined')
  })
}

function classes(count: number, common: string): string {
  const own = (index: number): string => String.fromCodePoint(0x4e00 + index)
  return Array.from({ length: count }, (_, index) => `[${common}${own(index)}]`).join('|')
}

test('a pattern that takes for ever is told, and no value is matched with it', () => {
  const { diagnostics } = frontOf(
    '<xs:simpleType name="t"><xs:restriction base="xs:string"><xs:pattern value="(a+)+b"/></xs:restriction></xs:simpleType>',
  )
  assert.equal(
    diagnostics.list.map(({ code, message }) => [code, message]),
    [['A5', "'(a+)+b' can be matched in too many ways"]],
  )
})

test.run()
