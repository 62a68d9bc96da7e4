/** Behaviour by specification, to be passed to a client or a component as values. */
export { EntityCapabilities, type EntityCapabilitiesEvents } from './entity-capabilities.ts'
export {
  type EventArguments,
  Extension,
  type ExtensionClass,
  type LoadedExtension,
  type NoEvents,
} from './extension.ts'
export {
  ExtensionDefinitionError,
  isExtensionDefinitionError,
} from './extension-definition-error.ts'
export { type ExtensionHost, ExtensionStream } from './extension-stream.ts'
export {
  type DiscoNode,
  type DiscoQuery,
  ServiceDiscovery,
  type ServiceDiscoveryEvents,
} from './service-discovery.ts'
export { EntityTime } from './entity-time.ts'
export { InBandRegistration } from './in-band-registration.ts'
export { MessageReceipts, type MessageReceiptsEvents } from './message-receipts.ts'
export { Roster, type RosterEvents } from './roster.ts'
export { SoftwareVersion } from './software-version.ts'
export { XmppPing } from './xmpp-ping.ts'
