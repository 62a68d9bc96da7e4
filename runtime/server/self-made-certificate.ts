import { asciiDomain, ipAddress } from '../connection/ascii-domain.ts'
import { CertificateAuthority } from './certificate-authority.ts'
import type { ServerCertificate } from './server-options.ts'

/**
 * A certificate for an XMPP domain, by DNS-ID and SRV-IDs, of an authority that exists for it only: its
 * key is gone when this returns.
 */
export async function makeCertificate(domain: string): Promise<Required<ServerCertificate>> {
  const authority = await CertificateAuthority.create(`typed-xmpp embedded server for ${domain}`)
  const name = asciiDomain(domain) ?? domain
  const address = ipAddress(domain)
  const names =
    address === undefined
      ? { dns: [name], srv: [`_xmpp-client.${name}`, `_xmpp-server.${name}`] }
      : { ip: [address] }
  const issued = await authority.issue({ commonName: domain, ...names })
  return { ...issued, ca: authority.certificate }
}
