import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { apiReport, entrySources } from './api-report.ts'

const file = fileURLToPath(new URL('./api-report.md', import.meta.url))
const head = [
  '# The interface of the runtime',
  '',
  'Written by `UPDATE_EXPECTED=1 npm test -- test/api`; a changed line is a changed interface.',
  '',
  '',
].join('\n')

const test = suite('API report')

test('has every hand-written entry point', () => {
  assert.ok(entrySources().includes('runtime/index.ts'))
  assert.ok(entrySources().includes('runtime/browser.ts'))
  assert.ok(entrySources().includes('runtime/node/v1.ts'))
})

test('is what is checked in', () => {
  const report = head + apiReport(entrySources())
  if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(file, report)
  assert.ok(existsSync(file), 'there is no report: UPDATE_EXPECTED=1 npm test -- test/api')
  assert.fixture(readFileSync(file, 'utf8'), report)
})

test('leaves out comments, bodies and what is internal', () => {
  const report = apiReport(['runtime/xml/index.ts'])
  assert.ok(report.includes('## runtime/xml/tokenizer.ts'))
  assert.ok(!report.includes('/**'))
  assert.ok(!report.includes('#private'))
})

test.run()
