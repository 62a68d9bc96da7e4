// Code generated from all schemas; DO NOT EDIT.
import { registry } from '../runtime/node/v1.ts'
import type { Registry } from '../runtime/node/v1.ts'
import { Session } from './rfc3921/session.ts'
import { Bind } from './rfc6120/bind.ts'
import {
  SaslAbort,
  SaslAuth,
  SaslChallenge,
  SaslFailureElement,
  SaslMechanisms,
  SaslResponse,
  SaslSuccess,
} from './rfc6120/sasl.ts'
import { Iq, Message, Presence, StanzaErrorElement } from './rfc6120/stanzas.ts'
import { StreamErrorElement, StreamFeatures, StreamHeader } from './rfc6120/streams.ts'
import { StartTls, TlsFailure, TlsProceed } from './rfc6120/tls.ts'
import { RosterVersioning } from './rfc6121/roster-versioning.ts'
import { Roster } from './rfc6121/roster.ts'
import { SubscriptionPreApproval } from './rfc6121/subscription-pre-approval.ts'
import { DiscoInfo } from './xep-0030/disco-info.ts'
import { DiscoItems } from './xep-0030/disco-items.ts'
import { VCard } from './xep-0054/vcard.ts'
import { RegisterFeature } from './xep-0077/register-feature.ts'
import { Register } from './xep-0077/register.ts'
import {
  ChatActive,
  ChatComposing,
  ChatGone,
  ChatInactive,
  ChatPaused,
} from './xep-0085/chat-states.ts'
import { LegacyDelay } from './xep-0091/legacy-delay.ts'
import { Handshake } from './xep-0114/handshake.ts'
import { Caps } from './xep-0115/caps.ts'
import { VCardUpdate } from './xep-0153/vcard-avatar.ts'
import { ReceiptReceived, ReceiptRequest } from './xep-0184/receipts.ts'
import { Ping } from './xep-0199/ping.ts'
import { Delay } from './xep-0203/delay.ts'

/** Every class of the schemas that this folder was generated from. */
export const everything: Registry = registry([
  Session,
  Bind,
  SaslMechanisms,
  SaslAuth,
  SaslChallenge,
  SaslResponse,
  SaslAbort,
  SaslFailureElement,
  SaslSuccess,
  Message,
  Presence,
  Iq,
  StanzaErrorElement,
  StreamHeader,
  StreamFeatures,
  StreamErrorElement,
  StartTls,
  TlsProceed,
  TlsFailure,
  Roster,
  RosterVersioning,
  SubscriptionPreApproval,
  DiscoInfo,
  DiscoItems,
  VCard,
  Register,
  RegisterFeature,
  ChatActive,
  ChatComposing,
  ChatPaused,
  ChatInactive,
  ChatGone,
  LegacyDelay,
  Handshake,
  Caps,
  VCardUpdate,
  ReceiptRequest,
  ReceiptReceived,
  Ping,
  Delay,
])
