/** What becomes of a message for an account (RFC 6121 §8.5, XEP-0160). */
import type { Message } from '../../generated/rfc6120/index.ts'
import { HintNoStore } from '../../generated/xep-0334/index.ts'
import { namespaceOf } from '../stream/name-of.ts'
import { type Account, availableResources, priorityOf, type Resource } from './directory.ts'

/** The resources that get it, or what becomes of it when there is none. */
export type MessageDelivery = readonly Resource[] | 'stored' | 'refused' | 'ignored'

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
  return deliveryToBare(account, message)
}

/** As {@link deliveryOf}, for the account as a whole, whatever resource the message was meant for. */
export function deliveryToBare(account: Account, message: Message): MessageDelivery {
  const { type } = message
  if (type === 'error') return 'ignored'
  if (type === 'groupchat') return 'refused'
  const willing = availableResources(account).filter((resource) => priorityOf(resource) >= 0)
  const [first] = willing
  if (type === 'headline') return willing.length > 0 ? willing : 'ignored'
  if (first === undefined) return isOfUseLater(message) ? 'stored' : 'ignored'
  return willing.filter((resource) => priorityOf(resource) === priorityOf(first))
}

/** Whether it is worth reading by a person who comes later, and may be kept. */
function isOfUseLater(message: Message): boolean {
  if (message.has(HintNoStore)) return false
  const { body, elements } = message
  return body !== undefined || !elements.some((each) => namespaceOf(each) === chatStates)
}

// What somebody was doing a while ago (XEP-0085 §5.1).
const chatStates = 'http://jabber.org/protocol/chatstates'
