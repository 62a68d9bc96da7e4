import type { ConnectionOptions } from 'node:tls'
import type { TlsOptions } from './tls-options.ts'

/** What Node's TLS takes of the user's options; the peer's certificate is always verified. */
export function tlsConnectOptions(options: TlsOptions): ConnectionOptions {
  return {
    ca: caOf(options),
    cert: bufferOf(options.certificate),
    key: bufferOf(options.key),
    minVersion: options.minVersion ?? 'TLSv1.2',
    rejectUnauthorized: true,
  }
}

function caOf({ ca }: TlsOptions): (string | Buffer)[] | undefined {
  if (ca === undefined) return undefined
  const list = typeof ca === 'string' || ca instanceof Uint8Array ? [ca] : ca
  return list.map((one) => (typeof one === 'string' ? one : Buffer.from(one)))
}

function bufferOf(pem: string | Uint8Array | undefined): string | Buffer | undefined {
  return pem === undefined || typeof pem === 'string' ? pem : Buffer.from(pem)
}
