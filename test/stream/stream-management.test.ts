/** Stanzas are counted, and a stream that broke goes on where it was. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Message } from '../../generated/rfc6120/index.ts'
import { SmAnswer, SmHandledCountTooHigh, SmRequest } from '../../generated/xep-0198/index.ts'
import { LocalProtocolError } from '../../runtime/errors.ts'
import { Jid } from '../../runtime/jid/jid.ts'
import { StreamError } from '../../runtime/stream/stream-error.ts'
import {
  type ManagementInstruction,
  StreamManagement,
  type StreamManagementOptions,
} from '../../runtime/stream/stream-management.ts'
import { type Random, random } from '../support/random.ts'
import { loadedManagement } from './loaded-management.ts'

const test = suite('stream management')

const jid = Jid.parse('romeo@montague.example/balcony')
const never = Number.POSITIVE_INFINITY
const asksNothing = { every: never, delay: never, idle: never, timeout: never }
const asksEach = { ...asksNothing, every: 1 }

/** States that are none, and what is said of them. */
const good = {
  id: 'some',
  jid: jid.toString(),
  handled: 0,
  acknowledged: 0,
  unacknowledged: ['<message/>'],
} as const
const unfit: readonly { readonly state: unknown; readonly says: RegExp }[] = [
  { state: null, says: /no object/ },
  { state: 'x', says: /no object/ },
  { state: { ...good, id: '' }, says: /no id/ },
  { state: { ...good, id: 1 }, says: /no id/ },
  { state: { ...good, location: 1 }, says: /location/ },
  { state: { ...good, jid: 1 }, says: /no address/ },
  { state: { ...good, jid: '@' }, says: /address is none/ },
  { state: { ...good, handled: -1 }, says: /counts/ },
  { state: { ...good, handled: 2 ** 32 }, says: /counts/ },
  { state: { ...good, acknowledged: 1.5 }, says: /counts/ },
  { state: { ...good, unacknowledged: 'x' }, says: /no list/ },
  { state: { ...good, unacknowledged: ['<message>'] }, says: /cannot be read/ },
  { state: { ...good, unacknowledged: ['<stream:features/>'] }, says: /no stanza/ },
  { state: { ...good, unacknowledged: ["<message xmlns='jabber:server'/>"] }, says: /no stanza/ },
]
for (const { state, says } of unfit) {
  test(`no state is ${JSON.stringify(state)}`, () => {
    assert.throws(
      () => loadedManagement(state),
      (error: unknown) => error instanceof LocalProtocolError && says.test(error.message),
    )
  })
}

/** Counts that acknowledge, by what was acknowledged, and how many wait. */
const counts: readonly {
  readonly before: number
  readonly waiting: number
  readonly h: number
  /** How many it acknowledges; -1 where it is none that can be. */
  readonly takes: number
}[] = [
  { before: 0, waiting: 3, h: 0, takes: 0 },
  { before: 0, waiting: 3, h: 3, takes: 3 },
  { before: 0, waiting: 3, h: 4, takes: -1 },
  { before: 0, waiting: 0, h: 1, takes: -1 },
  { before: 5, waiting: 3, h: 4, takes: -1 },
  { before: 5, waiting: 3, h: 6, takes: 1 },
  { before: 2 ** 32 - 2, waiting: 3, h: 2 ** 32 - 1, takes: 1 },
  { before: 2 ** 32 - 2, waiting: 3, h: 0, takes: 2 },
  { before: 2 ** 32 - 2, waiting: 3, h: 1, takes: 3 },
  { before: 2 ** 32 - 2, waiting: 3, h: 2, takes: -1 },
  { before: 2 ** 32 - 2, waiting: 3, h: 2 ** 32 - 3, takes: -1 },
  { before: 2 ** 31, waiting: 2, h: 2 ** 31 + 2, takes: 2 },
]
for (const { before, waiting, h, takes } of counts) {
  const effect = takes < 0 ? 'ends the stream' : `acknowledges ${takes}`
  test(`${h} after ${before} with ${waiting} waiting ${effect}`, () => {
    const machine = running({ policy: asksNothing }, { acknowledged: before })
    for (let n = 0; n < waiting; n++) machine.sent(numbered(n), n)
    machine.receive(new SmAnswer({ h }))
    const done = drain(machine)
    if (takes < 0) {
      const last = done.at(-1)
      assert.is(last?.kind, 'failed')
      const error = last?.kind === 'failed' ? last.error : undefined
      assert.ok(error instanceof StreamError)
      assert.is(error.condition, 'undefined-condition')
      const { application } = error
      assert.ok(application instanceof SmHandledCountTooHigh)
      assert.is(application.h, h)
      assert.is(application.sendCount, (before + waiting) % 2 ** 32)
      assert.equal(
        settled(done, 'uncertain'),
        Array.from({ length: waiting }, (_, n) => n),
      )
      assert.is(machine.phase, 'off')
      return
    }
    assert.equal(
      settled(done, 'acknowledged'),
      Array.from({ length: takes }, (_, n) => n),
    )
    assert.is(machine.waiting, waiting - takes)
  })
}

