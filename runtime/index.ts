/** The entry for Node: connecting a client or a component over TCP, and what that deals in. */
export { Client } from './client/client.ts'
export type {
  ClientOptions,
  ClientTlsOptions,
  Environment,
  StreamManagementSettings,
} from './client/client-options.ts'
export { type ClientStorage, memoryStorage } from './client/client-storage.ts'
export { connect } from './client/connect.ts'
export { createAccount } from './client/create-account.ts'
export {
  Delivery,
  type DeliveryState,
  type SettledOptions,
  type SettledState,
} from './client/delivery.ts'
export { type ConnectOptions, Entity } from './client/entity.ts'
export type { EntityOptions, TrafficEntry } from './client/entity-options.ts'
export type {
  EntityEvents,
  FailedStanza,
  IgnoredStanza,
  SendWarning,
  UnboundLogin,
  UnresumedStream,
} from './client/events.ts'
export { isFinalError } from './client/final-errors.ts'
export type { KeepaliveOptions } from './client/keepalive.ts'
export type { NewAccountOptions } from './client/register-account.ts'
export type { RegistrationAnswer } from './client/fill-registration.ts'
export {
  isRegistrationFormError,
  RegistrationFormError,
} from './client/registration-form-error.ts'
export type { ReconnectAttempt, ReconnectOptions } from './client/reconnection.ts'
export type { Elsewhere } from './client/redirection.ts'
export type { HandlerAnswer, RequestArguments, RequestOptions } from './client/request-types.ts'
export type { StanzaStreamOptions } from './client/stanza-stream.ts'
export { Component } from './component/component.ts'
export type { ComponentOptions } from './component/component-options.ts'
export { connectComponent } from './component/connect-component.ts'
export { MemoryTransport, type MemoryTransportOptions } from './connection/memory-transport.ts'
export type {
  KerberosClient,
  KerberosLibrary,
  KerberosOptions,
  KerberosTarget,
} from './connection/kerberos-context.ts'
export type { Clock, Platform } from './connection/platform.ts'
export type { Transport, TransportSink } from './connection/transport.ts'
export {
  ConnectionError,
  type ConnectionErrorCode,
  isConnectionError,
  isLocalProtocolError,
  isRemoteProtocolError,
  isTimeoutError,
  isXmppError,
  LocalProtocolError,
  RemoteProtocolError,
  TimeoutError,
  XmppError,
  type XmppErrorCode,
} from './errors.ts'
export type { Unsubscribe } from './events.ts'
export { Jid, type JidInit, type JidLike } from './jid/jid.ts'
export { isJidError, JidError } from './jid/jid-error.ts'
export { isStanzaError, StanzaError, type StanzaErrorCondition } from './node/index.ts'
export type { ChannelBindingPolicy } from './sasl/filter-mechanism-list.ts'
export type { GssapiContext, GssapiStep } from './sasl/gssapi/gssapi-context.ts'
export { isSaslFailure, type SaslCondition, SaslFailure } from './sasl/sasl-failure.ts'
export type { AckPolicy } from './stream/ack-policy.ts'
export type { StreamManagementOptions } from './stream/stream-management.ts'
export type { SecureChannel } from './stream/secure-channel.ts'
export { isStanzaTooLargeError, StanzaTooLargeError } from './stream/stanza-too-large-error.ts'
export { isStreamError, StreamError } from './stream/stream-error.ts'
export { isXmlError, XmlError } from './xml/index.ts'
