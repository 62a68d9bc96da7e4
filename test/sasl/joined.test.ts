import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { MemoryPasswordDatabase } from '../../runtime/sasl/memory-password-database.ts'
import { mechanismNames, mechanismTraits } from '../../runtime/sasl/mechanism-traits.ts'
import type { PasswordFormat } from '../../runtime/sasl/password-database.ts'
import type { Failure, Success } from '../../runtime/sasl/replies.ts'
import { random } from '../support/random.ts'
import { join, type Sides } from './join.ts'
import { bytes, platform } from './platform.ts'

const channelBindings = [{ type: 'tls-exporter', data: bytes('exported keying material') }]
/** The mechanisms by password, which have much in common. */
const names = mechanismNames().filter((name) => mechanismTraits(name)?.needs.includes('password'))

const joined = suite('sasl: both sides joined')

for (const formats of [['plain'], ['SHA-1', 'SHA-256', 'SHA-512']] as const) {
  for (const mechanism of names.filter((name) => canStore(name, formats))) {
    joined(`${mechanism} succeeds against ${formats.join(', ')}`, async () => {
      const outcome = await join(await sides(mechanism, 'romeo', 'pencil', formats))
      assert.is(reasonOf(outcome.client), 'success')
      assert.equal(identityOf(outcome.server), { username: 'romeo', authzid: undefined })
      assert.equal(identityOf(outcome.client), { username: 'romeo', authzid: undefined })
    })

    joined(`${mechanism} refuses a wrong password against ${formats.join(', ')}`, async () => {
      const given = await sides(mechanism, 'romeo', 'pencil', formats)
      const client = { ...given.client, password: 'pencils' }
      const outcome = await join({ ...given, client })
      assert.match(reasonOf(outcome.server), /^not-authorized: .* credentials$/)
    })

    joined(`${mechanism} refuses an unknown account against ${formats.join(', ')}`, async () => {
      const given = await sides(mechanism, 'romeo', 'pencil', formats)
      const client = { ...given.client, username: 'mercutio' }
      const outcome = await join({ ...given, client })
      assert.match(reasonOf(outcome.server), /^not-authorized: .* credentials$/)
    })
  }
}

for (const mechanism of names) {
  joined(
    `${mechanism} takes names and passwords beyond ASCII, prepared on both sides`,
    async () => {
      // Soft hyphen, compatibility letters and another space: SASLprep maps all three.
      const given = await sides(mechanism, 'Jos\u00e9', 'IX pass w\u00f6rd')
      const client = {
        ...given.client,
        username: 'Jose\u0301',
        password: '\u2168\u00a0pa\u00adss wo\u0308rd',
      }
      const outcome = await join({ ...given, client })
      assert.is(reasonOf(outcome.client), 'success')
      assert.is(identityOf(outcome.server)?.username, 'jos\u00e9')
    },
  )

  joined(
    `${mechanism} carries names and passwords with the characters it separates by`,
    async () => {
      const outcome = await join(await sides(mechanism, 'a=b,c=2c,=3d', 'p=a,s=2C, w'))
      assert.is(reasonOf(outcome.client), 'success')
      assert.is(identityOf(outcome.server)?.username, 'a=b,c=2c,=3d')
    },
  )

  joined(`${mechanism} knows an account by its localpart in any case`, async () => {
    const given = await sides(mechanism, 'romeo', 'pencil')
    const outcome = await join({ ...given, client: { ...given.client, username: 'ROMEO' } })
    assert.is(identityOf(outcome.server)?.username, 'romeo')
  })

  joined(`${mechanism} lets an account act as itself and no other`, async () => {
    const given = await sides(mechanism, 'romeo', 'pencil')
    for (const authzid of ['romeo@montague.example', 'ROMEO@Montague.example']) {
      const outcome = await join({ ...given, client: { ...given.client, authzid } })
      assert.equal(identityOf(outcome.server), { username: 'romeo', authzid: undefined }, authzid)
    }
    const others = ['juliet@montague.example', 'romeo@capulet.example', 'romeo', 'montague.example']
    for (const authzid of [...others, 'romeo@montague.example/a', 'a=,b', '@']) {
      const outcome = await join({ ...given, client: { ...given.client, authzid } })
      assert.match(reasonOf(outcome.server), /^invalid-authzid: .* authorization$/, authzid)
    }
  })

  joined(`${mechanism} asks whoever decides about other identities`, async () => {
    const given = await sides(mechanism, 'admin', 'pencil')
    const asked: string[][] = []
    const authorize = (...names: string[]): boolean => asked.push(names) > 0
    const client = { ...given.client, authzid: 'juliet@capulet.example' }
    const outcome = await join({ ...given, client, serverOptions: { authorize } })
    assert.equal(identityOf(outcome.server), {
      username: 'admin',
      authzid: 'juliet@capulet.example',
    })
    assert.equal(asked, [['admin', 'juliet@capulet.example']])
  })

  joined(`${mechanism} turns a broken database into a temporary failure`, async () => {
    const given = await sides(mechanism, 'romeo', 'pencil')
    const broken = async (): Promise<never> => {
      throw new TypeError('the disk is full')
    }
    const { formats, scramParameters } = given.database
    const database = {
      formats,
      scramParameters,
      checkPassword: broken,
      password: broken,
      scramKeys: broken,
    }
    const outcome = await join({ ...given, database })
    assert.match(reasonOf(outcome.server), /^temporary-auth-failure: .* platform$/)
    const { server } = outcome
    assert.instance(server?.kind === 'failure' && server.error.cause, TypeError)
  })
}

