import { X509Certificate } from 'node:crypto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { certificateNames } from '../../runtime/connection/certificate-names.ts'
import { verifyCertificate } from '../../runtime/connection/verify-certificate.ts'
import { isConnectionError } from '../../runtime/errors.ts'
import {
  CertificateAuthority,
  type CertificateRequest,
} from '../../runtime/server/certificate-authority.ts'

type Names = Omit<CertificateRequest, 'commonName'>

/** The names of a certificate, the domain asked for, and by which name it is accepted, if it is. */
const cases: readonly [names: Names, domain: string, accepted: string | undefined][] = [
  [{ dns: ['montague.example'] }, 'montague.example', 'DNS-ID montague.example'],
  [{ dns: ['MONTAGUE.example'] }, 'montague.example', 'DNS-ID montague.example'],
  [{ dns: ['a.x', 'b.x', 'montague.example'] }, 'montague.example', 'DNS-ID montague.example'],
  [{ dns: ['xn--bcher-kva.example'] }, 'bücher.example', 'DNS-ID xn--bcher-kva.example'],
  [{ dns: ['*.montague.example'] }, 'im.montague.example', 'DNS-ID im.montague.example'],
  [{ dns: ['*.montague.example'] }, 'montague.example', undefined],
  [{ dns: ['*.montague.example'] }, 'a.im.montague.example', undefined],
  [{ dns: ['i*.montague.example'] }, 'im.montague.example', undefined],
  [{ dns: ['*.example'] }, 'montague.example', undefined],
  [{ dns: ['*'] }, 'montague.example', undefined],
  [{ dns: ['capulet.example'] }, 'montague.example', undefined],
  [{ dns: ['montague.example.evil.example'] }, 'montague.example', undefined],
  [{ dns: ['montague.example\0.evil.example'] }, 'montague.example', undefined],
  [{ dns: ['evil.example, DNS:montague.example'] }, 'montague.example', undefined],
  [
    { srv: ['_xmpp-client.montague.example'] },
    'montague.example',
    'SRV-ID _xmpp-client.montague.example',
  ],
  [
    { dns: ['host.example'], srv: ['_XMPP-client.Montague.example'] },
    'montague.example',
    'SRV-ID _XMPP-client.Montague.example',
  ],
  [{ srv: ['_xmpp-server.montague.example'] }, 'montague.example', undefined],
  [{ srv: ['_imap.montague.example'] }, 'montague.example', undefined],
  [{ srv: ['_xmpp-client.*.example'] }, 'montague.example', undefined],
  [{ srv: ['montague.example'] }, 'montague.example', undefined],
  [{ xmppAddr: ['montague.example'] }, 'montague.example', 'XmppAddr montague.example'],
  [{ xmppAddr: ['bücher.example'] }, 'bücher.example', 'XmppAddr bücher.example'],
  [{ xmppAddr: ['romeo@montague.example'] }, 'montague.example', undefined],
  [{ xmppAddr: ['montague.example/x'] }, 'montague.example', undefined],
  [{ ip: ['127.0.0.1'] }, '127.0.0.1', 'IP-ID 127.0.0.1'],
  [{ ip: ['::1'] }, '[::1]', 'IP-ID ::1'],
  [{ dns: ['127.0.0.1'] }, '127.0.0.1', undefined],
  [{ ip: ['127.0.0.2'] }, '127.0.0.1', undefined],
  [{}, 'montague.example', undefined],
]

const test = suite('certificate verification')
const authority = CertificateAuthority.create('Test authority')

for (const [names, domain, accepted] of cases) {
  const verb = accepted === undefined ? 'refuses' : 'accepts'
  test(`${verb} ${JSON.stringify(names)} for ${domain}`, async () => {
    const der = await issue({ commonName: 'Somebody', ...names })
    const outcome = await verifyCertificate(der, domain, { tried: '127.0.0.1:1' }).catch((e) => e)
    if (accepted !== undefined) {
      assert.is(`${outcome.kind} ${outcome.name}`, accepted)
      return
    }
    assert.ok(isConnectionError(outcome), String(outcome))
    assert.is(outcome.code, 'certificate')
    assert.is(outcome.expected, domain)
    assert.is(outcome.tried, '127.0.0.1:1')
    for (const name of Object.values(names).flat().slice(0, 1)) {
      const text = String(name).replaceAll('\0', '?')
      assert.ok(outcome.message.includes(text), outcome.message)
    }
  })
}

test('does not take a common name for an identifier', async () => {
  const der = await issue({ commonName: 'montague.example' })
  const outcome = await verifyCertificate(der, 'montague.example').catch((error) => error)
  assert.is(outcome.code, 'certificate')
})

test('asks for the SRV-ID of servers where a server is meant', async () => {
  const der = await issue({ commonName: 'x', srv: ['_xmpp-server.montague.example'] })
  const identity = await verifyCertificate(der, 'montague.example', { service: 'xmpp-server' })
  assert.equal(identity, { kind: 'SRV-ID', name: '_xmpp-server.montague.example' })
})

test('shows nothing of a name that a terminal would obey', async () => {
  const der = await issue({ commonName: 'x', xmppAddr: ['\u001b[2Jx\u009b1m'] })
  const outcome = await verifyCertificate(der, 'montague.example').catch((error) => error)
  assert.is(outcome.code, 'certificate')
  assert.ok(outcome.message.includes('?[2Jx?1m'), outcome.message)
})

test('reads all names', async () => {
  const long = `${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.example`
  const request = {
    dns: ['a.example', 'b.example'],
    srv: ['_xmpp-client.a.example', `_xmpp-client.${long}`],
    xmppAddr: ['jülia@capulet.example'],
    rfc822: ['julia@capulet.example'],
    ip: ['192.0.2.1', '2001:db8::1'],
  }
  const names = await certificateNames(await issue({ commonName: 'Häuser', ...request }))
  assert.equal(names, { commonNames: ['Häuser'], uri: [], ...request })
})

test('says what is no certificate', async () => {
  const whole = await issue({ commonName: 'x', dns: ['montague.example'] })
  const wrong = [new Uint8Array(0), new Uint8Array([0x30, 0x03, 1, 2, 3]), whole.subarray(0, 99)]
  for (const der of wrong) {
    for (const read of [verifyCertificate, certificateNames]) {
      const outcome = await read(der, 'montague.example').catch((error: unknown) => error)
      assert.ok(isConnectionError(outcome), String(outcome))
      assert.is(outcome.code, 'certificate')
    }
  }
})

test.run()

async function issue(request: CertificateRequest): Promise<Uint8Array> {
  const { certificate } = await (await authority).issue(request)
  return new Uint8Array(new X509Certificate(certificate).raw)
}
