/**
 * TCP connections through a proxy: HTTP CONNECT (RFC 9110 §9.3.6) and SOCKS5 (RFC 1928, RFC 1929). The
 * proxy is told the name of the host, and finds its addresses itself. No error has the credentials.
 */
import type { Socket } from 'node:net'
import { ConnectionError, LocalProtocolError } from '../errors.ts'
import { ipAddress } from './ascii-domain.ts'
import { type Dial, directDial } from './dial.ts'

/**
 * What connects through the proxy of a URL: `http://` or `socks5://`, with a name and password where
 * it wants them. A connection rejects with ConnectionError `http` where the proxy refuses.
 *
 * @throws LocalProtocolError for a URL that is none, or of another kind
 */
export function proxyDial(url: string | URL, direct: Dial = directDial()): Dial {
  const proxy = proxyOf(url)
  return async (endpoint, signal) => {
    let socket: Socket | undefined
    try {
      socket = await direct(proxy, signal)
      const answers = new Answers(socket)
      await proxy.ask(socket, answers, endpoint, proxy)
      answers.end()
      return socket
    } catch (error) {
      socket?.destroy()
      if (signal.aborted) throw signal.reason
      throw unreachable(proxy, endpoint, error)
    }
  }
}

function unreachable({ name }: Proxy, { host, port }: Endpoint, cause: unknown): ConnectionError {
  const tried = `${name} to ${host}:${port}`
  const why = cause instanceof Error ? cause.message : String(cause)
  const message = `http: no connection through ${tried}: ${why}`
  return new ConnectionError('http', message, { tried, expected: host, cause })
}

interface Endpoint {
  readonly host: string
  readonly port: number
}

interface Proxy extends Endpoint {
  /** The URL without credentials, for messages. */
  readonly name: string
  readonly username: string
  readonly password: string
  readonly ask: (socket: Socket, answers: Answers, to: Endpoint, proxy: Proxy) => Promise<void>
}

function proxyOf(url: string | URL): Proxy {
  // What is wrong with it may be its password: it is not repeated.
  if (!URL.canParse(String(url))) throw new LocalProtocolError('the proxy is no URL')
  const { protocol, hostname, port, username, password } = new URL(url)
  const kind = kinds.get(protocol)
  if (!kind || hostname === '') {
    throw new LocalProtocolError(`a proxy is http: or socks5:, not ${protocol}`)
  }
  return {
    name: `${protocol}//${hostname}:${Number(port) || kind.port}`,
    host: ipAddress(hostname) ?? hostname,
    port: Number(port) || kind.port,
    username: decoded(username),
    password: decoded(password),
    ask: kind.ask,
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // What cannot be decoded stands for itself.
    return text
  }
}

/** Asks by CONNECT. */
async function askHttp(
  socket: Socket,
  answers: Answers,
  { host, port }: Endpoint,
  { username, password }: Proxy,
): Promise<void> {
  const authority = `${host.includes(':') ? `[${host}]` : host}:${port}`
  const lines = [`CONNECT ${authority} HTTP/1.1`, `Host: ${authority}`]
  if (username !== '') {
    const token = Buffer.from(`${username}:${password}`).toString('base64')
    lines.push(`Proxy-Authorization: Basic ${token}`)
  }
  socket.write(`${lines.join('\r\n')}\r\n\r\n`)
  const status = /^HTTP\/1\.[01] (\d{3})/.exec(await answers.head())?.[1]
  if (status === undefined) throw new Error('it does not speak HTTP')
  if (!status.startsWith('2')) throw new Error(`it answers with the status ${status}`)
}

/** Asks by SOCKS5. */
async function askSocks(
  socket: Socket,
  answers: Answers,
  { host, port }: Endpoint,
  { username, password }: Proxy,
): Promise<void> {
  const [name, secret, target] = [username, password, host].map((text) => Buffer.from(text))
  if (!name || !secret || !target || [name, secret, target].some(({ length }) => length > 255)) {
    throw new Error('the name, the password or the host is too long')
  }
  socket.write(Uint8Array.of(5, 1, username === '' ? 0 : 2))
  const [version, method] = await answers.bytes(2)
  if (version !== 5) throw new Error('it does not speak SOCKS5')
  if (method === 2 && username !== '') {
    socket.write(Uint8Array.of(1, name.length, ...name, secret.length, ...secret))
    const [, verdict] = await answers.bytes(2)
    if (verdict !== 0) throw new Error('it does not take the name and password')
  } else if (method !== 0 || username !== '') throw new Error('it wants to know who asks otherwise')
  socket.write(Uint8Array.of(5, 1, 0, 3, target.length, ...target, port >> 8, port & 0xff))
  const [answered, reply = 255, , type] = await answers.bytes(4)
  if (answered !== 5) throw new Error('it does not speak SOCKS5')
  if (reply !== 0) throw new Error(`it answers ${socksReplies[reply] ?? `with the code ${reply}`}`)
  // The address it connects from, which nobody needs, and its port.
  const length = type === 1 ? 4 : type === 4 ? 16 : type === 3 ? (await answers.bytes(1))[0]! : -1
  if (length < 0) throw new Error('it does not speak SOCKS5')
  await answers.bytes(length + 2)
}

/** What a proxy answers, byte by byte as far as it is the proxy's: what follows is the server's. */
class Answers {
  readonly #socket: Socket
  #wake = (): void => {}
  #isOver = false
  readonly #onReadable = (): void => this.#wake()
  readonly #onOver = (): void => {
    this.#isOver = true
    this.#wake()
  }

  constructor(socket: Socket) {
    this.#socket = socket
    socket.on('readable', this.#onReadable)
    for (const event of overEvents) socket.on(event, this.#onOver)
  }

  /** So many bytes. */
  async bytes(count: number): Promise<Uint8Array> {
    for (;;) {
      const bytes = this.#socket.read(count) as Buffer | null
      // At the end Node gives what there is.
      if (bytes?.length === count) return bytes
      if (this.#isOver || bytes !== null) throw new Error('it ended the connection')
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }

  /** The head of a message of HTTP. */
  async head(): Promise<string> {
    let head = ''
    while (!head.endsWith('\r\n\r\n')) {
      if (head.length >= maximumHead) throw new Error('its answer is too long')
      head += String.fromCharCode((await this.bytes(1))[0]!)
    }
    return head
  }

  /** Lets go of the socket. */
  end(): void {
    this.#socket.off('readable', this.#onReadable)
    for (const event of overEvents) this.#socket.off(event, this.#onOver)
  }
}

const kinds: ReadonlyMap<string, { readonly port: number; readonly ask: Proxy['ask'] }> = new Map([
  ['http:', { port: 80, ask: askHttp }],
  ['socks5:', { port: 1080, ask: askSocks }],
])
const overEvents = ['end', 'close', 'error'] as const
const maximumHead = 16 * 1024
/** RFC 1928 §6. */
const socksReplies: readonly string[] = [
  'that it has connected',
  'with a fault of its own',
  'that it is not allowed',
  'that the network cannot be reached',
  'that the host cannot be reached',
  'that the connection was refused',
  'that it took too long',
  'that it does not know the command',
  'that it does not know the kind of address',
]
