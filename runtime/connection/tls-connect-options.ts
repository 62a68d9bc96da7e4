import { type ConnectionOptions, createSecureContext, type SecureContext } from 'node:tls'
import type { TlsOptions } from './tls-options.ts'

/**
 * What Node's TLS takes of the user's options; the peer's certificate is always verified.
 *
 * Connections with the same options share what OpenSSL makes of them: that is 40 kB, and would be read
 * from the files of certificates anew each time.
 */
export function tlsConnectOptions(options: TlsOptions): ConnectionOptions {
  return { secureContext: contextOf(options), rejectUnauthorized: true }
}

function contextOf(options: TlsOptions): SecureContext {
  const { ca, certificate, key, minVersion = 'TLSv1.2' } = options
  const isOrdinary = ca === undefined && certificate === undefined && key === undefined
  if (isOrdinary) {
    const shared = ordinary.get(minVersion) ?? createSecureContext({ minVersion })
    ordinary.set(minVersion, shared)
    return shared
  }
  const known = made.get(options)
  // The program may have changed them since.
  if (known !== undefined && isSame(known.from, options)) return known.context
  const context = createSecureContext({
    ca: caOf(options),
    cert: bufferOf(certificate),
    key: bufferOf(key),
    minVersion,
  })
  made.set(options, { from: { ...options }, context })
  return context
}

function isSame(left: TlsOptions, right: TlsOptions): boolean {
  return (
    left.ca === right.ca &&
    left.certificate === right.certificate &&
    left.key === right.key &&
    left.minVersion === right.minVersion
  )
}

function caOf({ ca }: TlsOptions): (string | Buffer)[] | undefined {
  if (ca === undefined) return undefined
  const list = typeof ca === 'string' || ca instanceof Uint8Array ? [ca] : ca
  return list.map((one) => (typeof one === 'string' ? one : Buffer.from(one)))
}

function bufferOf(pem: string | Uint8Array | undefined): string | Buffer | undefined {
  return pem === undefined || typeof pem === 'string' ? pem : Buffer.from(pem)
}

/** Of those who trust whom Node trusts, and show nothing, by their oldest version of TLS. */
const ordinary = new Map<string, SecureContext>()

const made = new WeakMap<
  TlsOptions,
  { readonly from: TlsOptions; readonly context: SecureContext }
>()
