/**
 * The last messages of GSSAPI (RFC 4752 §3.1 and §3.2): a bit for each security layer, and the size
 * of messages in it. None is offered here, and none taken: there is TLS.
 */
import { type SaslCondition, SaslFailure } from '../sasl-failure.ts'

/** That no layer is wanted, in which case the size is 0. */
export const noSecurityLayer: Uint8Array = Uint8Array.of(1, 0, 0, 0)

/**
 * Checks that the peer can do without a layer, as its offer says.
 *
 * @throws SaslFailure
 */
export function checkOffer(offer: Uint8Array): void {
  const [layers = 0, ...size] = offer
  if (offer.length !== 4) throw refused('aborted', 'the offer of layers has not four bytes')
  if ((layers & 1) === 0) throw refused('aborted', 'the server insists on a security layer')
  if (layers === 1 && size.some((byte) => byte !== 0)) {
    throw refused('aborted', 'the size of messages without a layer is not 0')
  }
}

/**
 * Checks that the peer has chosen no layer; the bytes after that are the identity it wants to act as.
 * The size is not looked at: some write one although it means nothing.
 *
 * @throws SaslFailure
 */
export function checkChoice(choice: Uint8Array): Uint8Array {
  if (choice.length < 4) throw refused('malformed-request', 'the choice of a layer is cut short')
  if (choice[0] !== 1) throw refused('malformed-request', 'a security layer is asked for')
  return choice.subarray(4)
}

function refused(condition: SaslCondition, reason: string): SaslFailure {
  return new SaslFailure(condition, reason, { check: 'security-layer' })
}
