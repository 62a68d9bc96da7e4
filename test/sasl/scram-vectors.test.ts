import { createHash, createHmac, pbkdf2Sync } from 'node:crypto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { decodeBase64, encodeBase64 } from '../../runtime/node/values/base64.ts'
import type { PasswordDatabase } from '../../runtime/sasl/password-database.ts'
import { ScramClient } from '../../runtime/sasl/scram/scram-client.ts'
import { deriveScramKeys, type ScramHash } from '../../runtime/sasl/scram/scram-keys.ts'
import { ScramServer } from '../../runtime/sasl/scram/scram-server.ts'
import { bytes, platform, textOf } from './platform.ts'

interface Vector {
  readonly source: string
  readonly hash: ScramHash
  readonly clientNonce: string
  readonly serverNonce: string
  readonly salt: string
  readonly messages: readonly [string, string, string, string]
}

/** User `user` with password `pencil`. */
const vectors: readonly Vector[] = [
  {
    source: 'RFC 5802 §5',
    hash: 'SHA-1',
    clientNonce: 'fyko+d2lbbFgONRv9qkxdawL',
    serverNonce: '3rfcNHYJY1ZVvWVs7j',
    salt: 'QSXCR+Q6sek8bf92',
    messages: [
      'n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL',
      'r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096',
      'c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=',
      'v=rmF9pqV8S7suAoZWja4dJRkFsKQ=',
    ],
  },
  {
    source: 'RFC 7677 §3',
    hash: 'SHA-256',
    clientNonce: 'rOprNGfwEbeRWgbNEkqO',
    serverNonce: '%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0',
    salt: 'W22ZaJ0SNY7soEsUEjb6gQ==',
    messages: [
      'n,,n=user,r=rOprNGfwEbeRWgbNEkqO',
      'r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096',
      'c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=',
      'v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=',
    ],
  },
]

const scramVectors = suite('scram vectors')

for (const { source, hash, clientNonce, serverNonce, salt, messages } of vectors) {
  const mechanism = `SCRAM-${hash}`
  const [clientFirst, serverFirst, clientFinal, serverFinal] = messages

  scramVectors(`the client says what ${source} says`, async () => {
    const properties = { username: 'user', password: 'pencil' }
    const client = new ScramClient({ mechanism, hash, nonce: clientNonce }, properties, {
      platform,
    })
    assert.is(textOf(await client.start()), clientFirst)
    assert.is(textOf(await client.challenge(bytes(serverFirst))), clientFinal)
    assert.is((await client.finish(bytes(serverFinal))).kind, 'success')
  })

  scramVectors(`the server says what ${source} says`, async () => {
    const saltBytes = decodeBase64(salt) ?? new Uint8Array(0)
    const keys = await deriveScramKeys(hash, 'pencil', saltBytes, 4096, platform)
    const database: PasswordDatabase = {
      formats: [hash],
      scramParameters: { iterations: 4096, saltLength: 16 },
      checkPassword: async () => false,
      password: async () => undefined,
      scramKeys: async (name) => (name === 'user' ? keys : undefined),
    }
    const init = { mechanism, hash, bindsChannel: false, nonce: serverNonce }
    const options = { platform, domain: 'example.com', secret: new Uint8Array(32) }
    const server = new ScramServer(init, database, {}, options)
    assert.is(textOf(await server.start(bytes(clientFirst))), serverFirst)
    const success = await server.response(bytes(clientFinal))
    assert.is(textOf(success), serverFinal)
    assert.is(success.kind === 'success' && success.identity.username, 'user')
  })
}

for (const hash of ['SHA-1', 'SHA-256', 'SHA-512'] as const) {
  scramVectors(`keys for ${hash} are those of another implementation`, async () => {
    const salt = bytes('a salt of some bytes')
    const name = hash.replace('-', '').toLowerCase()
    const length = createHash(name).digest().length
    const salted = pbkdf2Sync('p\u00e4ss', salt, 5000, length, name)
    const hmac = (text: string): Buffer => createHmac(name, salted).update(text).digest()
    const keys = await deriveScramKeys(hash, 'p\u00e4ss', salt, 5000, platform)
    const storedKey = createHash(name).update(hmac('Client Key')).digest()
    assert.is(encodeBase64(keys.storedKey), storedKey.toString('base64'))
    assert.is(encodeBase64(keys.serverKey), hmac('Server Key').toString('base64'))
  })
}

scramVectors.run()
