import { Roster } from '../../generated/rfc6121/index.ts'
import { DiscoInfo, DiscoItems } from '../../generated/xep-0030/index.ts'
import { Register } from '../../generated/xep-0077/index.ts'
import { Ping } from '../../generated/xep-0199/index.ts'
import { Delay } from '../../generated/xep-0203/index.ts'
import type { Transport } from '../connection/transport.ts'
import { LocalProtocolError } from '../errors.ts'
import { nodePlatform } from '../connection/node-platform.ts'
import { type Registry, registry } from '../node/index.ts'
import type { SaslIdentity } from '../sasl/replies.ts'
import { defaultAckPolicy } from '../stream/ack-policy.ts'
import type { Feature } from '../stream/feature.ts'
import type { ManagementSlot } from '../stream/management-slot.ts'
import { StreamManagement, type StreamManagementOptions } from '../stream/stream-management.ts'
import type { Directory } from './directory.ts'
import type { RegistrationService } from './registration-service.ts'
import type { Router } from './router.ts'
import type { ServerEvents, ServerOptions } from './server-options.ts'
import { ServerStream, type ServerStreamOptions } from './server-stream.ts'

/** What the two kinds of connection have in common: the server behind them. */
export interface ServiceContext {
  readonly options: ServerOptions
  readonly directory: Directory
  readonly router: Router
  /** The accounts that clients may make themselves. */
  readonly registration: RegistrationService | undefined
  /** A source of ids that nobody can guess. */
  readonly createId: () => string
  /** Told of faults of the server's own. */
  readonly report: (error: unknown) => void
  /** A stream has begun. */
  readonly opened: (stream: ServerStream) => void
  /** A stream is over. */
  readonly ended: (stream: ServerStream) => void
  /** Tells the program. */
  readonly emit: <Name extends keyof ServerEvents>(name: Name, value: ServerEvents[Name]) => void
}

/** A connection that was accepted. */
export interface Accepted {
  readonly transport: Transport
  /** The bytes that wait for the peer. */
  readonly buffered: () => number
  /** Whether there is no TLS and need not be. */
  readonly isClearAllowed?: boolean | undefined
  /** Told when the peer has shown who it is. */
  readonly authenticated?: (() => void) | undefined
}

/** What distinguishes a stream from others. */
export type StreamKind = Pick<ServerStreamOptions['session'], 'contentNamespace' | 'answer'> & {
  /** The features of a stream, which is there when they are negotiated. */
  readonly features: (stream: () => ServerStream, slot: ManagementSlot) => readonly Feature[]
  readonly authenticated?: (stream: ServerStream, identity: SaslIdentity) => void
  readonly bound: (stream: ServerStream) => ServerStreamOptions['bound']
}

/** Begins a stream on a connection that was accepted. */
export function serve(
  context: ServiceContext,
  { transport, buffered, authenticated: proven }: Accepted,
  kind: StreamKind,
): void {
  const { options, report, emit } = context
  const { log, loginTimeout, closeTimeout, maximumBuffered = 8 * 1024 * 1024 } = options
  const { peer } = transport
  const { authenticated, bound, features, ...session } = kind
  const slot: ManagementSlot = { machine: new StreamManagement(managementOf(options)) }
  const stream: ServerStream = new ServerStream({
    transport,
    platform: nodePlatform,
    slot,
    session: {
      ...session,
      features: features(() => stream, slot),
      registry: serverRegistry(),
      limits: serverLimits(options),
      trace: log && ((direction, xml) => log({ direction, xml, peer })),
    },
    loginTimeout,
    closeTimeout,
    maximumBuffered,
    buffered,
    keepalive: options.keepalive,
    sign: () => ({ from: context.directory.domain, id: context.createId() }),
    report,
    authenticated: (identity) => {
      proven?.()
      authenticated?.(stream, identity)
    },
    bound: (jid) => {
      const attached = bound(stream)(jid)
      if (typeof attached !== 'string') emit('online', { jid, peer })
      return attached
    },
    resumed: (jid) => emit('resumed', { jid, peer }),
    closed: (jid, error, isKept) => emit(isKept ? 'suspended' : 'offline', { jid, peer, error }),
  })
  context.opened(stream)
  stream.closed.then(() => context.ended(stream), report)
  emit('connected', { peer })
  stream.start()
}

/** The limits of what is read after authentication. */
export function serverLimits({ limits }: ServerOptions): { readonly bytes: number } {
  const { bytes = 256 * 1024, ...others } = limits ?? {}
  if (bytes >= leastBytes) return { ...others, bytes }
  const message = `a server has to take stanzas of ${leastBytes} bytes, and is to take ${bytes}`
  throw new LocalProtocolError(message)
}

/** RFC 6120 §13.12. */
const leastBytes = 10_000

function managementOf({ streamManagement }: ServerOptions): StreamManagementOptions {
  const { policy, maximumStanzas = 10_000 } = streamManagement || {}
  // Who acknowledges when it is asked is not let go for what it was not asked about.
  const every = Math.min(defaultAckPolicy.every, Math.ceil(maximumStanzas / 2))
  return { policy: { every, ...policy }, most: maximumStanzas }
}

let classes: Registry | undefined

/** What the server reads as its own; all else it passes on as it came. */
function serverRegistry(): Registry {
  classes ??= registry([Roster, DiscoInfo, DiscoItems, Ping, Delay, Register])
  return classes
}
