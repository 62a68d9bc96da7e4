/** The certificates of a run, signed by an authority that is made for it. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  CertificateAuthority,
  type CertificateRequest,
} from '../../../runtime/server/certificate-authority.ts'

/** Writes the certificates into the folder, `name.crt`, `name.key` and both in `name.pem`; fulfils with the authority's own. */
export async function writeCertificates(folder: string): Promise<string> {
  const authority = await CertificateAuthority.create('interop authority')
  writeFileSync(join(folder, 'ca.crt'), authority.certificate)
  for (const [name, request] of Object.entries(requests)) {
    const { certificate, key } = await authority.issue({ commonName: name, ...request })
    writeFileSync(join(folder, `${name}.crt`), certificate)
    writeFileSync(join(folder, `${name}.key`), key)
    writeFileSync(join(folder, `${name}.pem`), `${certificate}${key}`)
  }
  return authority.certificate
}

const prosodyDomains = [
  ...['plain', 'stock', 'old', 'hashed', 'sha256', 'anon', 'cert', 'sasl2', 'cyrus'],
].map((name) => `${name}.localhost`)
// The DNS is not asked for what is under localhost.
prosodyDomains.push('pr.example')
const ejabberdDomains = ['ej.example', 'scram.ej.example', 'anon.ej.example']
const domains = [...prosodyDomains, ...ejabberdDomains]
const day = 24 * 60 * 60 * 1000

const requests: Readonly<Record<string, Partial<CertificateRequest>>> = {
  server: {
    dns: domains,
    srv: domains.map((domain) => `_xmpp-client.${domain}`),
    ip: ['127.0.0.1'],
  },
  wrong: { dns: ['elsewhere.localhost'] },
  expired: {
    dns: ['expired.localhost'],
    notBefore: new Date(Date.now() - 30 * day),
    notAfter: new Date(Date.now() - day),
  },
  romeo: { xmppAddr: ['romeo@cert.localhost'] },
  juliet: { xmppAddr: ['juliet@cert.localhost'] },
  'romeo-ejabberd': { xmppAddr: ['romeo@ej.example'] },
  'juliet-ejabberd': { xmppAddr: ['juliet@ej.example'] },
  both: { xmppAddr: ['romeo@cert.localhost', 'juliet@cert.localhost'] },
}
