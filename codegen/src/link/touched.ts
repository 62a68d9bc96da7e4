// Which units have to be compiled again, and what has to be there for it.
import { isSameUnit, type Unit } from './units.ts'

/** What a run has to compile. */
export interface Touched {
  /** The units that come out differently, or may. */
  readonly changed: ReadonlySet<Unit>
  /** Those, and all that they need. */
  readonly needed: ReadonlySet<Unit>
  /** For each other unit, the one of the former run that is the same. */
  readonly kept: ReadonlyMap<Unit, Unit>
}

/** Compares the units of a run with those of the one before. */
export function touchedUnits(units: readonly Unit[], former: Iterable<Unit>): Touched {
  const before = new Map<string, Unit>()
  const gone = new Set<Unit>(former)
  for (const unit of gone) for (const each of unit.has) before.set(each, unit)
  const same = new Map<Unit, Unit>()
  const changed = new Set<Unit>()
  for (const unit of units) {
    const [name = ''] = unit.has
    const known = before.get(name)
    if (known !== undefined && isSameUnit(unit, known)) {
      same.set(unit, known)
      gone.delete(known)
    } else changed.add(unit)
  }
  const users = indexed(units, ({ needs }) => needs)
  const names = new Set([...gone, ...changed].flatMap(({ has }) => [...has]))
  // A set is walked in insertion order, what is added meanwhile included.
  for (const name of names) {
    for (const user of users.get(name) ?? []) {
      if (changed.has(user)) continue
      changed.add(user)
      for (const each of user.has) names.add(each)
    }
  }
  const owners = indexed(units, ({ has }) => has)
  const needed = new Set(changed)
  for (const unit of needed) {
    for (const name of unit.needs) for (const each of owners.get(name) ?? []) needed.add(each)
  }
  for (const unit of changed) same.delete(unit)
  return { changed, needed, kept: same }
}

function indexed(
  units: readonly Unit[],
  namesOf: (unit: Unit) => Iterable<string>,
): ReadonlyMap<string, readonly Unit[]> {
  const index = new Map<string, Unit[]>()
  for (const unit of units) {
    for (const name of namesOf(unit)) {
      const known = index.get(name)
      if (known === undefined) index.set(name, [unit])
      else known.push(unit)
    }
  }
  return index
}
