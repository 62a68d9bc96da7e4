/**
 * From a text to the three prepared parts of an address (RFC 7622 §3.1). The separators are looked
 * for before anything is mapped, so that no mapping can create one.
 */
import { prepareDomainpart } from './domainpart.ts'
import { JidFault } from './jid-fault.ts'
import { prepareLocalpart } from './localpart.ts'
import { prepareResourcepart } from './resourcepart.ts'

/** The prepared parts of an address; absent parts are `undefined`. */
export interface JidParts {
  readonly localpart: string | undefined
  readonly domainpart: string
  readonly resourcepart: string | undefined
}

/** Splits and prepares an address, or says why it is none. Never throws. */
export function readParts(text: string): JidParts | JidFault {
  // Three parts of 1,023 bytes and two separators; a code unit is never less than a byte.
  if (text.length > 3071) return new JidFault('jid', 'is longer than 3071 bytes')
  const slash = text.indexOf('/')
  const bareText = slash < 0 ? text : text.slice(0, slash)
  const at = bareText.indexOf('@')
  return prepareParts(
    at < 0 ? undefined : bareText.slice(0, at),
    at < 0 ? bareText : bareText.slice(at + 1),
    slash < 0 ? undefined : text.slice(slash + 1),
  )
}

/** Prepares parts that are already apart, or says which is wrong and why. Never throws. */
export function prepareParts(
  localpart: string | undefined,
  domainpart: string,
  resourcepart: string | undefined,
): JidParts | JidFault {
  const domain = prepareDomainpart(domainpart)
  if (domain instanceof JidFault) return domain
  const local = localpart === undefined ? undefined : prepareLocalpart(localpart)
  if (local instanceof JidFault) return local
  const resource = resourcepart === undefined ? undefined : prepareResourcepart(resourcepart)
  if (resource instanceof JidFault) return resource
  return { localpart: local, domainpart: domain, resourcepart: resource }
}
