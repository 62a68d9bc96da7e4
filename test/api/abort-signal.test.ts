/** Every call that waits for a peer takes a signal, and obeys it. */
import type { MemoryTransport } from 'typed-xmpp'
import { XmppConnection } from 'typed-xmpp/toolkit'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { settled } from '../client/manual-clock.ts'
import { within } from '../support/within.ts'
import { entityCalls } from './entity-calls.ts'
import { promiseCalls } from './promise-calls.ts'
import { serverCalls } from './server-calls.ts'
import { toolkitCalls } from './toolkit-calls.ts'
import { listenersOf, wire } from './wire.ts'

const rows = [...entityCalls, ...toolkitCalls, ...serverCalls]
const reason = new Error('changed my mind')

/** What gives promises and takes no signal, and why. */
const exceptions: readonly (readonly [name: string | RegExp, reason: string])[] = [
  [/\[Symbol\.async(Dispose|Iterator)\]$/, 'the language calls it, without arguments'],
  [/^(ClientStorage|Transport|KerberosLibrary|KerberosClient)\./, 'the program provides it'],
  ['MessageReceipts.admits', 'the program provides it'],
  [/^MemoryTransport\./, 'a Transport as the program could provide it'],
  [/^(AccountDatabase|RegistrableDatabase)\./, 'the program provides it'],
  [
    /^(Server|ScriptedPeer)\.(listen|inMemory)$/,
    'it opens a port of its own, and waits for no peer',
  ],
  ['Server.addAccount', 'it computes'],
  ['ScriptedPeer.close', 'it ends the connection at once, and waits for no peer'],
  [/^CertificateAuthority\./, 'it computes'],
  ['ExtensionStream.digest', 'it computes'],
  ['certificateNames', 'it computes'],
  ['verifyCertificate', 'it computes'],
]

const test = suite('abort signals')

const unhandled: unknown[] = []
process.on('unhandledRejection', (error) => unhandled.push(error))

test.after.each(async () => {
  await settled()
  assert.equal(unhandled.splice(0), [])
})

for (const { name, when, obeys, ready } of rows) {
  const title = when === undefined ? name : `${name} (${when})`

  test(`${title} sends nothing when it is aborted already`, async () => {
    const { call, sent, end } = await within(5000, ready())
    const before = sent()
    const signal = AbortSignal.abort(reason)
    assert.is(await outcome(call(signal)), obeys === undefined ? reason : undefined)
    await settled()
    if (obeys === undefined) assert.is(sent(), before)
    assert.is(listenersOf(signal), 0)
    await end()
  })

  test(`${title} gives up when it is aborted`, async () => {
    const { call, answer, end } = await within(5000, ready())
    const controller = new AbortController()
    const calling = call(controller.signal)
    assert.is(await isWaiting(calling, controller.signal), true)
    controller.abort(reason)
    assert.is(await outcome(calling), obeys === undefined ? reason : undefined)
    assert.is(listenersOf(controller.signal), 0)
    answer?.()
    await settled()
    await end()
  })

  test(`${title} lets go of the signal when it is settled`, async () => {
    const { call, answer, end } = await within(5000, ready())
    const { signal } = new AbortController()
    const calling = call(signal)
    assert.is(await isWaiting(calling, signal), true)
    await (answer ?? end)()
    await outcome(calling)
    await settled()
    assert.is(listenersOf(signal), 0)
    await end()
  })
}

test('a connection that comes after the signal is ended', async () => {
  const { near, peer } = wire()
  const late: { arrive?: (transport: MemoryTransport) => void } = {}
  const connector = (): Promise<MemoryTransport> =>
    new Promise((resolve) => {
      late.arrive = resolve
    })
  const connection = new XmppConnection({ host: 'localhost', connector })
  const controller = new AbortController()
  const connecting = connection.connect({ signal: controller.signal })
  controller.abort(reason)
  assert.is(await outcome(connecting), reason)
  const ended = new Promise<void>((resolve) => {
    peer.start({ data: () => {}, drained: () => {}, ended: () => resolve() })
  })
  late.arrive?.(near)
  await within(2000, ended)
  assert.is(connection.isAlive, false)
})

test('every call that gives a promise is in the table, or an exception', () => {
  const named = new Set(rows.map(({ name }) => name))
  const missing = promiseCalls().filter(
    (name) => !named.has(name) && !exceptions.some(([each]) => covers(each, name)),
  )
  assert.equal(missing, [])
})

test('nothing is in the table, or an exception, that is not in the interface', () => {
  const calls = promiseCalls()
  const names = [...rows.map(({ name }) => name), ...exceptions.map(([each]) => each)]
  assert.equal(
    names.filter((each) => !calls.some((name) => covers(each, name))),
    [],
  )
})

function covers(each: string | RegExp, name: string): boolean {
  return typeof each === 'string' ? each === name : each.test(name)
}

/** What a promise rejects with; `undefined` when it is fulfilled. */
async function outcome(promise: Promise<unknown>): Promise<unknown> {
  try {
    await within(2000, promise)
    return undefined
  } catch (error) {
    return error
  }
}

/** Whether a call comes to listen to its signal, and to nothing but that and its peer. */
async function isWaiting(promise: Promise<unknown>, signal: AbortSignal): Promise<boolean> {
  let isSettled = false
  const settle = (): void => {
    isSettled = true
  }
  promise.then(settle, settle)
  // Some have a proof to compute first, on a thread that may have to wait for its turn.
  const latest = Date.now() + 5000
  while (listenersOf(signal) === 0 && !isSettled && Date.now() < latest) {
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  await settled()
  return !isSettled && listenersOf(signal) === 1
}

test.run()
