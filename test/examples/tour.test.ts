import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Server } from 'typed-xmpp/server'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { TourOptions } from '../../examples/tour/options.ts'
import type { Output } from '../../examples/tour/screen.ts'
import { tour } from '../../examples/tour.ts'
import { root } from '../conventions/sources.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { within } from '../support/within.ts'

const inThisProcess: TourOptions = { all: false, help: false }

const test = suite('tour')

test('shows every kind of stanza beside its typed value, and ends well', async () => {
  const { output, text } = collect({ columns: 80 })
  assert.is(await within(30_000, tour(inThisProcess, output)), true, text())
  for (const part of [
    /romeo {2}──▶ <starttls /,
    /mechanism='SCRAM-SHA-/,
    /nurse {2}──▶ <handshake .*\[redacted\]/,
    /presence\.show = "chat"/,
    /message\.has\(ChatActive\) = true/,
    /receipt\.get\(ReceiptReceived\)\?\.id = "first"/,
    /message\.get\(Delay\)\?\.stamp = 1597-01-29T21:00:00\.000Z \(Date\)/,
    /roster\.items\[0\]\.subscription = "to"/,
    /info\.identities\[0\]\.category = "server"/,
    /pong = undefined/,
    /<dummy xmlns='xmpp:xep:example'>/,
    /answer\.text = "Dost thou love me\? I do"/,
    /message\.\$problems\[0\] = "fault at /,
    /error\.condition = "bad-request"/,
    /all as it must be/,
  ]) {
    assert.match(text(), part)
  }
  assert.not.match(text(), /✗/)
})

test('fits the terminal, and colours nothing that is none', async () => {
  const { output, text } = collect({ columns: 80 })
  assert.is(await within(30_000, tour({ ...inThisProcess, all: true }, output)), true, text())
  const long = text()
    .split('\n')
    .filter((line) => line.length > 80)
  assert.equal(long, [])
  assert.not.match(text(), '\x1b')
  const coloured = collect({ columns: 80, isTTY: true, hasColors: () => true })
  assert.is(await within(30_000, tour(inThisProcess, coloured.output)), true)
  assert.match(coloured.text(), '\x1b[')
  const plain = collect({ columns: 80, isTTY: true, hasColors: () => false })
  assert.is(await within(30_000, tour(inThisProcess, plain.output)), true)
  assert.not.match(plain.text(), '\x1b')
})

test('takes place at another server, between two sessions of one account', async () => {
  await using server = await Server.listen({ domain: 'localhost', accounts: { alice: secret } })
  const { host, port, ca = '' } = server
  const file = join(temporaryFolder({ 'ca.pem': ca }), 'ca.pem')
  try {
    const { output, text } = collect({ columns: 100 })
    const there: TourOptions = { ...inThisProcess, jid: 'alice@localhost', host, port, ca: file }
    process.env['XMPP_PASSWORD'] = secret
    assert.is(await within(30_000, tour(there, output)), true, text())
    assert.match(text(), /romeo\.jid = alice@localhost\//)
    assert.match(text(), /all as it must be/)
    assert.not.match(text(), secret)
    for (const [title, change, says] of [
      ['a wrong password', { password: 'wrong-password' }, /SaslFailure: not-authorized/],
      ["an authority that is not the server's", { ca: undefined }, /ConnectionError: certificate/],
      ['a port where nobody listens', { port: 1 }, /ConnectionError: connect.*ECONNREFUSED/],
    ] as const) {
      const failed = collect({ columns: 100 })
      const { password = secret, ...rest } = change as { password?: string }
      process.env['XMPP_PASSWORD'] = password
      const options = Object.fromEntries(
        Object.entries({ ...there, ...rest }).filter(([, value]) => value !== undefined),
      )
      const isGood = await within(30_000, tour(options as unknown as TourOptions, failed.output))
      assert.is(isGood, false, title)
      assert.match(failed.text(), says)
      assert.not.match(failed.text(), password)
    }
  } finally {
    delete process.env['XMPP_PASSWORD']
  }
})

for (const [argv, code, says] of [
  [['--help'], 0, /--jid JID/],
  [['--nonsense'], 2, /--nonsense/],
  [['--port', '5222'], 2, /need --jid/],
  [['--jid', 'a@b', '--port', 'many'], 2, /no port/],
] as const) {
  test(`npm start -- ${argv.join(' ')} ends with ${code}`, async () => {
    const command = ['--import', 'tsx', join('examples', 'start.ts'), ...argv]
    const outcome = await within(
      30_000,
      promisify(execFile)(process.execPath, command, { cwd: root }).then(
        ({ stdout }) => ({ code: 0, text: stdout }),
        (error) => ({ code: error.code as number, text: `${error.stderr}` }),
      ),
    )
    assert.is(outcome.code, code)
    assert.match(outcome.text, says)
    assert.not.match(outcome.text, 'Compiling')
  })
}

test('the extension of the tour is what its schema compiles to', async () => {
  const inputs = ['examples/custom-extension/dummy.xsd', '--out', 'examples/tour/generated']
  const config = ['--config', 'examples/tour/typed-xmpp.config.json', '--check']
  const command = ['--import', 'tsx', 'codegen/src/main.ts', 'generate', ...inputs, ...config]
  await within(30_000, promisify(execFile)(process.execPath, command, { cwd: root }))
})

test.run()

const secret = 'correct-horse-battery'

/** A terminal that keeps what is written. */
function collect(terminal: Omit<Output, 'write'>): { output: Output; text: () => string } {
  const parts: string[] = []
  const output = { ...terminal, write: (text: string) => parts.push(text) }
  return { output, text: () => parts.join('') }
}
