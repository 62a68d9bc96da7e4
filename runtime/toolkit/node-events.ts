import {
  Iq,
  Message,
  Presence,
  SaslChallenge,
  SaslFailureElement,
  SaslResponse,
  SaslSuccess,
} from '../../generated/rfc6120/index.ts'
import type { Node } from '../node/index.ts'
import type { StreamEvents } from './stream-events.ts'

/** The events that a child of the stream is, in order. */
export function eventsOf(node: Node): readonly (readonly [keyof StreamEvents, Node])[] {
  if (node instanceof Message) return [['message', node]]
  if (node instanceof Presence) return [['presence', node]]
  if (node instanceof SaslChallenge) return [['saslChallenge', node]]
  if (node instanceof SaslResponse) return [['saslResponse', node]]
  if (node instanceof SaslSuccess) return [['saslSuccess', node]]
  if (node instanceof SaslFailureElement) return [['saslFailure', node]]
  if (!(node instanceof Iq)) return []
  const name = iqEvents.get(node.type)
  return name === undefined
    ? [['iq', node]]
    : [
        ['iq', node],
        [name, node],
      ]
}

/** By the type, which is the peer's word. */
const iqEvents: ReadonlyMap<string, keyof StreamEvents> = new Map([
  ['get', 'iqGet'],
  ['set', 'iqSet'],
  ['result', 'iqResult'],
  ['error', 'iqError'],
])
