import {
  Sasl2Abort,
  Sasl2Authenticate,
  Sasl2Challenge,
  Sasl2Continue,
  Sasl2FailureElement,
  Sasl2Response,
  Sasl2Success,
} from '../../../generated/xep-0388/index.ts'
import { type Registry, registry } from '../../node/index.ts'

/** The classes that a login by SASL2 is made of, for either side; made when first needed. */
export function sasl2Classes(): Registry {
  made ??= registry([
    Sasl2Authenticate,
    Sasl2Challenge,
    Sasl2Response,
    Sasl2Success,
    Sasl2FailureElement,
    Sasl2Continue,
    Sasl2Abort,
  ])
  return made
}

let made: Registry | undefined