test('the stream error of a count too high names both counts', () => {
  const machine = running({ policy: asksNothing })
  machine.sent(numbered(0))
  machine.receive(new SmAnswer({ h: 7 }))
  const failed = drain(machine).find(({ kind }) => kind === 'failed')
  const error = failed?.kind === 'failed' ? failed.error : undefined
  assert.match(
    (error as StreamError).toElement().toString(),
    /<undefined-condition .*handled-count-too-high.*h='7'.*send-count='1'/,
  )
})

test('nothing is counted before it is asked for', () => {
  const machine = new StreamManagement<number>()
  assert.not(machine.sent(numbered(0)))
  machine.received()
  assert.is(machine.handled, 0)
  assert.is(machine.waiting, 0)
  assert.not(machine.receive(new SmRequest()))
  assert.not(machine.receive(new SmAnswer({ h: 0 })))
  assert.equal(drain(machine), [])
  assert.is(machine.deadline, undefined)
})

test('what goes out is counted from asking on, what comes in from the grant on', () => {
  const machine = new StreamManagement<number>({ policy: asksNothing })
  machine.ask()
  assert.ok(machine.sent(numbered(1), 1))
  machine.received()
  machine.enabled({ id: 'some', jid })
  machine.received()
  machine.receive(new SmRequest())
  const [answer] = drain(machine)
  assert.is(answer?.kind === 'send' && (answer.node as SmAnswer).h, 1)
  machine.receive(new SmAnswer({ h: 1 }))
  assert.equal(settled(drain(machine), 'acknowledged'), [1])
})

test('what was sent in the hope of a grant is uncertain without it', () => {
  const machine = new StreamManagement<number>()
  machine.ask()
  machine.sent(numbered(1), 1)
  machine.refused()
  assert.equal(settled(drain(machine), 'uncertain'), [1])
  assert.is(machine.phase, 'off')
})

test('the peer is asked after so many stanzas, and not again before it answers', () => {
  const machine = running({ policy: { ...asksNothing, every: 3 } })
  const asked: number[] = []
  for (let n = 1; n <= 10; n++) {
    machine.sent(numbered(n), n)
    if (drain(machine).some(isRequest)) asked.push(n)
  }
  assert.equal(asked, [3])
  machine.receive(new SmAnswer({ h: 3 }))
  machine.sent(numbered(11), 11)
  assert.is(drain(machine).filter(isRequest).length, 1)
})

test('the peer is asked some time after the last stanzas', () => {
  const machine = running({ policy: { ...asksNothing, delay: 100 } })
  machine.tick(0)
  assert.is(machine.deadline, undefined)
  machine.sent(numbered(1))
  machine.tick(10)
  assert.is(machine.deadline, 110)
  machine.sent(numbered(2))
  machine.tick(60)
  assert.is(machine.deadline, 110)
  assert.not(drain(machine).some(isRequest))
  machine.tick(110)
  assert.ok(drain(machine).some(isRequest))
  machine.receive(new SmAnswer({ h: 2 }))
  machine.tick(120)
  assert.is(machine.deadline, undefined)
})

test('a peer that was not heard of is asked whether it is there', () => {
  const machine = running({ policy: { ...asksNothing, idle: 1000 } })
  machine.tick(0)
  assert.is(machine.deadline, 1000)
  machine.received()
  machine.tick(600)
  assert.is(machine.deadline, 1600)
  machine.tick(1600)
  assert.ok(drain(machine).some(isRequest))
})

test('a peer that says nothing at all when asked is gone', () => {
  const machine = running({ policy: { ...asksEach, timeout: 50 } })
  machine.sent(numbered(1), 1)
  machine.tick(100)
  assert.is(machine.deadline, 150)
  machine.received()
  machine.tick(140)
  assert.is(machine.deadline, 190)
  drain(machine)
  machine.tick(189)
  assert.equal(drain(machine), [])
  machine.tick(190)
  const [failed] = drain(machine)
  assert.is(failed?.kind === 'failed' && failed.error.code, 'lost')
  // The stream is not lost by that.
  machine.suspend()
  assert.is(machine.phase, 'suspended')
  assert.is(machine.waiting, 1)
})

