/** The emitter: who is called, in which order, and what becomes of what a handler throws. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Emitter, type EmittedClass } from '../../runtime/events.ts'
import { within } from '../support/within.ts'

const test = suite('emitter')

interface Events {
  online: { jid: string }
  offline: undefined
}

abstract class Stanza {
  readonly id: number
  constructor(id = 0) {
    this.id = id
  }
}
class Message extends Stanza {}
class Special extends Message {}

/** An emitter that takes no fault. */
function sound(): Emitter<Events> {
  return new Emitter((error) => {
    throw error
  })
}

test('calls the handlers of a name, in order, with the value', () => {
  const emitter = sound()
  const called: string[] = []
  emitter.on('online', ({ jid }) => called.push(`1 ${jid}`))
  emitter.on('offline', () => called.push('no'))
  emitter.on('online', ({ jid }) => called.push(`2 ${jid}`))
  assert.ok(emitter.emit('online', { jid: 'a@b' }))
  assert.equal(called, ['1 a@b', '2 a@b'])
})

test('says whether there was a handler', () => {
  const emitter = sound()
  assert.not.ok(emitter.emit('offline', undefined))
  assert.not.ok(emitter.emitNode(new Message()))
  assert.not.ok(emitter.has('offline'))
  const stop = emitter.on('offline', () => undefined)
  emitter.on(Message, () => undefined)
  assert.ok(emitter.emit('offline', undefined))
  assert.ok(emitter.emitNode(new Special()))
  assert.ok(emitter.has('offline'))
  assert.ok(emitter.has(Message))
  assert.not.ok(emitter.has(Special))
  stop()
  assert.not.ok(emitter.has('offline'))
})

test('calls the handlers of a class for it and its subclasses, in the order they came', () => {
  const emitter = sound()
  const called: string[] = []
  emitter.on(Special, () => called.push('special'))
  emitter.on(Stanza, ({ id }) => called.push(`stanza ${id}`))
  emitter.on(Message, () => called.push('message'))
  emitter.on(Special, () => called.push('special again'))
  emitter.emitNode(new Message(1))
  assert.equal(called, ['stanza 1', 'message'])
  called.length = 0
  emitter.emitNode(new Special(2))
  assert.equal(called, ['special', 'stanza 2', 'message', 'special again'])
})

test('keeps names and classes apart', () => {
  const emitter = new Emitter<Record<'Message' | 'toString' | '__proto__', number>>(() => undefined)
  const called: string[] = []
  emitter.on('Message', () => called.push('name'))
  emitter.on('__proto__', () => called.push('proto'))
  emitter.on(Message, () => called.push('class'))
  assert.not.ok(emitter.emit('toString', 1))
  emitter.emitNode(new Message())
  emitter.emit('__proto__', 1)
  assert.equal(called, ['class', 'proto'])
})

test('stops calling a handler, once and for that registration only', () => {
  const emitter = sound()
  let calls = 0
  const handler = (): number => ++calls
  const stop = emitter.on('offline', handler)
  emitter.on('offline', handler)
  stop()
  stop()
  emitter.emit('offline', undefined)
  assert.is(calls, 1)
})

test('calls a handler once, also when it emits again', () => {
  const emitter = sound()
  let calls = 0
  emitter.once('offline', () => {
    calls++
    emitter.emit('offline', undefined)
  })
  const stop = emitter.once(Message, () => assert.unreachable())
  stop()
  emitter.emit('offline', undefined)
  emitter.emit('offline', undefined)
  emitter.emitNode(new Message())
  assert.is(calls, 1)
})

test('lets handlers add and stop others while they are called', () => {
  const emitter = sound()
  const called: string[] = []
  emitter.on('offline', () => {
    called.push('first')
    stop()
    emitter.on('offline', () => called.push('added'))
  })
  const stop = emitter.on('offline', () => called.push('stopped'))
  emitter.on('offline', () => called.push('last'))
  emitter.emit('offline', undefined)
  assert.equal(called, ['first', 'last'])
})

test('reports what a handler throws, and calls the others', () => {
  const reported: [unknown, string | EmittedClass<object>][] = []
  const emitter = new Emitter<Events>((...report) => reported.push(report))
  const fault = new Error('of the handler')
  let called = 0
  const throws = (): never => {
    throw fault
  }
  emitter.on('offline', throws)
  emitter.on('offline', () => called++)
  emitter.on(Message, throws)
  emitter.on(Stanza, () => called++)
  emitter.emit('offline', undefined)
  emitter.emitNode(new Message())
  assert.is(called, 2)
  assert.equal(reported, [
    [fault, 'offline'],
    [fault, Message],
  ])
})

test('reports what a promise is rejected with, of any kind', async () => {
  const fault = new Error('of the handler')
  const reported = await within(
    1000,
    new Promise<unknown[]>((resolve) => {
      const reports: unknown[] = []
      const emitter = new Emitter<Events>((error) => {
        if (reports.push(error) === 2) resolve(reports)
      })
      emitter.on('offline', async () => {
        throw fault
      })
      emitter.on('offline', async () => 'nothing wrong')
      emitter.on('offline', () => ({
        // biome-ignore lint/suspicious/noThenProperty: a promise of another library
        then: (_: unknown, reject: (error: unknown) => void) => reject('odd'),
      }))
      emitter.emit('offline', undefined)
    }),
  )
  assert.equal(new Set(reported), new Set([fault, 'odd']))
})

test('does not hide a fault of the reporting function, nor let it disturb', async () => {
  const fault = new Error('of the report')
  const emitter = new Emitter<Events>(() => {
    throw fault
  })
  let called = false
  emitter.on('offline', () => {
    throw new Error('of the handler')
  })
  emitter.on('offline', () => {
    called = true
  })
  const unhandled = new Promise((resolve) => process.once('unhandledRejection', resolve))
  emitter.emit('offline', undefined)
  assert.ok(called)
  assert.is(await within(1000, unhandled), fault)
})

test('types the value of an event and of a class', () => {
  const emitter = sound()
  emitter.on('online', (value) => value.jid.length)
  emitter.on(Message, (message) => message.id.toFixed())
  // @ts-expect-error: no such event
  emitter.on('onlin', () => undefined)
  // @ts-expect-error: the value has no such field
  emitter.on('online', ({ host }) => host)
  // @ts-expect-error: not the value of the event
  assert.not.ok(sound().emit('online', { host: '' }))
})

test.run()
