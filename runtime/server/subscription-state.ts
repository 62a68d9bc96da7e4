/**
 * The state of the subscriptions between an account and a contact, and how the four kinds of stanza
 * change it (RFC 6121 Appendix A). The nine states of the appendix are the combinations of four facts;
 * its tables come down to the few lines below, and are in the test. Approval beforehand is a fifth (§3.4).
 */

/** A stanza that manages subscriptions. */
export type SubscriptionType = 'subscribe' | 'subscribed' | 'unsubscribe' | 'unsubscribed'

/** The state, seen from the account that keeps it. */
export interface SubscriptionState {
  /** The account is told the contact's presence. */
  readonly to: boolean
  /** The contact is told the account's presence. */
  readonly from: boolean
  /** The account has asked, and has no answer yet: "pending out". */
  readonly isAsking: boolean
  /** The contact has asked, and has no answer yet: "pending in". */
  readonly isAsked: boolean
  /** A request of the contact is granted before it is made (RFC 6121 §3.4). */
  readonly isApproved: boolean
}

/** What follows from a stanza. */
export interface SubscriptionChange {
  /** Whether it goes on: to the contact, or to the account. */
  readonly goesOn: boolean
  readonly state: SubscriptionState
  /** A request that was granted or approved before is answered in the name of the account. */
  readonly isGranted?: boolean
}

/** The state of two who know nothing of each other. */
export const noSubscription: SubscriptionState = {
  to: false,
  from: false,
  isAsking: false,
  isAsked: false,
  isApproved: false,
}

/** What a stanza of the account to the contact leads to (RFC 6121 §A.2). */
export function sentSubscription(
  type: SubscriptionType,
  state: SubscriptionState,
): SubscriptionChange {
  switch (type) {
    case 'subscribe':
      return { goesOn: true, state: { ...state, isAsking: !state.to } }
    case 'unsubscribe':
      return { goesOn: true, state: { ...state, to: false, isAsking: false } }
    case 'subscribed':
      if (state.isAsked) return { goesOn: true, state: { ...state, from: true, isAsked: false } }
      // The contact learns nothing of an approval before it asks (§3.4.2).
      return { goesOn: false, state: { ...state, isApproved: state.isApproved || !state.from } }
    case 'unsubscribed': {
      const ended = { ...state, from: false, isAsked: false, isApproved: false }
      return { goesOn: state.isAsked || state.from, state: ended }
    }
  }
}

/** What a stanza of the contact to the account leads to (RFC 6121 §A.3). */
export function receivedSubscription(
  type: SubscriptionType,
  state: SubscriptionState,
): SubscriptionChange {
  switch (type) {
    case 'subscribe':
      if (state.from || state.isApproved) {
        const granted = { ...state, from: true, isAsked: false }
        return { goesOn: false, state: granted, isGranted: true }
      }
      return { goesOn: !state.isAsked, state: { ...state, isAsked: true } }
    case 'unsubscribe':
      if (!state.isAsked && !state.from) return { goesOn: false, state }
      return { goesOn: true, state: { ...state, from: false, isAsked: false } }
    case 'subscribed':
      if (!state.isAsking) return { goesOn: false, state }
      return { goesOn: true, state: { ...state, to: true, isAsking: false } }
    case 'unsubscribed':
      if (!state.isAsking && !state.to) return { goesOn: false, state }
      return { goesOn: true, state: { ...state, to: false, isAsking: false } }
  }
}

/** The value that a roster item has for a state (RFC 6121 §2.1.2.5). */
export function subscriptionOf({ to, from }: SubscriptionState): 'none' | 'to' | 'from' | 'both' {
  if (to && from) return 'both'
  if (to) return 'to'
  return from ? 'from' : 'none'
}

/** Whether a presence manages subscriptions. */
export function isSubscriptionType(type: string | undefined): type is SubscriptionType {
  return (
    type === 'subscribe' ||
    type === 'subscribed' ||
    type === 'unsubscribe' ||
    type === 'unsubscribed'
  )
}
