/** A document asked for by its number, from a server of the test. */
import { existsSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { generate } from '../../../codegen/src/generate.ts'
import { xepNumber } from '../../../codegen/src/read/xep/xep-number.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { within } from '../../support/within.ts'
import { xepDocument } from '../../support/xep-documents.ts'

const schema =
  '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:xmpp:a:0" elementFormDefault="qualified"><xs:element name="a" type="xs:string"/></xs:schema>'
const document = xepDocument(`<code><![CDATA[${schema}]]></code>`)

/** How a server answers, and what the run says of it. */
const faults: readonly [title: string, answer: RequestListener, code: string, part: string][] = [
  [
    'a document that is not there',
    (_, response) => void response.writeHead(404).end(),
    'F10',
    'there is no XEP-9999 there',
  ],
  [
    'a server in trouble',
    (_, response) => void response.writeHead(503).end(),
    'F10',
    'the server answered 503',
  ],
  ['an answer that breaks off', (request) => void request.socket.destroy(), 'F10', 'cannot fetch'],
  [
    'an answer without end',
    (_, response) => {
      const write = (): void => {
        while (response.write(Buffer.alloc(1 << 16)));
      }
      response.on('drain', write).writeHead(200)
      write()
    },
    'F6',
    'more than 8388608 bytes',
  ],
  [
    'a redirection to another host',
    (_, response) => void response.writeHead(302, { location: 'http://xeps.example/' }).end(),
    'F10',
    'it leads to another host, http://xeps.example/',
  ],
  [
    'redirections without end',
    (_, response) => void response.writeHead(302, { location: '/again' }).end(),
    'F10',
    'it leads on and on',
  ],
  ['a page', (_, response) => void response.end('<html><p>Hello</p></html>'), 'F1', '<html>'],
]

const test = suite('fetching a XEP')

test('fetches the one document, by its number, from the address that is said', async () => {
  const asked: string[] = []
  await serving(
    (request, response) => {
      asked.push(request.url ?? '')
      response.end(document)
    },
    async (address) => {
      const project = temporaryFolder()
      for (const xepSource of [`${address}/extensions`, `${address}/{number}/source`]) {
        const config = { inputs: ['9999'], out: 'generated', xepSource }
        const { outcome, diagnostics } = await within(60_000, generate(config, { folder: project }))
        assert.equal(diagnostics, [])
        assert.ok(outcome === 'written' || outcome === 'unchanged')
      }
      assert.ok(existsSync(join(project, 'generated/xep-9999/a-0.ts')))
    },
  )
  assert.equal(asked, ['/extensions/xep-9999.xml', '/9999/source'])
})

test('goes through the proxy of the environment', async () => {
  const asked: string[] = []
  await serving(
    (_, response) => void response.end(document),
    async (xepSource) => {
      const proxy = createServer().on('connect', (request, client: Socket) => {
        asked.push(request.url ?? '')
        const { hostname, port } = new URL(xepSource)
        const server = connect(Number(port), hostname, () => {
          client.write('HTTP/1.1 200 OK\r\n\r\n')
          server.pipe(client).pipe(server)
        })
        for (const each of [server, client]) each.on('error', () => server.destroy())
      })
      const address = await listening(proxy)
      const before = process.env['http_proxy']
      process.env['http_proxy'] = address
      try {
        const config = { inputs: ['xep-9999'], out: 'generated', xepSource: 'http://xeps.example/' }
        const folder = temporaryFolder()
        const { diagnostics } = await within(60_000, generate(config, { folder }))
        assert.equal(diagnostics, [])
      } finally {
        if (before === undefined) delete process.env['http_proxy']
        else process.env['http_proxy'] = before
        proxy.closeAllConnections()
        proxy.close()
      }
    },
  )
  assert.equal(asked, ['xeps.example:80'])
})

for (const [title, answer, code, part] of faults) {
  test(`says what is wrong with ${title}, and writes nothing`, async () => {
    await serving(answer, async (address) => {
      const project = temporaryFolder()
      const config = { inputs: ['9999'], out: 'generated', xepSource: address }
      const result = await within(60_000, generate(config, { folder: project }))
      assert.is(result.outcome, 'failed')
      const [fault] = result.diagnostics
      assert.is(fault?.code, code)
      assert.match(fault?.message ?? '', part)
      assert.not(existsSync(join(project, 'generated')))
    })
  })
}

test('says so where nobody listens', async () => {
  const address = await serving(
    () => undefined,
    async (each) => each,
  )
  const config = { inputs: ['9999'], out: 'generated', xepSource: address }
  const { diagnostics } = await within(60_000, generate(config, { folder: temporaryFolder() }))
  assert.match(diagnostics[0]?.message ?? '', 'the connection was refused')
  assert.match(diagnostics[0]?.hint ?? '', 'xep-9999.xml')
})

test('takes for numbers what looks like one', () => {
  assert.equal(
    ['384', '0384', 'xep-0384', 'XEP384', 'xep-0384.xml', '12345', 'schemas/0384'].map(xepNumber),
    ['0384', '0384', '0384', '0384', undefined, undefined, undefined],
  )
})

test.run()

async function serving<T>(
  listener: RequestListener,
  use: (address: string) => Promise<T>,
): Promise<T> {
  const server: Server = createServer(listener)
  const address = await listening(server)
  try {
    return await use(address)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

async function listening(server: Server): Promise<string> {
  await within(60_000, new Promise<void>((done) => server.listen(0, '127.0.0.1', done)))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
