/** What a payload's declaration says of the request it makes. */
import type { Iq } from '../../generated/rfc6120/index.ts'
import { LocalProtocolError, RemoteProtocolError } from '../errors.ts'
import type { Node } from '../node/index.ts'
import type { RequestType } from '../stream/iq-responder.ts'

/**
 * The type of request that a payload is for.
 *
 * @throws LocalProtocolError where it is for both, or its schema does not say
 */
export function onlyRequestType({ $declaration: { answers, name } }: Node): RequestType {
  const isGet = answers?.get !== undefined
  const isSet = answers?.set !== undefined
  if (isGet !== isSet) return isGet ? 'get' : 'set'
  throw new LocalProtocolError(`a request with <${name}/> needs { type: 'get' } or { type: 'set' }`)
}

/**
 * What the result of a request holds, by the declaration of the payload that was sent: a node of a
 * class named there, `undefined` for an empty result, whatever there is where it names none.
 *
 * @throws RemoteProtocolError when the result does not hold what it must
 */
export function answerIn(result: Iq, { $declaration }: Node, type: RequestType): unknown {
  const declared = $declaration.answers?.[type]
  if (declared === undefined) return result.elements[0]
  const alternatives = [declared].flat()
  const classes = alternatives.flatMap((each) => (each === 'empty' ? [] : [each()]))
  for (const each of classes) {
    const answer = result.get(each)
    if (answer !== undefined) return answer
  }
  if (alternatives.includes('empty')) return undefined
  const names = classes.map(({ declaration: { name, namespace } }) => `<${name}/> of ${namespace}`)
  const message = `the result of ${result.from ?? 'the server'} holds no ${names.join(' or ')}`
  throw new RemoteProtocolError('bad-format', message)
}
