import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { runCommand } from './command.ts'

/** What a stand-in for npm does for each command, and what `.ci/run` makes of it. */
const cases: readonly {
  readonly title: string
  readonly ci?: string
  readonly test?: string
  readonly package?: string
  readonly bench?: string
  readonly missing?: string
  readonly interop?: string
  readonly summary: string
  readonly code: number
}[] = [
  { title: 'adds up what passed', summary: '8 passed, 0 failed', code: 0 },
  {
    title: 'adds up what failed and was skipped, and goes on after a failure',
    test: 'echo 5 passed, 2 failed, 1 skipped; exit 1',
    bench: 'echo 1 passed, 1 failed, 2 skipped; exit 1',
    summary: '10 passed, 3 failed, 3 skipped',
    code: 1,
  },
  {
    title: 'counts a step that fails without saying so',
    package: 'echo 2 passed, 0 failed; exit 3',
    summary: '8 passed, 1 failed',
    code: 1,
  },
  {
    title: 'counts a step that says nothing',
    test: 'echo all is well',
    summary: '6 passed, 1 failed',
    code: 1,
  },
  {
    title: 'stops when nothing can be installed',
    ci: 'echo no registry; exit 1',
    summary: '0 passed, 1 failed',
    code: 1,
  },
  {
    title: 'fails where the servers cannot be installed, and goes on',
    missing: 'echo prosody ejabberd',
    interop: 'echo it ran without them; exit 9',
    summary: '6 passed, 1 failed',
    code: 1,
  },
  {
    title: 'fails where the real servers do',
    interop: 'echo 2 passed, 1 failed; exit 1',
    summary: '8 passed, 1 failed',
    code: 1,
  },
  {
    title: 'takes the last line that is a summary',
    test: 'echo 100 passed, 0 failed; echo 2 passed, 0 failed; echo done',
    summary: '8 passed, 0 failed',
    code: 0,
  },
]

const test = suite('.ci/run')

for (const { title, summary, code, ...steps } of cases) {
  test(title, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'typed-xmpp-'))
    const says = 'echo 2 passed, 0 failed'
    const npm = `#!/bin/sh
      case "$*" in
        ci) ${steps.ci ?? 'echo added 52 packages'} ;;
        test) ${steps.test ?? says} ;;
        'run --silent check:package') ${steps.package ?? says} ;;
        'run --silent interop -- --missing') ${steps.missing ?? 'true'} ;;
        'run --silent interop') ${steps.interop ?? says} ;;
        'run --silent bench -- --gate') ${steps.bench ?? says} ;;
        *) echo "unexpected: npm $*"; exit 9 ;;
      esac`
    writeFileSync(join(folder, 'npm'), npm)
    chmodSync(join(folder, 'npm'), 0o755)
    // Nothing is ever installed by a test.
    writeFileSync(join(folder, 'apt-get'), '#!/bin/sh\necho no packages; exit 100')
    chmodSync(join(folder, 'apt-get'), 0o755)
    const env = { PATH: `${folder}${delimiter}${process.env['PATH']}` }
    const outcome = await runCommand('.ci/run', [], { env, limit: 20 })
    rmSync(folder, { recursive: true })
    assert.is(outcome.stdout.trimEnd().split('\n').at(-1), summary, outcome.output)
    assert.is(outcome.code, code)
    assert.match(outcome.stdout, /^ *\d+ s {2}npm ci$/m)
  })
}

test.run()
