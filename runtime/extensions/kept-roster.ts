import { Roster } from '../../generated/rfc6121/index.ts'
import { parse, type Registry, registry } from '../node/index.ts'

/**
 * A roster that was kept as its XML.
 *
 * @throws XmlError for what is no XML
 * @throws TypeError for what is no roster
 */
export function readKeptRoster(text: string): Roster {
  classes ??= registry([Roster])
  // It was within the limits of a stream, contact by contact.
  const limits = { bytes: 2 ** 26 - 1, elements: 2 ** 20 }
  const roster = parse(text, classes, { limits })
  if (roster instanceof Roster && roster.ver !== undefined) return roster
  throw new TypeError('what is stored is no roster with a version')
}

let classes: Registry | undefined
