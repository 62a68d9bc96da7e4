/** The driver: what it writes when, what it does when time passes, and what it keeps from whom. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Message } from '../../generated/rfc6120/index.ts'
import { Driver, type DriverOptions } from '../../runtime/connection/driver.ts'
import {
  ConnectionError,
  LocalProtocolError,
  TimeoutError,
  type XmppError,
} from '../../runtime/errors.ts'
import { Jid } from '../../runtime/jid/jid.ts'
import { registry } from '../../runtime/node/index.ts'
import type { Feature } from '../../runtime/stream/feature.ts'
import { startTls } from '../../runtime/stream/features/start-tls.ts'
import { StreamError } from '../../runtime/stream/stream-error.ts'
import {
  bind,
  channel,
  features,
  serverHeader,
  starttls,
  tlsNamespace,
} from '../stream/scripted.ts'
import { within } from '../support/within.ts'
import { manualPlatform, settled } from './manual-clock.ts'
import { ProbeTransport } from './probe-transport.ts'

const test = suite('driver')

/** Binds at once, without asking anybody. */
const atOnce: Feature = {
  name: 'at once',
  necessary: [],
  prohibited: ['bound'],
  initiate(_offer, scene) {
    scene.done({ facts: ['authenticated', 'bound'], jid: Jid.parse('a@montague.example/b') })
    return undefined
  },
}

function made(options: Partial<DriverOptions> & { features?: readonly Feature[] } = {}) {
  const platform = manualPlatform()
  const transport = new ProbeTransport()
  const faults: unknown[] = []
  const closings: (XmppError | undefined)[] = []
  const stanzas: string[] = []
  const driver = new Driver({
    transport,
    platform,
    session: {
      role: 'initiating',
      contentNamespace: 'jabber:client',
      to: Jid.parse('montague.example'),
      features: options.features ?? [atOnce],
      registry: registry([]),
    },
    events: {
      bound: () => {},
      stanza: (stanza) => stanzas.push(String(stanza)),
      closed: (error) => closings.push(error),
    },
    fault: (error) => faults.push(error),
    ...options,
  })
  return { driver, transport, platform, faults, closings, stanzas }
}

/** One that is bound. */
async function bound(options: Partial<DriverOptions> = {}) {
  const all = made(options)
  all.driver.start()
  all.transport.says(serverHeader + features(bind))
  await settled(2)
  assert.is(all.driver.session.state, 'bound')
  all.transport.writes.length = 0
  return all
}

test('what is sent in one turn leaves by one write, in order', async () => {
  const { driver, transport } = await bound()
  for (const body of ['1', '2', '3']) driver.send(new Message({ body }))
  assert.equal(transport.writes, [])
  await settled(1)
  assert.equal(transport.writes, [
    '<message><body>1</body></message><message><body>2</body></message><message><body>3</body></message>',
  ])
})

test('what handlers answer to one chunk leaves by one write', async () => {
  const { driver, transport } = await bound({
    events: {
      bound: () => {},
      stanza: (stanza) => driver.send(new Message({ body: stanza.id })),
      closed: () => {},
    },
  })
  transport.says("<message id='1'/><message id='2'/>")
  await settled(1)
  assert.equal(transport.writes, [
    '<message><body>1</body></message><message><body>2</body></message>',
  ])
})

test('TLS is begun in the same call, after what was said before it', async () => {
  const { driver, transport } = made({ features: [startTls(), atOnce] })
  driver.start()
  await settled(1)
  transport.says(serverHeader + features(starttls))
  await settled(1)
  assert.is(transport.writes.at(-1), `<starttls xmlns='${tlsNamespace}'/>`)
  transport.says(`<proceed xmlns='${tlsNamespace}'/>${serverHeader}`)
  assert.equal(transport.calls, ['startTls'], 'before anything else can arrive')
  transport.handshake?.resolve(channel)
  await settled(1)
  assert.match(transport.writes.at(-1)!, '<stream:stream ')
  transport.says(serverHeader + features(bind))
  await settled(1)
  assert.is(driver.session.state, 'bound')
})

