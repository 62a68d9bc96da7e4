/** Discovery over HTTPS (XEP-0156), at servers that mean well and at others. */
import { createServer, type Server } from 'node:https'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isConnectionError } from 'typed-xmpp'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { directDial } from '../../runtime/connection/dial.ts'
import type { FetchDocument } from '../../runtime/connection/fetch-document.ts'
import { discoverHostMeta } from '../../runtime/connection/host-meta.ts'
import { nodeFetchDocument } from '../../runtime/connection/node-fetch-document.ts'
import { webFetchDocument } from '../../runtime/connection/web-fetch-document.ts'
import { CertificateAuthority } from '../../runtime/server/certificate-authority.ts'
import { within } from '../support/within.ts'

const domain = 'montague.example'
const authority = CertificateAuthority.create('Test authority')
const websocket = 'urn:xmpp:alt-connections:websocket'
const bosh = 'urn:xmpp:alt-connections:xbosh'
const xrd = 'http://docs.oasis-open.org/ns/xri/xrd-1.0'
const good = link(websocket, 'wss://w.x/ws')

/** The two documents, and the URLs that are found, or what is said. */
const documents: readonly [
  title: string,
  xml: string | undefined,
  json: string | undefined,
  outcome: readonly string[] | RegExp,
][] = [
  ['XML alone', document(good), undefined, ['wss://w.x/ws']],
  [
    'JSON alone',
    undefined,
    json({ rel: websocket, href: 'wss://w.x/ws' }, { rel: bosh, href: 'https://b.x/b' }),
    ['wss://w.x/ws', 'https://b.x/b'],
  ],
  [
    'both, each URL once',
    document(`${good}${link(bosh, 'https://b.x/')}${good}`),
    json({ rel: websocket, href: 'wss://w.x/ws' }, { rel: websocket, href: 'wss://v.x/' }),
    ['wss://w.x/ws', 'wss://v.x/', 'https://b.x/'],
  ],
  [
    'comments',
    `<!-- a --><!-- > -->${document(`<!--<Link/>-->${good}`)}`,
    undefined,
    ['wss://w.x/ws'],
  ],
  ['an XML declaration', `<?xml version='1.0'?>\n${document(good)}\n`, undefined, ['wss://w.x/ws']],
  [
    'one that is broken beside one that is not',
    '<XRD',
    json({ rel: websocket, href: 'wss://w.x/ws' }),
    ['wss://w.x/ws'],
  ],
  [
    'nothing that is safe',
    document(`${link(websocket, 'ws://w.x/')}${link(bosh, 'http://b.x/')}`),
    json(
      { rel: websocket, href: 'https://w.x/' },
      { rel: websocket, href: 'wss://me:secret@w.x/' },
    ),
    [],
  ],
  [
    'what is not as it should be',
    document(
      `<Link/><Link rel='${websocket}'/>${link(websocket, 'not a URL')}${link('x', 'wss://w.x')}`,
    ),
    JSON.stringify({ links: [null, 7, {}, { rel: 7, href: 7 }, { rel: websocket, href: [] }, []] }),
    [],
  ],
  [
    'more URLs than anybody needs',
    document(Array.from({ length: 500 }, (_, n) => link(websocket, `wss://${n}.x/`)).join('')),
    undefined,
    Array.from({ length: 10 }, (_, n) => `wss://${n}.x/`),
  ],
  ['no document', undefined, undefined, /montague\.example.*status 404/],
  ['another root', '<html/>', '[]', /is no host-meta/],
  [
    'entities',
    `<!DOCTYPE XRD [<!ENTITY a 'b'>]>${document(good)}`,
    undefined,
    /no XML that can be read/,
  ],
  [
    'a comment that does not end',
    `${document(good)}<!-- ${'<!-- '.repeat(1000)}`,
    undefined,
    /no XML/,
  ],
  [
    'what is too long',
    `${document(good)}${' '.repeat(65_536)}`,
    undefined,
    /more than 65536 bytes/,
  ],
  ['JSON that is none', undefined, '{"links": [', /is no JSON/],
]

/** Where a redirection leads, and what is found there. */
const redirections: readonly [
  title: string,
  location: (from: string) => string,
  outcome: readonly string[] | RegExp,
][] = [
  ['another path', () => '/elsewhere', ['wss://w.x/ws']],
  ['another host, over https', () => 'https://capulet.example/elsewhere', ['wss://w.x/ws']],
  ['http', () => 'http://montague.example/elsewhere', /leads to http:/],
  ['a file', () => 'file:///etc/passwd', /leads to file:/],
  ['itself, without end', (from) => from, /leads on more than 3 times/],
  ['what is no URL', () => 'https://[', /no URL/],
]

const test = suite('host-meta')

for (const [title, xml, json, outcome] of documents) {
  test(`reads ${title}`, async () => {
    const asked: string[] = []
    await withServer(
      (request, response) => {
        asked.push(`${request.headers.host}${request.url}`)
        const body = request.url?.endsWith('.json') ? json : xml
        response.statusCode = body === undefined ? 404 : 200
        response.end(body)
      },
      async (fetchDocument) => {
        expected(await found(fetchDocument), outcome)
        assert.equal(asked.sort(), [
          `${domain}/.well-known/host-meta`,
          `${domain}/.well-known/host-meta.json`,
        ])
      },
    )
  })
}

