import type { Iq, StreamFeatures } from '../../generated/rfc6120/index.ts'
import type { Driver } from '../connection/driver.ts'
import type { Platform } from '../connection/platform.ts'
import type { Transport } from '../connection/transport.ts'
import type { Jid } from '../jid/jid.ts'
import type { Stanza, StanzaErrorCondition } from '../node/index.ts'
import type { Feature } from '../stream/feature.ts'
import type { ManagementSlot } from '../stream/management-slot.ts'
import type { ContentNamespace } from '../stream/namespaces.ts'
import type { StreamManagementOptions } from '../stream/stream-management.ts'
import type { ClientStorage } from './client-storage.ts'
import type { UnboundLogin } from './events.ts'
import type { Elsewhere } from './redirection.ts'
import type { StreamStore } from './stored-stream.ts'

/** What makes an entity a client or a component. */
export interface EntityProfile {
  readonly platform: Platform
  readonly contentNamespace: ContentNamespace
  /** The domain that the stream header asks for. */
  readonly to: Jid
  /** The account, where there is one. */
  readonly from?: Jid | undefined
  /** Whether there is a server that answers for the account: not to a component, which has none. */
  readonly hasAccount: boolean
  /** Whether there may be no TLS. */
  readonly isClearAllowed: boolean
  /**
   * The features to negotiate on one stream, which is connected to `peer`; `tell` takes a notice. Where
   * TLS is required, it is whatever else is allowed.
   */
  readonly features: (
    peer: string,
    tell: (notice: UnboundLogin) => void,
    slot: ManagementSlot,
    isTlsRequired: boolean,
  ) => readonly Feature[]
  /** A connection is bound; with the last features that the server has offered. */
  readonly bound?: ((driver: Driver, features: StreamFeatures | undefined) => void) | undefined
  /** Where is kept what outlasts it. */
  readonly storage?: ClientStorage | undefined
  /** Where its stream is kept, where it can be. */
  readonly streams?: StreamStore | undefined
  /** How its stream is managed, where it is. */
  readonly management?: StreamManagementOptions | undefined
  /** Whether it can connect once only, by a transport that is made already. */
  readonly connectsOnce: boolean
  /** Makes a connection. */
  readonly connect: (limits: ConnectLimits) => Promise<Transport>
  /** A stanza as it is to be sent. Throws LocalProtocolError for one that cannot be. */
  readonly complete: (stanza: Stanza) => Stanza
  /** Whether the sender of a request may ask for it. */
  readonly judge?: ((iq: Iq, own: Jid) => boolean | StanzaErrorCondition) | undefined
}

/** How long connecting may take. */
export interface ConnectLimits {
  readonly timeout: number
  readonly signal: AbortSignal
  /** Where to connect to, in place of what was set. */
  readonly elsewhere?: Elsewhere | undefined
}
