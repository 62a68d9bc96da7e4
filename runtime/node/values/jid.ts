import { Jid } from '../../jid/jid.ts'
import { cachedJid } from '../../jid/jid-cache.ts'
import { unacceptable, type ValueMapping } from './value-mapping.ts'

/** An address of XMPP (RFC 7622), which XSD has no type for. */
export const jidMapping: ValueMapping<Jid> = {
  expected: 'a JID',
  parse: cachedJid,
  format: (value) => value.toString(),
  isExact: (text, value) => text === value.toString(),
  accept: (input) => {
    if (typeof input === 'string' || input instanceof Jid) return Jid.from(input)
    throw unacceptable('a JID', input)
  },
  equals: (a, b) => a.equals(b),
}
