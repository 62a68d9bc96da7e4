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

/** Those classes, and others: one registry for all streams that have the same. */
export function withStreamRegistry(items: Registry): Registry {
  return joinedRegistry(items, streamRegistry())
}

/** The classes of both, those of the second before those of the first: made once for each two. */
export function joinedRegistry(first: Registry, second: Registry): Registry {
  joined ??= new WeakMap()
  let others = joined.get(first)
  if (others === undefined) {
    others = new WeakMap()
    joined.set(first, others)
  }
  let both = others.get(second)
  if (both === undefined) {
    both = registry([first, second])
    others.set(second, both)
  }
  return both
}

/** The registry of no class: one, so that what is made of it is made once. */
export function emptyRegistry(): Registry {
  empty ??= registry([])
  return empty
}

let made: Registry | undefined
let joined: WeakMap<Registry, WeakMap<Registry, Registry>> | undefined
let empty: Registry | undefined
