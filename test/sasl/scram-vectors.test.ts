import { createHash, createHmac, pbkdf2Sync } from 'node:crypto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { decodeBase64, encodeBase64 } from '../../runtime/node/values/base64.ts'
import type { ChannelBinding } from '../../runtime/sasl/channel-binding.ts'
import type { PasswordDatabase } from '../../runtime/sasl/password-database.ts'
import { ScramClient } from '../../runtime/sasl/scram/scram-client.ts'
import { deriveScramKeys, type ScramHash } from '../../runtime/sasl/scram/scram-keys.ts'
import { ScramServer } from '../../runtime/sasl/scram/scram-server.ts'
import { bytes, platform, textOf } from './platform.ts'

interface Vector {
  readonly source: string
  readonly hash: ScramHash
  /** What the channel is bound by, in the mechanism with -PLUS. */
  readonly type?: ChannelBinding['type'] | undefined
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

/** What binds the channel in the vectors below. */
const bindings: readonly ChannelBinding[] = [
  { type: 'tls-exporter', data: Uint8Array.from({ length: 32 }, (_, index) => index) },
  { type: 'tls-server-end-point', data: Uint8Array.from({ length: 32 }, (_, index) => index) },
  { type: 'tls-unique', data: Uint8Array.from({ length: 12 }, (_, index) => index) },
]

/**
 * Nobody has published exchanges by these: the proofs and signatures were computed by Python's hashlib and
 * hmac, with the nonces and salts of the vectors above, over what RFC 5802 §3 says.
 */
const bound: readonly (readonly [
  hash: ScramHash,
  type: ChannelBinding['type'] | undefined,
  channelBinding: string,
  proof: string,
  signature: string,
])[] = [
  [
    'SHA-1',
    'tls-exporter',
    'cD10bHMtZXhwb3J0ZXIsLAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f',
    'i0z2xFi+ITaJvbLXpcWyruGx26U=',
    'YgmPUhdXTCPY9I7+PKzEdnp1cdo=',
  ],
  [
    'SHA-1',
    'tls-server-end-point',
    'cD10bHMtc2VydmVyLWVuZC1wb2ludCwsAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=',
    'z8dLQJmun2sA+XpCkRPSWO61Enc=',
    'if1R+hByy96r9wlpTEFxowaJvkg=',
  ],
  [
    'SHA-1',
    'tls-unique',
    'cD10bHMtdW5pcXVlLCwAAQIDBAUGBwgJCgs=',
    'ResgVA2w6fEFiwzXkrPSGTt/RSg=',
    'HKBeWjn99U5AvtgAjz6m1d81mhk=',
  ],
  [
    'SHA-256',
    'tls-exporter',
    'cD10bHMtZXhwb3J0ZXIsLAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f',
    'QC6CS20quADQRb3mT99YUH+n3VJxUvzuK0K0E1Vrs2M=',
    '2GiAgapEppLVlUXbxUDksL3VgYHzuqiK5tR4mhJGgvs=',
  ],
  [
    'SHA-256',
    'tls-server-end-point',
    'cD10bHMtc2VydmVyLWVuZC1wb2ludCwsAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=',
    'nY1Wus9a+gM2DrbQ1msXFgyhW6KM5ktOxWiU+/P/EGY=',
    'RwppMGddhz/J0lFYaRReBjXcQeNUFP5Qc76Lo5Exrig=',
  ],
  [
    'SHA-256',
    'tls-unique',
    'cD10bHMtdW5pcXVlLCwAAQIDBAUGBwgJCgs=',
    'Rr4VnwDlwUO/uvbHAzRRwznbdQOFy5XDW+M3J/2eRsM=',
    'ZJuwKpNCjUerKmZZIEw+5Ekce5mUJI1hCYcv5LoylDQ=',
  ],
  [
    'SHA-512',
    undefined,
    'biws',
    'gMGXRcevScNtxZ6/8lQYpGtnsNAc3mGcmNomv+xnoOMw+3R2xNJdMNnzMlTN8PPC6wdp6dybEmDYXYTxwnYPJQ==',
    'ZQnYEgWQMFmmsM8aQMF0nDDCy/AgCzkwk8CmMZYcMg0vSVlKDanekLtifDSeVGT4+5ZxXnJq199RVG2rR7N7Zw==',
  ],
  [
    'SHA-512',
    'tls-exporter',
    'cD10bHMtZXhwb3J0ZXIsLAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f',
    'jVaGV/PIJ7hgkpxV9a1jdpzyYkHQH9gW6fn3DbAL2oEA+5w4CCSJjoq8G37bn2FsGaVEMsk4kiHRqMUoN/aiiA==',
    'bTvxua5nsJsvSd2bk+1WbSe84MBgjkACQPOqiN7MhTBLYxVX2QUqwET2NLcZEv2CfexR6NbAMluKltOEs5vLYw==',
  ],
  [
    'SHA-512',
    'tls-server-end-point',
    'cD10bHMtc2VydmVyLWVuZC1wb2ludCwsAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=',
    'nUe1i4s2cekqhb7FffOD5zf+Z5ND38FUAFbPlUjSAwoyboI7VOhAtMMUAAy8HJsUz3Yj/DT0ORLFrxG7KFQhCg==',
    'EZ1ynPIwK8As82frRzuwOuJuRxiciscpscrKTaNvot0mx0lgtMvUrjImXTwwOZwJlj5Di09qjLHj0Q4mhV2gJA==',
  ],
  [
    'SHA-512',
    'tls-unique',
    'cD10bHMtdW5pcXVlLCwAAQIDBAUGBwgJCgs=',
    'QK4jFSsn9Wm40Ebx6n7PEaS/nxF+tVT5nGoe26+rVOhnNhIXAh1KATUHqvXM2ugHUJUYMNTIE7MknKiSHIGFiA==',
    'spCODlWKRhllPeolwaImKhGUgpsm5Ge0au0B/WqdMaOEClikgjrX6ViDoTO/WTpPoK8wYq6UYJO70GU+Y6gYlg==',
  ],
]

const scramVectors = suite('scram vectors')

for (const vector of [...vectors, ...bound.map(vectorOf)]) {
  const { source, hash, type, clientNonce, serverNonce, salt, messages } = vector
  const binding = bindings.find((each) => each.type === type)
  const mechanism = `SCRAM-${hash}${binding ? '-PLUS' : ''}`
  const [clientFirst, serverFirst, clientFinal, serverFinal] = messages

  scramVectors(`the client says what ${source} says`, async () => {
    const properties = { username: 'user', password: 'pencil' }
    const client = new ScramClient({ mechanism, hash, binding, nonce: clientNonce }, properties, {
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
    const init = { mechanism, hash, bindsChannel: binding !== undefined, nonce: serverNonce }
    const options = { platform, domain: 'example.com', secret: new Uint8Array(32) }
    const server = new ScramServer(init, database, { channelBindings: bindings }, options)
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

/** The exchange that a row of those computed stands for. */
function vectorOf([hash, type, channelBinding, proof, signature]: (typeof bound)[number]): Vector {
  const { clientNonce, serverNonce, salt } = vectors[hash === 'SHA-1' ? 0 : 1] as Vector
  const nonce = `r=${clientNonce}${serverNonce}`
  const source = `another implementation by ${hash}${type === undefined ? '' : ` and ${type}`}`
  return {
    ...{ source, hash, type, clientNonce, serverNonce, salt },
    messages: [
      `${type === undefined ? 'n' : `p=${type}`},,n=user,r=${clientNonce}`,
      `${nonce},s=${salt},i=4096`,
      `c=${channelBinding},${nonce},p=${proof}`,
      `v=${signature}`,
    ],
  }
}
