/** Runs groups in processes, each of which is ended when a group takes too long, and replaced. */
import { type ChildProcess, fork } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Kind, Outcome } from './outcome.ts'
import type { TestGroup } from './test-set.ts'
import type { Answer } from './worker.ts'

/** How groups are run. */
export interface RunOptions {
  readonly jobs: number
  /** How long a group may take. */
  readonly milliseconds: number
  readonly onGroup: (group: TestGroup, outcomes: readonly Outcome[]) => void
}

/** Runs all groups, and tells the outcomes of each. */
export async function runGroups(groups: readonly TestGroup[], options: RunOptions): Promise<void> {
  const queue = groups.values()
  const jobs = Math.max(1, Math.min(options.jobs, groups.length))
  await Promise.all(Array.from({ length: jobs }, () => runFrom(queue, options)))
}

async function runFrom(queue: Iterator<TestGroup>, options: RunOptions): Promise<void> {
  let child: ChildProcess | undefined
  let left = 0
  for (let next = queue.next(); next.done !== true; next = queue.next()) {
    if (child === undefined || left === 0) {
      end(child)
      child = start()
      left = groupsOfProcess
    }
    left--
    const answer = await ask(child, next.value, options.milliseconds)
    options.onGroup(next.value, outcomesOf(next.value, answer))
    if (answer === 'hung' || answer === 'gone') {
      end(child)
      child = undefined
    }
  }
  end(child)
}

/** Modules that were loaded are never let go of. */
const groupsOfProcess = 250

function start(): ChildProcess {
  return fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
}

function end(child: ChildProcess | undefined): void {
  if (child === undefined) return
  child.kill('SIGKILL')
  const place = new URL(`./.generated/${child.pid}/`, import.meta.url)
  rmSync(fileURLToPath(place), { recursive: true, force: true })
}

function ask(
  child: ChildProcess,
  group: TestGroup,
  milliseconds: number,
): Promise<Answer | 'hung' | 'gone'> {
  return new Promise((resolve) => {
    const settle = (answer: Answer | 'hung' | 'gone'): void => {
      clearTimeout(timer)
      child.off('message', settle)
      child.off('exit', gone)
      resolve(answer)
    }
    const gone = (): void => settle('gone')
    const timer = setTimeout(() => settle('hung'), milliseconds)
    child.on('message', settle)
    child.on('exit', gone)
    child.send({ id: 0, group })
  })
}

function outcomesOf(
  { name, schema, instances }: TestGroup,
  answer: Answer | 'hung' | 'gone',
): readonly Outcome[] {
  if (typeof answer === 'object' && 'outcomes' in answer) return answer.outcomes
  const [first] = schema === undefined ? instances : [schema]
  const what = schema === undefined ? 'instance' : 'schema'
  const kind: Kind = first?.validity === 'invalid' ? `invalid ${what}` : `valid ${what}`
  const test = first?.name ?? name
  if (answer === 'hung') return [{ kind, name: test, ending: 'hung' }]
  const reason = answer === 'gone' ? 'the process ended' : answer.crash
  return [{ kind, name: test, ending: 'crashed', reason }]
}
