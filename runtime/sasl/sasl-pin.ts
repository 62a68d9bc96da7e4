/** What an initiating entity remembers of an account, so that nobody talks it down (XEP-0474 §7). */
import { mechanismTraits } from './mechanism-traits.ts'

/** What is remembered: plain data, to be kept with the account. Nothing in it is secret. */
export interface SaslPin {
  /** Whether it has logged in without its password being at risk: PLAIN is not used any more. */
  readonly hidesPassword?: boolean
  /** Whether it has logged in bound to the channel: it does not log in otherwise any more. */
  readonly bindsChannel?: boolean
}

/** Where the pin of one account is kept. */
export interface SaslPinStore {
  /** What is remembered; `undefined` for nothing. Rejects when that cannot be told. */
  read(): Promise<SaslPin | undefined>
  /** Remembers. Rejects when it cannot. */
  write(pin: SaslPin): Promise<void>
}

/** What to remember after a login by a mechanism. */
export function pinAfter(pin: SaslPin | undefined, mechanism: string): SaslPin {
  const traits = mechanismTraits(mechanism)
  return {
    hidesPassword: (pin?.hidesPassword ?? false) || (traits?.pins ?? false),
    bindsChannel: (pin?.bindsChannel ?? false) || (traits?.bindsChannel ?? false),
  }
}

/** Whether two pins say the same. */
export function isSamePin(left: SaslPin | undefined, right: SaslPin | undefined): boolean {
  return (
    isSame(left?.hidesPassword, right?.hidesPassword) &&
    isSame(left?.bindsChannel, right?.bindsChannel)
  )
}

function isSame(left = false, right = false): boolean {
  return left === right
}
