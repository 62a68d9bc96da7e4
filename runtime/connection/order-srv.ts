/** The order in which to try the targets of SRV records (RFC 2782, "Usage rules"). */

/** An SRV record. */
export interface SrvRecord {
  /** The target. */
  readonly name: string
  readonly port: number
  readonly priority: number
  readonly weight: number
}

/**
 * Orders records: lower priority first; among equals each is drawn with a chance proportional to its
 * weight. `random` gives numbers in [0, 1).
 */
export function orderSrv<R extends SrvRecord>(records: readonly R[], random: () => number): R[] {
  const byPriority = new Map<number, R[]>()
  for (const record of records) {
    const group = byPriority.get(record.priority)
    if (group) group.push(record)
    else byPriority.set(record.priority, [record])
  }
  return [...byPriority.entries()]
    .sort(([left], [right]) => left - right)
    .flatMap(([, group]) => drawAll(group, random))
}

function drawAll<R extends SrvRecord>(group: readonly R[], random: () => number): R[] {
  // Those of weight 0 first: then they are drawn almost never, but not never.
  const left = [...group].sort((a, b) => Number(a.weight !== 0) - Number(b.weight !== 0))
  const drawn: R[] = []
  while (left.length > 0) {
    const total = left.reduce((sum, { weight }) => sum + weight, 0)
    // With no weight to go by, by chance alone.
    const index = total === 0 ? Math.floor(random() * left.length) : draw(left, total, random)
    drawn.push(...left.splice(index, 1))
  }
  return drawn
}

/** The index of the first record at which the running sum of the weights reaches a random mark. */
function draw(records: readonly SrvRecord[], total: number, random: () => number): number {
  const mark = Math.floor(random() * (total + 1))
  let sum = 0
  return records.findIndex(({ weight }) => {
    sum += weight
    return sum >= mark
  })
}
