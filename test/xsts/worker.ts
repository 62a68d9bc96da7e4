/** A process that runs groups, one after the other, so that the one that asks outlives what they do. */
import { fileURLToPath } from 'node:url'
import { Memory } from '../../codegen/src/compile-memory.ts'
import type { Outcome } from './outcome.ts'
import { runGroup } from './run-group.ts'
import type { TestGroup } from './test-set.ts'

/** What the process is told: a group, by a number. */
export interface Order {
  readonly id: number
  readonly group: TestGroup
}

/** What it answers. */
export type Answer =
  | { readonly id: number; readonly outcomes: readonly Outcome[] }
  | { readonly id: number; readonly crash: string }

// Below the tests, so that what is generated is found by their aliases.
const place = fileURLToPath(new URL(`./.generated/${process.pid}/`, import.meta.url))
let memory = new Memory()
let count = 0

process.on('message', ({ id, group }: Order) => {
  // Files of one name are other files in each group.
  if (count % 50 === 0) memory = new Memory()
  count++
  runGroup(group, `${place}${count}`, memory).then(
    (outcomes) => answer({ id, outcomes }),
    (fault: unknown) => {
      answer({ id, crash: fault instanceof Error ? String(fault.stack) : String(fault) })
    },
  )
})

function answer(message: Answer): void {
  process.send?.(message)
}
