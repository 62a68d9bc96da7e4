import type { Agenda } from '../connection/agenda.ts'
import type { XmppError } from '../errors.ts'
import type { Emitter } from '../events.ts'
import type { Registry } from '../node/index.ts'
import type { SentStanza, SettledOutcome } from '../stream/stream-management.ts'
import type { EntityOptions } from './entity-options.ts'
import type { EntityEvents } from './events.ts'
import type { Inbox } from './inbox.ts'
import type { EntityProfile } from './profile.ts'

/** What a life is made of, and whom it tells. */
export interface LifecycleInit {
  readonly profile: EntityProfile
  readonly options: EntityOptions
  readonly agenda: Agenda
  readonly emitter: Emitter<EntityEvents>
  readonly inbox: Inbox
  /** The classes to be read. */
  readonly registry: () => Registry
  /** It is known what became of a stanza. */
  readonly settled: (sent: SentStanza<unknown>, outcome: SettledOutcome) => void
  /** The stream is over, and what was asked on it is not answered any more; there may be another. */
  readonly over: (error: XmppError | undefined) => void
  /** Asks the server for a sign of life. */
  readonly ping: (timeout: number) => void
  /** Nothing comes any more. */
  readonly ended: (error: XmppError | undefined) => void
  /** Something of the program's failed, and there is nobody to throw at. */
  readonly fault: (error: unknown) => void
}