for (const [title, location, outcome] of redirections) {
  test(`is led to ${title}`, async () => {
    let asked = 0
    await withServer(
      ({ url = '' }, response) => {
        asked++
        if (url === '/elsewhere') {
          response.end(document(good))
          return
        }
        response.writeHead(302, { location: location(url) })
        // What a redirection says beside is not read.
        response.write('x'.repeat(100_000))
      },
      async (fetchDocument) => expected(await found(fetchDocument), outcome),
    )
    assert.ok(asked <= 8, String(asked))
  })
}

test('does not listen to a server without a certificate for the domain', async () => {
  await withServer(
    (_request, response) => response.end(document(good)),
    async (fetchDocument) => {
      const outcome = await found(fetchDocument)
      assert.ok(outcome instanceof Error)
      assert.match(outcome.message, /ERR_TLS_CERT_ALTNAME_INVALID/)
    },
    'evil.example',
  )
})

test('does not wait for ever, nor longer than its signal', async () => {
  await withServer(
    (_request, response) => response.write('<'),
    async (fetchDocument) => {
      const outcome = await found(fetchDocument, { timeout: 50 })
      assert.ok(isConnectionError(outcome), String(outcome))
      assert.is(outcome.code, 'http')
      const controller = new AbortController()
      const reason = new Error('not any more')
      setTimeout(() => controller.abort(reason), 20)
      assert.is(await found(fetchDocument, { signal: controller.signal }), reason)
      assert.is(await found(fetchDocument, { signal: controller.signal }), reason)
    },
  )
})

test('refuses domains that a URL takes for something else', async () => {
  for (const other of ['1', '0x7f.1', 'a@b', 'a/b', 'a:1', '', 'a b']) {
    const outcome = await discoverHostMeta(other, {
      fetchDocument: () => Promise.reject(new Error('it asked')),
    }).catch((error: unknown) => error)
    assert.ok(isConnectionError(outcome), other)
    assert.is(outcome.code, 'dns', other)
  }
})

test('asks with the fetch of a browser, and does not believe what http said', async () => {
  const original = globalThis.fetch
  const answers: Record<string, Response> = {}
  globalThis.fetch = (async (url: string, init: RequestInit) => {
    assert.is(init.credentials, 'omit')
    const response = answers[url]
    if (response === undefined) throw new TypeError('failed to fetch')
    return response
  }) as typeof fetch
  const url = `https://${domain}/.well-known/host-meta`
  try {
    answers[url] = new Response(document(good))
    expected(await found(webFetchDocument), ['wss://w.x/ws'])
    answers[url] = new Response('x'.repeat(70_000))
    expected(await found(webFetchDocument), /more than 65536 bytes/)
    const led = new Response(document(good))
    Object.defineProperty(led, 'url', { value: 'http://montague.example/' })
    answers[url] = led
    expected(await found(webFetchDocument), /which is not https/)
  } finally {
    globalThis.fetch = original
  }
})

test.run()

/** Everything that is found, or the error. */
async function found(
  fetchDocument: FetchDocument,
  options: { readonly timeout?: number; readonly signal?: AbortSignal } = {},
): Promise<readonly string[] | Error> {
  const discovering = discoverHostMeta(domain, { fetchDocument, ...options })
  return within(
    5000,
    discovering.then(
      ({ websocket, bosh }) => [...websocket, ...bosh],
      (error: Error) => error,
    ),
  )
}

function expected(found: readonly string[] | Error, outcome: readonly string[] | RegExp): void {
  if (!(outcome instanceof RegExp)) {
    assert.equal(found, outcome)
    return
  }
  assert.ok(isConnectionError(found), String(found))
  assert.is(found.code, 'http')
  assert.is(found.expected, domain)
  assert.match(found.message, outcome)
}

/** A server for HTTPS that stands for every host. */
async function withServer(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  use: (fetchDocument: FetchDocument) => Promise<void>,
  name: string = domain,
): Promise<void> {
  const ca = (await authority).certificate
  const { certificate: cert, key } = await (await authority).issue({
    commonName: 'x',
    dns: [name, 'capulet.example'],
  })
  const server = createServer({ cert, key }, answer)
  await started(server)
  const { port } = server.address() as AddressInfo
  const dial = directDial()
  try {
    await use(
      nodeFetchDocument({
        tls: { ca },
        dial: ({ port: wanted }, signal) => {
          assert.is(wanted, 443)
          return dial({ host: '127.0.0.1', port }, signal)
        },
      }),
    )
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

function started(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
}

function document(links: string): string {
  return `<XRD xmlns='${xrd}'>${links}</XRD>`
}

function link(rel: string, href: string): string {
  return `<Link rel='${rel}' href='${href}'/>`
}

function json(...links: readonly object[]): string {
  return JSON.stringify({ links })
}
