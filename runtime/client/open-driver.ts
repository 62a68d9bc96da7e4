import type { Agenda } from '../connection/agenda.ts'
import { Driver, type DriverOptions } from '../connection/driver.ts'
import type { Transport } from '../connection/transport.ts'
import type { Registry } from '../node/index.ts'
import type { ManagementSlot } from '../stream/management-slot.ts'
import type { Trace } from '../stream/redact.ts'
import type { EntityOptions } from './entity-options.ts'
import type { UnboundLogin } from './events.ts'
import type { EntityProfile } from './profile.ts'

/** What the driver of an entity is made with. */
export interface EntityDriverInit extends Pick<DriverOptions, 'events' | 'fault'> {
  readonly profile: EntityProfile
  readonly options: EntityOptions
  readonly registry: Registry
  readonly agenda: Agenda
  readonly transport: Transport
  /** What manages its stream. */
  readonly slot: ManagementSlot
  /** Whether there must be TLS, whatever else is allowed. */
  readonly isTlsRequired: boolean
  /** The milliseconds that are left for the negotiation. */
  readonly loginTimeout: number
  /** Takes a notice of the login, for when it is complete. */
  readonly tell: (notice: UnboundLogin) => void
}

/** The driver of an entity's stream over a transport; not started. */
export function openDriver(init: EntityDriverInit): Driver {
  const { profile, options, registry, agenda, transport, slot } = init
  const { loginTimeout, isTlsRequired, tell, events, fault } = init
  const { platform, contentNamespace, to, from, features } = profile
  const { lang, limits, closeTimeout } = options
  return new Driver({
    transport,
    platform,
    session: {
      role: 'initiating',
      contentNamespace,
      to,
      from,
      lang,
      features: features(transport.peer, tell, slot, isTlsRequired),
      management: slot,
      registry,
      limits,
      trace: traceOf(init),
    },
    events,
    fault,
    loginTimeout,
    closeTimeout,
    agenda,
  })
}

/** What shows the XML of the stream; nothing where nobody wants to see it, since it costs. */
function traceOf({ profile, options, transport, fault }: EntityDriverInit): Trace | undefined {
  const { log, debug = false } = options
  if (log === undefined && !debug) return undefined
  const { peer } = transport
  return (direction, xml) => {
    if (debug) profile.platform.debug(`${direction === 'in' ? '<-' : '->'} ${xml}`)
    try {
      log?.({ direction, xml, peer })
    } catch (error) {
      fault(error)
    }
  }
}
