/**
 * Connecting over TCP: to the endpoints the domain names, one after the other, or to an explicit
 * host, of whose addresses the first that answers is taken (RFC 8305).
 */
import type { Socket } from 'node:net'
import {
  ConnectionError,
  type ConnectionErrorCode,
  isConnectionError,
  isTimeoutError,
  isXmppError,
  type TimeoutError,
} from '../errors.ts'
import { asciiDomain, ipAddress } from './ascii-domain.ts'
import { Attempt } from './attempt.ts'
import type { Connector, ConnectTarget } from './connector.ts'
import { type Dial, directDial } from './dial.ts'
import {
  type ClientServiceName,
  defaultClientPort,
  defaultDirectTlsPort,
  type Endpoint,
  type Resolver,
  resolveClientService,
  systemResolver,
} from './resolve.ts'
import { proxyDial } from './proxy-dial.ts'
import { TcpTransport } from './tcp-transport.ts'
import type { Transport } from './transport.ts'

/** What a connector is made with, other than by default in tests. */
export interface TcpConnectorOptions {
  readonly resolver?: Resolver
  /** Numbers in [0, 1), for the order among SRV records of one priority. */
  readonly random?: () => number
}

/** A connector with a resolver of one's own. */
export function tcpConnector(options: TcpConnectorOptions = {}): Connector {
  const { resolver = systemResolver, random = Math.random } = options
  return async (target) => {
    const direct = directDial(resolver.lookup)
    const dial = target.proxy === undefined ? direct : proxyDial(target.proxy, direct)
    const attempt = new Attempt(target)
    try {
      const endpoints = await attempt
        .bounded(endpointsOf(target, resolver, random), 1)
        .catch((error: unknown) => {
          throw isTimeoutError(error) ? silentDns(target.domain, error) : error
        })
      return await openFirst(endpoints, target, dial, attempt)
    } finally {
      attempt.end()
    }
  }
}

/** Connects over TCP with the platform's resolver. */
export const connectTcp: Connector = tcpConnector()

async function endpointsOf(
  target: ConnectTarget,
  resolver: Resolver,
  random: () => number,
): Promise<readonly Endpoint[]> {
  const { servedBy, host = target.service === 'xmpp-client' ? undefined : servedBy } = target
  const { domain: wanted, port, service, isDirectTls } = target
  const domain = servedBy ?? wanted
  const isClient = service === 'xmpp-client'
  if (host === undefined && port === undefined && isClient) {
    return resolveClientService(domain, resolver, random, servicesOf(isDirectTls))
  }
  const name = host === undefined ? asciiDomain(domain) : hostOf(host)
  if (name === undefined) {
    const message = `dns: ${host ?? domain} has no ASCII form`
    throw new ConnectionError('dns', message, { tried: host ?? domain, expected: domain })
  }
  const isDirect = isClient && (isDirectTls ?? false)
  const clientPort = isDirect ? defaultDirectTlsPort : defaultClientPort
  const defaultPort = isClient ? clientPort : defaultComponentPort
  return [{ host: name, port: port ?? defaultPort, isDirectTls: isDirect }]
}

function servicesOf(isDirectTls: boolean | undefined): readonly ClientServiceName[] | undefined {
  if (isDirectTls === undefined) return undefined
  return isDirectTls ? ['xmpps-client'] : ['xmpp-client']
}

/** The first endpoint that answers; with direct TLS, one that is also who it should be. */
async function openFirst(
  endpoints: readonly Endpoint[],
  target: ConnectTarget,
  dial: Dial,
  attempt: Attempt,
): Promise<Transport> {
  const { domain } = target
  const failures: { readonly endpoint: string; readonly error: Error }[] = []
  for (const [index, endpoint] of endpoints.entries()) {
    const giveUp = new AbortController()
    const dialled = dial(endpoint, giveUp.signal)
    const ready = dialled.then((socket) => transportOn(socket, endpoint, target))
    // Told below; one that comes after that is nobody's.
    ready.catch(() => {})
    try {
      return await attempt.bounded(ready, endpoints.length - index)
    } catch (error) {
      giveUp.abort()
      attempt.throwIfAborted()
      failures.push({ endpoint: nameOf(endpoint), error: error as Error })
    }
  }
  const tried = failures.map(({ endpoint }) => endpoint).join(', ')
  const told = failures.map(({ endpoint, error }) => `${endpoint} (${causeOf(error)})`).join(', ')
  const errors = failures.map(({ error }) => error)
  const code = codeOfAll(errors)
  const cause = errors.length === 1 ? errors[0] : new AggregateError(errors)
  const message = `${code}: no connection for ${domain}: ${told}`
  throw new ConnectionError(code, message, { tried, expected: domain, cause })
}

async function transportOn(
  socket: Socket,
  { isDirectTls }: Endpoint,
  { domain, service, tls: options }: ConnectTarget,
): Promise<Transport> {
  if (service !== 'xmpp-client') return new TcpTransport({ socket })
  const tls = { role: 'initiating', domain, options, isDirect: isDirectTls } as const
  const transport = new TcpTransport({ socket, tls })
  if (isDirectTls) await transport.startTls()
  return transport
}

function silentDns(domain: string, cause: TimeoutError): ConnectionError {
  const message = `dns: the DNS said nothing about ${domain}: ${cause.message}`
  return new ConnectionError('dns', message, { tried: domain, expected: domain, cause })
}

/** A host as `net.connect` takes it: ASCII, an IPv6 address without brackets. */
function hostOf(host: string): string | undefined {
  return ipAddress(host) ?? asciiDomain(host)
}

function nameOf({ host, port }: Endpoint): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`
}

function causeOf(error: Error): string {
  const errors = error instanceof AggregateError ? (error.errors as Error[]) : [error]
  const told = errors.map((one) => {
    if (isXmppError(one)) return one.message
    return (one as NodeJS.ErrnoException).code ?? one.message
  })
  return [...new Set(told)].join(', ')
}

/** The gravest of what went wrong: that somebody shows another's certificate is not to go unseen. */
function codeOfAll(errors: readonly Error[]): ConnectionErrorCode {
  if (errors.every(isLookupFault)) return 'dns'
  const codes = errors.map((error) => (isConnectionError(error) ? error.code : 'connect'))
  return (['certificate', 'tls', 'http'] as const).find((code) => codes.includes(code)) ?? 'connect'
}

function isLookupFault(error: Error): boolean {
  return (error as NodeJS.ErrnoException).syscall === 'getaddrinfo'
}

const defaultComponentPort = 5347
