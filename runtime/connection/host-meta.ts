/**
 * Where else than over TCP a domain is served, by what it says over HTTPS (XEP-0156): documents of
 * RFC 6415, as XML and as JSON. What is not safe is not found: https and wss only. (What the DNS says in
 * TXT records anybody can forge; XEP-0156 has them no more.)
 */
import { HostMeta } from '../../generated/xep-0156/index.ts'
import { ConnectionError } from '../errors.ts'
import { parse, registry } from '../node/index.ts'
import type { FetchDocument } from './fetch-document.ts'

/** What a domain says of itself. */
export interface AlternativeConnections {
  /** The URLs of WebSocket (RFC 7395), `wss` only. */
  readonly websocket: readonly string[]
  /** The URLs of BOSH (XEP-0206), `https` only. */
  readonly bosh: readonly string[]
}

/** How {@link discoverHostMeta} fetches. */
export interface HostMetaOptions {
  readonly fetchDocument: FetchDocument
  /** The milliseconds for all of it; 10,000 where absent. */
  readonly timeout?: number | undefined
  readonly signal?: AbortSignal | undefined
}

/**
 * Asks a domain where it is served. What both its documents say is put together, each URL once.
 *
 * Rejects with ConnectionError: `dns` for a domain that has no URL, `http` when neither document could
 * be had and read; or with the reason of the signal.
 */
export async function discoverHostMeta(
  domain: string,
  { fetchDocument, timeout = 10_000, signal }: HostMetaOptions,
): Promise<AlternativeConnections> {
  signal?.throwIfAborted()
  const base = urlOf(domain)
  const late = AbortSignal.timeout(timeout)
  const limits = { signal: signal ? AbortSignal.any([signal, late]) : late, maximumBytes }
  const outcomes = await Promise.allSettled(
    formats.map(async ({ name, read }) => {
      const { status, body } = await fetchDocument(`${base}${name}`, limits)
      if (status !== 200) throw unusable(`${base}${name}`, `answers with the status ${status}`)
      return read(body, `${base}${name}`)
    }),
  )
  signal?.throwIfAborted()
  const found = outcomes.filter((outcome) => outcome.status === 'fulfilled')
  if (found.length === 0) {
    const errors = outcomes.map((outcome) => (outcome as PromiseRejectedResult).reason as Error)
    const told = [...new Set(errors.map(messageOf))].join('; ')
    const message = `http: ${domain} does not say where it is served: ${told}`
    const cause = new AggregateError(errors)
    throw new ConnectionError('http', message, {
      tried: `${base}host-meta`,
      expected: domain,
      cause,
    })
  }
  const links = found.flatMap(({ value }) => value)
  return {
    websocket: urlsOf(links, 'urn:xmpp:alt-connections:websocket', 'wss:'),
    bosh: urlsOf(links, 'urn:xmpp:alt-connections:xbosh', 'https:'),
  }
}

interface Link {
  readonly rel: string | undefined
  readonly href: string | undefined
}

const formats: readonly {
  readonly name: string
  readonly read: (body: Uint8Array, url: string) => readonly Link[]
}[] = [
  { name: 'host-meta', read: readXml },
  { name: 'host-meta.json', read: readJson },
]

function readXml(body: Uint8Array, url: string): readonly Link[] {
  const text = withoutComments(new TextDecoder().decode(body)).trim()
  let document: unknown
  try {
    document = parse(text, registry([HostMeta]), { namespace: '' })
  } catch (error) {
    throw unusable(url, 'is no XML that can be read', error)
  }
  if (!(document instanceof HostMeta)) throw unusable(url, 'is no host-meta')
  return document.links
}

function readJson(body: Uint8Array, url: string): readonly Link[] {
  let document: unknown
  try {
    document = JSON.parse(new TextDecoder().decode(body))
  } catch (error) {
    throw unusable(url, 'is no JSON', error)
  }
  const links = isRecord(document) ? document['links'] : undefined
  if (!Array.isArray(links)) throw unusable(url, 'is no host-meta')
  return links
    .filter(isRecord)
    .map(({ rel, href }) => ({ rel: asString(rel), href: asString(href) }))
}

/** XRD is XML with comments, which streams have not. Where one does not end, the parser will say so. */
function withoutComments(xml: string): string {
  let kept = ''
  let position = 0
  for (;;) {
    const start = xml.indexOf('<!--', position)
    const end = start < 0 ? -1 : xml.indexOf('-->', start + 4)
    if (end < 0) return kept + xml.slice(position)
    kept += xml.slice(position, start)
    position = end + 3
  }
}

function urlsOf(links: readonly Link[], rel: string, protocol: string): string[] {
  const urls = new Set<string>()
  for (const link of links) {
    if (link.rel !== rel || link.href === undefined || urls.size >= maximumUrls) continue
    const url = URL.canParse(link.href) ? new URL(link.href) : undefined
    // A name and a password in it would be somebody's: it is not the domain's to hand out.
    if (url?.protocol === protocol && url.username === '' && url.password === '') urls.add(url.href)
  }
  return [...urls]
}

/** The folder of the documents. A URL parser takes much for an IPv4 address that XMPP does not. */
function urlOf(domain: string): string {
  const text = `https://${domain}${folder}`
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isOther =
    url === undefined ||
    url.pathname !== folder ||
    url.username !== '' ||
    url.port !== '' ||
    (isIpv4.test(url.hostname) && url.hostname !== domain)
  if (!isOther) return url.href
  throw new ConnectionError('dns', `dns: ${domain} is no host of a URL`, {
    tried: domain,
    expected: domain,
  })
}

function unusable(url: string, reason: string, cause?: unknown): ConnectionError {
  return new ConnectionError('http', `http: ${url} ${reason}`, { tried: url, cause })
}

function messageOf(error: Error): string {
  if (error instanceof ConnectionError) return error.message.replace(/^http: /, '')
  const { code } = error as { readonly code?: unknown }
  return typeof code === 'string' ? code : error.message
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function asString(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

const folder = '/.well-known/'
const isIpv4 = /^\d{1,3}(?:\.\d{1,3}){3}$/
const maximumBytes = 64 * 1024
const maximumUrls = 10
