import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { certificateHash } from '../../runtime/connection/certificate-hash.ts'

const pss = '2a864886f70d01010a'

/** Signature algorithms: the object identifier, the parameters in hex, the hash. */
const algorithms: readonly [
  title: string,
  identifier: string,
  parameters: string,
  hash: string | undefined,
][] = [
  ['RSA with MD5, as SHA-256', '2a864886f70d010104', '0500', 'sha256'],
  ['RSA with SHA-1, as SHA-256', '2a864886f70d010105', '0500', 'sha256'],
  ['RSA with SHA-224', '2a864886f70d01010e', '0500', 'sha224'],
  ['RSA with SHA-256', '2a864886f70d01010b', '0500', 'sha256'],
  ['RSA with SHA-384', '2a864886f70d01010c', '0500', 'sha384'],
  ['RSA with SHA-512', '2a864886f70d01010d', '0500', 'sha512'],
  ['ECDSA with SHA-1, as SHA-256', '2a8648ce3d0401', '', 'sha256'],
  ['ECDSA with SHA-256', '2a8648ce3d040302', '', 'sha256'],
  ['ECDSA with SHA-384', '2a8648ce3d040303', '', 'sha384'],
  ['ECDSA with SHA-512', '2a8648ce3d040304', '', 'sha512'],
  ['RSASSA-PSS without a hash, as SHA-256', pss, tlv(0x30, ''), 'sha256'],
  ['RSASSA-PSS with SHA-1, as SHA-256', pss, pssWith('2b0e03021a'), 'sha256'],
  ['RSASSA-PSS with SHA-384', pss, pssWith('608648016503040202'), 'sha384'],
  ['RSASSA-PSS with SHA-512', pss, pssWith('608648016503040203'), 'sha512'],
  ['RSASSA-PSS with a hash nobody knows', pss, pssWith('2a03'), undefined],
  ['RSASSA-PSS without parameters', pss, '', undefined],
  ['Ed25519, which has none', '2b6570', '', undefined],
]

const test = suite('hash of a certificate')

for (const [title, identifier, parameters, hash] of algorithms) {
  test(`knows ${title}`, () => {
    const algorithm = tlv(0x30, tlv(0x06, identifier) + parameters)
    // Long enough for lengths of one byte and of two.
    for (const size of [0, 200, 70_000]) {
      const body = tlv(0x30, tlv(0x04, '00'.repeat(size)))
      const certificate = Buffer.from(tlv(0x30, body + algorithm + tlv(0x03, '00ff')), 'hex')
      assert.is(certificateHash(certificate), hash)
    }
  })
}

test('says nothing of what is no certificate, and of each part of one', () => {
  const algorithm = tlv(0x30, tlv(0x06, '2a8648ce3d040302'))
  const whole = Buffer.from(tlv(0x30, tlv(0x30, '') + algorithm + tlv(0x03, '00ff')), 'hex')
  assert.is(certificateHash(whole), 'sha256')
  for (let length = 0; length < whole.length; length++) {
    assert.is(certificateHash(whole.subarray(0, length)), undefined)
  }
  for (const hex of ['', '30', '3080', '3085ffffffffff', '3089ffffffffffffffffff', '0400']) {
    assert.is(certificateHash(Buffer.from(hex, 'hex')), undefined)
  }
})

test.run()

function pssWith(hash: string): string {
  return tlv(0x30, tlv(0xa0, tlv(0x30, `${tlv(0x06, hash)}0500`)))
}

/** A DER value in hex. */
function tlv(tag: number, content: string): string {
  const length = content.length / 2
  const digits = length.toString(16)
  const even = digits.length % 2 === 0 ? digits : `0${digits}`
  const head = length < 0x80 ? even : (0x80 + even.length / 2).toString(16) + even
  return tag.toString(16).padStart(2, '0') + head + content
}
