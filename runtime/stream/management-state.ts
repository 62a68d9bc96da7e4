import { LocalProtocolError } from '../errors.ts'
import { Jid } from '../jid/jid.ts'
import { type Node, writeNode } from '../node/index.ts'
import { type Element, parseElement } from '../xml/index.ts'
import { redacted } from './redact.ts'

/**
 * A stream that can be resumed, as plain JSON. It holds stanzas, and the id by which whoever is logged in
 * to the account can take the stream over: it is to be kept as secret as they are.
 */
export interface ManagementState {
  /** The name of the stream. */
  readonly id: string
  /** The full JID bound on it. */
  readonly jid: string
  /** The host, with a port or without, that the peer wants to be reconnected to. */
  readonly location?: string
  /** The stanzas handled, modulo 2^32. */
  readonly handled: number
  /** The stanzas of this side that the peer has acknowledged, modulo 2^32. */
  readonly acknowledged: number
  /** The XML of those that it has not, the oldest first; `null` for one that held a credential. */
  readonly unacknowledged: readonly (string | null)[]
}

/** A state, looked through. */
export interface LoadedState extends Omit<ManagementState, 'jid' | 'unacknowledged'> {
  readonly jid: Jid
  readonly unacknowledged: readonly (Element | undefined)[]
}

/**
 * Looks through a state that was kept.
 *
 * @throws LocalProtocolError for a value that is no state
 */
export function loadManagementState(value: unknown): LoadedState {
  if (typeof value !== 'object' || value === null) throw unfit('it is no object')
  const { id, jid, location, handled, acknowledged, unacknowledged } = value as Partial<
    Record<keyof ManagementState, unknown>
  >
  if (typeof id !== 'string' || id === '') throw unfit('it has no id')
  if (location !== undefined && typeof location !== 'string') throw unfit('its location is no text')
  if (!isCount(handled) || !isCount(acknowledged)) throw unfit('its counts are none')
  if (!Array.isArray(unacknowledged)) throw unfit('it has no list of stanzas')
  return {
    id,
    jid: address(jid),
    ...(location !== undefined && { location }),
    handled,
    acknowledged,
    unacknowledged: unacknowledged.map((xml) => (xml === null ? undefined : stanza(xml))),
  }
}

/** The XML of a stanza as it is kept; `null` where it holds what not even a log may show. */
export function keptXml(stanza: Node | Element): string | null {
  const xml = writeNode(stanza, '')
  return redacted(xml, '') === xml ? xml : null
}

function address(value: unknown): Jid {
  if (typeof value !== 'string') throw unfit('it has no address')
  try {
    return Jid.parse(value)
  } catch (cause) {
    throw unfit('its address is none', cause)
  }
}

function stanza(xml: unknown): Element {
  let element: Element
  try {
    element = parseElement(String(xml))
  } catch (cause) {
    throw unfit('a stanza of it cannot be read', cause)
  }
  const { namespace, name } = element
  if (namespace === 'jabber:client' && stanzaNames.has(name)) return element
  throw unfit(`<${name}/> is no stanza of a client`)
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < 2 ** 32
}

function unfit(why: string, cause?: unknown): LocalProtocolError {
  const options = cause === undefined ? undefined : { cause }
  return new LocalProtocolError(`the state cannot be resumed from: ${why}`, options)
}

const stanzaNames: ReadonlySet<string> = new Set(['message', 'presence', 'iq'])
