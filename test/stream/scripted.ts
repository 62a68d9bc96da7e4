/** A stream session whose peer is a script: what it says and does is compared, what it hears is given. */
import { nodePlatform } from '../../runtime/connection/node-platform.ts'
import type { XmppError } from '../../runtime/errors.ts'
import { Jid } from '../../runtime/jid/jid.ts'
import { registry } from '../../runtime/node/index.ts'
import type { SecureChannel } from '../../runtime/stream/secure-channel.ts'
import type {
  SessionInstruction,
  StreamSessionOptions,
} from '../../runtime/stream/session-options.ts'
import { StreamSession } from '../../runtime/stream/stream-session.ts'

/** A channel that needs no cryptography. */
export const channel: SecureChannel = {
  protocol: 'TLSv1.3',
  cipher: 'TLS_AES_128_GCM_SHA256',
  isVerified: true,
  peerCertificate: undefined,
  channelBindings: [],
}

/** The session and its script. */
export class Scripted {
  readonly session: StreamSession
  /** What the sink was told, in words. */
  readonly events: string[] = []
  /** How it ended. */
  readonly endings: (XmppError | undefined)[] = []
  #ids = 0

  constructor(options: Partial<StreamSessionOptions> & Pick<StreamSessionOptions, 'features'>) {
    const { events, endings } = this
    this.session = new StreamSession(
      {
        role: 'initiating',
        contentNamespace: 'jabber:client',
        to: Jid.parse('montague.example'),
        answer: ({ to }) => ({ from: to ?? Jid.parse('montague.example') }),
        createId: () => `id-${++this.#ids}`,
        registry: registry([]),
        latin1: nodePlatform.latin1,
        utf8: nodePlatform.utf8,
        ...options,
      },
      {
        opened: ({ from, to }) => events.push(`opened ${from ?? to ?? ''}`),
        authenticated: ({ username }) => events.push(`authenticated ${username}`),
        bound: (jid) => events.push(`bound ${jid}`),
        stanza: (stanza) => events.push(`stanza ${stanza}`),
        settled: ({ owner }, outcome) => events.push(`${outcome} ${owner}`),
        nonza: (node) => events.push(`nonza ${node}`),
        ignored: (node, reason) => events.push(`ignored ${node}: ${reason}`),
        closed: (error) => {
          events.push(error === undefined ? 'closed' : `closed ${error.name}`)
          endings.push(error)
        },
      },
    )
  }

  /** The one error it ended with. */
  get error(): XmppError {
    const [error, ...more] = this.endings
    if (error === undefined || more.length > 0) throw new Error(`ended ${this.events.join('; ')}`)
    return error
  }

  /**
   * Lets it take text, all at once or in chunks, and do what follows. Gives what it says then; TLS that
   * it wants to begin is `[secure]`, the connection that it ends `[end]`.
   */
  async hears(input: string | Iterable<Uint8Array>): Promise<string> {
    const chunks = typeof input === 'string' ? [new TextEncoder().encode(input)] : input
    let said = ''
    for (const chunk of chunks) {
      this.session.receive(chunk)
      said += await this.says()
    }
    return said
  }

  /** Lets it take chunks, and says nothing yet. */
  hearsOnly(chunks: Iterable<Uint8Array>): void {
    for (const chunk of chunks) this.session.receive(chunk)
  }

  /** What it says and does now. */
  async says(): Promise<string> {
    let said = this.session.takeText()
    for (let next = this.#next(); next !== undefined; next = this.#next()) {
      if (next.kind === 'step') await next.run()
      else said += `[${next.kind}]`
      said += this.session.takeText()
    }
    return said
  }

  #next(): SessionInstruction | undefined {
    return this.session.takeInstruction()
  }
}

/** The start tag of a server's stream. */
export const serverHeader: string =
  "<?xml version='1.0'?><stream:stream xmlns='jabber:client'" +
  " xmlns:stream='http://etherx.jabber.org/streams' from='montague.example' id='s1' version='1.0'>"

/** The start tag of a client's stream. */
export const clientHeader: string =
  "<?xml version='1.0'?><stream:stream xmlns='jabber:client'" +
  " xmlns:stream='http://etherx.jabber.org/streams' to='montague.example' version='1.0'>"

/** The features of a server. */
export function features(...offers: readonly string[]): string {
  return `<stream:features>${offers.join('')}</stream:features>`
}

/** The offer of mechanisms. */
export function mechanisms(...names: readonly string[]): string {
  const offered = names.map((name) => `<mechanism>${name}</mechanism>`).join('')
  return `<mechanisms xmlns='${saslNamespace}'>${offered}</mechanisms>`
}

export const tlsNamespace = 'urn:ietf:params:xml:ns:xmpp-tls'
export const saslNamespace = 'urn:ietf:params:xml:ns:xmpp-sasl'
export const bindNamespace = 'urn:ietf:params:xml:ns:xmpp-bind'
export const starttls: string = `<starttls xmlns='${tlsNamespace}'><required/></starttls>`
export const bind: string = `<bind xmlns='${bindNamespace}'/>`
