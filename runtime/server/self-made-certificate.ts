import { asciiDomain, ipAddress } from '../connection/ascii-domain.ts'
import { CertificateAuthority } from './certificate-authority.ts'
import type { ServerCertificate } from './server-options.ts'

/**
 * A certificate for an XMPP domain, by DNS-ID and SRV-IDs, of an authority that exists for it only: its
 * key is gone when this returns.
 *
 * @param webHost - the address of WebSockets, which are looked for by the host of a URL, not by the
 *   domain
 */
export async function makeCertificate(
  domain: string,
  webHost?: string,
): Promise<Required<ServerCertificate>> {
  const authority = await CertificateAuthority.create(`typed-xmpp embedded server for ${domain}`)
  const name = asciiDomain(domain) ?? domain
  const address = ipAddress(domain)
  const srv = address === undefined ? [`_xmpp-client.${name}`, `_xmpp-server.${name}`] : []
  const hosts = [name, ...(webHost === undefined ? [] : hostsOf(webHost))]
  const issued = await authority.issue({
    commonName: domain,
    dns: [...new Set(hosts.filter((host) => ipAddress(host) === undefined))],
    srv,
    ip: [...new Set(hosts.flatMap((host) => ipAddress(host) ?? []))],
  })
  return { ...issued, ca: authority.certificate }
}

/** By what a host that is listened on is called by those who connect to it. */
function hostsOf(host: string): readonly string[] {
  const address = ipAddress(host)
  if (address === undefined) return [asciiDomain(host) ?? host]
  return isOnLoopback.test(address) ? ['localhost', '127.0.0.1', '::1'] : [address]
}

/** Loopback, and all addresses, of which it is one. */
const isOnLoopback = /^(?:127\.|0\.0\.0\.0$|::1?$)/
