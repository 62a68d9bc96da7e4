import { isConnectionError } from '../errors.ts'
import { Jid } from '../jid/jid.ts'
import { certificateNames } from './certificate-names.ts'

/**
 * The bare JIDs that a certificate (DER) stands for when its holder shows it (XEP-0178 §2 and §3): the
 * XmppAddrs; where there are none, the mail addresses, which are accounts by the same name; and for
 * servers the domains of DNS-IDs and of the SRV-IDs of their service. None are those with a wildcard,
 * and what is no JID. A certificate that cannot be read stands for nobody.
 *
 * Whether the domain of one is served, and the account exists, is for who asks to find out.
 */
export async function certificateIdentities(der: Uint8Array): Promise<readonly string[]> {
  const names = await certificateNames(der).catch((error: unknown) => {
    if (isConnectionError(error)) return undefined
    throw error
  })
  if (names === undefined) return []
  const accounts = names.xmppAddr.length > 0 ? names.xmppAddr : names.rfc822.filter(isMailbox)
  const services = names.srv
    .map((name) => serverService.exec(name)?.[1])
    .filter((domain) => domain !== undefined)
  const domains = [...services, ...names.dns].filter((name) => !/[@/*]/.test(name))
  const identities = new Set<string>()
  for (const name of [...accounts, ...domains]) {
    const jid = Jid.tryParse(name)
    // A resource is not what is certified (XEP-0178 §2).
    if (jid !== undefined && jid.resourcepart === undefined) identities.add(jid.toString())
  }
  return [...identities]
}

function isMailbox(address: string): boolean {
  return /^[^@/"]+@[^@/]+$/.test(address)
}

const serverService = /^_xmpp-server\.(.+)$/i
