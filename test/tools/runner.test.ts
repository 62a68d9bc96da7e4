import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type CommandOutcome, runCommand } from './command.ts'

const fixtures: readonly [folder: string, line: RegExp][] = [
  ['passes', /^ok {5}\S*passes\.test\.ts {2}2 passed {2}/m],
  ['fails', /^FAILED \S*fails\.test\.ts {2}1 passed, 2 failed/m],
  ['forgets', /^ {2}failed {3}\S*forgets\.test\.ts: no suite was started: run\(\) is missing$/m],
  ['hangs', /^ {2}failed {3}\S*hangs\.test\.ts: hangs: killed after 3 s$/m],
  ['spins', /^ {2}failed {3}\S*spins\.test\.ts: hangs: killed after 3 s$/m],
  ['hook', /^ {2}failed {3}\S*hook\.test\.ts: a hook threw before test 1 of 1$/m],
  ['exits', /^ {2}failed {3}\S*exits\.test\.ts: ended by exit code 1 before its report$/m],
  ['rejects', /^ {2}failed {3}\S*rejects\.test\.ts: ended by exit code 1 before its report$/m],
  ['empty', /^ {2}failed {3}\S*empty\.test\.ts: the file holds no test$/m],
  ['only', /^ {2}failed {3}\S*only\.test\.ts: 1 skipped without a reason/m],
  ['skips', /^ {2}skipped {2}\S*skips\.test\.ts: reads the whole library \(no library here\)$/m],
]

const test = suite('test runner')

let everything: CommandOutcome
test.before(async () => {
  everything = await run(...fixtures.map(([folder]) => `test/tools/fixtures/${folder}`))
})

for (const [folder, line] of fixtures) {
  test(`reports the suite that ${folder}`, () => assert.match(everything.stdout, line))
}

test('counts what passed, failed and was skipped in its last line', () => {
  // passes 2, fails 1, only 1, skips 1; fails 2 and eight faults of files.
  assert.is(everything.stdout.trimEnd().split('\n').at(-1), '5 passed, 10 failed, 1 skipped')
  assert.is(everything.code, 1)
})

test('shows what a failing suite printed', () => {
  assert.match(everything.stdout, /^ {4}.*FAIL.*"is wrong"/m)
  assert.match(everything.stdout, /nobody handles this/)
})

test('exits with 0 when everything passed', async () => {
  const { code, stdout } = await run('test/tools/fixtures/passes')
  assert.is(stdout.trimEnd().split('\n').at(-1), '2 passed, 0 failed')
  assert.is(code, 0)
})

test('fails when nothing ran', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'typed-xmpp-'))
  const { code, stdout } = await run(folder)
  rmSync(folder, { recursive: true })
  assert.match(stdout, /nothing ran\n[\s\S]*\n0 passed, 1 failed\n$/)
  assert.is(code, 1)
})

test('refuses a path that is not there and a limit that is no number', async () => {
  for (const parameters of [['test/no-such-folder'], ['--limit', 'soon']]) {
    const { code, output } = await run(...parameters)
    assert.is(code, 2, output)
    assert.match(output, /^[^\n]+\n$/)
  }
})

test.run()

function run(...parameters: string[]): Promise<CommandOutcome> {
  const runner = ['--import', 'tsx', 'test/main.ts', '--limit', '3', ...parameters]
  return runCommand(process.execPath, runner, { limit: 60 })
}
