/** The start tag of a stream: how it is written, and what is wrong with one that was received. */
import { type StreamErrorCondition, StreamHeader } from '../../generated/rfc6120/index.ts'
import type { Jid } from '../jid/jid.ts'
import { Node, type Problem, type Registry, readNode, registry } from '../node/index.ts'
import { escapeAttribute, readElement, type Tape } from '../xml/index.ts'
import { type ContentNamespace, streamsNamespace } from './namespaces.ts'

/** What this side says in its header (RFC 6120 §4.7). */
export interface HeaderInit {
  readonly contentNamespace: ContentNamespace
  readonly from?: Jid | undefined
  readonly to?: Jid | undefined
  /** The id of the stream: of a response header. */
  readonly id?: string | undefined
  /** The language of what this side says to persons. */
  readonly lang?: string | undefined
  /** Whether the stream is one of XMPP 1.0, with features; XEP-0114 has none. */
  readonly hasVersion: boolean
}

/** A start tag, with the XML declaration that only a receiver may do without (RFC 6120 §11.5). */
export function writeHeader(init: HeaderInit): string {
  let tag = `<?xml version='1.0'?><stream:stream xmlns='${init.contentNamespace}'`
  tag += ` xmlns:stream='${streamsNamespace}'`
  const attributes = {
    from: init.from?.toString(),
    to: init.to?.toString(),
    id: init.id,
    'xml:lang': init.lang,
    version: init.hasVersion ? '1.0' : undefined,
  }
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) tag += ` ${name}='${escapeAttribute(value)}'`
  }
  return `${tag}>`
}

/** The header that was received, or why there can be no stream with it. */
export function readHeader(
  tape: Tape,
  expected: { readonly contentNamespace: ContentNamespace; readonly hasVersion: boolean },
): StreamHeader | HeaderFault {
  const { name, namespace, declarations } = readElement(tape)
  if (name !== 'stream') return fault('bad-format', 'the root is not a stream')
  if (namespace !== streamsNamespace) return fault('invalid-namespace', 'no namespace of streams')
  // Without a default namespace every stanza states its own (RFC 6120 §4.8.2), which is checked then.
  const content = declarations.get('')
  if (content !== undefined && content !== expected.contentNamespace) {
    return fault('invalid-namespace', `${expected.contentNamespace} is the content namespace here`)
  }
  const header = readNode(tape, headerRegistry())
  if (!(header instanceof StreamHeader)) return fault('bad-format', 'no header of a stream')
  return judgeHeader(header, header.$problems, expected)
}

/** The header, or why there can be no stream with it: what holds however it was framed. */
export function judgeHeader(
  header: StreamHeader,
  problems: readonly Problem[],
  expected: { readonly hasVersion: boolean },
): StreamHeader | HeaderFault {
  if (problems.some(({ grade, path }) => grade === 'fault' && path.endsWith('@to'))) {
    return fault('host-unknown', 'the attribute to is no address')
  }
  if (problems.some(({ grade, path }) => grade === 'fault' && path.endsWith('@from'))) {
    return fault('invalid-from', 'the attribute from is no address')
  }
  if (expected.hasVersion && !(majorVersion(header.version) >= 1)) {
    return fault('unsupported-version', 'XMPP 1.0 is spoken here')
  }
  return header
}

/** Why a header is refused. */
export interface HeaderFault {
  readonly condition: StreamErrorCondition
  readonly text: string
}

/** True for what {@link readHeader} gives for a header that is refused. */
export function isHeaderFault(result: StreamHeader | HeaderFault): result is HeaderFault {
  return !(result instanceof Node)
}

function fault(condition: StreamErrorCondition, text: string): HeaderFault {
  return { condition, text }
}

/** The number before the dot; without a version it is the protocol before XMPP 1.0 (§4.7.5). */
function majorVersion(version: string | undefined): number {
  if (version === undefined) return 0
  const match = /^(\d{1,4})\.\d{1,4}$/.exec(version)
  return match === null ? Number.NaN : Number(match[1])
}

let headers: Registry | undefined

/** Made when first needed, so that importing this module does nothing. */
function headerRegistry(): Registry {
  headers ??= registry([StreamHeader])
  return headers
}

/**
 * The prefixes that a start tag declares for all that stands in the stream, but that of the tag itself;
 * `undefined` for the usual none.
 */
export function prefixesIn(header: StreamHeader): ReadonlyMap<string, string> | undefined {
  const declared = [...(header.$extra?.declarations ?? [])].filter(
    ([prefix, namespace]) => prefix !== '' && namespace !== streamsNamespace,
  )
  return declared.length === 0 ? undefined : new Map(declared)
}
