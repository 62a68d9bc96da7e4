/** What the server answers in its own name, and what in the name of an account. */
import type { Iq } from '../../generated/rfc6120/index.ts'
import { Roster } from '../../generated/rfc6121/index.ts'
import { Register } from '../../generated/xep-0077/index.ts'
import { DiscoInfo, DiscoItems } from '../../generated/xep-0030/index.ts'
import { Ping } from '../../generated/xep-0199/index.ts'
import type { Jid } from '../jid/jid.ts'
import { StanzaError } from '../node/index.ts'
import { IqResponder } from '../stream/iq-responder.ts'
import { type Account, availableResources, type Directory, type Resource } from './directory.ts'
import { isRemoval, type RegistrationService } from './registration-service.ts'
import type { RosterService } from './roster-service.ts'
import type { SubscriptionService } from './subscription-service.ts'

/** What the responders are made with. */
export interface ServiceOptions {
  readonly directory: Directory
  readonly roster: RosterService
  readonly subscriptions: SubscriptionService
  /** The accounts that clients may make themselves; where absent they may not. */
  readonly registration: RegistrationService | undefined
  /** The name of the server for persons. */
  readonly name: string
  /** Told of faults in the handlers, which are the server's own. */
  readonly report: (error: unknown) => void
}

/** The answers of the domain itself: disco (XEP-0030) and ping (XEP-0199). */
export function domainResponder(options: ServiceOptions): IqResponder {
  const { directory, name, report, registration } = options
  const responder = new IqResponder({ report })
  const features = registration === undefined ? known : [...known, Register.declaration.namespace]
  handleRegistration(responder, options, (iq) => {
    const resource = iq.from && directory.resource(iq.from)
    if (resource === undefined) throw new StanzaError('not-allowed')
    return resource
  })
  responder.handle(DiscoInfo, 'get', ({ node }) => {
    if (node !== undefined) throw new StanzaError('item-not-found')
    const identities = [{ category: 'server', type: 'im', name }]
    return new DiscoInfo({ identities, features: [...features] })
  })
  responder.handle(DiscoItems, 'get', ({ node }) => {
    if (node !== undefined) throw new StanzaError('item-not-found')
    return new DiscoItems({ items: directory.components.map((jid) => ({ jid })) })
  })
  responder.handle(Ping, 'get', () => undefined)
  return responder
}

/** The answers that the server gives for an account (RFC 6120 §10.3.3): to its owner, mostly. */
export function accountResponder(options: ServiceOptions): IqResponder {
  const { directory, roster, subscriptions, report } = options
  const responder = new IqResponder({ report })
  const own = (iq: Iq): Resource => {
    const resource = iq.from && directory.resource(iq.from)
    if (resource === undefined) throw new StanzaError('forbidden')
    if (iq.to !== undefined && !iq.to.equals(resource.account.jid)) {
      throw new StanzaError('forbidden')
    }
    return resource
  }
  handleRegistration(responder, options, own)
  responder.handle(Roster, 'get', (query, iq) => roster.fetch(own(iq), query))
  responder.handle(Roster, 'set', (query, iq) => roster.change(own(iq), query, subscriptions))
  responder.handle(Ping, 'get', (_ping, iq) => {
    own(iq)
  })
  responder.handle(DiscoInfo, 'get', ({ node }, iq) => {
    seenBy(directory, iq)
    if (node !== undefined) throw new StanzaError('item-not-found')
    const identities = [{ category: 'account', type: 'registered' }]
    return new DiscoInfo({ identities, features: [DiscoInfo.declaration.namespace] })
  })
  responder.handle(DiscoItems, 'get', ({ node }, iq) => {
    const account = seenBy(directory, iq)
    const items = node === undefined ? availableResources(account).map(({ jid }) => ({ jid })) : []
    return new DiscoItems({ items })
  })
  return responder
}

/** Registration is the business of a client with its server, in the name of either (XEP-0077 §3.2). */
function handleRegistration(
  responder: IqResponder,
  { registration, subscriptions }: ServiceOptions,
  own: (iq: Iq) => Resource,
): void {
  if (registration === undefined) return
  responder.handle(Register, 'get', (_query, iq) => registration.show(own(iq)))
  responder.handle(Register, 'set', async (query, iq) => {
    const resource = own(iq)
    if (isRemoval(query)) await registration.remove(resource, iq, subscriptions)
    else await registration.change(resource, query)
  })
}

/** The account that is asked about. Who is not told its presence learns nothing of it (XEP-0030 §8). */
function seenBy(directory: Directory, { from, to }: Iq): Account {
  const account = accountOf(directory, from, to)
  const isOwner = from !== undefined && account?.jid.equals(from.bare)
  const isTold = from !== undefined && account?.contacts.contact(from.bare).state.from
  if (account === undefined || !(isOwner || isTold)) throw new StanzaError('service-unavailable')
  return account
}

/** The account of the addressee; the sender's own where there is none. */
function accountOf(
  directory: Directory,
  from: Jid | undefined,
  to: Jid | undefined,
): Account | undefined {
  const asked = to ?? from
  return asked && directory.account(asked)
}

const known: readonly string[] = [
  DiscoInfo.declaration.namespace,
  DiscoItems.declaration.namespace,
  Ping.declaration.namespace,
  // Messages are kept for accounts that are offline (XEP-0160 §5).
  'msgoffline',
]
