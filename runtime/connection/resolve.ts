/**
 * Where an XMPP domain is served: SRV records, for STARTTLS and for direct TLS (XEP-0368), or the
 * domain itself (RFC 6120 §3.2).
 */
import { lookup } from 'node:dns'
import dns from 'node:dns/promises'
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
  /** Whether TLS comes first there (XEP-0368), not STARTTLS. */
  readonly isDirectTls: boolean
}

/** The resolver of the platform. */
export const systemResolver: Resolver = { srv: resolveSystemSrv, lookup: lookup as Lookup }

/**
 * The endpoints at which the domain's clients are served, in the order to try them: the records of
 * `_xmpps-client` among those of `_xmpp-client`, by priority and weight. Without any that is the domain
 * itself, at the default port; the domain's addresses are never used in place of records that exist.
 *
 * Where one of the two cannot be asked for, the other's targets do: TLS is as good with either.
 *
 * @param services - those to look for; both where absent
 * @throws ConnectionError `dns` when the domain says that it has no such service, when it has no
 *   ASCII form, or when its records could not be asked for
 */
export async function resolveClientService(
  domain: string,
  resolver: Resolver,
  random: () => number,
  services: readonly ClientServiceName[] = ['xmpps-client', 'xmpp-client'],
): Promise<readonly Endpoint[]> {
  const host = asciiDomain(domain)
  if (host === undefined) throw refusal(domain, domain, 'the domain has no ASCII form')
  const isDirect = !services.includes('xmpp-client')
  const port = isDirect ? defaultDirectTlsPort : defaultClientPort
  const itself: Endpoint = { host, port, isDirectTls: isDirect }
  // Names under localhost are never asked of the DNS (RFC 6761 §6.3), and an address has no records.
  if (ipAddress(domain) !== undefined || isLocal.test(host)) return [itself]
  const answers = await Promise.all(services.map((service) => ask(service, host, resolver)))
  const targets = answers.flatMap(({ targets }) => targets)
  if (targets.length > 0) {
    return orderSrv(targets, random).map(({ name, port, isDirectTls }) => {
      return { host: name, port, isDirectTls }
    })
  }
  const failed = answers.find(({ error }) => error !== undefined)
  if (failed) {
    const reason = `its SRV records cannot be asked for${codeOf(failed.error)}`
    throw refusal(domain, failed.name, reason, failed.error)
  }
  // What is said of direct TLS alone says nothing of the service.
  const last = answers.at(-1)
  if (last?.isRefused) {
    throw refusal(domain, last.name, 'the domain offers no XMPP service to clients')
  }
  return [itself]
}

/** The names of the service for clients: with STARTTLS, and with TLS from the beginning. */
export type ClientServiceName = 'xmpp-client' | 'xmpps-client'

/** The port of clients where nothing names another (RFC 6120 §14.7). */
export const defaultClientPort = 5222

/** The port of direct TLS that is usual; no record says that it is one (XEP-0368 §3). */
export const defaultDirectTlsPort = 5223

/** What the DNS says of a service. */
interface Answer {
  /** The name that was asked for. */
  readonly name: string
  readonly targets: readonly (SrvRecord & { readonly isDirectTls: boolean })[]
  /** Whether the one target is the root: the service is decidedly not there (RFC 2782). */
  readonly isRefused: boolean
  readonly error?: unknown
}

async function ask(service: ClientServiceName, host: string, resolver: Resolver): Promise<Answer> {
  const name = `_${service}._tcp.${host}`
  try {
    const records = await resolver.srv(name)
    const [only] = records
    const isRefused = records.length === 1 && (only?.name === '.' || only?.name === '')
    const isDirectTls = service === 'xmpps-client'
    const targets = isRefused ? [] : records.map((record) => ({ ...record, isDirectTls }))
    return { name, targets, isRefused }
  } catch (error) {
    return { name, targets: [], isRefused: false, error }
  }
}

async function resolveSystemSrv(name: string): Promise<readonly SrvRecord[]> {
  try {
    // Looked up now: `dns.setServers` puts another function there.
    return await dns.resolveSrv(name)
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
