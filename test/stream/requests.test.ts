/** What is an answer to a request, and what is not. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Iq, type IqType } from '../../generated/rfc6120/index.ts'
import { LocalProtocolError } from '../../runtime/errors.ts'
import { Jid } from '../../runtime/jid/jid.ts'
import { Requests } from '../../runtime/stream/requests.ts'

const test = suite('requests')

const own = Jid.parse('romeo@montague.example/balcony')
const server = Jid.parse('montague.example')
const client = { own, server }
const component = { own: Jid.parse('echo.montague.example') }

/** By the addressee of the request: who may answer, and who may not. `''` is nobody: no `from`. */
const senders: readonly {
  readonly to: string
  readonly accepted: readonly string[]
  readonly refused: readonly string[]
  readonly addresses?: typeof component
}[] = [
  {
    to: '',
    accepted: ['', 'montague.example', 'romeo@montague.example', 'romeo@montague.example/balcony'],
    refused: ['romeo@montague.example/other', 'juliet@montague.example', 'evil.example', 'example'],
  },
  {
    to: 'romeo@montague.example',
    accepted: ['', 'romeo@montague.example'],
    refused: ['montague.example', 'romeo@montague.example/balcony', 'juliet@montague.example'],
  },
  {
    to: 'montague.example',
    accepted: ['montague.example'],
    refused: ['', 'romeo@montague.example', 'capulet.example', 'montague.example/x'],
  },
  {
    to: 'juliet@capulet.example/chamber',
    accepted: ['juliet@capulet.example/chamber'],
    refused: ['', 'juliet@capulet.example', 'capulet.example', 'juliet@capulet.example/other'],
  },
  {
    to: 'juliet@capulet.example',
    accepted: ['juliet@capulet.example', 'JULIET@Capulet.Example'],
    refused: ['', 'juliet@capulet.example/chamber', 'montague.example'],
  },
  {
    to: 'montague.example',
    accepted: ['montague.example'],
    refused: ['', 'echo.montague.example'],
    addresses: component,
  },
  {
    to: 'echo.montague.example',
    accepted: ['echo.montague.example'],
    refused: ['', 'montague.example'],
    addresses: component,
  },
]

function made(): { requests: Requests<string>; ids: string[] } {
  const ids: string[] = []
  const requests = new Requests<string>({
    createId: () => {
      const id = `id-${ids.length}`
      ids.push(id)
      return id
    },
    most: 3,
  })
  return { requests, ids }
}

function answer(id: string, from: string, type: IqType = 'result'): Iq {
  return new Iq({ id, type, from: from === '' ? undefined : from })
}

for (const { to, accepted, refused, addresses } of senders) {
  const whom = to === '' ? "one's own account" : to
  test(`to ${whom}${addresses ? ' by a component' : ''}: answered by who was asked`, () => {
    const addressee = to === '' ? undefined : Jid.parse(to)
    for (const type of ['result', 'error'] as const) {
      for (const from of accepted) {
        const { requests } = made()
        const { id } = requests.add(addressee, 0, 'owner')
        for (const other of refused) {
          assert.is(
            requests.receive(answer(id, other, type), addresses ?? client),
            undefined,
            other,
          )
        }
        assert.is(requests.size, 1, 'it waits on')
        const request = requests.receive(answer(id, from, type), addresses ?? client)
        assert.is(request?.owner, 'owner', from)
        assert.is(requests.receive(answer(id, from, type), addresses ?? client), undefined)
      }
    }
  })
}

test('a request of the peer with the same id is no answer', () => {
  const { requests } = made()
  const { id } = requests.add(undefined, 0, '')
  for (const type of ['get', 'set'] as const) {
    assert.is(requests.receive(answer(id, '', type), client), undefined)
  }
  assert.is(requests.receive(answer('other', ''), client), undefined)
  assert.is(requests.size, 1)
})

test('names the first deadline, and gives up what is due', () => {
  const { requests } = made()
  assert.is(requests.deadline, undefined)
  requests.add(undefined, 20, 'late')
  requests.add(undefined, 10, 'early')
  requests.add(undefined, Number.POSITIVE_INFINITY, 'never')
  assert.is(requests.deadline, 10)
  assert.equal(requests.expire(9), [])
  assert.equal(
    requests.expire(10).map(({ owner }) => owner),
    ['early'],
  )
  assert.is(requests.deadline, 20)
  assert.equal(
    requests.clear().map(({ owner }) => owner),
    ['late', 'never'],
  )
  assert.is(requests.size, 0)
})

test('keeps no more than the limit, and nothing that was cancelled', () => {
  const { requests } = made()
  const first = requests.add(undefined, 0, '')
  requests.add(undefined, 0, '')
  requests.add(undefined, 0, '')
  assert.throws(
    () => requests.add(undefined, 0, ''),
    (error: unknown) => error instanceof LocalProtocolError,
  )
  assert.ok(requests.cancel(first.id))
  assert.not(requests.cancel(first.id))
  requests.add(undefined, 0, '')
  assert.is(requests.receive(answer(first.id, ''), client), undefined)
})

test.run()