test('a handshake that fails is how the stream ended', async () => {
  const { driver, transport, closings } = made({ features: [startTls()] })
  driver.start()
  transport.says(serverHeader + features(starttls))
  transport.says(`<proceed xmlns='${tlsNamespace}'/>`)
  const error = new ConnectionError('certificate', 'certificate: it is for evil.example')
  transport.handshake?.reject(error)
  transport.ends(error)
  assert.is(await within(1000, driver.closed), error)
  await settled(1)
  assert.equal(closings, [error])
  assert.ok(transport.writes.every((text) => !text.includes('stream:error')))
})

test('a handshake that fails for an unknown reason is a failure of TLS', async () => {
  const { driver, transport, closings } = made({ features: [startTls()] })
  driver.start()
  transport.says(`${serverHeader}${features(starttls)}<proceed xmlns='${tlsNamespace}'/>`)
  transport.handshake?.reject(new Error('no cipher'))
  await settled(1)
  assert.is((closings[0] as ConnectionError).code, 'tls')
})

test('a login that takes too long is given up', async () => {
  for (const step of ['nothing', 'header', 'features'] as const) {
    const { driver, transport, platform, closings } = made({
      features: [startTls()],
      loginTimeout: 700,
    })
    driver.start()
    if (step !== 'nothing') transport.says(serverHeader)
    if (step === 'features') transport.says(features(starttls))
    platform.clock.advance(699)
    assert.equal(closings, [])
    platform.clock.advance(1)
    assert.instance(closings[0], TimeoutError)
    assert.match(closings[0]!.message, '127.0.0.1:5222')
    assert.equal(transport.calls, ['end'])
    platform.clock.advance(5000)
    assert.equal(transport.calls, ['end', 'destroy'], 'the peer does not end either')
    assert.instance(await within(1000, driver.closed), TimeoutError)
    assert.is(platform.clock.pending, 0)
  }
})

test('a peer that does not log in is told so', async () => {
  const { driver, transport, platform, closings } = made({
    session: {
      role: 'receiving',
      contentNamespace: 'jabber:client',
      answer: () => ({ from: Jid.parse('montague.example') }),
      features: [startTls()],
      registry: registry([]),
    },
  })
  driver.start()
  platform.clock.advance(30_000)
  await settled(1)
  assert.match(transport.writes.join(''), '<connection-timeout ')
  assert.is((closings[0] as StreamError).condition, 'connection-timeout')
})

test('no timer is left once the stream is bound', async () => {
  const { platform } = await bound()
  assert.is(platform.clock.pending, 0)
})

test('closing waits for the peer, and then no longer', async () => {
  for (const isPolite of [true, false]) {
    const { driver, transport, platform, closings } = await bound({ closeTimeout: 300 })
    const closed = driver.close()
    await settled(1)
    assert.equal(transport.writes, ['</stream:stream>'])
    transport.says('<message/>')
    assert.equal(transport.calls, [])
    if (isPolite) {
      transport.says('</stream:stream>')
      assert.equal(transport.calls, ['end'])
      transport.ends()
    } else platform.clock.advance(300)
    await within(1000, closed)
    assert.equal(closings, [undefined])
    assert.is(platform.clock.pending, 0)
  }
})

test('closing twice, or after the end, is closing once', async () => {
  const { driver, transport } = await bound()
  const closings = [driver.close(), driver.close()]
  transport.says('</stream:stream>')
  transport.ends()
  await within(1000, Promise.all(closings))
  await within(1000, driver.close())
  assert.is(transport.writes.join('').split('</stream:stream>').length, 2)
})