test('the queue has an end, which is told before anything is sent', () => {
  const machine = running({ policy: asksNothing, most: 2 })
  for (const n of [1, 2]) {
    machine.checkRoom()
    machine.sent(numbered(n), n)
  }
  assert.throws(
    () => machine.checkRoom(),
    (error: unknown) => error instanceof LocalProtocolError && /2 stanzas/.test(error.message),
  )
  machine.receive(new SmAnswer({ h: 1 }))
  machine.checkRoom()
})

test('a stream that cannot be resumed leaves its stanzas uncertain', () => {
  const machine = new StreamManagement<number>({ policy: asksNothing })
  machine.enabled({ jid })
  machine.sent(numbered(1), 1)
  assert.is(machine.save(), undefined)
  machine.suspend()
  assert.is(machine.phase, 'off')
  assert.equal(settled(drain(machine), 'uncertain'), [1])
})

test('of a resumption that fails, what the peer knows of is acknowledged, the rest uncertain', () => {
  const machine = running({ policy: asksNothing })
  for (const n of [1, 2, 3]) machine.sent(numbered(n), n)
  machine.suspend()
  machine.abandon(2)
  const done = drain(machine)
  assert.equal(settled(done, 'acknowledged'), [1, 2])
  assert.equal(settled(done, 'uncertain'), [3])
})

test('of a resumption that fails with a count that cannot be, everything is uncertain', () => {
  const machine = running({ policy: asksNothing })
  for (const n of [1, 2, 3]) machine.sent(numbered(n), n)
  machine.suspend()
  machine.abandon(4)
  assert.equal(settled(drain(machine), 'uncertain'), [1, 2, 3])
})

test('a resumption that acknowledges too much ends the stream', () => {
  const machine = running({ policy: asksNothing })
  machine.sent(numbered(1), 1)
  machine.suspend()
  machine.resumed(2)
  const done = drain(machine)
  assert.is(done.at(-1)?.kind, 'failed')
  assert.not(done.some(({ kind }) => kind === 'again'))
})

test('a state goes through JSON, stanzas and all', () => {
  const machine = running({ policy: asksNothing }, { handled: 7, acknowledged: 2 ** 32 - 1 })
  const odd = `<'&">\u{1F339}`
  machine.sent(new Message({ to: 'juliet@capulet.example', body: odd }))
  const state = JSON.parse(JSON.stringify(machine.save()))
  const loaded = loadedManagement(state)
  assert.is(loaded.phase, 'suspended')
  assert.is(loaded.handled, 7)
  assert.is(loaded.stream?.jid.toString(), jid.toString())
  assert.equal(loaded.save(), state)
  loaded.resumed(2 ** 32 - 1)
  const again = loaded.take()
  assert.ok(again?.kind === 'again')
  assert.match(again.stanza.toString(), /juliet@capulet\.example/)
  assert.is('text' in again.stanza && again.stanza.child('body')?.text, odd)
})

/** Random lives of two ends, cut anywhere: in order, each once, nothing lost. */
for (let seed = 1; seed <= 300; seed++) {
  test(`nothing is lost, doubled or out of order, whatever is cut (seed ${seed})`, () => {
    live(random(seed), seed % 3 === 0)
  })
}

/** One side of a stream, with the other's words on their way to it. */
interface Side {
  machine: StreamManagement<number>
  readonly options: StreamManagementOptions
  /** What is on its way to this side. */
  readonly coming: (Message | SmRequest | SmAnswer)[]
  readonly delivered: number[]
  readonly acknowledged: number[]
  sent: number
}

