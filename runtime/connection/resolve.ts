/** Where an XMPP domain is served: SRV records, or the domain itself (RFC 6120 §3.2). */
import { lookup } from 'node:dns'
import { resolveSrv } from 'node:dns/promises'
import { ConnectionError } from '../errors.ts'
import { asciiDomain, ipAddress } from './ascii-domain.ts'
import { orderSrv, type SrvRecord } from './order-srv.ts'

/** What is asked of the DNS. */
export interface Resolver {
  /**
   * The SRV records of a name; none when the name or its records do not exist. Rejects when that
   * could not be found out.
   */
  srv(name: string): Promise<readonly SrvRecord[]>
  /** The addresses of a host, as `net.connect` asks for them. */
  readonly lookup: Lookup
}

/** Finds the addresses of a host; spelled out, so that a browser's project need not know Node's types. */
export type Lookup = (
  host: string,
  options: { readonly all?: boolean | undefined },
  callback: (
    error: Error | null,
    address: string | { address: string; family: number }[],
    family?: number,
  ) => void,
) => void

/** A host and port to connect to. */
export interface Endpoint {
  readonly host: string
  readonly port: number
}

/** The resolver of the platform. */
export const systemResolver: Resolver = { srv: resolveSystemSrv, lookup: lookup as Lookup }

/**
 * The endpoints at which the domain's clients are served, in the order to try them. Without SRV
 * records that is the domain itself, at the default port; the domain's addresses are never used in
 * place of records that exist.
 *
 * @throws ConnectionError `dns` when the domain says that it has no such service, when it has no
 *   ASCII form, or when its records could not be asked for
 */
export async function resolveClientService(
  domain: string,
  resolver: Resolver,
  random: () => number,
): Promise<readonly Endpoint[]> {
  const host = asciiDomain(domain)
  if (host === undefined) throw refusal(domain, domain, 'the domain has no ASCII form')
  const itself: Endpoint = { host, port: defaultClientPort }
  // Names under localhost are never asked of the DNS (RFC 6761 §6.3), and an address has no records.
  if (ipAddress(domain) !== undefined || isLocal.test(host)) return [itself]
  const name = `_xmpp-client._tcp.${host}`
  const records = await askSrv(name, domain, resolver)
  if (records.length === 0) return [itself]
  const [only] = records
  if (records.length === 1 && (only?.name === '.' || only?.name === '')) {
    throw refusal(domain, name, 'the domain offers no XMPP service to clients')
  }
  return orderSrv(records, random).map((record) => ({ host: record.name, port: record.port }))
}

/** The port of clients where nothing names another (RFC 6120 §14.7). */
export const defaultClientPort = 5222

async function askSrv(
  name: string,
  domain: string,
  resolver: Resolver,
): Promise<readonly SrvRecord[]> {
  try {
    return await resolver.srv(name)
  } catch (cause) {
    throw refusal(domain, name, `its SRV records cannot be asked for${codeOf(cause)}`, cause)
  }
}

async function resolveSystemSrv(name: string): Promise<readonly SrvRecord[]> {
  try {
    return await resolveSrv(name)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOTFOUND' || code === 'ENODATA') return []
    throw error
  }
}

function refusal(
  expected: string,
  tried: string,
  reason: string,
  cause?: unknown,
): ConnectionError {
  return new ConnectionError('dns', `dns: ${expected}: ${reason}`, { tried, expected, cause })
}

function codeOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException
  return code === undefined ? '' : ` (${code})`
}

const isLocal = /^(?:.*\.)?localhost$/
