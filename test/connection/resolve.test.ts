import { lookup } from 'node:dns'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { SrvRecord } from '../../runtime/connection/order-srv.ts'
import { type Resolver, resolveClientService } from '../../runtime/connection/resolve.ts'
import { isConnectionError } from '../../runtime/errors.ts'

type Answer = readonly SrvRecord[] | Error

/** A domain, what the DNS says to the name asked for (nothing may be asked without), what follows. */
const cases: readonly [
  title: string,
  domain: string,
  asked: Readonly<Record<string, Answer>>,
  result: readonly string[] | RegExp,
  direct?: Answer,
][] = [
  [
    'tries the targets by priority',
    'montague.example',
    { '_xmpp-client._tcp.montague.example': [srv('b.x', 5223, 2), srv('a.x', 5222, 1)] },
    ['a.x:5222', 'b.x:5223'],
  ],
  [
    'takes the domain itself where no record exists',
    'montague.example',
    { '_xmpp-client._tcp.montague.example': [] },
    ['montague.example:5222'],
  ],
  [
    'asks for the A-labels of an internationalised domain',
    'bücher.example',
    { '_xmpp-client._tcp.xn--bcher-kva.example': [srv('x.example', 5222)] },
    ['x.example:5222'],
  ],
  ['takes a label of digits for what it is', '1', { '_xmpp-client._tcp.1': [] }, ['1:5222']],
  [
    'respects a target of ".": there is no service',
    'none.example',
    { '_xmpp-client._tcp.none.example': [srv('.', 0)] },
    /offers no XMPP service/,
  ],
  [
    'respects the root as Node reports it',
    'none.example',
    { '_xmpp-client._tcp.none.example': [srv('', 0)] },
    /offers no XMPP service/,
  ],
  [
    'does not fall back when the DNS fails',
    'montague.example',
    {
      '_xmpp-client._tcp.montague.example': Object.assign(new Error('x'), { code: 'ESERVFAIL' }),
    },
    /cannot be asked for \(ESERVFAIL\)/,
  ],
  [
    'merges the targets of direct TLS by priority',
    'montague.example',
    { '_xmpp-client._tcp.montague.example': [srv('a.x', 5222, 2), srv('c.x', 5222, 4)] },
    ['b.x:443 TLS', 'a.x:5222', 'd.x:5223 TLS', 'c.x:5222'],
    [srv('b.x', 443, 1), srv('d.x', 5223, 3)],
  ],
  [
    'draws among both kinds of one priority by weight',
    'montague.example',
    { '_xmpp-client._tcp.montague.example': [weighted('a.x', 5222, 0)] },
    ['a.x:5222', 'b.x:5223 TLS'],
    [weighted('b.x', 5223, 9)],
  ],
  [
    'never takes the domain itself where direct TLS has targets',
    'montague.example',
    { '_xmpp-client._tcp.montague.example': [] },
    ['b.x:5223 TLS'],
    [srv('b.x', 5223)],
  ],
  [
    'takes the domain itself where "." is said of direct TLS alone',
    'montague.example',
    { '_xmpp-client._tcp.montague.example': [] },
    ['montague.example:5222'],
    [srv('.', 0)],
  ],
  [
    'leaves out direct TLS with a target of "."',
    'montague.example',
    { '_xmpp-client._tcp.montague.example': [srv('a.x', 5222)] },
    ['a.x:5222'],
    [srv('.', 0)],
  ],
  [
    'leaves out STARTTLS with a target of "."',
    'montague.example',
    { '_xmpp-client._tcp.montague.example': [srv('.', 0)] },
    ['b.x:443 TLS'],
    [srv('b.x', 443)],
  ],
  [
    'has no service where both targets are "."',
    'none.example',
    { '_xmpp-client._tcp.none.example': [srv('.', 0)] },
    /offers no XMPP service/,
    [srv('', 0)],
  ],
  [
    'does with STARTTLS where direct TLS cannot be asked for',
    'montague.example',
    { '_xmpp-client._tcp.montague.example': [srv('a.x', 5222)] },
    ['a.x:5222'],
    Object.assign(new Error('x'), { code: 'ETIMEOUT' }),
  ],
  [
    'does with direct TLS where STARTTLS cannot be asked for',
    'montague.example',
    {
      '_xmpp-client._tcp.montague.example': Object.assign(new Error('x'), { code: 'ETIMEOUT' }),
    },
    ['b.x:443 TLS'],
    [srv('b.x', 443)],
  ],
  [
    'does not take the domain itself where one of the two cannot be asked for',
    'montague.example',
    { '_xmpp-client._tcp.montague.example': [] },
    /cannot be asked for \(ETIMEOUT\)/,
    Object.assign(new Error('x'), { code: 'ETIMEOUT' }),
  ],
  ['asks nothing about localhost', 'localhost', {}, ['localhost:5222']],
  ['asks nothing about names under localhost', 'a.localhost', {}, ['a.localhost:5222']],
  ['asks nothing about an IPv4 address', '192.0.2.1', {}, ['192.0.2.1:5222']],
  ['asks nothing about an IPv6 address', '[2001:db8::1]', {}, ['2001:db8::1:5222']],
]

const test = suite('resolution')

for (const [title, domain, asked, result, direct] of cases) {
  test(title, async () => {
    const names: string[] = []
    const resolver: Resolver = {
      lookup: lookup as Resolver['lookup'],
      async srv(name) {
        names.push(name)
        const answer = name.startsWith('_xmpps-') ? direct : asked[name]
        if (answer instanceof Error) throw answer
        return answer ?? []
      },
    }
    const outcome = await resolveClientService(domain, resolver, () => 0).catch((error) => error)
    assert.equal(
      names,
      Object.keys(asked).flatMap((name) => [name.replace('_xmpp-', '_xmpps-'), name]),
    )
    if (result instanceof RegExp) {
      assert.ok(isConnectionError(outcome), String(outcome))
      assert.is(outcome.code, 'dns')
      assert.is(outcome.expected, domain)
      assert.ok(names.includes(outcome.tried ?? ''))
      assert.match(outcome.message, result)
      return
    }
    assert.ok(Array.isArray(outcome), String(outcome))
    assert.equal(
      outcome.map(({ host, port, isDirectTls }) => `${host}:${port}${isDirectTls ? ' TLS' : ''}`),
      result,
    )
  })
}

test('asks for one kind where only that is wanted', async () => {
  for (const service of ['xmpp-client', 'xmpps-client'] as const) {
    const names: string[] = []
    const resolver: Resolver = {
      lookup: lookup as Resolver['lookup'],
      srv: async (name) => {
        names.push(name)
        return []
      },
    }
    const isDirectTls = service === 'xmpps-client'
    const port = isDirectTls ? 5223 : 5222
    assert.equal(await resolveClientService('m.example', resolver, () => 0, [service]), [
      { host: 'm.example', port, isDirectTls },
    ])
    assert.equal(names, [`_${service}._tcp.m.example`])
  }
})

test.run()

function srv(name: string, port: number, priority = 1): SrvRecord {
  return { name, port, priority, weight: 0 }
}

function weighted(name: string, port: number, weight: number): SrvRecord {
  return { name, port, priority: 1, weight }
}
