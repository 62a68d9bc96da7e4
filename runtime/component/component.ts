import type { Environment } from '../client/client-options.ts'
import { Entity } from '../client/entity.ts'
import type { EntityProfile } from '../client/profile.ts'
import { transportFor } from '../client/transport-for.ts'
import { LocalProtocolError } from '../errors.ts'
import { Jid } from '../jid/jid.ts'
import type { Stanza } from '../node/index.ts'
import { componentHandshake } from '../stream/features/component-handshake.ts'
import type { ComponentOptions } from './component-options.ts'

/**
 * A program that serves a domain beside a server (XEP-0114). It gets what is sent to any address of the
 * domain, and sends from any; what it sends without `from` is from the domain itself.
 */
export class Component extends Entity {
  /**
   * A component that is not connected yet, so that handlers can be registered first.
   *
   * @throws JidError for an address that is none
   * @throws LocalProtocolError for an address that is not a domain alone
   */
  constructor(options: ComponentOptions, environment: Environment) {
    super(profileOf(options, environment), options)
  }
}

function profileOf(options: ComponentOptions, environment: Environment): EntityProfile {
  const jid = Jid.from(options.jid)
  const { localpart, resourcepart, domainpart } = jid
  if (localpart !== undefined || resourcepart !== undefined) {
    throw new LocalProtocolError(`${jid} is not a domain alone`)
  }
  const { platform } = environment
  const { secret } = options
  return {
    platform,
    contentNamespace: 'jabber:component:accept',
    to: jid,
    hasAccount: false,
    connectsOnce: typeof options.transport === 'object',
    isClearAllowed: true,
    features: () => [componentHandshake({ role: 'initiating', secret, platform: platform.sasl })],
    connect: transportFor(options, environment, { domain: domainpart, service: 'xmpp-component' }),
    complete: (stanza) => addressed(stanza, jid),
  }
}

/** The stanza with a sender; the server refuses one without, and one that goes nowhere. */
function addressed(stanza: Stanza, domain: Jid): Stanza {
  const { to, from } = stanza
  if (to === undefined) {
    throw new LocalProtocolError('a stanza of a component needs an addressee')
  }
  if (from === undefined) return stanza.with({ from: domain } as object)
  if (from.domainpart === domain.domainpart) return stanza
  throw new LocalProtocolError(`${from} is no address of ${domain}`)
}
