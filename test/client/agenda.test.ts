import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Agenda } from '../../runtime/connection/agenda.ts'
import { ManualClock } from './manual-clock.ts'

const test = suite('agenda')

function made(): {
  clock: ManualClock
  agenda: Agenda
  log: string[]
  note: (name: string) => () => void
} {
  const clock = new ManualClock()
  const log: string[] = []
  return {
    clock,
    agenda: new Agenda(clock),
    log,
    note: (name) => () => log.push(`${name} at ${clock.now()}`),
  }
}

test('runs what is due, in its time, by one timer', () => {
  const { clock, agenda, log, note } = made()
  agenda.set('late', 1300, note('late'))
  agenda.set('early', 1100, note('early'))
  agenda.set('middle', 1200, note('middle'))
  assert.is(clock.pending, 1)
  clock.advance(500)
  assert.equal(log, ['early at 1100', 'middle at 1200', 'late at 1300'])
  assert.is(clock.pending, 0)
})

test('a deadline set anew takes the place of the one before', () => {
  const { clock, agenda, log, note } = made()
  agenda.set('a', 1100, note('first'))
  agenda.set('a', 1300, note('second'))
  clock.advance(250)
  assert.equal(log, [])
  clock.advance(100)
  assert.equal(log, ['second at 1300'])
})

test('a deadline that is deleted, infinite or undefined never comes', () => {
  const { clock, agenda, log, note } = made()
  agenda.set('a', 1100, note('a'))
  agenda.delete('a')
  agenda.set('b', 1100, note('b'))
  agenda.set('b', undefined, note('b'))
  agenda.set('c', Number.POSITIVE_INFINITY, note('c'))
  assert.is(clock.pending, 0, 'no timer is left')
  clock.advance(10_000)
  assert.equal(log, [])
})

test('what is due in the past is due now', () => {
  const { clock, agenda, log, note } = made()
  agenda.set('a', 1, note('a'))
  clock.advance(0)
  assert.equal(log, ['a at 1000'])
})

test('what runs may set and delete others', () => {
  const { clock, agenda, log, note } = made()
  agenda.set('a', 1100, () => {
    agenda.delete('b')
    agenda.set('c', 1150, note('c'))
    agenda.set('a', 1400, note('a again'))
  })
  agenda.set('b', 1100, note('b'))
  clock.advance(1000)
  assert.equal(log, ['c at 1150', 'a again at 1400'])
})

test('a deadline beyond what timers can hold is not due at once', () => {
  const { clock, agenda, log, note } = made()
  agenda.set('a', 2 ** 33, note('a'))
  clock.advance(2 ** 32)
  assert.equal(log, [])
  clock.advance(2 ** 33)
  assert.is(log.length, 1)
})

test.run()
