/** Diagnostics: order, severity, and how they are printed. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { formatGithub, formatText } from '../../codegen/src/cli/format.ts'
import { terminalProgress } from '../../codegen/src/cli/terminal-progress.ts'
import { diagnosticCodes } from '../../codegen/src/diagnostic-codes.ts'
import { type Diagnostic, Diagnostics } from '../../codegen/src/diagnostics.ts'
import { nearest } from '../../codegen/src/text/nearest.ts'
import { sourceFiles } from '../conventions/sources.ts'

const location = { file: 'a,b:c.xsd', line: 3, column: 7 }

/** Diagnostics as text and as a workflow command. */
const printed: readonly [diagnostic: Diagnostic, text: string, github: string][] = [
  [
    { severity: 'error', code: 'Q6', message: 'not there', location },
    'a,b:c.xsd:3:7: error Q6: not there',
    '::error file=a%2Cb%3Ac.xsd,line=3,col=7,title=Q6::not there',
  ],
  [
    { severity: 'warning', code: 'A1', message: '100%', location, hint: 'Do it.' },
    'a,b:c.xsd:3:7: warning A1: 100%\n  Do it.',
    '::warning file=a%2Cb%3Ac.xsd,line=3,col=7,title=A1::100%25. Do it.',
  ],
  [
    { severity: 'note', code: 'L2', message: 'quoted:\n::error::x\u001b[2J' },
    'note L2: quoted: ::error::x [2J',
    '::notice title=L2::quoted:%0A::error::x\u001b[2J',
  ],
]

/** A word, candidates, and the one that is near. */
const words: readonly [word: string, candidates: readonly string[], near: string | undefined][] = [
  ['datetime', ['date', 'dateTime', 'time'], 'dateTime'],
  ['bolean', ['boolean', 'byte'], 'boolean'],
  ['strin', ['string', 'sting'], 'string'],
  ['x', ['y', 'z'], undefined],
  ['entirely', ['different'], undefined],
  ['', ['a'], undefined],
  ['a'.repeat(100_000), ['a'.repeat(100_001)], undefined],
]

const test = suite('diagnostics')

for (const [diagnostic, text, github] of printed) {
  test(`prints ${text.split('\n')[0]}`, () => {
    assert.is(formatText(diagnostic), text)
    assert.is(formatGithub(diagnostic), github)
  })
}

for (const [word, candidates, near] of words) {
  test(`finds ${near ?? 'nothing'} near ${word.slice(0, 10)}`, () => {
    assert.is(nearest(word, candidates), near)
  })
}

test('come in the order of files, lines and columns, each once', () => {
  const diagnostics = new Diagnostics()
  const at = (file: string, line: number, column: number) => ({ file, line, column })
  diagnostics.error('Q6', 'third', at('b', 1, 1))
  diagnostics.warning('A1', 'second', at('a', 10, 2))
  diagnostics.note('L2', 'first', at('a', 9, 30))
  diagnostics.warning('A1', 'second', at('a', 10, 2))
  diagnostics.error('C3', 'of no file')
  assert.equal(
    diagnostics.list.map(({ message }) => message),
    ['of no file', 'first', 'second', 'third'],
  )
})

test('fail for errors only, and for warnings where they are strict', () => {
  for (const [strict, failed] of [
    [false, false],
    [true, true],
  ] as const) {
    const diagnostics = new Diagnostics({ strict })
    diagnostics.note('I7', 'a note')
    assert.is(diagnostics.failed, false)
    diagnostics.warning('A1', 'a warning')
    assert.is(diagnostics.failed, failed)
    assert.is(diagnostics.list.find(({ code }) => code === 'I7')?.severity, 'note')
  }
})

test('have a code of the table, and every code of the table is reported somewhere', async () => {
  const files = await sourceFiles(/^codegen\/src\/(?!diagnostic-codes).*\.ts$/)
  const text = files.map((file) => file.text).join('\n')
  const unused = Object.keys(diagnosticCodes).filter((code) => !text.includes(`'${code}'`))
  assert.equal(unused, [])
})

test('progress is shown on a terminal only, and taken away', () => {
  const shown = (isTTY: boolean, environment: Record<string, string>): string => {
    let text = ''
    const write = (chunk: string | Uint8Array): boolean => {
      text += chunk
      return true
    }
    const progress = terminalProgress({ isTTY, write }, environment)
    progress.report('reading', 0, 12)
    progress.clear()
    progress.clear()
    return text
  }
  assert.is(shown(true, {}), '\r\u001b[Kreading 1/12 …\r\u001b[K')
  assert.is(shown(false, {}), '')
  assert.is(shown(true, { CI: 'true' }), '')
})

test.run()
