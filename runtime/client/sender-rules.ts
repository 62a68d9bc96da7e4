/**
 * Who may send a client what: one table, applied before any handler of the program. A request by another
 * sender is answered as if there were no handler.
 */
import type { Iq } from '../../generated/rfc6120/index.ts'
import { Roster } from '../../generated/rfc6121/index.ts'
import type { Jid } from '../jid/jid.ts'
import type { Node, NodeClass, Stanza, StanzaErrorCondition } from '../node/index.ts'
import type { RequestType } from '../stream/iq-responder.ts'

/** What holds for the requests with one payload. */
export interface SenderRule<N extends Node = Node> {
  readonly payload: NodeClass<N>
  readonly request: RequestType
  /** Whether the sender may; `own` is the full JID of the stream. */
  readonly admits: (from: Jid | undefined, own: Jid) => boolean
  /** The condition to refuse the payload with; `undefined` where it is right. */
  readonly refuses?: (payload: N) => StanzaErrorCondition | undefined
}

/** What the rules say of a request: true to go on, false for no such handler, or the error. */
export function judgeSender(
  iq: Iq,
  payload: Node,
  own: Jid,
  rules: readonly SenderRule[] = clientRules,
): boolean | StanzaErrorCondition {
  for (const rule of rules) {
    if (iq.type !== rule.request || !(payload instanceof rule.payload)) continue
    if (!rule.admits(iq.from, own)) return false
    const condition = rule.refuses?.(payload)
    if (condition !== undefined) return condition
  }
  return true
}

/** As {@link judgeSender}, of whatever the request holds: before any handler of the program sees it. */
export function judgeRequest(
  iq: Iq,
  own: Jid,
  rules: readonly SenderRule[] = clientRules,
): boolean | StanzaErrorCondition {
  for (const { payload, request } of rules) {
    const held = iq.type === request ? iq.get(payload) : undefined
    const judgement = held === undefined || judgeSender(iq, held, own, rules)
    if (judgement !== true) return judgement
  }
  return true
}

/** Whether the sender of a stanza is no address: read as absent, it would pass for the server's word. */
export function hasBadSender({ $problems }: Stanza): boolean {
  return $problems.some(({ grade, path }) => grade === 'fault' && path === '@from')
}

/** The account itself, in whose name its server speaks. */
function isAccount(from: Jid | undefined, own: Jid): boolean {
  return from === undefined || from.equals(own.bare)
}

const rosterPush: SenderRule<Roster> = {
  payload: Roster,
  request: 'set',
  // RFC 6121 §2.1.6: a push by anybody else would write contacts into the user's list.
  admits: isAccount,
  refuses: ({ items }) => (items.length === 1 ? undefined : 'bad-request'),
}

/** The rules for clients. */
const clientRules: readonly SenderRule[] = [rosterPush as unknown as SenderRule]