test('a connection that ends without the stream is lost', async () => {
  for (const error of [undefined, new ConnectionError('lost', 'lost: ECONNRESET')]) {
    const { driver, transport, closings } = await bound()
    transport.ends(error)
    const reason = await within(1000, driver.closed)
    assert.is((reason as ConnectionError).code, 'lost')
    assert.equal(closings, [reason])
    if (error) assert.is(reason, error)
    assert.throws(
      () => driver.send(new Message()),
      (fault: unknown) => fault instanceof LocalProtocolError,
    )
  }
})

test('a peer that closes the connection instead of its stream has answered', async () => {
  const { driver, transport } = await bound()
  const closed = driver.close()
  transport.ends()
  await within(1000, closed)
  assert.is(await driver.closed, undefined)
})

test('a stream error is told before the connection ends', async () => {
  const { driver, transport } = await bound()
  transport.says('<!-- -->')
  assert.match(transport.writes.join(''), /<stream:error><restricted-xml .*<\/stream:stream>$/)
  assert.equal(transport.calls, ['end'])
  transport.ends()
  assert.instance(await within(1000, driver.closed), StreamError)
})

test('a handler that throws is reported, and the stream goes on', async () => {
  const fault = new Error('of a handler')
  let stanzas = 0
  const { driver, transport, faults } = await bound({
    events: {
      bound: () => {
        throw fault
      },
      stanza: () => {
        stanzas++
        throw fault
      },
      closed: () => {
        throw fault
      },
    },
  })
  transport.says('<message/><presence/>')
  assert.is(stanzas, 2)
  driver.send(new Message())
  await settled(1)
  assert.is(transport.writes.length, 1)
  transport.ends()
  await within(1000, driver.closed)
  assert.equal(faults, [fault, fault, fault, fault])
})

test('a reporter of faults that throws is told to a person', async () => {
  const { transport, platform } = await bound({
    events: {
      bound: () => {},
      stanza: () => {
        throw new Error('of a handler')
      },
      closed: () => {},
    },
    fault: () => {
      throw new Error('of the reporter')
    },
  })
  transport.says('<message/>')
  assert.is(platform.warnings.length, 1)
  assert.match(platform.warnings[0]!, 'of the reporter')
})

test('a fault of a feature ends the stream, not the process', async () => {
  for (const broken of [
    () => {
      throw new Error('a fault of ours')
    },
    (scene: Parameters<NonNullable<Feature['initiate']>>[1]) =>
      scene.step(
        () => Promise.reject(new Error('a fault of ours')),
        () => {},
      ),
  ]) {
    const { driver, transport, faults, closings } = made({
      features: [
        {
          name: 'broken',
          necessary: [],
          prohibited: [],
          initiate: (_offer, scene) => {
            broken(scene)
            return { receive: () => false }
          },
        },
      ],
    })
    driver.start()
    transport.says(serverHeader + features(bind))
    await settled(2)
    assert.is(faults.length, 1)
    assert.is((closings[0] as StreamError).condition, 'internal-server-error')
    assert.not.match(transport.writes.join(''), 'fault of ours')
  }
})

test('a full buffer makes those wait who ask', async () => {
  const { driver, transport } = await bound()
  await driver.drained()
  transport.isWritable = false
  driver.send(new Message())
  await settled(1)
  assert.not(driver.isWritable)
  let isDrained = false
  const drained = driver.drained().then(() => {
    isDrained = true
  })
  await settled(1)
  assert.not(isDrained)
  transport.drains()
  await within(1000, drained)
  assert.ok(driver.isWritable)

  transport.isWritable = false
  driver.send(new Message())
  await settled(1)
  const forEver = driver.drained()
  transport.ends()
  await within(1000, forEver)
})

test('destroying ends both at once', async () => {
  const { driver, transport, closings } = await bound()
  driver.destroy()
  assert.is((closings[0] as ConnectionError).code, 'closed')
  assert.ok(transport.calls.includes('destroy'))
  assert.is(await within(1000, driver.closed), closings[0])
})

test.run()
