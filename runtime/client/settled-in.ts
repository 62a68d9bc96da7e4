import type { ManagementInstruction, StreamManagement } from '../stream/stream-management.ts'

/** What a machine that manages no stream any more has still to tell of stanzas. */
export function settledIn(machine: StreamManagement): readonly SettledInstruction[] {
  const settled: SettledInstruction[] = []
  for (let next = machine.take(); next !== undefined; next = machine.take()) {
    if (next.kind === 'settled') settled.push(next)
  }
  return settled
}

/** That it is known what became of a stanza. */
export type SettledInstruction = ManagementInstruction<unknown> & { readonly kind: 'settled' }
