/** A client that says what it is told, byte by byte, to a server in memory. */
import type { MemoryTransport } from 'typed-xmpp'
import type { Server } from 'typed-xmpp/server'
import { within } from '../support/within.ts'

/** The connection. */
export class RawClient {
  /** All that it has heard. */
  text = ''
  readonly #transport: MemoryTransport
  #heard: (() => void) | undefined

  private constructor(transport: MemoryTransport) {
    this.#transport = transport
    transport.start({
      data: (chunk) => {
        this.text += new TextDecoder().decode(chunk)
        this.#heard?.()
      },
      drained: () => {},
      ended: () => this.#heard?.(),
    })
  }

  /** One that has opened its stream. */
  static async open(server: Server): Promise<RawClient> {
    const client = new RawClient(server.connectInMemory() as MemoryTransport)
    client.#open(String(server.domain))
    await client.until('</stream:features>')
    return client
  }

  /** One that has shown who it is; each password is `x`. */
  static async authenticate(server: Server, username: string): Promise<RawClient> {
    const client = await RawClient.open(server)
    const text = Buffer.from(`\0${username}\0x`).toString('base64')
    client.write(`<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>${text}</auth>`)
    await client.until('<success ')
    client.text = ''
    client.#open(String(server.domain))
    await client.until('</stream:features>')
    return client
  }

  /** One that has bound a resource. */
  static async login(server: Server, username: string, resource: string): Promise<RawClient> {
    const client = await RawClient.authenticate(server, username)
    await client.bind(resource)
    return client
  }

  /** Binds a resource. */
  async bind(resource: string): Promise<void> {
    this.write(
      `<iq type='set' id='b'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><resource>${resource}</resource></bind></iq>`,
    )
    await this.until('</jid>')
  }

  /** Has its stream managed; gives the name of it. */
  async enable(): Promise<{ readonly id: string }> {
    this.write("<enable xmlns='urn:xmpp:sm:3' resume='true'/>")
    await this.until('<enabled ')
    const [, id] = /<enabled [^>]*?\bid='([^']*)'/.exec(this.text) ?? []
    if (id === undefined) throw new Error(`no stream to resume in ${this.text}`)
    return { id }
  }

  /** Says something. */
  write(xml: string): void {
    this.#transport.write(new TextEncoder().encode(xml))
  }

  /** Ends its stream, and the connection. */
  close(): void {
    this.write('</stream:stream>')
    this.#transport.end()
  }

  /** Cuts the connection. */
  sever(): void {
    this.#transport.sever()
  }

  /** Fulfils when it has heard that. */
  async until(text: string): Promise<void> {
    const heard = async (): Promise<void> => {
      while (!this.text.includes(text)) {
        await new Promise<void>((resolve) => {
          this.#heard = resolve
        })
      }
    }
    await within(5000, heard()).catch((cause: unknown) => {
      throw new Error(`no ${text} in ${this.text}`, { cause })
    })
  }

  #open(domain: string): void {
    this.write(
      `<stream:stream to='${domain}' version='1.0' xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>`,
    )
  }
}
