/**
 * What a receiving entity answers to who asks for stream management (XEP-0198 §3, §5). It is the same
 * whether that is asked as a child of the stream or within a login, so nothing is sent from here.
 */
import {
  type SmEnable,
  SmEnabled,
  SmFailed,
  type SmResume,
  SmResumed,
} from '../../../generated/xep-0198/index.ts'
import type { Jid } from '../../jid/jid.ts'
import type { ManagementSlot } from '../management-slot.ts'
import type { StreamManagement } from '../stream-management.ts'

/** The streams that a receiving entity lets its peers resume. */
export interface KeptStreams {
  /** Where the peer is to reconnect to, where that is another place. */
  readonly location?: string | undefined
  /**
   * One is managed from now on, by a name that nobody can guess. Gives the seconds that it is kept once
   * it broke, no more than are wished for; `undefined` when it is not to be resumed.
   */
  add(id: string, slot: ManagementSlot, wish: number | undefined): number | undefined
  /**
   * Gives the machine of one of the account's. It belongs to the asking stream from now on, whose slot
   * this is; the stream that it was of, if still there, is ended.
   */
  take(id: string, account: Jid, slot: ManagementSlot): StreamManagement | undefined
  /** How many stanzas were handled on one of the account's that is over, while that is remembered. */
  handled(id: string, account: Jid): number | undefined
}

/** Who asks for its stream to be managed. */
export interface GrantOptions {
  readonly slot: ManagementSlot
  /** The full JID that is bound. */
  readonly jid: Jid
  /** Where streams that broke are kept; they cannot be resumed where absent. */
  readonly kept: KeptStreams | undefined
  /** A source of ids that nobody can guess. */
  readonly createId: () => string
}

/** Manages a stream on which a resource is bound, from now on; gives the answer to be sent. */
export function grantManagement(
  { resume: isWanted, max }: SmEnable,
  { slot, jid, kept, createId }: GrantOptions,
): SmEnabled | SmFailed {
  if (slot.machine.phase !== 'off') return new SmFailed({ condition: 'unexpected-request' })
  if (isWanted && kept !== undefined) {
    const id = createId()
    const { location } = kept
    const seconds = kept.add(id, slot, max)
    if (seconds !== undefined) {
      slot.machine.enabled({ id, jid, location })
      return new SmEnabled({ id, resume: true, max: seconds, location })
    }
  }
  slot.machine.enabled({ jid })
  return new SmEnabled()
}

/** What becomes of the wish to resume a stream. */
export type Resumption =
  | {
      readonly answer: SmResumed
      /** The full JID of the stream. */
      readonly jid: Jid
      /** To be called when the answer was sent: what the peer has not got follows. */
      readonly proceed: () => void
    }
  | { readonly answer: SmFailed; readonly jid?: undefined; readonly proceed?: undefined }

/** Goes on with a stream of the account that has authenticated, in the slot of the asking one. */
export function resumeManagement(
  { previd, h }: SmResume,
  {
    slot,
    kept,
    account,
  }: {
    readonly slot: ManagementSlot
    readonly kept: KeptStreams | undefined
    readonly account: Jid
  },
): Resumption {
  const machine = kept?.take(previd, account, slot)
  const jid = machine?.stream?.jid
  if (machine === undefined || jid === undefined) {
    const handled = kept?.handled(previd, account)
    return { answer: new SmFailed({ condition: 'item-not-found', h: handled }) }
  }
  slot.machine = machine
  return {
    answer: new SmResumed({ previd, h: machine.handled }),
    jid,
    proceed: () => machine.resumed(h),
  }
}
