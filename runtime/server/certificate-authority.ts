/**
 * A certificate authority of one's own, for servers on loopback. Nobody trusts it but those it is
 * handed to, and its key never leaves the process.
 */
import { createHash, generateKeyPair, type KeyObject, randomBytes, sign } from 'node:crypto'
import { promisify } from 'node:util'
import { AsnConvert, OctetString } from '@peculiar/asn1-schema'
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  AttributeValue,
  AuthorityKeyIdentifier,
  BasicConstraints,
  Certificate,
  ExtendedKeyUsage,
  Extension,
  Extensions,
  GeneralName,
  id_ce_authorityKeyIdentifier,
  id_ce_basicConstraints,
  id_ce_extKeyUsage,
  id_ce_keyUsage,
  id_ce_subjectAltName,
  id_ce_subjectKeyIdentifier,
  id_kp_clientAuth,
  id_kp_serverAuth,
  KeyIdentifier,
  KeyUsage,
  KeyUsageFlags,
  Name,
  OtherName,
  RelativeDistinguishedName,
  SubjectAlternativeName,
  SubjectKeyIdentifier,
  SubjectPublicKeyInfo,
  TBSCertificate,
  Validity,
  Version,
} from '@peculiar/asn1-x509'

/** A certificate and its private key, both in PEM. */
export interface IssuedCertificate {
  readonly certificate: string
  readonly key: string
}

/** What a certificate is to say. */
export interface CertificateRequest {
  /** The common name of the subject, which identifies nobody. */
  readonly commonName: string
  /** DNS-IDs, in ASCII. */
  readonly dns?: readonly string[]
  /** SRV-IDs, such as `_xmpp-client.montague.example`. */
  readonly srv?: readonly string[]
  /** JIDs, as `id-on-xmppAddr`. */
  readonly xmppAddr?: readonly string[]
  /** Mail addresses. */
  readonly rfc822?: readonly string[]
  /** IP addresses. */
  readonly ip?: readonly string[]
  /** From when it is valid. Default an hour ago. */
  readonly notBefore?: Date
  /** Until when it is valid. Default for a year. */
  readonly notAfter?: Date
}

/** An authority that signs certificates with a key on the curve P-256. */
export class CertificateAuthority {
  /** The authority's own certificate in PEM: what is handed to those who are to trust it. */
  readonly certificate: string
  readonly #keys: KeyPair
  readonly #name: Name

  private constructor(certificate: string, keys: KeyPair, name: Name) {
    this.certificate = certificate
    this.#keys = keys
    this.#name = name
  }

  /** A new authority, with a key made now. */
  static async create(commonName: string): Promise<CertificateAuthority> {
    const keys = await makeKeys()
    const name = nameOf(commonName)
    const extensions = [
      extension(
        id_ce_basicConstraints,
        new BasicConstraints({ cA: true, pathLenConstraint: 0 }),
        true,
      ),
      extension(
        id_ce_keyUsage,
        new KeyUsage(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign),
        true,
      ),
      extension(id_ce_subjectKeyIdentifier, new SubjectKeyIdentifier(identifierOf(keys))),
    ]
    const parts = { issuer: name, subject: name, keys, extensions, ...validity({}) }
    return new CertificateAuthority(certify(parts, keys.privateKey), keys, name)
  }

