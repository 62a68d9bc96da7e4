/**
 * `npm run xsts -- <file or folder>`: the W3C XML Schema test suite, or any part of it.
 *
 *     npm run xsts -- ../xsdtests                     all sets that suite.xml lists
 *     npm run xsts -- ../xsdtests/sunMeta/CType.testSet
 *     npm run xsts -- ../xsdtests --only particles    groups whose set or name holds the word
 *     npm run xsts -- ../xsdtests --failures out.txt  each test that did not pass, with the reason
 *     npm run xsts -- ../xsdtests --jobs 4 --seconds 20
 *
 * Exits with 1 where something crashed or hung, or where nothing was run.
 */
import { statSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Outcome } from './outcome.ts'
import { runGroups } from './run-groups.ts'
import { Row, tableOf } from './table.ts'
import { readTestSets, type TestGroup } from './test-set.ts'

process.exitCode = await main(process.argv.slice(2))

async function main(parameters: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: parameters,
    allowPositionals: true,
    options: {
      only: { type: 'string', default: '' },
      failures: { type: 'string' },
      jobs: { type: 'string', default: String(availableParallelism()) },
      seconds: { type: 'string', default: '20' },
    },
  })
  const [place] = positionals
  if (place === undefined) {
    process.stderr.write('npm run xsts -- <a checkout of the suite, or one of its catalogues>\n')
    return 2
  }
  const file = statSync(place).isDirectory() ? join(place, 'suite.xml') : place
  const rows = new Map<TestGroup, Row>()
  const shown: Row[] = []
  for (const set of readTestSets(file)) {
    const row = new Row(`${set.contributor} ${set.name}`.trim())
    const groups = set.groups.filter(
      (each) => row.name.includes(values.only) || each.name.includes(values.only),
    )
    if (groups.length > 0) shown.push(row)
    for (const group of groups) rows.set(group, row)
  }
  const failures: string[] = []
  let done = 0
  await runGroups([...rows.keys()], {
    jobs: Number(values.jobs),
    milliseconds: Number(values.seconds) * 1000,
    onGroup: (group, outcomes) => {
      rows.get(group)?.add(outcomes)
      failures.push(...outcomes.filter(isFailure).map((each) => lineOf(group, each)))
      done++
      if (done % 500 === 0) process.stderr.write(`${done} of ${rows.size} groups\n`)
    },
  })
  process.stdout.write(tableOf(shown))
  if (values.failures !== undefined) writeFileSync(values.failures, `${failures.join('\n')}\n`)
  const isBad = shown.some((row) => row.total('crashed') + row.total('hung') > 0)
  const hasRun = shown.some((row) => row.total('passed') + row.total('failed') > 0)
  return isBad || !hasRun ? 1 : 0
}

function isFailure({ ending }: Outcome): boolean {
  return ending !== 'passed'
}

function lineOf(group: TestGroup, { kind, name, ending, reason = '' }: Outcome): string {
  return [group.name, name, kind, ending, reason.replaceAll('\n', ' ')].join('\t')
}
