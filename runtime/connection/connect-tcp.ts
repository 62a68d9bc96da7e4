/**
 * Connecting over TCP: to the endpoints the domain names, one after the other, or to an explicit
 * host. Node tries the addresses of one host in parallel (RFC 8305).
 */
import { connect, type Socket } from 'node:net'
import { ConnectionError, isTimeoutError, TimeoutError } from '../errors.ts'
import { asciiDomain, ipAddress } from './ascii-domain.ts'
import type { Connector, ConnectTarget } from './connector.ts'
import {
  defaultClientPort,
  type Endpoint,
  type Resolver,
  resolveClientService,
  systemResolver,
} from './resolve.ts'
import { TcpTransport } from './tcp-transport.ts'

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
    const attempt = new Attempt(target)
    try {
      const endpoints = await attempt
        .bounded(endpointsOf(target, resolver, random), 1)
        .catch((error: unknown) => {
          throw isTimeoutError(error) ? silentDns(target.domain, error) : error
        })
      const socket = await openFirst(endpoints, target, resolver, attempt)
      const { domain, tls: tlsOptions } = target
      const isClient = target.service === 'xmpp-client'
      return new TcpTransport({
        socket,
        tls: isClient ? { role: 'initiating', domain, options: tlsOptions } : undefined,
      })
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
  const { domain, host, port, service } = target
  if (host === undefined && port === undefined && service === 'xmpp-client') {
    return resolveClientService(domain, resolver, random)
  }
  const name = host === undefined ? asciiDomain(domain) : hostOf(host)
  if (name === undefined) {
    const message = `dns: ${host ?? domain} has no ASCII form`
    throw new ConnectionError('dns', message, { tried: host ?? domain, expected: domain })
  }
  const defaultPort = service === 'xmpp-client' ? defaultClientPort : defaultComponentPort
  return [{ host: name, port: port ?? defaultPort }]
}

/** The first endpoint that answers. */
async function openFirst(
  endpoints: readonly Endpoint[],
  { domain }: ConnectTarget,
  resolver: Resolver,
  attempt: Attempt,
): Promise<Socket> {
  const failures: { readonly endpoint: string; readonly error: Error }[] = []
  for (const [index, endpoint] of endpoints.entries()) {
    const { opened, socket } = open(endpoint, resolver)
    try {
      return await attempt.bounded(opened, endpoints.length - index)
    } catch (error) {
      socket.destroy()
      attempt.throwIfAborted()
      failures.push({ endpoint: nameOf(endpoint), error: error as Error })
    }
  }
  const tried = failures.map(({ endpoint }) => endpoint).join(', ')
  const told = failures.map(({ endpoint, error }) => `${endpoint} (${causeOf(error)})`).join(', ')
  const errors = failures.map(({ error }) => error)
  const code = errors.every(isLookupFault) ? 'dns' : 'connect'
  const cause = errors.length === 1 ? errors[0] : new AggregateError(errors)
  const message = `${code}: no connection for ${domain}: ${told}`
  throw new ConnectionError(code, message, { tried, expected: domain, cause })
}

function open(
  { host, port }: Endpoint,
  { lookup }: Resolver,
): { readonly socket: Socket; readonly opened: Promise<Socket> } {
  const socket = connect({ host, port, lookup, autoSelectFamily: true })
  const opened = new Promise<Socket>((resolve, reject) => {
    // Kept after the outcome: an attempt that was given up may still fail.
    socket.on('error', reject)
    socket.once('connect', () => {
      socket.off('error', reject)
      resolve(socket)
    })
  })
  return { socket, opened }
}

/** One call of a connector: its time, and the signal that ends it. */
class Attempt {
  readonly #deadline: number
  readonly #signal: AbortSignal | undefined
  readonly #aborted: Promise<never>
  readonly #onAbort: () => void

  constructor({ signal, timeout = defaultTimeout }: ConnectTarget) {
    signal?.throwIfAborted()
    this.#deadline = performance.now() + timeout
    this.#signal = signal
    let onAbort = (): void => {}
    this.#aborted = new Promise((_resolve, reject) => {
      onAbort = () => reject(signal?.reason)
    })
    // Whoever waits when it happens hears of it; nobody needs to.
    this.#aborted.catch(() => {})
    this.#onAbort = onAbort
    signal?.addEventListener('abort', onAbort)
  }

  /** The outcome, within one of so many equal parts of the time that is left. */
  async bounded<T>(outcome: Promise<T>, parts: number): Promise<T> {
    const milliseconds = Math.max(1, (this.#deadline - performance.now()) / parts)
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        const rounded = Math.round(milliseconds)
        reject(new TimeoutError(`no answer within ${rounded} ms`, { milliseconds: rounded }))
      }, milliseconds)
    })
    try {
      return await Promise.race([outcome, late, this.#aborted])
    } finally {
      clearTimeout(timer)
    }
  }

  throwIfAborted(): void {
    this.#signal?.throwIfAborted()
  }

  end(): void {
    this.#signal?.removeEventListener('abort', this.#onAbort)
  }
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
    return isTimeoutError(one) ? one.message : ((one as NodeJS.ErrnoException).code ?? one.message)
  })
  return [...new Set(told)].join(', ')
}

function isLookupFault(error: Error): boolean {
  return (error as NodeJS.ErrnoException).syscall === 'getaddrinfo'
}

const defaultComponentPort = 5347
const defaultTimeout = 30_000
