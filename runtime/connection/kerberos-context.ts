/**
 * A security context of Kerberos by the package `kerberos`, which is installed by who wants it: it is
 * built from C on most machines. It is loaded when GSSAPI is begun, and not before.
 */
import type { GssapiContext, GssapiStep } from '../sasl/gssapi/gssapi-context.ts'
import { SaslFailure } from '../sasl/sasl-failure.ts'
import { asciiDomain, ipAddress } from './ascii-domain.ts'

/** For whom, and to whom, a context is. */
export interface KerberosOptions {
  /**
   * The name of the service as GSSAPI writes it, `xmpp@chat.example`; where absent, `xmpp` at the host
   * that is connected to by name, or at the domain.
   */
  readonly service?: string | undefined
  /** Whose ticket is used, `romeo@EXAMPLE.COM`; the default principal's where absent. */
  readonly principal?: string | undefined
  /** The package, where it is not to be found from here. */
  readonly library?: KerberosLibrary | undefined
}

/** Where a client connects to. */
export interface KerberosTarget {
  /** The host that the program names, if it does. */
  readonly host?: string | undefined
  readonly domain: string
}

/** As much of the package `kerberos` as is used. */
export interface KerberosLibrary {
  initializeClient(
    service: string,
    options: {
      readonly mechOID: number
      readonly gssFlag: number
      readonly principal?: string
    },
  ): Promise<KerberosClient>
}

/** The initiating side of a context, as the package has it; all data is base64. */
export interface KerberosClient {
  readonly contextComplete: boolean
  step(challenge: string): Promise<string | null>
  unwrap(message: string): Promise<string | null>
  /** Wraps the choice of no layer (RFC 4752 §3.1) followed by the user; nothing else can be wrapped. */
  wrap(message: string, options: { readonly user: string }): Promise<string | null>
}

/**
 * A context for the service of a domain. Rejects with SaslFailure: `check` is `platform` where the package
 * cannot be loaded, with what to do about it, and `credentials` where it finds no credentials.
 */
export async function kerberosContext(
  target: KerberosTarget,
  { service = serviceAt(target), principal, library }: KerberosOptions = {},
): Promise<GssapiContext> {
  const kerberos = library ?? (await loadLibrary())
  const options = { mechOID: krb5, gssFlag: flags, ...(principal !== undefined && { principal }) }
  let client: KerberosClient
  try {
    client = await kerberos.initializeClient(service, options)
  } catch (cause) {
    throw failure('Kerberos has no credentials', 'credentials', cause)
  }
  return new KerberosContext(client)
}

/** A context of the package, as GSSAPI needs it. */
class KerberosContext implements GssapiContext {
  readonly #client: KerberosClient

  constructor(client: KerberosClient) {
    this.#client = client
  }

  async step(token: Uint8Array | undefined): Promise<GssapiStep> {
    const next = await this.#client.step(token === undefined ? '' : toBase64(token))
    return { token: next ? fromBase64(next) : undefined, isComplete: this.#client.contextComplete }
  }

  async unwrap(message: Uint8Array): Promise<Uint8Array> {
    return fromBase64((await this.#client.unwrap(toBase64(message))) ?? '')
  }

  async wrap(message: Uint8Array): Promise<Uint8Array> {
    const isNoLayer = noLayer.every((byte, index) => message[index] === byte)
    if (!isNoLayer || message.length > longestMessage) {
      const reason = 'the package kerberos wraps the choice of no layer and an identity only'
      throw failure(reason, 'platform')
    }
    const user = Buffer.from(message.subarray(noLayer.length)).toString('utf8')
    // It reads a number of eight bytes where four are meant: what follows must be there.
    const head = Buffer.alloc(8)
    const wrapped = await this.#client.wrap(head.toString('base64'), { user })
    return fromBase64(wrapped ?? '')
  }
}

async function loadLibrary(): Promise<KerberosLibrary> {
  // In a variable, so that no bundler and no compiler looks for what need not be there.
  const name: string = 'kerberos'
  try {
    const { default: exported, ...names } = (await import(name)) as Partial<KerberosLibrary> & {
      readonly default?: KerberosLibrary
    }
    const library = exported ?? (names as KerberosLibrary)
    if (typeof library.initializeClient === 'function') return library
  } catch (cause) {
    throw failure(
      `${missing}: install it beside this one (npm install kerberos)`,
      'platform',
      cause,
    )
  }
  throw failure(`${missing}: what is there by that name has no initializeClient`, 'platform')
}

/**
 * The name of the service. Tickets are for names: an address names nobody, and what the DNS says of the
 * domain anybody may have said. The form of Windows is another.
 */
function serviceAt({ host, domain }: KerberosTarget): string {
  const name = host !== undefined && ipAddress(host) === undefined ? host : domain
  return `xmpp${process.platform === 'win32' ? '/' : '@'}${asciiDomain(name) ?? name}`
}

function failure(reason: string, check: 'platform' | 'credentials', cause?: unknown): SaslFailure {
  return new SaslFailure('aborted', reason, { mechanism: 'GSSAPI', check, cause })
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}

function fromBase64(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'base64'))
}

const missing = 'GSSAPI needs the package kerberos, which cannot be loaded'
const noLayer: readonly number[] = [1, 0, 0, 0]
/** The package has a buffer of 4,096 bytes, and cuts what is longer. */
const longestMessage = 4000
/** `GSS_MECH_OID_KRB5` of the package. */
const krb5 = 9
/** `GSS_C_MUTUAL_FLAG`, `GSS_C_SEQUENCE_FLAG` and `GSS_C_INTEG_FLAG`: the server has to prove itself. */
const flags = 2 | 8 | 32
