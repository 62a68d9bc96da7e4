/** The conditions of stanza errors (RFC 6120 §8.3.3) with the type that each has by default. */

/** A condition of a stanza error. */
export type StanzaErrorCondition = keyof typeof defaultTypes

/** What the sender of a stanza that failed can do (RFC 6120 §8.3.2). */
export type StanzaErrorType = 'auth' | 'cancel' | 'continue' | 'modify' | 'wait'

/** The type that RFC 6120 asks for with a condition; `cancel` for conditions it does not know. */
export function defaultErrorType(condition: string): StanzaErrorType {
  return Object.hasOwn(defaultTypes, condition)
    ? defaultTypes[condition as StanzaErrorCondition]
    : 'cancel'
}

const defaultTypes: {
  readonly 'bad-request': 'modify'
  readonly conflict: 'cancel'
  readonly 'feature-not-implemented': 'cancel'
  readonly forbidden: 'auth'
  readonly gone: 'cancel'
  readonly 'internal-server-error': 'cancel'
  readonly 'item-not-found': 'cancel'
  readonly 'jid-malformed': 'modify'
  readonly 'not-acceptable': 'modify'
  readonly 'not-allowed': 'cancel'
  readonly 'not-authorized': 'auth'
  readonly 'policy-violation': 'modify'
  readonly 'recipient-unavailable': 'wait'
  readonly redirect: 'modify'
  readonly 'registration-required': 'auth'
  readonly 'remote-server-not-found': 'cancel'
  readonly 'remote-server-timeout': 'wait'
  readonly 'resource-constraint': 'wait'
  readonly 'service-unavailable': 'cancel'
  readonly 'subscription-required': 'auth'
  readonly 'undefined-condition': 'cancel'
  readonly 'unexpected-request': 'wait'
} = {
  'bad-request': 'modify',
  conflict: 'cancel',
  'feature-not-implemented': 'cancel',
  forbidden: 'auth',
  gone: 'cancel',
  'internal-server-error': 'cancel',
  'item-not-found': 'cancel',
  'jid-malformed': 'modify',
  'not-acceptable': 'modify',
  'not-allowed': 'cancel',
  'not-authorized': 'auth',
  'policy-violation': 'modify',
  'recipient-unavailable': 'wait',
  redirect: 'modify',
  'registration-required': 'auth',
  'remote-server-not-found': 'cancel',
  'remote-server-timeout': 'wait',
  'resource-constraint': 'wait',
  'service-unavailable': 'cancel',
  'subscription-required': 'auth',
  'undefined-condition': 'cancel',
  'unexpected-request': 'wait',
}
