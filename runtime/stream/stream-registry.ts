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
import {
  SmAnswer,
  SmEnable,
  SmEnabled,
  SmFailed,
  SmFeature,
  SmRequest,
  SmResume,
  SmResumed,
} from '../../generated/xep-0198/index.ts'
import { CsiActive, CsiFeature, CsiInactive } from '../../generated/xep-0352/index.ts'
import {
  Sasl2Abort,
  Sasl2Authenticate,
  Sasl2Challenge,
  Sasl2Continue,
  Sasl2FailureElement,
  Sasl2Response,
  Sasl2Success,
} from '../../generated/xep-0388/index.ts'
import { StreamLimits } from '../../generated/xep-0478/index.ts'
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
    Sasl2Authenticate,
    Sasl2Challenge,
    Sasl2Response,
    Sasl2Success,
    Sasl2FailureElement,
    Sasl2Continue,
    Sasl2Abort,
    Bind,
    Session,
    RegisterFeature,
    Handshake,
    SmFeature,
    SmEnable,
    SmEnabled,
    SmResume,
    SmResumed,
    SmFailed,
    SmRequest,
    SmAnswer,
    CsiFeature,
    CsiActive,
    CsiInactive,
    StreamLimits,
    Message,
    Presence,
    Iq,
  ])
  return made
}

let made: Registry | undefined
