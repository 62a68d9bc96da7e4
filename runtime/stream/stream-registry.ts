import { Session } from '../../generated/rfc3921/index.ts'
import {
  Bind,
  Iq,
  Message,
  Presence,
  SaslAbort,
  SaslAuth,
  SaslChallenge,
  SaslFailureElement,
  SaslMechanisms,
  SaslResponse,
  SaslSuccess,
  StartTls,
  StreamErrorElement,
  StreamFeatures,
  StreamHeader,
  TlsFailure,
  TlsProceed,
} from '../../generated/rfc6120/index.ts'
import { RegisterFeature } from '../../generated/xep-0077/index.ts'
import { Handshake } from '../../generated/xep-0114/index.ts'
import { type Registry, registry } from '../node/index.ts'

/** The classes that streams themselves are made of; made when first needed. */
export function streamRegistry(): Registry {
  made ??= registry([
    StreamHeader,
    StreamFeatures,
    StreamErrorElement,
    StartTls,
    TlsProceed,
    TlsFailure,
    SaslMechanisms,
    SaslAuth,
    SaslChallenge,
    SaslResponse,
    SaslSuccess,
    SaslFailureElement,
    SaslAbort,
    Bind,
    Session,
    RegisterFeature,
    Handshake,
    Message,
    Presence,
    Iq,
  ])
  return made
}

let made: Registry | undefined
