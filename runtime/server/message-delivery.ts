/** Which resources of an account get a message (RFC 6121 §8.5). */
import type { Message } from '../../generated/rfc6120/index.ts'
import { type Account, availableResources, priorityOf, type Resource } from './directory.ts'

/** The resources that get it, or what becomes of it when there is none. */
export type MessageDelivery = readonly Resource[] | 'refused' | 'ignored'

/**
 * Finds the resources for a message: the one it is addressed to; for a bare JID those of the highest
 * priority that is not negative, and for headlines all of these.
 */
export function deliveryOf(account: Account, message: Message): MessageDelivery {
  const { to, type } = message
  if (to?.resourcepart !== undefined) {
    const resource = account.resources.get(to.resourcepart)
    if (resource !== undefined) return [resource]
    // A chat goes on with whatever client the person has turned to; the rest was meant for that one.
    if (type !== 'chat') return type === 'error' ? 'ignored' : 'refused'
  }
  if (type === 'error') return 'ignored'
  if (type === 'groupchat') return 'refused'
  const willing = availableResources(account).filter((resource) => priorityOf(resource) >= 0)
  const [first] = willing
  if (type === 'headline') return willing.length > 0 ? willing : 'ignored'
  if (first === undefined) return 'refused'
  return willing.filter((resource) => priorityOf(resource) === priorityOf(first))
}
