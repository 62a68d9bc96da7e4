/** The conditions of stanza errors (RFC 6120 §8.3.3) with the type that each has by default. */

/** What went wrong, as one of the conditions of RFC 6120 §8.3.3. */
export type StanzaErrorCondition =
  | 'bad-request'
  | 'conflict'
  | 'feature-not-implemented'
  | 'forbidden'
  | 'gone'
  | 'internal-server-error'
  | 'item-not-found'
  | 'jid-malformed'
  | 'not-acceptable'
  | 'not-allowed'
  | 'not-authorized'
  | 'payment-required'
  | 'policy-violation'
  | 'recipient-unavailable'
  | 'redirect'
  | 'registration-required'
  | 'remote-server-not-found'
  | 'remote-server-timeout'
  | 'resource-constraint'
  | 'service-unavailable'
  | 'subscription-required'
  | 'undefined-condition'
  | 'unexpected-request'

/** What the sender of a stanza that failed can do (RFC 6120 §8.3.2). */
export type StanzaErrorType =
  /** Try again after providing credentials. */
  | 'auth'
  /** Do not try again: it cannot succeed. */
  | 'cancel'
  /** Go on: it was a warning only. */
  | 'continue'
  /** Try again after changing what was sent. */
  | 'modify'
  /** Try again later: the error is temporary. */
  | 'wait'

/** The type that RFC 6120 asks for with a condition; `cancel` for conditions it does not know. */
export function defaultErrorType(condition: string): StanzaErrorType {
  return Object.hasOwn(defaultTypes, condition)
    ? defaultTypes[condition as StanzaErrorCondition]
    : 'cancel'
}

const defaultTypes: Readonly<Record<StanzaErrorCondition, StanzaErrorType>> = {
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
  // Of RFC 3920 and XEP-0060 §6.1.3.5.
  'payment-required': 'auth',
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
