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
  ['asks nothing about localhost', 'localhost', {}, ['localhost:5222']],
  ['asks nothing about names under localhost', 'a.localhost', {}, ['a.localhost:5222']],
  ['asks nothing about an IPv4 address', '192.0.2.1', {}, ['192.0.2.1:5222']],
  ['asks nothing about an IPv6 address', '[2001:db8::1]', {}, ['2001:db8::1:5222']],
]

const test = suite('resolution')

for (const [title, domain, asked, result] of cases) {
  test(title, async () => {
    const names: string[] = []
    const resolver: Resolver = {
      lookup: lookup as Resolver['lookup'],
      async srv(name) {
        names.push(name)
        const answer = asked[name]
        if (answer instanceof Error) throw answer
        return answer ?? []
      },
    }
    const outcome = await resolveClientService(domain, resolver, () => 0).catch((error) => error)
    assert.equal(names, Object.keys(asked))
    if (result instanceof RegExp) {
      assert.ok(isConnectionError(outcome), String(outcome))
      assert.is(outcome.code, 'dns')
      assert.is(outcome.expected, domain)
      assert.is(outcome.tried, names[0])
      assert.match(outcome.message, result)
      return
    }
    assert.ok(Array.isArray(outcome), String(outcome))
    assert.equal(
      outcome.map(({ host, port }) => `${host}:${port}`),
      result,
    )
  })
}

test.run()

function srv(name: string, port: number, priority = 1): SrvRecord {
  return { name, port, priority, weight: 0 }
}
