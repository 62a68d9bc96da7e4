/** The ways to a server: through proxies, and over the WebSocket that the domain names. */
import { type Client, type ClientOptions, connect, isConnectionError } from 'typed-xmpp'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { random } from '../../support/random.ts'
import { ShakyProxy } from '../../support/shaky-proxy.ts'
import { within } from '../../support/within.ts'
import { nameOf, plainRows, rows } from '../matrix.ts'
import { askServer, converse } from '../support/converse.ts'
import { optionsFor, patience } from '../support/log-in.ts'
import { connectProxy, type Relay, socksProxy } from '../support/relay.ts'
import { passwordOf, world } from '../world.ts'

const test = suite('ways')
const ending: (() => Promise<void>)[] = []

test.after.each(async () => {
  for (const end of ending.splice(0).reverse()) await end()
})

const proxies = [
  ['HTTP CONNECT', 'http', connectProxy],
  ['SOCKS5', 'socks5', socksProxy],
] as const

for (const { server, domain } of plainRows.filter(({ transport }) => transport === 'STARTTLS')) {
  const { authority, prosody, ejabberd } = world()
  const { starttls, direct, https } = server === 'Prosody' ? prosody : ejabberd
  const account = { jid: `romeo@${domain}`, password: passwordOf('romeo'), tls: { ca: authority } }
  const hosts: Readonly<Record<string, number>> = {
    'behind.invalid:5222': starttls,
    'behind.invalid:5223': direct,
    [`${domain}:443`]: https,
    [`${domain}:${https}`]: https,
  }

  for (const [name, scheme, start] of proxies) {
    const begin = async (): Promise<Relay & { readonly url: string }> => {
      const relay = await start((asked) => hosts[asked])
      ending.push(() => relay.close())
      return { ...relay, url: `${scheme}://127.0.0.1:${relay.port}` }
    }

    test(`${server}: STARTTLS through ${name}, to a name that only the proxy knows`, async () => {
      const { url, asked } = await begin()
      const client = await online({ ...account, proxy: url, host: 'behind.invalid' })
      await askServer(client)
      assert.equal(asked, ['behind.invalid:5222'])
    })

    test(`${server}: direct TLS through ${name}`, async () => {
      const { url, asked } = await begin()
      const tls = { ...account.tls, direct: true }
      const client = await online({ ...account, tls, proxy: url, host: 'behind.invalid' })
      await askServer(client)
      assert.equal(asked, ['behind.invalid:5223'])
    })

    test(`${server}: the WebSocket that host-meta names, through ${name}`, async () => {
      const { url, asked } = await begin()
      const client = await online({ ...account, proxy: url, websocket: true })
      await askServer(client)
      assert.is(asked[0], `${domain}:443`)
      assert.is(asked.at(-1), `${domain}:${https}`)
    })

    test(`${server}: a host that ${name} does not reach is an error of its own`, async () => {
      const { url } = await begin()
      const error = await within(
        patience,
        online({ ...account, proxy: url, host: 'nowhere.invalid' }).catch((e: unknown) => e),
      )
      assert.ok(isConnectionError(error), String(error))
      assert.is(error.code, 'http')
    })
  }
}

/** What a network makes of the bytes, the late ones with all that follows them. */
const manners = [
  ['everything comes byte by byte, some of it late', 1],
  ['everything comes in pieces of any size, some of it late', undefined],
] as const

for (const row of rows.filter(({ domain }) => ['plain.localhost', 'ej.example'].includes(domain))) {
  if (row.port === 'certificate') continue
  for (const [index, [title, most]] of manners.entries()) {
    test(`${nameOf(row)}: ${title}`, async () => {
      const options = await optionsFor(row, 'romeo')
      const { websocket } = options
      const url = websocket === undefined ? undefined : new URL(String(websocket))
      const port = Number(url?.port ?? options.port)
      const way = { host: '127.0.0.1', port, random: random(index), most }
      const proxy = await ShakyProxy.listen(way)
      ending.push(() => proxy.close())
      if (url !== undefined) url.port = String(proxy.port)
      const through = url === undefined ? { port: proxy.port } : { websocket: url.href }
      const romeo = await online({ ...options, ...through } as ClientOptions)
      const juliet = await online(await optionsFor(row, 'juliet'))
      await converse(romeo, juliet)
    })
  }
}

async function online(options: ClientOptions): Promise<Client> {
  const client = await within(patience, connect(options))
  ending.push(() => client.close())
  return client
}

test.run()