for (const mechanism of names.filter((name) => mechanismTraits(name)?.provesPeer)) {
  joined(`${mechanism} takes the server's last word in a challenge, too`, async () => {
    const given = await sides(mechanism, 'romeo', 'pencil')
    const outcome = await join({ ...given, isFinalInChallenge: true })
    assert.is(reasonOf(outcome.client), 'success')
  })
}

for (const mechanism of names.filter((name) => name.startsWith('SCRAM'))) {
  joined(`${mechanism} notices any byte changed on the way, in any message`, async () => {
    const next = random(5802)
    const given = await sides(mechanism, 'romeo', 'pencil')
    let rounds = 0
    for (let victim = 0; victim < 4; victim++) {
      for (let round = 0; round < 30; round++) {
        const tamper = (data: Uint8Array, index: number): Uint8Array => {
          if (index !== victim) return data
          rounds++
          const changed = Uint8Array.from(data)
          changed[next.below(data.length)]! ^= 1 + next.below(255)
          return changed
        }
        const outcome = await join({ ...given, tamper })
        assert.not.match(reasonOf(outcome.client), /^success/, `message ${victim}, round ${round}`)
        assert.not.match(reasonOf(outcome.client), /temporary/, `message ${victim}, round ${round}`)
      }
    }
    assert.is(rounds, 120)
  })
}

joined('the mechanisms by password are all there', () => {
  assert.equal(names, [
    'SCRAM-SHA-512-PLUS',
    'SCRAM-SHA-256-PLUS',
    'SCRAM-SHA-1-PLUS',
    'SCRAM-SHA-512',
    'SCRAM-SHA-256',
    'SCRAM-SHA-1',
    'DIGEST-MD5',
    'PLAIN',
  ])
})

joined.run()

function canStore(mechanism: string, formats: readonly PasswordFormat[]): boolean {
  return mechanismTraits(mechanism)?.formats.some((format) => formats.includes(format)) ?? false
}

async function sides(
  mechanism: string,
  username: string,
  password: string,
  formats: readonly PasswordFormat[] = ['plain'],
): Promise<Sides> {
  const database = new MemoryPasswordDatabase({ platform, formats, iterations: 4096 })
  await database.add(username, password)
  const isBound = mechanism.endsWith('-PLUS')
  const client = {
    username,
    password,
    domain: 'montague.example',
    isSecure: true,
    ...(isBound && { channelBindings }),
  }
  return { mechanism, database, client }
}

function identityOf(reply: Success | Failure | undefined): Success['identity'] | undefined {
  return reply?.kind === 'success' ? reply.identity : undefined
}

/** `success`, or the message of the failure and the check that failed. */
function reasonOf(reply: Success | Failure | undefined): string {
  if (reply?.kind !== 'failure') return reply?.kind ?? 'nothing'
  return `${reply.error.message} ${reply.error.check}`
}