  /** Issues a certificate for a new key. */
  async issue(request: CertificateRequest): Promise<IssuedCertificate> {
    const keys = await makeKeys()
    const authority = new AuthorityKeyIdentifier({
      keyIdentifier: new KeyIdentifier(identifierOf(this.#keys)),
    })
    const extensions = [
      extension(id_ce_basicConstraints, new BasicConstraints({ cA: false }), true),
      extension(id_ce_keyUsage, new KeyUsage(KeyUsageFlags.digitalSignature), true),
      extension(id_ce_extKeyUsage, new ExtendedKeyUsage([id_kp_serverAuth, id_kp_clientAuth])),
      extension(id_ce_subjectKeyIdentifier, new SubjectKeyIdentifier(identifierOf(keys))),
      extension(id_ce_authorityKeyIdentifier, authority),
      extension(id_ce_subjectAltName, new SubjectAlternativeName(namesOf(request))),
    ]
    const subject = nameOf(request.commonName)
    const parts = { issuer: this.#name, subject, keys, extensions, ...validity(request) }
    return {
      certificate: certify(parts, this.#keys.privateKey),
      key: keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    }
  }
}

interface KeyPair {
  readonly publicKey: KeyObject
  readonly privateKey: KeyObject
}

interface CertificateParts {
  readonly issuer: Name
  readonly subject: Name
  readonly keys: KeyPair
  readonly notBefore: Date
  readonly notAfter: Date
  readonly extensions: Extension[]
}

function certify(parts: CertificateParts, signer: KeyObject): string {
  const algorithm = new AlgorithmIdentifier({ algorithm: ecdsaWithSha256 })
  const tbsCertificate = new TBSCertificate({
    version: Version.v3,
    serialNumber: serialNumber(),
    signature: algorithm,
    issuer: parts.issuer,
    validity: new Validity({ notBefore: parts.notBefore, notAfter: parts.notAfter }),
    subject: parts.subject,
    subjectPublicKeyInfo: AsnConvert.parse(publicKeyInfo(parts.keys), SubjectPublicKeyInfo),
    extensions: new Extensions(parts.extensions),
  })
  const signed = new Uint8Array(AsnConvert.serialize(tbsCertificate))
  const signature = sign('sha256', signed, { key: signer, dsaEncoding: 'der' })
  const certificate = new Certificate({
    tbsCertificate,
    signatureAlgorithm: algorithm,
    signatureValue: new Uint8Array(signature).buffer,
  })
  return pem(new Uint8Array(AsnConvert.serialize(certificate)))
}

function namesOf(request: CertificateRequest): GeneralName[] {
  const { dns = [], srv = [], xmppAddr = [], rfc822 = [], ip = [] } = request
  const other = (typeId: string, tag: number, text: string): GeneralName =>
    new GeneralName({ otherName: new OtherName({ typeId, value: derString(tag, text) }) })
  return [
    ...dns.map((dNSName) => new GeneralName({ dNSName })),
    ...rfc822.map((rfc822Name) => new GeneralName({ rfc822Name })),
    ...ip.map((iPAddress) => new GeneralName({ iPAddress })),
    ...srv.map((name) => other(dnsSrv, ia5String, name)),
    ...xmppAddr.map((jid) => other(xmppAddrType, utf8String, jid)),
  ]
}

function nameOf(commonName: string): Name {
  const value = new AttributeValue({ utf8String: commonName })
  const attribute = new AttributeTypeAndValue({ type: commonNameType, value })
  return new Name([new RelativeDistinguishedName([attribute])])
}

function extension(extnID: string, value: object, critical = false): Extension {
  return new Extension({
    extnID,
    critical,
    extnValue: new OctetString(AsnConvert.serialize(value)),
  })
}

function validity({
  notBefore = new Date(Date.now() - hour),
  notAfter = new Date(Date.now() + 365 * 24 * hour),
}: Pick<CertificateRequest, 'notBefore' | 'notAfter'>): { notBefore: Date; notAfter: Date } {
  return { notBefore, notAfter }
}

function publicKeyInfo({ publicKey }: KeyPair): Uint8Array<ArrayBuffer> {
  return new Uint8Array(publicKey.export({ type: 'spki', format: 'der' }))
}

/** Any identifier does that differs with the key (RFC 5280 §4.2.1.2). */
function identifierOf(keys: KeyPair): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(publicKeyInfo(keys)).digest().subarray(0, 20))
}

/** A positive number nobody can guess (RFC 5280 §4.1.2.2). */
function serialNumber(): ArrayBuffer {
  const bytes = new Uint8Array(randomBytes(16))
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40
  return bytes.buffer
}

/** A string type of ASN.1, for the names that are of any type. */
function derString(tag: number, text: string): ArrayBuffer {
  const bytes = new TextEncoder().encode(text)
  const { length } = bytes
  const stated = length < 0x80 ? [length] : [0x82, length >> 8, length & 0xff]
  return new Uint8Array([tag, ...stated, ...bytes]).buffer
}

function pem(der: Uint8Array): string {
  const lines = Buffer.from(der)
    .toString('base64')
    .replace(/.{64}(?=.)/g, '$&\n')
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`
}

async function makeKeys(): Promise<KeyPair> {
  return promisify(generateKeyPair)('ec', { namedCurve: 'P-256' })
}

const ecdsaWithSha256 = '1.2.840.10045.4.3.2'
const commonNameType = '2.5.4.3'
const dnsSrv = '1.3.6.1.5.5.7.8.7'
const xmppAddrType = '1.3.6.1.5.5.7.8.5'
const utf8String = 0x0c
const ia5String = 0x16
const hour = 60 * 60 * 1000
