// Code generated from schemas/rfc6120/stanza-errors.xsd; DO NOT EDIT.
/**
 * What went wrong, as one of the conditions that RFC 6120 §8.3.3 defines; each says in its own
 * description when it is used. The text of gone and redirect is an address.
 *
 * - `bad-request`: The stanza breaks the schema or the rules of its protocol, for example an
 *   unknown value in type. Usual error type: modify.
 * - `conflict`: Something with the same name or address is already there, such as a nickname or a
 *   session. Usual error type: cancel.
 * - `feature-not-implemented`: The receiver understands the request and has not built what it asks
 *   for. Usual error type: cancel or modify.
 * - `forbidden`: The requester is known and lacks the permission, unlike not-authorized, where
 *   credentials are what is missing. Usual error type: auth.
 * - `gone`: The address was valid and is so no longer, for good. The text may be the URI of the new
 *   address; compare redirect, which is temporary. Usual error type: cancel.
 * - `internal-server-error`: The server failed for a reason of its own, a bug or a broken store.
 *   Usual error type: cancel.
 * - `item-not-found`: The address or the item that was asked for does not exist. A server must not
 *   send it where the answer would reveal something the asker may not know. Usual error type:
 *   cancel.
 * - `jid-malformed`: A JID in the stanza, in an address or in the payload, is not valid by RFC
 *   7622. Usual error type: modify.
 * - `not-acceptable`: The request is well formed and fails a criterion of the receiver, for example
 *   a registration without a needed field. Usual error type: modify.
 * - `not-allowed`: Nobody may do this here, whoever asks; compare forbidden. Usual error type:
 *   cancel.
 * - `not-authorized`: Credentials are missing or wrong, so the requester has to provide them first.
 *   Usual error type: auth.
 * - `payment-required`: The asker has to pay first. RFC 3920 defined it and RFC 6120 no longer
 *   does, but services of publish-subscribe still answer with it (XEP-0060 §6.1.3.5). Usual error
 *   type: auth.
 * - `policy-violation`: A local rule of the service was broken, such as a limit of size or rate or
 *   a word filter. Usual error type: modify or wait.
 * - `recipient-unavailable`: The addressee exists and cannot be reached just now. Send it only to
 *   somebody who may know about the addressee's presence. Usual error type: wait.
 * - `redirect`: Ask another address for the time being. The text is the URI of that address, and
 *   going there is a decision of the user. Usual error type: modify.
 * - `registration-required`: The service is only for those who registered with it, as a
 *   members-only room or a gateway. Usual error type: auth.
 * - `remote-server-not-found`: The domain of the address cannot be resolved, or no server answers
 *   for it. Usual error type: cancel.
 * - `remote-server-timeout`: The domain resolves and its server did not answer, or the connection
 *   to it did not get ready in time. Usual error type: wait.
 * - `resource-constraint`: The receiver is too busy or out of space; the same request may succeed
 *   later. Usual error type: wait.
 * - `service-unavailable`: Nobody here serves this request, or the receiver does not say whether it
 *   exists. It is the answer to an iq with a payload that nobody handles. Usual error type: cancel.
 * - `subscription-required`: Only subscribers get this, for example the events of a node. Usual
 *   error type: auth.
 * - `undefined-condition`: None of the other conditions fits; a condition of the application should
 *   stand beside it and say what happened. Any error type goes with it.
 * - `unexpected-request`: The request is understood and comes at the wrong moment, for example
 *   before a step that must precede it. Usual error type: wait or modify.
 */
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

/** The values of {@link StanzaErrorCondition}, in the order of the schema. */
export const stanzaErrorConditions: readonly StanzaErrorCondition[] = [
  'bad-request',
  'conflict',
  'feature-not-implemented',
  'forbidden',
  'gone',
  'internal-server-error',
  'item-not-found',
  'jid-malformed',
  'not-acceptable',
  'not-allowed',
  'not-authorized',
  'payment-required',
  'policy-violation',
  'recipient-unavailable',
  'redirect',
  'registration-required',
  'remote-server-not-found',
  'remote-server-timeout',
  'resource-constraint',
  'service-unavailable',
  'subscription-required',
  'undefined-condition',
  'unexpected-request',
]