function live(next: Random, isReloaded: boolean): void {
  const start = next.pick([0, 2 ** 31 - 3, 2 ** 32 - 1 - next.below(40)])
  const sides: [Side, Side] = [side(next, start), side(next, start)]
  let now = 0
  for (let step = 0; step < 400; step++) {
    const from = next.below(2) as 0 | 1
    const me = sides[from]
    switch (next.below(6)) {
      case 0:
      case 1:
        write(sides, from, ++me.sent)
        break
      case 2:
      case 3:
        for (let n = next.below(5); n > 0; n--) read(sides, from)
        break
      case 4:
        now += next.below(200)
        me.machine.tick(now)
        break
      case 5:
        if (next() < 0.3) cut(sides, next, isReloaded)
        break
    }
    pump(sides)
  }
  // Everything arrives in the end.
  while (sides.some(({ coming }) => coming.length > 0)) for (const n of [0, 1]) read(sides, n as 0)
  for (const { machine } of sides) machine.acknowledge()
  pump(sides)
  while (sides.some(({ coming }) => coming.length > 0)) for (const n of [0, 1]) read(sides, n as 0)
  for (const [index, { delivered, acknowledged, machine }] of sides.entries()) {
    const other = sides[1 - index]!
    const all = Array.from({ length: other.sent }, (_, n) => n + 1)
    assert.equal(delivered, all)
    assert.is(machine.waiting, 0)
    // Owners do not outlive a restart; without one, each hears of each.
    const mine = Array.from({ length: sides[index]!.sent }, (_, n) => n + 1)
    if (!isReloaded) assert.equal(acknowledged, mine)
    else
      assert.equal(
        acknowledged,
        [...acknowledged].sort((a, b) => a - b),
      )
  }
}

function side(next: Random, start: number): Side {
  const policy = next.pick([
    asksNothing,
    asksEach,
    { every: 5, delay: 100, idle: 500, timeout: never },
  ])
  const options = { policy }
  const machine = running(options, { handled: start, acknowledged: start })
  return { machine, options, coming: [], delivered: [], acknowledged: [], sent: 0 }
}

function write(sides: [Side, Side], from: 0 | 1, n: number): void {
  const stanza = numbered(n)
  sides[1 - from]!.coming.push(stanza)
  sides[from].machine.sent(stanza, n)
}

function read(sides: [Side, Side], at: 0 | 1): void {
  const me = sides[at]
  const node = me.coming.shift()
  if (node === undefined) return
  if (node instanceof Message) {
    me.delivered.push(Number(node.body))
    me.machine.received()
  } else {
    assert.ok(me.machine.receive(node))
  }
  pump(sides)
}

/** The connection breaks, with all that is on its way; then the stream is resumed. */
function cut(sides: [Side, Side], next: Random, isReloaded: boolean): void {
  for (const me of sides) {
    me.coming.length = 0
    me.machine.suspend()
    if (isReloaded && next() < 0.5) {
      const state = JSON.parse(JSON.stringify(me.machine.save()))
      me.machine = loadedManagement<number>(state, me.options)
    }
  }
  const [left, right] = sides
  const handled = left.machine.handled
  left.machine.resumed(right.machine.handled)
  right.machine.resumed(handled)
  pump(sides)
}

function pump(sides: [Side, Side]): void {
  for (const [index, me] of sides.entries()) {
    const other = sides[1 - index]!
    for (const instruction of drain(me.machine)) {
      if (instruction.kind === 'send') other.coming.push(instruction.node as SmRequest | SmAnswer)
      else if (instruction.kind === 'again') {
        const body =
          instruction.stanza instanceof Message
            ? instruction.stanza.body
            : 'text' in instruction.stanza && instruction.stanza.child('body')?.text
        other.coming.push(numbered(Number(body)))
      } else if (instruction.kind === 'settled') {
        assert.is(instruction.outcome, 'acknowledged')
        const { owner } = instruction.sent
        if (owner === undefined) continue
        me.acknowledged.push(owner)
        assert.ok(other.delivered.includes(owner))
      } else assert.unreachable(instruction.error.message)
    }
  }
}

function running(
  options: StreamManagementOptions,
  from: { readonly handled?: number; readonly acknowledged?: number } = {},
): StreamManagement<number> {
  const state = { ...good, unacknowledged: [], ...from }
  const machine = loadedManagement<number>(state, options)
  machine.resumed(from.acknowledged ?? 0)
  return machine
}

function numbered(n: number): Message {
  return new Message({ body: `${n}` })
}

function drain(machine: StreamManagement<number>): ManagementInstruction<number>[] {
  const all: ManagementInstruction<number>[] = []
  for (let next = machine.take(); next !== undefined; next = machine.take()) all.push(next)
  return all
}

function isRequest(instruction: ManagementInstruction<number>): boolean {
  return instruction.kind === 'send' && instruction.node instanceof SmRequest
}

function settled(
  instructions: readonly ManagementInstruction<number>[],
  outcome: string,
): (number | undefined)[] {
  return instructions.flatMap((one) =>
    one.kind === 'settled' && one.outcome === outcome ? [one.sent.owner] : [],
  )
}

test.run()
