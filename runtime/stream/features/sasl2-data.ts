import type { Node } from '../../node/index.ts'
import { SaslFailure } from '../../sasl/sasl-failure.ts'

/**
 * The data that an element of SASL2 carries, in a field of it (XEP-0388 §2.2); `undefined` where the
 * field is not there.
 *
 * @param name - the name of the child that holds it, empty for the element's own text
 * @throws SaslFailure `incorrect-encoding` when it is not base64
 */
export function bytesOf(
  node: Node,
  value: Uint8Array | undefined,
  name: string,
): Uint8Array | undefined {
  if (value !== undefined || !node.$problems.some(({ path }) => path === name)) return value
  throw new SaslFailure('incorrect-encoding', 'the data is not base64', { check: 'message' })
}
