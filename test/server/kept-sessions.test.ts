/** What is remembered of the sessions of a server: no more than is of use. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Jid } from '../../runtime/jid/jid.ts'
import type { ConnectedResource } from '../../runtime/server/connected-resource.ts'
import { KeptSessions } from '../../runtime/server/kept-sessions.ts'
import type { ServerStream } from '../../runtime/server/server-stream.ts'
import type { ManagementSlot } from '../../runtime/stream/management-slot.ts'
import { StreamManagement } from '../../runtime/stream/stream-management.ts'
import { manualPlatform } from '../client/manual-clock.ts'

const test = suite('kept sessions')
const jid = Jid.parse('romeo@a.example/r')

test('those that are over are forgotten, however they ended', () => {
  const { kept, begin } = sessions()
  for (let n = 0; n < 1000; n++) {
    const { stream, resource, machine } = begin(`${n}`)
    if (n % 2 === 0) kept.drop(stream)
    else {
      machine.suspend()
      assert.ok(kept.hold(resource, machine))
      kept.forget(`${n}`, { account: jid.bare, handled: n })
    }
    assert.is(kept.size, 0)
  }
})

test('of those that expired the last thousand are remembered, to their account', () => {
  const { kept, begin } = sessions()
  for (let n = 0; n < 1001; n++) {
    begin(`${n}`)
    kept.forget(`${n}`, { account: jid.bare, handled: n })
  }
  const { handled } = begin('another').streams
  assert.is(handled('0', jid.bare), undefined)
  assert.is(handled('1', jid.bare), 1)
  assert.is(handled('1000', jid.bare), 1000)
  assert.is(handled('1000', Jid.parse('juliet@a.example')), undefined)
})

test('one that broke expires in its time, and not when it is gone on with', () => {
  const { kept, begin, clock, expired } = sessions()
  const first = begin('first')
  first.machine.suspend()
  kept.hold(first.resource, first.machine)
  clock.advance(999)
  assert.equal(expired, [])
  const slot: ManagementSlot = { machine: new StreamManagement() }
  assert.is(first.streams.take('first', jid.bare, slot), first.machine)
  clock.advance(10_000)
  assert.equal(expired, [])
  const second = begin('second')
  second.machine.suspend()
  kept.hold(second.resource, second.machine)
  clock.advance(1000)
  assert.equal(expired, ['second'])
})

test.run()

interface Session {
  readonly stream: ServerStream
  readonly resource: ConnectedResource
  readonly machine: StreamManagement
  readonly streams: ReturnType<KeptSessions['for']>
}

function sessions(): {
  kept: KeptSessions
  clock: ReturnType<typeof manualPlatform>['clock']
  expired: string[]
  begin(id: string): Session
} {
  const { clock } = manualPlatform()
  const kept = new KeptSessions({ clock, timeout: 1000, location: undefined })
  const expired: string[] = []
  const begin = (id: string): Session => {
    const machine = new StreamManagement()
    const resource = { expire: () => expired.push(id) } as unknown as ConnectedResource
    const stream = { attachment: resource, attach: () => {} } as unknown as ServerStream
    const streams = kept.for(
      () => stream,
      () => true,
    )
    streams.add(id, { machine }, undefined)
    machine.enabled({ id, jid })
    return { stream, resource, machine, streams }
  }
  return { kept, clock, expired, begin }
}
